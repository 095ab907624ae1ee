/** What a scorebook is made from: rubrics and units from files, cells, and the product itself. */
import { formatRubric } from "../../../src/rubric";
import type { Rubric } from "../../../src/rubric";
import { builtInRubric } from "../../../src/rubric/builtin";
import { builtInChoice, planFor, rubricFromFile, unitsFrom } from "../../../src/taskpane/model/choices";
import { kindCounts, rubricCounts } from "../../../src/taskpane/model/counts";
import type { CellValue } from "../../../src/sheet/value";

const bytes = (text: string) => new TextEncoder().encode(text);

function selected(...values: (readonly CellValue[])[]) {
  const { units, faults, blanks } = unitsFrom({ source: "selection", values }, builtInRubric);
  return { names: units.map(({ name }) => name), faults, blanks };
}

test("the built-in rubric, counted", () => {
  expect(builtInChoice()).toEqual({ source: "built-in", rubric: builtInRubric });
  expect(rubricCounts(builtInRubric)).toEqual({ categories: 8, indicators: 35, criteria: 92, vetoes: 23 });
  expect(kindCounts(builtInRubric)).toEqual([
    ["base", 6],
    ["bonus", 1],
    ["penalty", 1],
  ]);
});

describe("a rubric from a file", () => {
  test("that is one", () => {
    const choice = rubricFromFile("r.json", bytes(formatRubric(builtInRubric)));
    expect(choice).toEqual({ source: "file", name: "r.json", rubric: builtInRubric });
  });

  test("with all its faults", () => {
    const broken: Rubric = {
      ...builtInRubric,
      categories: builtInRubric.categories.map((category, i) => (i < 2 ? { ...category, total: 99 } : category)),
    };
    const choice = rubricFromFile("r.json", bytes(formatRubric(broken)));
    const codes = "faults" in choice ? choice.faults.map(({ code }) => code) : [];
    expect(choice.rubric).toBeNull();
    expect(codes).toHaveLength(2);
    expect(new Set(codes).size).toBe(1);
  });

  test("that is none, or too large to be one", () => {
    expect(rubricFromFile("r.json", bytes("{")).rubric).toBeNull();
    expect(rubricFromFile("r.json", new Uint8Array(5 * 1024 * 1024 + 1))).toEqual({
      source: "file",
      name: "r.json",
      rubric: null,
      faults: [],
      trouble: "too-large",
    });
  });
});

describe("units from the selection", () => {
  test("are the names in its first column", () => {
    expect(selected(["市发改委", "x"], [" 市 教育局 "], [2022])).toEqual({
      names: ["市发改委", "市 教育局", "2022"],
      faults: [],
      blanks: 0,
    });
  });

  test("pass over empty rows, and tell how many", () => {
    expect(selected(["市发改委"], [null], [""], ["市教育局"])).toEqual({
      names: ["市发改委", "市教育局"],
      faults: [],
      blanks: 2,
    });
  });

  test("that stand twice are reported by their rows", () => {
    expect(selected(["市发改委"], ["市教育局"], ["市发改委"])).toEqual({
      names: [],
      faults: [{ code: "unit-repeated", line: 3, unit: "市发改委", first: 1 }],
      blanks: 0,
    });
  });

  test("go by headings where there are some", () => {
    const values = [
      ["unit", "group", "appendix1"],
      ["市发改委", "甲组", 0],
      ["某单位", "乙组", "是"],
    ];
    const { units } = unitsFrom({ source: "selection", values }, builtInRubric);
    expect(units.map(({ name, group, conditions }) => [name, group, conditions["appendix1"]])).toEqual([
      ["市发改委", "甲组", false],
      ["某单位", "乙组", true],
    ]);
    expect(selected(["unit", "group", "appendix1"], ["某单位", "", "也许"]).faults).toEqual([
      { code: "unit-flag", line: 2, column: "appendix1", value: "也许" },
    ]);
  });

  test("keep names with commas, quotes and line breaks whole", () => {
    expect(selected(['甲,"乙"'], ["丙\n丁"]).names).toEqual(['甲,"乙"', "丙 丁"]);
  });

  test("may be none", () => {
    expect(selected()).toEqual({ names: [], faults: [{ code: "units-none" }], blanks: 0 });
  });
});

test("units from a file, in GBK as well", () => {
  const gbk = new Uint8Array([...bytes("unit\n"), 0xca, 0xd0, 0xbd, 0xcc, 0xd3, 0xfd, 0xbe, 0xd6]);
  const { units, name } = unitsFrom({ source: "file", name: "u.csv", bytes: gbk }, builtInRubric);
  expect([name, ...units.map((unit) => unit.name)]).toEqual(["u.csv", "市教育局"]);
});

test("too many units are counted, not taken", () => {
  const values = Array.from({ length: 2_501 }, (_, i) => [`单位${i}`]);
  const choice = unitsFrom({ source: "selection", values }, builtInRubric);
  expect([choice.units.length, choice.tooMany]).toEqual([0, 2_501]);
});

test("the plan has the sheets of a scorebook", () => {
  const { units } = unitsFrom({ source: "built-in" }, builtInRubric);
  expect(units).toHaveLength(37);
  expect(planFor(builtInRubric, units).sheets.map(({ name }) => name)).toEqual([
    "说明",
    "指标体系",
    "参评单位",
    "评分录入",
    "得分计算",
    "汇总排名",
    "_评分簿",
  ]);
});
