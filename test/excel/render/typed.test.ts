/** Each text comes back as itself through Excel's own client, whatever a person's typing it would have become. */
import fc from "fast-check";
import { asTyped } from "../../../src/excel/render/typed";
import type { CellValue } from "../../../src/sheet/value";
import { openExcel } from "../../helpers/excel-client";
import type { OpenExcel } from "../../helpers/excel-client";

let excel: OpenExcel;
beforeAll(() => {
  excel = openExcel();
});
afterAll(() => {
  excel.dispose();
});

/** Written in one column, and read back. */
async function writtenAndRead(values: readonly CellValue[]): Promise<{ values: unknown[]; types: unknown[] }> {
  const context = excel.context();
  const column = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A500");
  column.clear();
  const range = context.workbook.worksheets.getItem("Sheet1").getRangeByIndexes(0, 0, values.length, 1);
  range.formulas = values.map((value) => [asTyped(value)]);
  range.load("values,valueTypes");
  await context.sync();
  return { values: range.values.flat(), types: range.valueTypes.flat() };
}

async function expectAsTheyAre(texts: readonly string[]): Promise<void> {
  const { values, types } = await writtenAndRead(texts);
  const changed = texts.flatMap((text, i) =>
    values[i] === text && types[i] === "String" ? [] : [[text, values[i], types[i]]],
  );
  expect(changed).toEqual([]);
}

const NASTY = [
  ...["=1+1", "=A1", "+A1", "+1", "-", "--", "-A1", "-5", "@x", "@SUM(A1)", "'", "'quoted", "''", "'=1"],
  ...[
    "50%",
    "５０％",
    "1-2",
    "1/2",
    "3:4",
    "1 1/2",
    "2022-3-7",
    "2022年3月7日",
    "3月7日",
    "上午8时",
    "8:30",
    "8:30 PM",
  ],
  ...[
    "TRUE",
    "false",
    "真",
    " true",
    "#N/A",
    "#REF!",
    "#DIV/0!",
    "#",
    "1e5",
    "1E-3",
    "1,000",
    "(3)",
    "（3）",
    "¥5",
    "$5",
  ],
  ...[
    "３",
    "３．５",
    "0012",
    " 12",
    "12 ",
    " ",
    "  首尾  ",
    "\t1",
    "两\n行",
    "\n",
    "1\n2",
    "，",
    "“引”",
    "😀",
    "👍🏽1",
    "é",
  ],
  ...["Jan", "Mar-5", "may 1", "五月", "E5", "R1C1", "INF", "NaN", "0x10", "1_000", "½", "Ⅳ", "①", "٣", "−3", "一"],
];

/** Pieces of which Excel could make something, in any order. */
const pieces = fc.constantFrom(
  ...["=", "+", "-", "'", "@", "%", "/", ":", ".", ",", "(", ")", "#", "$", "¥", "e", "E", "TRUE", "N/A", "A1", "!"],
  ...[
    "0",
    "1",
    "12",
    "2022",
    "３",
    "年",
    "月",
    "日",
    "时",
    "上午",
    "一",
    "甲",
    "Jan",
    " ",
    "\n",
    "\t",
    "“",
    "（",
    "😀",
  ],
);
const texts = fc.oneof(
  fc.array(pieces, { minLength: 1, maxLength: 6 }).map((some) => some.join("")),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }),
);

describe("texts", () => {
  it("that look like something else stay as they are", async () => {
    await expectAsTheyAre(NASTY);
  });

  it("of any kind stay as they are", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(texts, { minLength: 1, maxLength: 100 }), async (some) => {
        await expectAsTheyAre(some);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it("are given without an apostrophe where nothing else can be made of them, since most texts are such", () => {
    for (const text of ["甲", "（一）", "“互联网+监督”", "政务公开", "Excel"]) expect(asTyped(text)).toBe(text);
    for (const text of ["true", "TRUE ", "甲1", "=甲", "#甲", " 甲", "'甲"]) expect(asTyped(text)).toBe(`'${text}`);
  });
});

describe("other values", () => {
  it("come back as they are: numbers, truth values, errors, and nothing", async () => {
    const { values, types } = await writtenAndRead([0.5, -3, 1e-7, true, false, { error: "#N/A" }, "", null]);
    expect(values).toEqual([0.5, -3, 1e-7, true, false, "#N/A", "", ""]);
    expect(types).toEqual(["Double", "Double", "Double", "Boolean", "Boolean", "Error", "Empty", "Empty"]);
  });
});
