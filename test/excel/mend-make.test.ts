/** What a workbook is made like beside its cells, damaged and mended: all of it, or nothing, and taken back. */
import { checkBook, checkContext, isMendable, repairOf } from "../../src/checks";
import type { Finding } from "../../src/checks";
import { LAYOUT_VERSION, planWorkbook, readBook } from "../../src/plan";
import type { Book } from "../../src/plan";
import { builtInRubric } from "../../src/rubric/builtin";
import { areaName } from "../../src/sheet/address";
import { reversed } from "../../src/sheet/repair";
import type { Repair } from "../../src/sheet/repair";
import type { Snapshot } from "../../src/sheet/snapshot";
import { UNITS } from "../checks/checked";
import { bestValue, fill } from "../helpers/fill";
import { openBlank } from "../helpers/open-scorebook";
import type { OpenScorebook } from "../helpers/open-scorebook";
import { resultsOf, scoresOf } from "../plan/edited-books";

const ENTRIES = fill(builtInRubric, UNITS, (field, unit) => {
  const { applicability } = field.indicator;
  return applicability && !unit.conditions[applicability.condition] ? null : bestValue(field);
});

let open: OpenScorebook;
beforeEach(async () => {
  open = openBlank();
  await open.workbook.generate(planWorkbook(builtInRubric, UNITS, ENTRIES));
  await open.workbook.look();
});
afterEach(() => {
  open.dispose();
});

type Change = (sheet: (name: string) => Excel.Worksheet, workbook: Excel.Workbook) => void;

/** Done with Excel's own means. */
async function done(change: Change): Promise<void> {
  const { workbook } = open.excel.context();
  change((name) => workbook.worksheets.getItem(name), workbook);
  await workbook.context.sync();
}

async function read(): Promise<{ snapshot: Snapshot; book: Book }> {
  const snapshot = await open.workbook.read({ for: "check" });
  const result = readBook(snapshot, LAYOUT_VERSION);
  if ("faults" in result) throw new Error(JSON.stringify(result.faults));
  return { snapshot, book: result.book };
}

function wrong(book: Book): Finding[] {
  return checkBook(book).findings.filter(({ severity }) => severity !== "info");
}

async function certain(): Promise<Repair> {
  const { book } = await read();
  return repairOf(checkContext(book), wrong(book));
}

/** All that a check reads, what formats look like, and how sheets are protected; ids of formats do not count. */
async function state(): Promise<unknown> {
  const { snapshot } = await read();
  const saved = await open.excel.host.save();
  const sheets = Object.values(saved.sheets).map(({ protection, conditionalFormats }) => ({
    protection,
    formats: conditionalFormats.map((format) => ({ ...format, id: "" })),
  }));
  return { snapshot: { ...snapshot, names: byName(snapshot.names) }, sheets, messages: await messages("R12", "Q12") };
}

