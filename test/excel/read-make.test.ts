/** What a check reads of the open workbook beside its cells, and what it finds there that people have done. */
import { checkBook } from "../../src/checks";
import { lookAround } from "../../src/excel/look";
import { readSheets } from "../../src/excel/read";
import { askValidations, readValidations } from "../../src/excel/read-validations";
import { LAYOUT_VERSION, readBook } from "../../src/plan";
import { builtInRubric } from "../../src/rubric/builtin";
import { areaName, cellName } from "../../src/sheet/address";
import type { SheetSnapshot, Snapshot } from "../../src/sheet/snapshot";
import { fill, bestValue } from "../helpers/fill";
import { makeBook, snapshotOf } from "../helpers/books";
import { openBlank, openScorebook } from "../helpers/open-scorebook";
import type { OpenScorebook } from "../helpers/open-scorebook";
import { UNITS } from "../checks/checked";
import { areaOf } from "../checks/remade";

const entries = fill(builtInRubric, UNITS, (field, unit) => {
  const { applicability } = field.indicator;
  return applicability && !unit.conditions[applicability.condition] ? null : bestValue(field);
});

let open: OpenScorebook;
beforeEach(async () => {
  open = await openScorebook(UNITS, entries);
  await open.workbook.look();
});
afterEach(() => {
  open.dispose();
});

/** Done with Excel's own means. */
async function done(change: (sheet: (name: string) => Excel.Worksheet, context: Excel.RequestContext) => void) {
  const context = open.excel.context();
  change((name) => context.workbook.worksheets.getItem(name), context);
  await context.sync();
}

async function readForCheck(): Promise<{ snapshot: Snapshot; syncs: number }> {
  open.excel.host.resetLog();
  const snapshot = await open.workbook.read({ for: "check" });
  return { snapshot, syncs: open.excel.host.log.length };
}

/** Rule, sheet and area, or cell, of everything that is wrong. */
function wrong(snapshot: Snapshot): string[] {
  const result = readBook(snapshot, LAYOUT_VERSION);
  if ("faults" in result) throw new Error(JSON.stringify(result.faults));
  return checkBook(result.book)
    .findings.filter(({ severity }) => severity !== "info")
    .map(({ rule, sheet, cell, data: { area, name } }) => {
      const place = typeof area === "string" ? area : cell ? cellName(cell.row, cell.column) : "";
      return [rule, sheet ?? "–", typeof name === "string" ? name : place].join(" ");
    });
}

const sheetOf = ({ sheets }: Snapshot, name: string): SheetSnapshot | undefined =>
  sheets.find((sheet) => sheet.name === name);

it("gives all sheets as the file would, in two syncs, with nothing wrong in them", async () => {
  const { snapshot, syncs } = await readForCheck();
  const file = await snapshotOf(await makeBook(builtInRubric, UNITS, entries));
  expect([syncs, snapshot.unread]).toEqual([2, []]);
  expect(snapshot.sheets.map(({ name }) => name)).toEqual(file.sheets.map(({ name }) => name));
  const byName = (names: Snapshot["names"]) => [...(names ?? [])].sort((a, b) => (a.name < b.name ? -1 : 1));
  expect(byName(snapshot.names)).toEqual(byName(file.names));
  for (const sheet of snapshot.sheets.filter(({ name }) => name !== "_评分簿")) {
    const own = sheetOf(file, sheet.name);
    // Where rows come and go nothing is protected.
    expect(sheet.protected).toBe(!["指标体系", "参评单位"].includes(sheet.name));
    if (sheet.formats) expect(sheet.formats).toEqual(own?.formats);
    else expect(own?.formats).toEqual([]);
  }
  const [ours, theirs] = [sheetOf(snapshot, "评分录入"), sheetOf(file, "评分录入")];
  expect([ours?.hiddenRows, ours?.hiddenColumns]).toEqual([theirs?.hiddenRows, theirs?.hiddenColumns]);
  expect(ours?.validations?.map(({ areas: [area] }) => area && areaName(area))).toEqual(
    Array.from({ length: 144 }, (_, i) => `Q${i + 10}:S${i + 10}`),
  );
  expect(ours?.validations?.[1]).toEqual({
    areas: [{ row: 10, column: 16, rows: 1, columns: 3 }],
    kind: "list",
    operator: "between",
    formulas: [theirs?.validations?.find(({ areas: [area] }) => area?.row === 10)?.formulas[0]],
  });
  expect(wrong(snapshot)).toEqual([]);
});

