/** 标杆法: share × count ÷ best count among the units assessed. */
import type { CellValue } from "../../src/sheet/value";
import { builtInRubric } from "../../src/rubric/builtin";
import { edited, pathOf } from "../rubric/edit";
import { criterionAt, indicatorAt, scoreUnits, unitAt } from "./setting";
import type { Setting, Values } from "./setting";

const SETS = "info.data.1";
const PORTS = "info.data.2";
const VETO = "info.data:veto";

function shares(values: Readonly<Record<string, Values>>, setting: Setting = {}): Record<string, number | null> {
  const scores = scoreUnits(values, setting);
  return Object.fromEntries(scores.units.map((one) => [one.unit.id, criterionAt(one, SETS).achieved]));
}

describe("benchmark", () => {
  it("gives the best its whole share, the others in proportion", () => {
    const scores = scoreUnits({ a: { [SETS]: 8, [PORTS]: 3 }, b: { [SETS]: 2, [PORTS]: 4 }, c: { [SETS]: 0 } });
    expect([...scores.benchmarks]).toEqual([
      [SETS, 8],
      [PORTS, 4],
    ]);
    const points = scores.units.map((one) => indicatorAt(one, "info.data").score);
    // 8 points, half for each: 4 + 3, 1 + 4, 0.
    expect(points).toEqual([7, 5, 0]);
  });

  it("is not set by a unit that is vetoed on the criterion itself", () => {
    const veto = { text: "弄虚作假", reasons: ["弄虚作假"], source: { from: 1, to: 1 } };
    const rubric = edited({ [`${pathOf(SETS)}.veto`]: veto });
    const values = { a: { [SETS]: 40, [`${SETS}:veto`]: "弄虚作假" }, b: { [SETS]: 10 }, c: { [SETS]: 5 } };
    expect(shares(values, { rubric })).toEqual({ a: 0, b: 0.5, c: 0.25 });
  });

  it("needs no round numbers", () => {
    const { a, b } = shares({ a: { [SETS]: 7 }, b: { [SETS]: 3 } });
    expect(a).toBe(0.5);
    expect(b).toBeCloseTo(3 / 14, 12);
  });

  it("measures a unit alone by itself", () => {
    expect(shares({ a: { [SETS]: 1 } })).toEqual({ a: 0.5 });
  });

  it.each([
    ["zero", 0],
    ["full", 0.5],
  ])("benchmark-zero %s: nobody has any, and %d is achieved by whoever was counted", (choice, share) => {
    const values = { a: { [SETS]: 0 }, b: { [SETS]: 0 }, c: {}, d: { [SETS]: "无" } };
    expect(shares(values, { choices: { "benchmark-zero": choice } })).toEqual({ a: share, b: share, c: null, d: null });
  });

  it.each(["弄虚作假", "没有这个原因", 0, " ", { error: "#N/A" }])("a unit vetoed by %j does not set it", (reason) => {
    const values = { a: { [SETS]: 40, [VETO]: reason }, b: { [SETS]: 10 }, c: { [SETS]: 5 } };
    const scores = scoreUnits(values);
    expect(scores.benchmarks.get(SETS)).toBe(10);
    expect(scores.units.map((one) => indicatorAt(one, "info.data").score)).toEqual([0, 4, 2]);
    // What a vetoed unit would have achieved is shown, but is never more than the share.
    expect(criterionAt(unitAt(scores, "a"), SETS).achieved).toBe(0.5);
  });

  it("an empty text in the veto's cell vetoes nobody", () => {
    const scores = scoreUnits({ a: { [SETS]: 40, [VETO]: "" }, b: { [SETS]: 10 } });
    expect(scores.benchmarks.get(SETS)).toBe(40);
  });

  it("a veto of another indicator changes nothing here", () => {
    const scores = scoreUnits({ a: { [SETS]: 40, "info.news:veto": "突击发布" }, b: { [SETS]: 10 } });
    expect(scores.benchmarks.get(SETS)).toBe(40);
  });

  it("everybody vetoed leaves nobody to be measured by", () => {
    const vetoed = { [SETS]: 9, [VETO]: "弄虚作假" };
    for (const choice of ["zero", "full"]) {
      const scores = scoreUnits({ a: vetoed, b: vetoed }, { choices: { "benchmark-zero": choice } });
      expect(scores.benchmarks.get(SETS)).toBe(0);
      expect(scores.units.map((one) => indicatorAt(one, "info.data").score)).toEqual([0, 0]);
    }
  });

  it.each<[CellValue]>([[9.5], [-20], ["20"], [true], [{ error: "#REF!" }], [Number.NaN], [Number.POSITIVE_INFINITY]])(
    "%j is no count, and sets nothing",
    (bad) => {
      expect(shares({ a: { [SETS]: bad }, b: { [SETS]: 4 }, c: { [SETS]: 1 } })).toEqual({ a: null, b: 0.5, c: 0.125 });
    },
  );

  it("a unit that the indicator is not assessed for does not set it", () => {
    const conditional = edited({
      [`${pathOf("info.data")}.applicability`]: { condition: "appendix1", text: "说明", reading: null },
    });
    const interview = edited({
      [`${pathOf("info.data")}.applicability`]: { condition: "interviewPlan", text: "说明", reading: "interview-plan" },
    });
    const values = { a: { [SETS]: 40 }, b: { [SETS]: 10 } };
    const out = { a: { appendix1: false, interviewPlan: false } };
    const best = (setting: Setting) => scoreUnits(values, { conditions: out, ...setting }).benchmarks.get(SETS);
    expect(best({ rubric: conditional })).toBe(10);
    expect(best({ rubric: interview })).toBe(10);
    expect(best({ rubric: interview, choices: { "interview-plan": "full" } })).toBe(10);
    expect(best({ rubric: interview, choices: { "interview-plan": "assess" } })).toBe(40);
  });

  it("an indicator without a veto has no veto's cell, whatever is found under that name", () => {
    const rubric = edited({ [`${pathOf("info.data")}.veto`]: null }, builtInRubric);
    const scores = scoreUnits({ a: { [SETS]: 40, [VETO]: "弄虚作假" }, b: { [SETS]: 10 } }, { rubric });
    expect(scores.benchmarks.get(SETS)).toBe(40);
    expect(scores.units.map((one) => indicatorAt(one, "info.data").score)).toEqual([4, 1]);
  });
});
