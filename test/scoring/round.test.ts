import fc from "fast-check";
import { rankTotals } from "../../src/scoring/rank";
import { roundHalfAway, roundTotal } from "../../src/scoring/round";

describe("roundHalfAway", () => {
  it.each([
    [61.455, 2, 61.46],
    [1.005, 2, 1.01],
    [0.285, 2, 0.29],
    [2.5, 0, 3],
    [0.5, 0, 1],
    [0.49, 0, 0],
    [0.05, 0, 0],
    [0.05, 1, 0.1],
    [0.004, 2, 0],
    [0.1 + 0.2, 1, 0.3],
    [0.1 + 0.2, 15, 0.30000000000000004],
    [1.45 * 3, 1, 4.4],
    [99.995, 2, 100],
    [9.5, 0, 10],
    [99.99995, 4, 100],
    [1e-20, 9, 0],
    [1e20, 2, 1e20],
    [123456.785, 2, 123456.79],
    [0, 2, 0],
  ])("%d to %d decimals is %d, and so below zero", (value, decimals, expected) => {
    expect(roundHalfAway(value, decimals)).toBe(expected);
    expect(roundHalfAway(-value, decimals)).toBe(expected === 0 ? 0 : -expected);
  });

  it("leaves what is no number", () => {
    expect(roundHalfAway(Number.POSITIVE_INFINITY, 2)).toBe(Number.POSITIVE_INFINITY);
    expect(roundHalfAway(Number.NaN, 2)).toBeNaN();
  });

  it("rounds every decimal half as people do", () => {
    // Digits and places by themselves, so that no binary number decides what the half is.
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999 }), fc.integer({ min: 0, max: 4 }), (kept, decimals) => {
        const half = Number(`${kept}5e-${decimals + 1}`);
        expect(roundHalfAway(half, decimals)).toBe(Number(`${kept + 1}e-${decimals}`));
        expect(roundHalfAway(-half, decimals)).toBe(-Number(`${kept + 1}e-${decimals}`));
      }),
      { numRuns: 2000 },
    );
  });

  it("stays within half a unit, keeps order, and does nothing twice", () => {
    const value = fc.double({ min: -1000, max: 1000, noNaN: true });
    fc.assert(
      fc.property(value, value, fc.integer({ min: 0, max: 9 }), (a, b, decimals) => {
        const rounded = roundHalfAway(a, decimals);
        expect(Math.abs(rounded - a)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-12);
        expect(roundHalfAway(rounded, decimals)).toBe(rounded);
        expect(Math.sign(roundHalfAway(b, decimals) - rounded) * Math.sign(b - a)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("roundTotal", () => {
  it("frees the sum of its noise before it looks for a half", () => {
    const sum = 0.1 + 0.7 + 0.2 + 60.455 - 1e-12;
    expect(roundTotal(61.455 - 1e-11, 2)).toBe(61.46);
    expect(roundTotal(61.455 - 1e-8, 2)).toBe(61.45);
    expect(roundTotal(sum, 2)).toBe(61.46);
    expect(roundTotal(-61.455 + 1e-11, 2)).toBe(-61.46);
  });
});

describe("rankTotals", () => {
  const totals = fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 40 });

  it("competition: one more than the number of better ones", () => {
    fc.assert(
      fc.property(totals, (all) => {
        expect(rankTotals(all, "competition")).toEqual(all.map((own) => 1 + all.filter((other) => other > own).length));
      }),
    );
  });

  it("dense: one more than the number of better totals", () => {
    fc.assert(
      fc.property(totals, (all) => {
        const better = (own: number) => new Set(all.filter((other) => other > own)).size;
        expect(rankTotals(all, "dense")).toEqual(all.map((own) => 1 + better(own)));
      }),
    );
  });
});
