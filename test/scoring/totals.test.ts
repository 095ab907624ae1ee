/** Totals: caps, rounding on the decimal value, and the ranks that follow from the rounded totals. */
import type { CellValue } from "../../src/sheet/value";
import { scoreOne, scoreUnits, topEntries, within } from "./setting";
import type { Choices, Values } from "./setting";

const top = topEntries();
const worst = {
  "penalty.notices.1:state-council": 2,
  "penalty.media.1:central": 2,
  "penalty.service-items.1": 2,
};

function total(values: Values, choices: Choices = {}, conditions: Record<string, boolean> = {}): number {
  return scoreOne(values, choices, conditions).total;
}

describe("total", () => {
  it("is 110 at best, −10 at worst and 0 for a blank file", () => {
    expect(total(top)).toBe(110);
    expect(total(worst)).toBe(-10);
    expect(total({})).toBe(0);
    expect(total({ ...top, ...worst })).toBe(100);
  });

  it.each([
    ["none", 110, -10, 100, 3],
    ["cap-100", 100, 0, 100, 3],
    ["floor-0", 110, 0, 100, 3],
  ])("total-cap %s: %d, %d, %d, %d", (choice, best, least, both, some) => {
    const choices = { "total-cap": choice };
    expect(total(top, choices)).toBe(best);
    expect(total(worst, choices)).toBe(least);
    expect(total({ ...top, ...worst }, choices)).toBe(both);
    expect(total({ "operations.portal.1": 1, "function.sign-on.1": 1 }, choices)).toBe(some);
    expect(scoreOne(worst, choices).exactTotal).toBe(-10);
  });

  it("is never −0", () => {
    const values = { "penalty.notices.1:province": 1, "operations.portal.1": 0.099 };
    expect(scoreOne(values).exactTotal).toBeCloseTo(-0.002, 12);
    expect(total(values)).toBe(0);
    expect(total(values, { rounding: "3" })).toBe(-0.002);
  });
});

describe("rounding", () => {
  /** 61.455: 政府信息公开 and 功能应用 in full, 集约开设, 内容保障 and 45.5 % of a point. */
  const most = {
    ...within(top, "info", "function", "newmedia.accounts", "operations.portal"),
    "operations.report.1": 0.455,
  };

  it.each([
    [0, 61],
    [1, 61.5],
    [2, 61.46],
    [3, 61.455],
    [4, 61.455],
  ])("61.455 to %d decimals is %d", (decimals, expected) => {
    const unit = scoreOne(most, { rounding: String(decimals) });
    expect(unit.exactTotal).toBeCloseTo(61.455, 10);
    expect(unit.total).toBe(expected);
  });

  it.each<[string, Values, readonly number[]]>([
    // Its binary form lies below 1.005.
    ["1.005", { "function.accessibility.1": 0.5025 }, [1, 1, 1.01, 1.005, 1.005]],
    ["0.285", { "function.accessibility.1": 0.1425 }, [0, 0.3, 0.29, 0.285, 0.285]],
    ["2.5", { "operations.portal.1": 1, "function.sign-on.1": 0.5 }, [3, 2.5, 2.5, 2.5, 2.5]],
    ["0.1 + 0.2", { "function.sign-on.1": 0.1, "newmedia.accounts.3": 0.2 }, [0, 0.3, 0.3, 0.3, 0.3]],
    ["0.1 + 0.2 + 0.005", { "function.sign-on.1": 0.105, "newmedia.accounts.3": 0.2 }, [0, 0.3, 0.31, 0.305, 0.305]],
    [
      "0.7 × 5 + 0.45",
      { "info.news.2": 0.6, "info.news.1": 0.1, "function.sign-on.1": 0.45 },
      [4, 4, 3.95, 3.95, 3.95],
    ],
    ["0.00005", { "function.sign-on.1": 0.00005 }, [0, 0, 0, 0, 0.0001]],
    ["100", within(top, "info", "service", "interaction", "function", "operations", "newmedia"), [100, 100, 100]],
  ])("%s", (_, values, expected) => {
    expect(expected.map((__, decimals) => total(values, { rounding: String(decimals) }))).toEqual(expected);
  });

  it("takes halves below zero away from zero", () => {
    const minus25 = {
      "penalty.service-items.1": 1,
      "penalty.media.1:provincial": 4,
      "function.sign-on.1": 0.1,
    };
    expect(total(minus25, { rounding: "0" })).toBe(-3);
    const minus0005 = { "penalty.notices.1:province": 1, "function.sign-on.1": 0.195 };
    expect(total(minus0005)).toBe(-0.01);
    expect(total(minus0005, { rounding: "3" })).toBe(-0.005);
    expect(total(minus0005, { rounding: "1" })).toBe(0);
  });

  it("rounds sevenths beside decimals", () => {
    const none = { appendix1: false, appendix2: false, appendix3: false };
    const agency = within(top, "info.agency");
    // 2 + 9 ÷ 7 = 3.285714…
    expect([0, 1, 2, 3, 4].map((d) => total(agency, { rounding: String(d) }, none))).toEqual([
      3, 3.3, 3.29, 3.286, 3.2857,
    ]);
    // Seven sevenths are whole again: 34 + 9, and the half beside them is one.
    expect(total({ ...within(top, "info"), "function.sign-on.1": 0.005 }, {}, none)).toBe(43.01);
    // (2 + 9 ÷ 7) × 0.35 = 1.15 exactly.
    expect(total({ "info.agency.1": 0.35 }, { rounding: "1" }, none)).toBe(1.2);
  });
});

