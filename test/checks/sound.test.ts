/** What people and programs may do to a workbook without anything of its make being wrong. */
import { writeFileSync } from "node:fs";
import { checkBook, RULE_IDS } from "../../src/checks";
import type { RuleSettings } from "../../src/checks";
import { LAYOUT_VERSION, planWorkbook, readBook } from "../../src/plan";
import { builtInUnits, withChoices } from "../../src/rubric";
import { builtInRubric } from "../../src/rubric/builtin";
import type { Snapshot } from "../../src/sheet/snapshot";
import { CREATED, makeBook, scratch } from "../helpers/books";
import { workbookBytes } from "../../src/xlsx";
import { startLibreOffice } from "../helpers/libreoffice";
import { openScorebook } from "../helpers/open-scorebook";
import { editWithOpenpyxl } from "../helpers/openpyxl-edit";
import { randomEntries } from "../helpers/random";
import { openFile } from "../plan/edited-books";
import { UNITS } from "./checked";

const files = scratch();
afterAll(files.dispose);

function aboutTheMake(snapshot: Snapshot, settings: RuleSettings = {}): string[] {
  const result = readBook(snapshot, LAYOUT_VERSION);
  if ("faults" in result) throw new Error(JSON.stringify(result.faults));
  // What is typed at random contradicts itself by right.
  const typed: readonly string[] = [...RULE_IDS.entries, ...RULE_IDS.across];
  return checkBook(result.book, settings)
    .findings.filter(({ rule, severity }) => severity !== "info" && !typed.includes(rule))
    .map(({ rule, sheet, data }) => `${rule} ${sheet ?? ""} ${JSON.stringify(data)}`);
}

it.each([1, 2, 3])("all 37 units filled in anyhow (%i)", async (seed) => {
  const units = builtInUnits(builtInRubric);
  const file = files.file(`random${seed}.xlsx`);
  writeFileSync(file, await makeBook(builtInRubric, units, randomEntries(builtInRubric, units, seed)));
  expect(aboutTheMake((await openFile(file)).snapshot)).toEqual([]);
});

/** With the last choice of each reading. */
const OTHERWISE = withChoices(
  builtInRubric,
  Object.fromEntries(builtInRubric.readings.map(({ id, alternatives }) => [id, alternatives.at(-1)?.id ?? ""])),
);

it.each([
  ["as it is", builtInRubric],
  ["read otherwise", OTHERWISE],
])("saved by openpyxl, which drops what formulas came to, the rubric %s", async (_, rubric) => {
  const [from, to] = [files.file("from.xlsx"), files.file("openpyxl.xlsx")];
  writeFileSync(from, await makeBook(rubric, UNITS, randomEntries(rubric, UNITS, 4)));
  await editWithOpenpyxl(from, to, []);
  expect(aboutTheMake((await openFile(to)).snapshot)).toEqual([]);
});

it("saved by LibreOffice, also with rows inserted, which formulas follow", async () => {
  const office = await startLibreOffice();
  try {
    const [from, to] = [files.file("from.xlsx"), files.file("office.xlsx")];
    writeFileSync(from, await makeBook(builtInRubric, UNITS, randomEntries(builtInRubric, UNITS, 5)));
    await office.resave(from, to);
    expect(aboutTheMake((await openFile(to)).snapshot)).toEqual([]);
    writeFileSync(from, await makeBook(OTHERWISE, UNITS, randomEntries(OTHERWISE, UNITS, 7)));
    await office.resave(from, to);
    expect(aboutTheMake((await openFile(to)).snapshot)).toEqual([]);
    const plan = planWorkbook(builtInRubric, UNITS, randomEntries(builtInRubric, UNITS, 5));
    const open = { ...plan, sheets: plan.sheets.map((sheet) => ({ ...sheet, protected: false })) };
    writeFileSync(from, await workbookBytes(open, { created: CREATED }));
    await office.fill(from, to, [], {
      insertRows: [
        { sheet: "评分录入", at: 8, count: 1 },
        { sheet: "评分录入", at: 40, count: 2 },
        { sheet: "得分计算", at: 30, count: 1 },
        { sheet: "得分计算", at: 9, count: 1 },
        { sheet: "指标体系", at: 1, count: 1 },
        { sheet: "指标体系", at: 60, count: 3 },
        { sheet: "参评单位", at: 6, count: 1 },
        { sheet: "汇总排名", at: 6, count: 1 },
        { sheet: "汇总排名", at: 5, count: 1 },
      ],
    });
    // These sheets were made without protection. And when rows are inserted before them, LibreOffice writes validations'
    // formulas for a cell that is off by as many rows, so that Excel goes by a neighbour's limit: that is told by right.
    const settings = { "protection-off": "off", "validation-changed": "off" } as const;
    expect(aboutTheMake((await openFile(to)).snapshot, settings)).toEqual([]);
  } finally {
    await office.stop();
  }
});