it("asks for none of it where no check is meant", async () => {
  const snapshot = await open.workbook.read();
  expect(snapshot.names).toBeUndefined();
  expect(snapshot.unread).toEqual(["得分计算", "汇总排名"]);
  for (const sheet of snapshot.sheets) expect(Object.keys(sheet)).toEqual(["name", "visibility", "rows"]);
});

it("gives nothing of a workbook without a scorebook", async () => {
  const blank = openBlank();
  expect(await blank.workbook.read({ for: "check" })).toEqual({ sheets: [], unread: [] });
  blank.dispose();
});

it.each<[string, Parameters<typeof done>[0], string[], number]>([
  [
    "a sheet unprotected",
    (sheet) => {
      sheet("得分计算").protection.unprotect();
    },
    ["protection-off 得分计算 "],
    2,
  ],
  [
    "rows and a unit's column hidden",
    (sheet) => {
      sheet("评分录入").getRange("12:13").rowHidden = true;
      sheet("评分录入").getRange("R:R").columnHidden = true;
    },
    ["columns-hidden 评分录入 R:R", "rows-hidden 评分录入 12:13"],
    2,
  ],
  [
    "validations cleared from a block",
    (sheet) => {
      sheet("评分录入").protection.unprotect();
      sheet("评分录入").getRange("R12:S13").dataValidation.clear();
      sheet("评分录入").protection.protect();
    },
    ["validation-missing 评分录入 R12:S13"],
    3,
  ],
  [
    "validations of a whole column of 参评单位 and a cell of 说明 cleared",
    (sheet) => {
      for (const name of ["参评单位", "说明"]) sheet(name).protection.unprotect();
      sheet("参评单位").getRange("E5:E7").dataValidation.clear();
      sheet("说明").getRange("D21").dataValidation.clear();
      for (const name of ["参评单位", "说明"]) sheet(name).protection.protect();
    },
    ["validation-missing 参评单位 E5:E7", "validation-missing 说明 D21"],
    3,
  ],
  [
    "another validation",
    (sheet) => {
      sheet("评分录入").protection.unprotect();
      sheet("评分录入").getRange("Q12:S12").dataValidation.rule = {
        wholeNumber: { operator: "Between", formula1: 0, formula2: 100 },
      };
      sheet("指标体系").protection.unprotect();
      sheet("指标体系").getRange("I8").dataValidation.rule = { list: { inCellDropDown: true, source: "10%,50%" } };
      for (const name of ["评分录入", "指标体系"]) sheet(name).protection.protect();
    },
    ["validation-changed 评分录入 Q12:S12", "validation-changed 指标体系 I8"],
    3,
  ],
  [
    "conditional formats cleared from a block",
    (sheet) => {
      sheet("评分录入").protection.unprotect();
      sheet("评分录入").getRange("R12:S13").conditionalFormats.clearAll();
      sheet("评分录入").protection.protect();
      sheet("汇总排名").protection.unprotect();
      sheet("汇总排名").getRange().conditionalFormats.clearAll();
      sheet("汇总排名").protection.protect();
    },
    [
      "format-missing 评分录入 R12:S13",
      "format-missing 汇总排名 O5:O7",
      "format-missing 汇总排名 X5:Y7",
      "format-missing 汇总排名 Z5:Z7",
    ],
    2,
  ],
  [
    "names deleted and bent",
    (_, { workbook }) => {
      workbook.names.getItem("scorebook.units").delete();
      workbook.names.getItem("scorebook.guide").formula = "=说明!$Z$90";
    },
    ["name-broken 参评单位 scorebook.units", "name-broken 说明 scorebook.guide"],
    2,
  ],
  [
    "a formula of 得分计算 and a rank overwritten",
    (sheet) => {
      for (const name of ["得分计算", "汇总排名"]) sheet(name).protection.unprotect();
      sheet("得分计算").getRange("Q12").values = [[0.1]];
      sheet("汇总排名").getRange("P5").values = [[1]];
      for (const name of ["得分计算", "汇总排名"]) sheet(name).protection.protect();
    },
    ["formula-overwritten 得分计算 Q12", "formula-overwritten 汇总排名 P5"],
    2,
  ],
])("finds %s", async (_, change, found, syncs) => {
  await done(change);
  const read = await readForCheck();
  expect(wrong(read.snapshot).sort()).toEqual([...found].sort());
  expect(read.syncs).toBe(syncs);
});