describe("ties", () => {
  /** A unit with just so many points, up to 2. */
  const worth = (points: number): Record<string, CellValue> => ({ "operations.portal.1": points / 2 });

  function ranks(points: readonly number[], choices: Choices = {}): number[] {
    const values = Object.fromEntries(points.map((one, i) => [`u${i}`, worth(one)]));
    return scoreUnits(values, { choices }).units.map(({ rank }) => rank);
  }

  it("share the rank, and the next is skipped unless ties are dense", () => {
    expect(ranks([1, 2, 1, 0.5])).toEqual([2, 1, 2, 4]);
    expect(ranks([1, 2, 1, 0.5], { ties: "dense" })).toEqual([2, 1, 2, 3]);
    expect(ranks([0.5, 0.5, 2, 2, 2, 1])).toEqual([5, 5, 1, 1, 1, 4]);
    expect(ranks([0.5, 0.5, 2, 2, 2, 1], { ties: "dense" })).toEqual([3, 3, 1, 1, 1, 2]);
  });

  it("are decided by the rounded totals", () => {
    const close = [1.004, 1.0, 0.995, 0.994];
    expect(ranks(close)).toEqual([1, 1, 1, 4]);
    expect(ranks(close, { ties: "dense" })).toEqual([1, 1, 1, 2]);
    expect(ranks(close, { rounding: "3" })).toEqual([1, 2, 3, 4]);
    expect(ranks(close, { rounding: "0" })).toEqual([1, 1, 1, 1]);
  });

  it("are not broken by binary noise", () => {
    const scores = scoreUnits({
      a: { "function.sign-on.1": 0.1, "newmedia.accounts.3": 0.2 },
      b: { "function.sign-on.1": 0.3 },
    });
    expect(scores.units[0]?.exactTotal).not.toBe(scores.units[1]?.exactTotal);
    expect(scores.units.map(({ rank }) => rank)).toEqual([1, 1]);
  });

  it("come from the cap as well", () => {
    const values = { a: top, b: { ...top, "function.sign-on.1": 0.5 }, c: worst, d: {} };
    const ranked = (choice: string) =>
      scoreUnits(values, { choices: { "total-cap": choice } }).units.map((u) => u.rank);
    expect(ranked("none")).toEqual([1, 2, 4, 3]);
    expect(ranked("floor-0")).toEqual([1, 2, 3, 3]);
    expect(ranked("cap-100")).toEqual([1, 1, 3, 3]);
  });

  it("rank a unit alone first, everybody blank first together, and nobody at all", () => {
    expect(ranks([0])).toEqual([1]);
    expect(ranks([0, 0, 0])).toEqual([1, 1, 1]);
    expect(scoreUnits({}).units).toEqual([]);
  });
});