const TYPED = randomEntries(builtInRubric, UNITS, 6);

/** The make of a workbook that was changed in Excel, which takes formulas along. */
async function changedInExcel(change: (sheet: (name: string) => Excel.Worksheet) => void): Promise<string[]> {
  const { excel, workbook, dispose } = await openScorebook(UNITS, TYPED);
  try {
    const context = excel.context();
    const sheet = (name: string) => context.workbook.worksheets.getItem(name);
    for (const name of ["说明", "指标体系", "参评单位", "评分录入", "得分计算", "汇总排名"]) {
      sheet(name).protection.unprotect();
    }
    change(sheet);
    await context.sync();
    return aboutTheMake(await workbook.read({ for: "check" }), { "protection-off": "off" });
  } finally {
    dispose();
  }
}

it("columns and rows inserted and a sheet renamed in Excel", async () => {
  const found = await changedInExcel((sheet) => {
    sheet("评分录入").getRange("C:C").insert("Right");
    sheet("评分录入").getRange("S:S").insert("Right");
    sheet("评分录入").getRange("30:31").insert("Down");
    sheet("得分计算").getRange("R:R").insert("Right");
    sheet("得分计算").getRange("14:14").insert("Down");
    sheet("说明").getRange("1:1").insert("Down");
    sheet("指标体系").getRange("H:H").insert("Right");
    sheet("汇总排名").getRange("G:G").insert("Right");
    sheet("汇总排名").getRange("6:6").insert("Down");
    sheet("参评单位").getRange("6:6").insert("Down");
    sheet("参评单位").name = "单位 名单";
  });
  expect(found).toEqual([]);
});

it.each<[string, (sheet: (name: string) => Excel.Worksheet) => void, string[]]>([
  [
    "a row of 评分录入",
    (sheet) => {
      sheet("评分录入").getRange("13:13").delete("Up");
    },
    ["row-missing 评分录入 info.agency.2"],
  ],
  [
    "two rows of 得分计算",
    (sheet) => {
      sheet("得分计算").getRange("12:13").delete("Up");
    },
    ["row-missing 得分计算 info.agency.1"],
  ],
  [
    "the first unit's column in both",
    (sheet) => {
      sheet("评分录入").getRange("Q:Q").delete("Left");
      sheet("得分计算").getRange("Q:Q").delete("Left");
    },
    ["unit-missing 参评单位 u1"],
  ],
  [
    "the last unit's column of 评分录入",
    (sheet) => {
      sheet("评分录入").getRange("S:S").delete("Left");
    },
    ["unit-missing 参评单位 u3"],
  ],
  [
    "the last unit of 参评单位",
    (sheet) => {
      sheet("参评单位").getRange("7:7").delete("Up");
    },
    ["unit-unknown 评分录入 u3"],
  ],
  [
    "the sheet of scores",
    (sheet) => {
      sheet("得分计算").delete();
    },
    ["sheet-missing  "],
  ],
])("deleted in Excel, %s is told as that alone", async (_, change, wanted) => {
  const found = await changedInExcel(change);
  expect(found.map((one) => one.replace(/\{.*?"id":"(.*?)".*\}/, "$1").replace(/\{.*\}/, ""))).toEqual(wanted);
});