it("finds nothing after rows, columns and sheets of one's own, and new names of sheets", async () => {
  const protection = ["指标体系", "参评单位", "评分录入", "得分计算"];
  await done((sheet) => {
    for (const name of protection) sheet(name).protection.unprotect();
    sheet("评分录入").getRange("30:31").insert("Down");
    sheet("评分录入").getRange("C:C").insert("Right");
    sheet("评分录入").getRange("S:S").insert("Right");
    sheet("得分计算").getRange("14:14").insert("Down");
    sheet("指标体系").getRange("1:1").insert("Down");
    sheet("指标体系").getRange("20:20").insert("Down");
    sheet("参评单位").getRange("6:6").insert("Down");
    for (const name of protection) sheet(name).protection.protect();
    sheet("参评单位").name = "单位 名单";
  });
  await open.excel.host.person.addSheet("备注");
  await done((sheet) => {
    sheet("备注").getRange("A1:B3").conditionalFormats.add("Custom").custom.rule.formula = "=A1>1";
    sheet("备注").getRange("2:3").rowHidden = true;
  });
  expect(wrong((await readForCheck()).snapshot)).toEqual([]);
});

it("needs one sync where rows and formats are as at the last reading, else another", async () => {
  const syncs = async () => {
    const read = await readForCheck();
    return [read.syncs, wrong(read.snapshot)];
  };
  await open.workbook.read();
  expect(await syncs()).toEqual([1, []]);
  await done((sheet) => {
    sheet("评分录入").protection.unprotect();
    sheet("评分录入").getRange("30:31").insert("Down");
    sheet("评分录入").protection.protect();
  });
  expect(await syncs()).toEqual([2, []]);
  expect(await syncs()).toEqual([1, []]);
  await done((sheet) => {
    sheet("汇总排名").protection.unprotect();
    sheet("汇总排名").getRange("X5:Y7").conditionalFormats.add("Custom").custom.rule.formula = "=$A$1>1";
    sheet("汇总排名").protection.protect();
  });
  expect(await syncs()).toEqual([2, []]);
  expect(await syncs()).toEqual([1, []]);
});

it("looks anew where a format that was known is gone", async () => {
  await open.workbook.read({ for: "check" });
  await done((sheet) => {
    sheet("汇总排名").protection.unprotect();
    sheet("汇总排名").getRange("X5:Y7").conditionalFormats.clearAll();
    sheet("汇总排名").protection.protect();
  });
  const { snapshot, syncs } = await readForCheck();
  // The one that failed, the look, and the two of a first check.
  expect([syncs, wrong(snapshot)]).toEqual([4, ["format-missing 汇总排名 X5:Y7"]]);
  expect((await readForCheck()).syncs).toBe(1);
});

it("does not look at each cell where too many differ, and says so", async () => {
  await done((sheet) => {
    sheet("评分录入").protection.unprotect();
    sheet("评分录入").getRange("R12:R13").dataValidation.clear();
  });
  const told = async (most: number) => {
    const context = open.excel.context();
    const worksheet = context.workbook.worksheets.getItem("评分录入");
    const asked = askValidations(worksheet, ["Q12:S12", "Q13:S13", "Q15:S15"].map(areaOf));
    await context.sync();
    const [found = []] = await readValidations(context, [{ worksheet, asked }], most);
    return found.map(({ areas: [area], kind }) => `${kind} ${area ? areaName(area) : ""}`).sort();
  };
  expect(await told(6)).toEqual(["decimal Q12", "decimal Q13", "decimal Q15:S15", "decimal S12", "decimal S13"]);
  expect(await told(5)).toEqual(["decimal Q12", "decimal Q15:S15", "decimal S12", "mixed Q13:S13"]);
  expect(await told(0)).toEqual(["decimal Q15:S15", "mixed Q12:S12", "mixed Q13:S13"]);
});

it("reads sheets that are too large for one answer in parts, then what they are made like", async () => {
  const client = { context: () => open.excel.context(), whenEditingEnds: () => Promise.resolve() };
  const found = await lookAround(open.excel.context());
  const { snapshot: whole } = await readSheets(client, found, { for: "check" });
  open.excel.host.resetLog();
  const { snapshot } = await readSheets(client, found, { for: "check" }, 15_000);
  expect(snapshot).toEqual(whole);
  // 得分计算 has 238 rows of 19, of which each cell counts as nine, and 87 rows fit into an answer.
  expect(open.excel.host.log).toHaveLength(1 + 3 + 1);
});
