/** Scoring held against a second one, written from the rules in words with exact fractions. */
import { builtInUnits } from "../../src/rubric";
import type { Unit } from "../../src/rubric";
import { builtInRubric } from "../../src/rubric/builtin";
import { score } from "../../src/scoring";
import { randomEntries, randomNumbers } from "../helpers/random";
import type { Habits } from "../helpers/random";
import { compare, dividedBy, fraction, minus, percent, plus, rounded, times, toNumber } from "./fraction";
import { scoreNaively } from "./naive";

const HABITS: readonly Habits[] = [
  { blank: 0.1, bad: 0.05, veto: 0.05 },
  { blank: 0, bad: 0, veto: 0 },
  { blank: 0.5, bad: 0.3, veto: 0.3 },
  { blank: 0.02, bad: 0, veto: 0.02 },
];
const FILES = 240;

/** Conditions at random for two files of three, as the appendices have them for the third. */
function unitsFor(seed: number): Unit[] {
  const next = randomNumbers(seed * 7919);
  const all = builtInUnits(builtInRubric);
  // From one unit alone to all of them.
  const units = seed % 6 === 0 ? all : all.slice(0, 1 + Math.floor(next() * 12));
  if (seed % 3 === 0) return units;
  return units.map((unit) => ({
    ...unit,
    conditions: Object.fromEntries(builtInRubric.conditions.map(({ id }) => [id, next() < 0.5])),
  }));
}

describe("scoring agrees with exact arithmetic", () => {
  it(`on ${FILES} random score files`, () => {
    const differences: string[] = [];
    let compared = 0;
    for (let seed = 1; seed <= FILES; seed++) {
      const units = unitsFor(seed);
      const entries = randomEntries(builtInRubric, units, seed, HABITS[seed % HABITS.length]);
      const exact = scoreNaively(builtInRubric, units, entries);
      for (const { unit, total, rank, categories } of score(builtInRubric, units, entries).units) {
        const expected = exact.get(unit.id);
        const place = `file ${seed}, ${unit.id}`;
        if (total !== expected?.total) differences.push(`${place}: total ${total}, not ${expected?.total ?? "any"}`);
        if (rank !== expected?.rank) differences.push(`${place}: rank ${rank}, not ${expected?.rank ?? "any"}`);
        for (const { indicator, score: points } of categories.flatMap(({ indicators }) => indicators)) {
          const wanted = toNumber(expected?.points.get(indicator.id) ?? fraction(1e9));
          if (!(Math.abs(points - wanted) < 1e-9)) {
            differences.push(`${place}, ${indicator.id}: ${points}, not ${wanted}`);
          }
          compared += 1;
        }
      }
    }
    expect(differences.slice(0, 20)).toEqual([]);
    expect(compared).toBeGreaterThan(50_000);
  });
});

describe("the fractions", () => {
  it.each([
    [0.1, 1n, 10n],
    [0.1 + 0.2, 3n, 10n],
    [12, 12n, 1n],
    [0, 0n, 1n],
    [1e20, 10n ** 20n, 1n],
    [-2.5, -5n, 2n],
    [0.00005, 1n, 20_000n],
  ])("take %d for what its digits say", (number, over, under) => {
    expect(fraction(number)).toEqual({ over, under });
  });

  it("compute exactly", () => {
    expect(plus(fraction(0.1), percent(20))).toEqual(fraction(0.3));
    expect(times(dividedBy(fraction(9), fraction(7)), fraction(7))).toEqual(fraction(9));
    expect(compare(minus(fraction(0.3), fraction(0.1)), fraction(0.2))).toBe(0);
    expect([compare(percent(1), percent(2)), compare(percent(-1), percent(-2))]).toEqual([-1, 1]);
  });

  it.each([
    [61.455, 2, 61.46],
    [-0.005, 2, -0.01],
    [0.0049, 2, 0],
    [2.5, 0, 3],
    [-2.4, 0, -2],
  ])("round %d to %d decimals", (number, decimals, expected) => {
    expect(toNumber(rounded(fraction(number), decimals))).toBe(expected);
  });
});