function byName(names: Snapshot["names"]) {
  return [...(names ?? [])].sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function messages(...addresses: readonly string[]): Promise<unknown> {
  const { workbook } = open.excel.context();
  const asked = addresses.map((address) => workbook.worksheets.getItem("评分录入").getRange(address).dataValidation);
  for (const one of asked) one.load("rule,prompt,errorAlert,ignoreBlanks");
  await workbook.context.sync();
  return asked.map(({ rule, prompt, errorAlert, ignoreBlanks }) => [rule, prompt, errorAlert, ignoreBlanks]);
}

/** While the sheet is open; then protected as it was made. */
const inside =
  (name: string, change: (sheet: Excel.Worksheet) => void): Change =>
  (sheet) => {
    sheet(name).protection.unprotect();
    change(sheet(name));
    sheet(name).protection.protect({ allowFormatColumns: true, allowFormatRows: true });
  };

interface Case {
  readonly change: Change;
  readonly make: readonly string[];
  /** Of mending. */
  readonly syncs: number;
}

const CASES: Readonly<Record<string, Case>> = {
  "a sheet unprotected": {
    change: (sheet) => {
      sheet("评分录入").protection.unprotect();
    },
    make: ["评分录入 protection"],
    syncs: 2,
  },
  "rows and a unit's column hidden": {
    change: (sheet) => {
      sheet("评分录入").getRange("8:13").rowHidden = true;
      sheet("评分录入").getRange("R:R").columnHidden = true;
    },
    make: ["评分录入 column 17–17", "评分录入 row 7–12"],
    syncs: 2,
  },
  "names deleted and bent": {
    change: (_, { names }) => {
      names.getItem("scorebook.units").delete();
      names.getItem("scorebook.guide").formula = "=说明!$Z$90";
      names.getItem("scorebook.state").formula = "=42";
    },
    make: ["_评分簿 name", "参评单位 name", "说明 name"],
    syncs: 2,
  },
  "validations cleared from a block": {
    change: inside("评分录入", (sheet) => {
      sheet.getRange("R10:S13").dataValidation.clear();
    }),
    make: ["评分录入 validations R11:S13"],
    syncs: 2,
  },
  "validations cleared from all sheets": {
    change: (sheet, workbook) => {
      for (const name of ["评分录入", "指标体系", "参评单位", "说明"]) {
        inside(name, (one) => {
          one.getRange("A1:Z200").dataValidation.clear();
        })(sheet, workbook);
      }
    },
    make: [
      "参评单位 validations D5:G7",
      "评分录入 validations Q11:S153",
      "指标体系 validations H6:S148",
      "说明 validations D20:D29",
    ],
    syncs: 2,
  },
  "another validation, with words of its own": {
    change: inside("评分录入", (sheet) => {
      const { dataValidation } = sheet.getRange("Q12:S13");
      dataValidation.rule = { list: { inCellDropDown: false, source: "甲,乙" } };
      dataValidation.prompt = { showPrompt: true, title: "我的", message: "请选择" };
      dataValidation.errorAlert = { showAlert: true, style: "Warning", title: "我的", message: "不行" };
      sheet.getRange("S14").dataValidation.rule = { wholeNumber: { operator: "GreaterThan", formula1: 3 } };
    }),
    make: ["评分录入 validations Q12:S13", "评分录入 validations S14"],
    syncs: 2,
  },
  "conditional formats cleared from a block": {
    change: inside("评分录入", (sheet) => {
      sheet.getRange("R12:S13").conditionalFormats.clearAll();
    }),
    make: ["评分录入 formats R12:S13"],
    syncs: 3,
  },
  "conditional formats cleared from a sheet": {
    change: inside("汇总排名", (sheet) => {
      sheet.getRange().conditionalFormats.clearAll();
    }),
    make: ["汇总排名 formats O5:Z7"],
    syncs: 2,
  },
  "one format of several deleted, and one of a person's own before ours": {
    change: inside("评分录入", (sheet) => {
      sheet.getRange("Q10:S153").conditionalFormats.getItemAt(2).delete();
      sheet.getRange("R12").conditionalFormats.clearAll();
      const own = sheet.getRange("A20:C30").conditionalFormats.add("Custom");
      own.custom.rule.formula = "=$A20=1";
      own.custom.format.font.bold = true;
    }),
    make: ["评分录入 formats Q10:S153"],
    syncs: 3,
  },
  "all of it at once": {
    change: (sheet, { names }) => {
      const own = sheet("评分录入");
      own.protection.unprotect();
      own.getRange("R12:S13").conditionalFormats.clearAll();
      own.getRange("R12:S13").dataValidation.clear();
      own.getRange("12:13").rowHidden = true;
      own.getRange("E12").values = [[0.4]];
      names.getItem("scorebook.entries").delete();
    },
    make: [
      "评分录入 formats R12:S13",
      "评分录入 name",
      "评分录入 protection",
      "评分录入 row 11–12",
      "评分录入 validations R12:S13",
    ],
    syncs: 3,
  },
};
const NAMES = Object.keys(CASES);

function told(repair: Repair): string[] {
  return repair
    .flatMap(({ sheet, make }) =>
      make.map((one) => {
        if (one.kind === "lines") return `${sheet} ${one.axis} ${one.from}–${one.to}`;
        return "area" in one ? `${sheet} ${one.kind} ${areaName(one.area)}` : `${sheet} ${one.kind}`;
      }),
    )
    .sort();
}

async function damaged(name: string): Promise<Case> {
  const found = CASES[name];
  if (!found) throw new Error(name);
  await done(found.change);
  return found;
}

it.each(NAMES)("mends %s, to the same scores, and takes it back", async (name) => {
  const whole = await read();
  expect(wrong(whole.book)).toEqual([]);
  const { make, syncs } = await damaged(name);
  const before = await state();
  const { book } = await read();
  expect(
    wrong(book).filter((finding) => !isMendable(finding) && !/^(?:cache|formula-error)/.test(finding.rule)),
  ).toEqual([]);
  const repair = await certain();
  expect(told(repair)).toEqual([...make].sort());
  open.excel.host.resetLog();
  const mended = await open.workbook.mend(repair);
  expect([mended.state, open.excel.host.log.length]).toEqual(["written", syncs]);
  const after = await read();
  expect(wrong(after.book)).toEqual([]);
  expect(resultsOf(scoresOf(after.book))).toEqual(resultsOf(scoresOf(whole.book)));
  if (mended.state !== "written") return;
  const good = await state();
  expect(await open.workbook.mend(reversed(mended.repair))).toMatchObject({ state: "written" });
  expect(await state()).toEqual(before);
  expect(await open.workbook.mend(mended.repair)).toMatchObject({ state: "written" });
  expect(await state()).toEqual(good);
});

it("mends what stands elsewhere by now, between rows and columns of people's own", async () => {
  await done(
    inside("评分录入", (sheet) => {
      sheet.getRange("9:9").insert("Down");
      sheet.getRange("13:13").insert("Down");
      sheet.getRange("R:R").insert("Right");
      sheet.getRange("A11:Z20").dataValidation.clear();
      sheet.getRange("A11:Z20").conditionalFormats.clearAll();
    }),
  );
  const repair = await certain();
  expect([...new Set(told(repair).map((one) => one.split(" ").slice(0, 2).join(" ")))]).toEqual([
    "评分录入 formats",
    "评分录入 validations",
  ]);
  expect(await open.workbook.mend(repair)).toMatchObject({ state: "written" });
  const { book, snapshot } = await read();
  expect(wrong(book)).toEqual([]);
  const entries = snapshot.sheets.find(({ name }) => name === "评分录入");
  expect(entries?.formats?.map(({ areas }) => areas.map(areaName).join(" "))).toEqual(
    Array.from({ length: 5 }, () => "Q11:T155"),
  );
});

it("mends cells of a row that accept each something else, and gives each its own back", async () => {
  await done(
    inside("评分录入", (sheet) => {
      sheet.getRange("Q12").dataValidation.rule = { wholeNumber: { operator: "LessThan", formula1: 3 } };
      sheet.getRange("R12").dataValidation.rule = { textLength: { operator: "EqualTo", formula1: 2 } };
    }),
  );
  const before = await state();
  const mended = await open.workbook.mend(await certain());
  if (mended.state !== "written") throw new Error(mended.state);
  expect(wrong((await read()).book)).toEqual([]);
  await open.workbook.mend(reversed(mended.repair));
  expect(await state()).toEqual(before);
});

it.each<[string, string, Change]>([
  [
    "a sheet unprotected",
    "changed",
    (sheet) => {
      sheet("评分录入").protection.protect();
    },
  ],
  [
    "rows and a unit's column hidden",
    "changed",
    (sheet) => {
      sheet("评分录入").getRange("9:9").rowHidden = false;
    },
  ],
  [
    "names deleted and bent",
    "changed",
    (_, { names }) => {
      names.getItem("scorebook.guide").formula = "=说明!$Z$91";
    },
  ],
  [
    "validations cleared from a block",
    "changed",
    inside("评分录入", (sheet) => {
      sheet.getRange("R12").dataValidation.rule = { wholeNumber: { operator: "LessThan", formula1: 3 } };
    }),
  ],
  [
    "conditional formats cleared from a block",
    "changed",
    inside("评分录入", (sheet) => {
      sheet.getRange("R14").conditionalFormats.clearAll();
    }),
  ],
  [
    "conditional formats cleared from a block",
    "changed",
    inside("评分录入", (sheet) => {
      sheet.getRange().conditionalFormats.getItemAt(0).custom.rule.formula = "=TRUE";
    }),
  ],
  [
    "validations cleared from a block",
    "moved",
    inside("评分录入", (sheet) => {
      sheet.getRange("9:9").insert("Down");
    }),
  ],
])("writes nothing where, of %s, something was %s since", async (name, how, since) => {
  await damaged(name);
  const repair = await certain();
  await done(since);
  const before = await state();
  expect(await open.workbook.mend(repair)).toEqual({ state: how });
  expect(await state()).toEqual(before);
});

it("says that a sheet has a password, and that taking back failed", async () => {
  await damaged("validations cleared from a block");
  const repair = await certain();
  open.excel.host.failAt({ sync: 2, action: 20 }, "GeneralException");
  open.excel.host.failAt({ sync: 3 }, "ConnectionFailure");
  await expect(open.workbook.mend(repair)).rejects.toMatchObject({ code: "half-mended" });
  await done((sheet) => {
    sheet("评分录入").protection.unprotect();
    sheet("评分录入").getRange("R10:S13").dataValidation.clear();
    sheet("评分录入").protection.protect({}, "secret");
  });
  const before = await state();
  await expect(open.workbook.mend(await certain())).rejects.toMatchObject({ code: "protected" });
  expect(await state()).toEqual(before);
});

/** What is written in two syncs and in three, and all kinds together. */
const FAILING = [
  "names deleted and bent",
  "one format of several deleted, and one of a person's own before ours",
  "all of it at once",
] as const satisfies readonly (typeof NAMES)[number][];

it.each(FAILING)(
  "leaves all as it was wherever Excel fails, mending %s",
  async (name) => {
    await damaged(name);
    const before = await state();
    const repair = await certain();
    const { syncs } = CASES[name] ?? { syncs: 0 };
    const fails = async (place: { sync: number; action?: number }) => {
      open.excel.host.failAt(place, "GeneralException");
      await expect(open.workbook.mend(repair)).rejects.toMatchObject({ code: "unknown" });
    };
    for (let sync = 1; sync <= syncs; sync++) await fails({ sync });
    expect(await state()).toEqual(before);
    const mended = await open.workbook.mend(repair);
    if (mended.state !== "written") throw new Error(mended.state);
    const actions = open.excel.host.log.at(-1)?.actions ?? 0;
    await open.workbook.mend(reversed(mended.repair));
    expect(await state()).toEqual(before);
    // Every action would be many: the first, the last, and some between.
    for (const share of [0, 0.2, 0.4, 0.6, 0.8, 1]) {
      const again = await certain();
      open.excel.host.failAt({ sync: syncs, action: Math.floor(share * (actions - 1)) }, "GeneralException");
      await expect(open.workbook.mend(again)).rejects.toMatchObject({ code: "unknown" });
      expect(await state()).toEqual(before);
    }
  },
  60_000,
);
