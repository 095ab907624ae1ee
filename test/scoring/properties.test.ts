/** What holds for every score file, on the built-in rubric and on any other. */
import fc from "fast-check";
import { builtInUnits, fieldsOf, settleReadings, withChoices } from "../../src/rubric";
import type { Field, Rubric, Unit } from "../../src/rubric";
import { builtInRubric } from "../../src/rubric/builtin";
import { judgeField, score } from "../../src/scoring";
import type { Scores, UnitScore } from "../../src/scoring";
import type { CellValue } from "../../src/sheet/value";
import { arbitraryChoices, arbitraryRubric, arbitraryUnits } from "../helpers/arbitrary-rubric";
import { badValues, randomEntries, USUAL } from "../helpers/random";
import type { RandomEntries } from "../helpers/random";
import { indicatorAt, unitAt } from "./setting";

interface Case {
  readonly rubric: Rubric;
  readonly units: readonly Unit[];
  readonly entries: RandomEntries;
}

const seeds = fc.integer({ min: 1, max: 1_000_000 });
const habits = fc.constantFrom(USUAL, { blank: 0, bad: 0, veto: 0 }, { blank: 0.4, bad: 0.2, veto: 0.2 });

function caseOf(rubric: Rubric, maxLength?: number): fc.Arbitrary<Case> {
  return fc.tuple(arbitraryUnits(rubric, maxLength), seeds, habits).map(([units, seed, usual]) => ({
    rubric,
    units,
    // Levels come as the readings' choices have them, which is what scorers are offered.
    entries: randomEntries(settleReadings(rubric), units, seed, usual),
  }));
}

const builtIn = arbitraryChoices().chain((choices) => caseOf(withChoices(builtInRubric, choices)));
const anyRubric = arbitraryRubric().chain((rubric) => caseOf(rubric));
const kinds = [
  ["the built-in rubric", builtIn, 60],
  ["any rubric", anyRubric, 250],
] as const;

function scoresOf({ rubric, units, entries }: Case): Scores {
  return score(rubric, units, entries);
}

/** The entries with one of them replaced. */
function typed(entries: RandomEntries, unit: string, field: string, value: CellValue): RandomEntries {
  return new Map(entries).set(unit, new Map(entries.get(unit)).set(field, value));
}

function pointsOf({ categories }: UnitScore): [string, number][] {
  return categories.flatMap(({ indicators }) =>
    indicators.map(({ indicator, score: points }): [string, number] => [indicator.id, points]),
  );
}

/** A unit and a field of the sort wanted, picked by two numbers; null where there is none. */
function pickField({ rubric, units }: Case, which: (field: Field) => boolean, u: number, f: number) {
  const fields = fieldsOf(settleReadings(rubric)).filter(which);
  const unit = units[u % units.length];
  const field = fields[f % fields.length];
  return unit && field ? { unit, field } : null;
}

