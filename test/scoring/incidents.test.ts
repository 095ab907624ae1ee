/** What each found incident takes from a criterion or from its indicator, computed by hand. */
import type { CellValue } from "../../src/sheet/value";
import { criterionAt, indicatorAt, scoreOne } from "./setting";
import type { Choices, Values } from "./setting";

function points(indicator: string, values: Values, choices: Choices = {}): number {
  return indicatorAt(scoreOne(values, choices), indicator).score;
}

function achieved(criterion: string, value: CellValue, choices: Choices = {}): number | null {
  return criterionAt(scoreOne({ [criterion]: value }, choices), criterion).achieved;
}

describe("incidents", () => {
  // 集约化, 6 points: every one 5 %, 25 %, 35 % and 25 % in all.
  it.each([
    ["function.platform.1", 0, 0.25],
    ["function.platform.1", 1, 0.2],
    ["function.platform.1", 4, 0.05],
    ["function.platform.1", 5, 0],
    ["function.platform.1", 6, 0],
    ["function.platform.1", 100, 0],
    ["function.platform.2", 6, 0.05],
    ["function.platform.2", 7, 0],
    ["function.platform.2", 8, 0],
    ["function.platform.3", 3, 0.1],
    ["function.platform.3", 5, 0],
  ])("%s with %d achieves %d", (id, count, share) => {
    expect(achieved(id, count)).toBeCloseTo(share, 12);
    expect(achieved(id, count)).toBeGreaterThanOrEqual(0);
    expect(points("function.platform", { [id]: count })).toBeCloseTo(6 * share, 12);
  });

  it("never eats into the other criteria of the indicator, whatever ops-overdue-floor says", () => {
    const values = { "function.platform.1": 9, "function.platform.2": 0, "function.platform.4": 0.15 };
    for (const choice of ["indicator", "criterion"]) {
      expect(points("function.platform", values, { "ops-overdue-floor": choice })).toBeCloseTo(3, 12);
    }
  });

  it("earns nothing by being left blank", () => {
    expect(achieved("function.platform.1", null)).toBeNull();
    expect(points("function.platform", {})).toBe(0);
  });
});

describe("incidents with two counters", () => {
  const OVERDUE = "operations.maintenance.5:overdue";
  const MONTH = "operations.maintenance.5:overdue-month";
  /** The other four criteria in full: 70 % of 5 points. */
  const others = {
    "operations.maintenance.1": 0.15,
    "operations.maintenance.2": 0.15,
    "operations.maintenance.3": 0.2,
    "operations.maintenance.4": 0.2,
  };

  it.each([
    [0, 0, 5, 5],
    [2, 0, 4.5, 4.5],
    [6, 0, 3.5, 3.5],
    [7, 0, 3.25, 3.5],
    [0, 1, 2.5, 3.5],
    [2, 1, 2, 3.5],
    [0, 2, 0, 3.5],
    [1, 2, 0, 3.5],
    [30, 9, 0, 3.5],
  ])("%d overdue and %d a month or never: %d, or %d when it stops at its own share", (overdue, month, deep, flat) => {
    const values = { ...others, [OVERDUE]: overdue, [MONTH]: month };
    expect(points("operations.maintenance", values)).toBeCloseTo(deep, 12);
    expect(points("operations.maintenance", values, { "ops-overdue-floor": "criterion" })).toBeCloseTo(flat, 12);
  });

  it("stops at 0 for the indicator", () => {
    expect(points("operations.maintenance", { [OVERDUE]: 0, [MONTH]: 3 })).toBe(0);
  });

  it.each([{ [OVERDUE]: 0 }, { [MONTH]: 0 }, { [OVERDUE]: 3 }, { [MONTH]: 1 }])(
    "is not scored while a counter is blank: %j",
    (counted) => {
      const unit = scoreOne({ ...others, ...counted });
      const { state, achieved: share, rule } = criterionAt(unit, "operations.maintenance.5");
      expect({ state, share, rule }).toEqual({ state: "blank", share: null, rule: "not-scored" });
      expect(indicatorAt(unit, "operations.maintenance").score).toBeCloseTo(3.5, 12);
    },
  );

  it("is invalid with one bad counter, and says which", () => {
    const unit = scoreOne({ ...others, [OVERDUE]: 1, [MONTH]: 0.5 });
    const { state, entries, rule } = criterionAt(unit, "operations.maintenance.5");
    expect({ state, rule }).toEqual({ state: "invalid", rule: "invalid-entry" });
    expect(entries.map(({ field, fault }) => [field.id, fault])).toEqual([
      [OVERDUE, null],
      [MONTH, "not-whole"],
    ]);
  });

  it("knows no entry under the criterion's own id", () => {
    expect(criterionAt(scoreOne({ "operations.maintenance.5": 0 }), "operations.maintenance.5").state).toBe("blank");
  });
});

describe("deduct", () => {
  // 信息发布, 3 points: 20 %, 40 %, 20 %, 20 %, and −50 % for each.
  const full = {
    "newmedia.publishing.1": 0.2,
    "newmedia.publishing.2": 0.4,
    "newmedia.publishing.3": 0.2,
    "newmedia.publishing.4": 0.2,
  };

  it.each([
    [null, 3],
    [0, 3],
    [1, 1.5],
    [2, 0],
    [3, 0],
    [50, 0],
    ["两次", 3],
    [-1, 3],
    [0.5, 3],
  ])("%j found leave %d of all 3 points", (count, expected) => {
    expect(points("newmedia.publishing", { ...full, "newmedia.publishing.5": count })).toBeCloseTo(expected, 12);
  });

  it("stops at 0 when there is less to take, and takes from what is earned only", () => {
    expect(points("newmedia.publishing", { "newmedia.publishing.1": 0.2, "newmedia.publishing.5": 1 })).toBe(0);
    const some = { "newmedia.publishing.2": 0.4, "newmedia.publishing.1": 0.2, "newmedia.publishing.5": 1 };
    expect(points("newmedia.publishing", some)).toBeCloseTo(0.3, 12);
  });

  it("says how much it takes below 0 as well", () => {
    expect(achieved("newmedia.publishing.5", 3)).toBe(-1.5);
    expect(achieved("newmedia.publishing.5", 0)).toBe(0);
  });
});
