/** Each kind of criterion that stands by itself, computed by hand from the rubric's words. */
import type { CellValue } from "../../src/sheet/value";
import { criterionAt, indicatorAt, scoreOne } from "./setting";
import type { Choices, Values } from "./setting";

function points(indicator: string, values: Values, choices: Choices = {}): number {
  return indicatorAt(scoreOne(values, choices), indicator).score;
}

function achieved(criterion: string, value: CellValue, choices: Choices = {}): number | null {
  return criterionAt(scoreOne({ [criterion]: value }, choices), criterion).achieved;
}

describe("range", () => {
  // 动态要闻, 5 points: 10 %, 60 %, 10 %, 20 %.
  it.each([
    [{ 1: 0.1, 2: 0.6, 3: 0.1, 4: 0.2 }, 5],
    [{ 1: 0.1, 2: 0.45, 3: 0, 4: 0.125 }, 3.375],
    [{ 2: 0.6 }, 3],
    [{ 1: 0, 2: 0, 3: 0, 4: 0 }, 0],
    [{ 1: 0.1, 2: 0.61, 3: 0.1, 4: 0.2 }, 2],
    [{ 1: 0.1, 2: -0.01, 3: 0.1, 4: 0.2 }, 2],
    [{ 1: 0.1, 2: "60%", 3: 0.1, 4: 0.2 }, 2],
  ])("动态要闻 with %j earns %d", (shares: Record<string, CellValue>, expected) => {
    const values = Object.fromEntries(Object.entries(shares).map(([number, share]) => [`info.news.${number}`, share]));
    expect(points("info.news", values)).toBeCloseTo(expected, 12);
  });

  it("takes the share in any binary form, and gives no more than the share for it", () => {
    expect(achieved("info.news.1", 0.10000000000000002)).toBe(0.1);
    expect(achieved("info.news.1", 0.1 + 4e-10)).toBe(0.1);
    expect(achieved("info.news.1", 0.1 + 6e-10)).toBeNull();
    expect(achieved("info.topics.1", 0.05 * 3)).toBe(0.15);
  });

  it.each(["function.accessibility", "function.sign-on", "operations.portal"])("%s has all its weight in one", (id) => {
    const score = indicatorAt(scoreOne({ [`${id}.1`]: 0.75 }), id);
    expect(score.score).toBe(score.weight * 0.75);
    expect(indicatorAt(scoreOne({ [`${id}.1`]: 1 }), id).score).toBe(score.weight);
  });
});

describe("levels", () => {
  it.each([
    ["even", [0, 0.06, 0.12, 0.18, 0.24, 0.3]],
    ["from-zero", [0, 0.075, 0.15, 0.225, 0.3]],
  ])("查询服务·2 with levels-steps %s", (choice, shares) => {
    for (const share of shares) {
      expect(achieved("service.queries.2", share, { "levels-steps": choice })).toBe(share);
      expect(points("service.queries", { "service.queries.2": share }, { "levels-steps": choice })).toBe(8 * share);
    }
  });

  it("takes no level of the other choice", () => {
    for (const share of [0.06, 0.12, 0.18, 0.24]) {
      expect(achieved("service.queries.2", share, { "levels-steps": "from-zero" })).toBeNull();
    }
    for (const share of [0.075, 0.15, 0.225]) expect(achieved("service.queries.2", share)).toBeNull();
  });

  it("takes a level in any binary form, and nothing between two levels", () => {
    expect(achieved("service.queries.2", 0.06 * 3)).toBe(0.18);
    expect(achieved("service.queries.2", 0.3 - 1e-10)).toBe(0.3);
    for (const bad of [0.07, 0.31, -0.06, 1, "0.06", true]) expect(achieved("service.queries.2", bad)).toBeNull();
  });

  it.each([
    [0, 0],
    [0.2, 0.6],
    [0.5, 1.5],
    [0.25, 0],
  ])("在线咨询·1 at %d earns %d", (share, expected) => {
    for (const choice of ["even", "from-zero"]) {
      const values = { "interaction.consultation.1": share };
      expect(points("interaction.consultation", values, { "levels-steps": choice })).toBeCloseTo(expected, 12);
    }
  });
});

describe("tiers", () => {
  it.each([
    [0, 0],
    [1, 0.1],
    [4, 0.1],
    [5, 0.2],
    [6, 0.2],
    [1000, 0.2],
  ])("协调联动·2 and ·3 with %d times achieve %d", (count, share) => {
    for (const id of ["newmedia.linkage.2", "newmedia.linkage.3"]) {
      expect(achieved(id, count)).toBe(share);
      expect(points("newmedia.linkage", { [id]: count })).toBeCloseTo(4 * share, 12);
    }
  });

  it.each([-1, 0.5, 4.5, "5", true])("%j is no count", (bad) => {
    expect(achieved("newmedia.linkage.2", bad)).toBeNull();
  });
});

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