describe.each(kinds)("on %s", (name, cases, numRuns) => {
  const each = (check: (one: Case, u: number, f: number) => void) => {
    fc.assert(fc.property(cases, fc.nat(), fc.nat(), check), { numRuns });
  };

  it("scores stay within bounds", () => {
    each((one) => {
      for (const { categories, total, completeness } of scoresOf(one).units) {
        for (const { indicators } of categories) {
          for (const { weight, score: points, achieved, indicator } of indicators) {
            expect([achieved >= 0, achieved <= 1]).toEqual([true, true]);
            expect([points >= Math.min(0, weight), points <= Math.max(0, weight)]).toEqual([true, true]);
            expect(Object.is(points, -0)).toBe(false);
            expect(weight === 0 || Math.sign(weight) === Math.sign(indicator.weight)).toBe(true);
          }
        }
        if (name === "the built-in rubric") expect([total >= -10, total <= 110]).toEqual([true, true]);
        expect(completeness.done).toBeLessThanOrEqual(completeness.required);
      }
    });
  });

  it("raising a percentage within its share never lowers its own unit's score", () => {
    each((one, u, f) => {
      const picked = pickField(
        one,
        (field) => field.kind === "criterion" && field.criterion.rule.kind === "range",
        u,
        f,
      );
      if (picked?.field.kind !== "criterion") return;
      const { unit, field } = picked;
      const share = field.criterion.share ?? 0;
      const before = one.entries.get(unit.id)?.get(field.id);
      const judged = judgeField(field, before ?? null);
      const low = judged.state === "valid" ? judged.number : 0;
      const high = low + ((share - low) * (f % 11)) / 10;
      const raised = scoresOf({ ...one, entries: typed(one.entries, unit.id, field.id, Math.min(share, high)) });
      const [old, own] = [unitAt(scoresOf(one), unit.id), unitAt(raised, unit.id)];
      expect(own.exactTotal).toBeGreaterThanOrEqual(old.exactTotal);
      expect(own.total).toBeGreaterThanOrEqual(old.total);
      expect(own.rank).toBeLessThanOrEqual(unitAt(scoresOf(one), unit.id).rank);
    });
  });

  it("the order of the units changes nothing", () => {
    each((one, u) => {
      const cut = u % one.units.length;
      const turned = [...one.units.slice(cut), ...one.units.slice(0, cut)].reverse();
      const scores = scoresOf(one);
      const other = scoresOf({ ...one, units: turned });
      expect(other.benchmarks).toEqual(scores.benchmarks);
      for (const own of scores.units) {
        const { total, exactTotal, rank, completeness } = unitAt(other, own.unit.id);
        expect(pointsOf(unitAt(other, own.unit.id))).toEqual(pointsOf(own));
        expect({ total, exactTotal, rank, completeness }).toEqual({
          total: own.total,
          exactTotal: own.exactTotal,
          rank: own.rank,
          completeness: own.completeness,
        });
      }
    });
  });

  it("a veto never raises a score", () => {
    each((one, u, f) => {
      const picked = pickField(one, (field) => field.kind === "veto", u, f);
      if (picked?.field.kind !== "veto") return;
      const { unit, field } = picked;
      const value = f % 2 === 0 ? (field.reasons[0] ?? "") : "其他";
      const old = unitAt(scoresOf(one), unit.id);
      const own = unitAt(scoresOf({ ...one, entries: typed(one.entries, unit.id, field.id, value) }), unit.id);
      const before = new Map(pointsOf(old));
      for (const [id, points] of pointsOf(own)) expect(points).toBeLessThanOrEqual(before.get(id) ?? 0);
      expect(own.exactTotal).toBeLessThanOrEqual(old.exactTotal);
      if (field.criterion === null) expect(indicatorAt(own, field.indicator.id).achieved).toBe(noVeto(own, field));
    });
  });

  it("a bad entry comes to the same points as a blank one, for every unit", () => {
    each((one, u, f) => {
      const picked = pickField(one, (field) => field.kind !== "veto", u, f);
      if (!picked) return;
      const bad = badValues(picked.field);
      const points = (value: CellValue) =>
        scoresOf({ ...one, entries: typed(one.entries, picked.unit.id, picked.field.id, value) }).units.map((own) => [
          own.rank,
          own.total,
          own.completeness,
          pointsOf(own),
        ]);
      const blank = points(null);
      // An entry that is bad under one rubric may be a level of another.
      const surely = bad.filter((value) => judgeField(picked.field, value).state === "invalid");
      for (const value of surely) expect(points(value)).toEqual(blank);
      expect(surely.length).toBeGreaterThan(5);
      expect(points("")).toEqual(blank);
    });
  });

  it("a unit that sets no benchmark can leave without changing anybody else's score", () => {
    each((one, u) => {
      const scores = scoresOf(one);
      const leaving = one.units[u % one.units.length];
      const others = one.units.filter((unit) => unit !== leaving);
      const without = scoresOf({ ...one, units: others });
      const sets = [...scores.benchmarks].some(([id, best]) => without.benchmarks.get(id) !== best);
      for (const { id } of others) {
        const [before, after] = [unitAt(scores, id), unitAt(without, id)];
        // One that does set a benchmark changes the points that are measured by it, and no others.
        if (!sets) expect(pointsOf(after)).toEqual(pointsOf(before));
        expect(after.rank).toBeLessThanOrEqual(sets ? one.units.length : before.rank);
      }
    });
  });

  it("redistribution keeps each category's points wherever some indicator can take them", () => {
    each((one) => {
      for (const redistribution of ["even", "even-unconditional", "proportional"]) {
        const rubric = withChoices(one.rubric, { redistribution });
        for (const { categories } of scoresOf({ ...one, rubric }).units) {
          for (const { category, indicators } of categories) {
            const whole = category.indicators.reduce((sum, { weight }) => sum + weight, 0);
            const moved = indicators.some(({ applies }) => applies === "not-applicable");
            // even and proportional: whatever applies takes; even-unconditional: what everybody has, nothing else.
            const takers = indicators.filter(({ applies, indicator }) =>
              redistribution === "even-unconditional" ? !indicator.applicability : applies !== "not-applicable",
            );
            const left = indicators.filter(({ applies }) => applies !== "not-applicable");
            const kept = left.reduce((sum, { indicator }) => sum + indicator.weight, 0);
            const expected = !moved || takers.length > 0 ? whole : kept;
            const found = indicators.reduce((sum, { weight }) => sum + weight, 0);
            expect(Math.abs(found - expected)).toBeLessThan(1e-9);
          }
        }
      }
    });
  });
});

/** What an indicator's own veto leaves: nothing, unless it is not assessed. */
function noVeto(unit: UnitScore, { indicator }: Field): number {
  return indicatorAt(unit, indicator.id).applies === "exempt" ? 1 : 0;
}

describe("the built-in units", () => {
  it("keep every category's points under every choice", () => {
    const units = builtInUnits(builtInRubric);
    for (const redistribution of ["even", "even-unconditional", "proportional"]) {
      for (const { categories } of score(withChoices(builtInRubric, { redistribution }), units, new Map()).units) {
        const totals = categories.map(({ indicators }) => indicators.reduce((sum, { weight }) => sum + weight, 0));
        const declared = categories.map(({ category }) => (category.kind === "penalty" ? -1 : 1) * category.total);
        totals.forEach((total, i) => {
          expect(total).toBeCloseTo(declared[i] ?? 0, 10);
        });
      }
    }
  });
});
