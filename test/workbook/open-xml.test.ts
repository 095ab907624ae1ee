import { writeFileSync } from "node:fs";
import { builtInUnits, withChoices } from "../../src/rubric";
import type { Unit } from "../../src/rubric";
import { builtInRubric } from "../../src/rubric/builtin";
import { makeBook, scratch } from "../helpers/books";
import { validateOpenXml } from "../helpers/open-xml";
import { randomEntries } from "../helpers/random";

const units = builtInUnits(builtInRubric);
const files = scratch();
afterAll(() => {
  files.dispose();
});

const oddNames = ['=HYPERLINK("x")', "<a>&\"'", "\u0001控制\u000b符", "_x000D_", "😀单位", "甲\r\n乙", "  "];
const odd: Unit[] = units.slice(0, oddNames.length).map((unit, i) => ({ ...unit, name: oddNames[i] ?? unit.name }));
const many: Unit[] = Array.from({ length: 300 }, (_, i) => ({
  id: `u${i + 1}`,
  name: `参评单位${i + 1}`,
  group: "市直部门",
  conditions: units[i % units.length]?.conditions ?? {},
}));

describe("Microsoft's Open XML SDK finds no error in", () => {
  it.each([
    ["an empty workbook", builtInRubric, units, 0],
    ["a filled one", builtInRubric, units, 11],
    ["one unit", builtInRubric, units.slice(0, 1), 12],
    ["300 units", builtInRubric, many, 13],
    ["names that look like markup, formulas and control codes", builtInRubric, odd, 14],
    ["other readings", withChoices(builtInRubric, { erratum: "correct", "levels-steps": "from-zero" }), units, 15],
  ] as const)("%s", async (name, rubric, some, seed) => {
    const path = files.file(`${name.replaceAll(/\W/g, "-")}-${seed}.xlsx`);
    writeFileSync(path, await makeBook(rubric, some, seed === 0 ? new Map() : randomEntries(rubric, some, seed)));
    expect(await validateOpenXml(path)).toEqual([]);
  });
});
