/** Criteria of every kind, for rubrics that nobody has written yet; ids and names are given later, by place. */
import fc from "fast-check";
import type { Counter, Criterion, CriterionRule, Veto } from "../../src/rubric";
import { builtInRubric } from "../../src/rubric/builtin";

export const SOURCE = { from: 1, to: 1 };
/** Steps that source texts use, and one that has no end in binary or decimal form. */
const STEPS = [0.05, 0.1, 0.25, 0.5, 1, 1 / 3];

/** Criteria whose shares, in whole percents, come to 100; a deduct beside them now and then. */
export function arbitraryCriteria(): fc.Arbitrary<Criterion[]> {
  const cuts = fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { maxLength: 3 });
  const shares = cuts.map((all) => {
    const ends = [...all.sort((a, b) => a - b), 100];
    return ends.map((end, i) => (end - (ends[i - 1] ?? 0)) / 100);
  });
  const bearing = shares.chain((all) => fc.tuple(...all.map(bearingCriterion)));
  return fc
    .tuple(bearing, fc.option(arbitraryCounters(), { freq: 3 }))
    .map(([all, counters]) => (counters ? [...all, criterionOf({ kind: "deduct", counters }, null, null)] : all));
}

function bearingCriterion(share: number): fc.Arbitrary<Criterion> {
  const rule = fc.oneof(
    fc.constant<CriterionRule>({ kind: "range" }),
    levelsOf(share),
    fc.constant<CriterionRule>({ kind: "benchmark", counts: "数据集" }),
    tiersOf(share),
    arbitraryCounters().chain((counters) =>
      fc
        .constantFrom(null, "ops-overdue-floor" as const)
        .map((floorReading): CriterionRule => ({ kind: "incidents", counters, floorReading })),
    ),
  );
  return fc.tuple(rule, fc.option(arbitraryVeto("评分项"), { freq: 3 })).map(([own, veto]) => {
    // A criterion that may cost more than its share would gain by a veto that brings it to 0.
    const owes = own.kind === "incidents" && own.floorReading !== null;
    return criterionOf(own, share, owes ? null : veto);
  });
}

export function arbitraryPenalties(): fc.Arbitrary<Criterion[]> {
  const penalty = arbitraryCounters().map((counters) => criterionOf({ kind: "penalty", counters }, null, null));
  return fc.array(penalty, { minLength: 1, maxLength: 2 });
}

function levelsOf(share: number): fc.Arbitrary<CriterionRule> {
  const [reading] = builtInRubric.readings.filter(({ id }) => id === "levels-steps");
  const choices = reading?.alternatives.map(({ id }) => id) ?? [];
  return fc.tuple(fc.integer({ min: 1, max: 4 }), fc.boolean()).chain(([steps, chosen]) =>
    fc.tuple(risingTo(share, steps), ...choices.map(() => risingTo(share, steps))).map(([own, ...others]) => ({
      kind: "levels" as const,
      levels: own.map((level, i) => ({ label: `第${i}级`, share: level })),
      reading: chosen ? ("levels-steps" as const) : null,
      sharesByChoice: chosen ? Object.fromEntries(choices.map((id, i) => [id, others[i] ?? []])) : {},
    })),
  );
}

function tiersOf(share: number): fc.Arbitrary<CriterionRule> {
  return fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 3 }).chain((froms) =>
    risingTo(share, froms.length).map((shares) => ({
      kind: "tiers" as const,
      counts: "次数",
      tiers: [0, ...froms.sort((a, b) => a - b)].map((from, i) => ({ from, share: shares[i] ?? share })),
    })),
  );
}

/** 0 and so many steps more, none below the one before, the last one the share or less; thousandths of a percent. */
function risingTo(share: number, steps: number): fc.Arbitrary<number[]> {
  const most = Math.floor(share * 100_000);
  return fc
    .array(fc.integer({ min: 0, max: most }), { minLength: steps, maxLength: steps })
    .map((all) => [0, ...all.sort((a, b) => a - b).map((one) => one / 100_000)]);
}

function arbitraryCounters(): fc.Arbitrary<Counter[]> {
  return fc
    .array(fc.constantFrom(...STEPS), { minLength: 1, maxLength: 3 })
    .map((steps) => steps.map((step, i) => ({ id: `c${i + 1}`, label: `计数${i + 1}`, step })));
}

export function arbitraryVeto(what: string): fc.Arbitrary<Veto> {
  return fc.integer({ min: 1, max: 2 }).map((count) => ({
    text: what,
    reasons: Array.from({ length: count }, (_, i) => `${what}${i + 1}`),
    source: SOURCE,
  }));
}

function criterionOf(rule: CriterionRule, share: number | null, veto: Veto | null): Criterion {
  return { id: "", number: 0, text: "", share, rule, veto, hint: null, source: SOURCE };
}
