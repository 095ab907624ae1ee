import fc from "fast-check";
import { formatUnitList } from "../../src/csv";
import type { Unit } from "../../src/rubric";
import { rubric, units, unitsIn } from "./text";

function named(...names: string[]): Unit[] {
  return names.map((name, i) => ({
    id: `u${i + 1}`,
    name,
    group: name,
    conditions: { appendix1: i % 2 === 0, appendix2: false, appendix3: i % 3 === 0, interviewPlan: i % 2 === 1 },
  }));
}

it("writes what the contract says, flags as 1 and 0", () => {
  const [headings, first, ...rest] = formatUnitList(units, rubric).split("\n");
  expect(headings).toBe("unit,group,appendix1,appendix2,appendix3,interviewPlan");
  expect(first).toMatch(/^市发改委,市直部门,[01],[01],[01],1$/);
  expect(rest.at(-1)).toBe("");
  expect(rest).toHaveLength(37);
});

it("is read back as it was", () => {
  expect(unitsIn(formatUnitList(units, rubric))).toEqual(units);
});

const STRANGE = [
  "=cmd|' /C calc'!A0",
  "+86 随州",
  "-1",
  "@SUM(A1)",
  "＝1+1",
  "＠SUM(A1)",
  "'=已有撇号",
  "''=两个撇号",
  "'平常的撇号",
  "带,逗号",
  '带"引号"',
  "带\n换行",
  "带;分号",
  "带\t制表",
  '=HYPERLINK("http://x","点")',
];

it.each(STRANGE)("brings %j back", (name) => {
  expect(unitsIn(formatUnitList(named(name), rubric))).toEqual(named(name));
});

it("leaves nothing that a spreadsheet would take for a formula", () => {
  const text = formatUnitList(named("=cmd|' /C calc'!A0", "+1", "-1", "@x", "'=x", "＝1", "＋1", "－1", "＠x"), rubric);
  expect(
    text
      .split("\n")
      .slice(1, -1)
      .filter((line) => /^"?[=+\-@＝＋－＠]/.test(line)),
  ).toEqual([]);
  expect(text).toContain(`"'=cmd|' /C calc'!A0"`);
  // The apostrophe that was there stays beside ours.
  expect(text).toContain(`"''=x"`);
});

it("brings any names back", () => {
  const name = fc
    .string({ unit: fc.constantFrom(..."=+-@'\",;\t\n市 a1".split("")), minLength: 1, maxLength: 12 })
    .map((text) => text.trim())
    .filter((text) => text !== "");
  const distinct = fc.uniqueArray(name, { minLength: 1, maxLength: 5, selector: (one) => one.replace(/\s/g, "") });
  fc.assert(
    fc.property(distinct, (names) => {
      expect(unitsIn(formatUnitList(named(...names), rubric))).toEqual(named(...names));
    }),
    { numRuns: 1000 },
  );
});
