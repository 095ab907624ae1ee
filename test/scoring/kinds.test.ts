/** What is earned by a percentage, a level or a tier, computed by hand from the rubric's words. */
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
