/** A draft with its share becomes a rule: ids and short names given, steps fitted into the share. */
import type { Counter, Criterion, CriterionRule, LevelsRule } from "../../types";
import { hash } from "../known";
import { clean, essence } from "../words";
import type { CounterDraft, Draft, RuleDraft } from "./draft";

/** The known criterion that it is, and what its own words give: for the short names. */
export interface Namesake {
  readonly rule: CriterionRule;
  readonly draft: Draft;
}

export const NO_LEVEL = "均不符合";

/** @param share null for what only takes off */
export function ruleOf(
  draft: Draft,
  share: number | null,
  category: "base" | "bonus" | "penalty",
  namesake: Namesake | null,
): CriterionRule {
  const { rule } = draft;
  const factor = share !== null && draft.share !== null && draft.share > 0 ? share / draft.share : 1;
  switch (rule.kind) {
    case "range":
      return { kind: "range" };
    case "benchmark":
      return { kind: "benchmark", counts: rule.counts };
    case "tiers":
      return {
        kind: "tiers",
        counts: countsOf(rule, namesake),
        tiers: rule.tiers.map((tier) => ({ from: tier.from, share: clean(tier.share * factor) })),
      };
    case "levels":
      return levelsOf(rule, share ?? 1, factor, namesake);
    case "counters": {
      const counters = countersOf(rule.counters, namesake);
      if (category === "penalty") return { kind: "penalty", counters };
      if (share === null) return { kind: "deduct", counters };
      // 扣权重的… is of the indicator's weight: it may be more than the criterion bears.
      const mayExceed = draft.share !== null && !rule.isCapped && rule.counters.some(({ ofWeight }) => ofWeight);
      return { kind: "incidents", counters, floorReading: mayExceed ? "ops-overdue-floor" : null };
    }
  }
}

function countersOf(drafts: readonly CounterDraft[], namesake: Namesake | null): Counter[] {
  const known = namesake && "counters" in namesake.rule ? namesake.rule.counters : [];
  const rule = namesake?.draft.rule;
  const words = rule?.kind === "counters" ? rule.counters.map((counter) => essence(counter.words)) : [];
  const counters = drafts.map(({ words: own, label, step }) => {
    const same = known.length === words.length ? known[words.indexOf(essence(own))] : undefined;
    return { id: same?.id ?? `k-${hash(essence(own))}`, label: same?.label ?? label, step };
  });
  const ids = new Set<string>();
  return counters.map((counter, index) => {
    const id = ids.has(counter.id) ? `${counter.id}-${index + 1}` : counter.id;
    ids.add(id);
    return { ...counter, id };
  });
}

function countsOf(rule: RuleDraft & { kind: "tiers" }, namesake: Namesake | null): string {
  const known = namesake?.draft.rule;
  const isSame = known?.kind === "tiers" && essence(known.about) === essence(rule.about);
  return isSame && namesake?.rule.kind === "tiers" ? namesake.rule.counts : rule.counts;
}

function levelsOf(
  { levels }: RuleDraft & { kind: "levels" },
  share: number,
  factor: number,
  namesake: Namesake | null,
): LevelsRule {
  const [first] = levels;
  const isGiven = levels.every((level) => level.share !== null);
  const hasZero = first?.share === 0;
  const zero = { label: hasZero ? first.label : zeroLabel(levels, namesake), share: 0 };
  const named = hasZero ? levels.slice(1) : levels;
  if (isGiven) {
    const rising = named.map((level) => ({ label: level.label, share: clean((level.share ?? 0) * factor) }));
    return { kind: "levels", levels: [zero, ...rising], reading: null, sharesByChoice: {} };
  }
  const { length } = named;
  const even = [0, ...named.map((_, i) => clean((share * (i + 1)) / length))];
  const fromZero = [0, ...named.map((_, i) => clean((share * i) / (length - 1)))];
  return {
    kind: "levels",
    levels: [zero, ...named.map(({ label }, i) => ({ label, share: even[i + 1] ?? 0 }))],
    reading: "levels-steps",
    sharesByChoice: { even, "from-zero": fromZero },
  };
}

/** The level that earns nothing is seldom named. */
function zeroLabel(levels: readonly { label: string }[], namesake: Namesake | null): string {
  const rule = namesake?.draft.rule;
  const [zero] = namesake?.rule.kind === "levels" ? namesake.rule.levels : [];
  const same =
    rule?.kind === "levels" && rule.levels.map(({ label }) => label).join() === levels.map(({ label }) => label).join();
  return same && zero ? zero.label : NO_LEVEL;
}

/** What a known criterion's own words give. */
export function namesakeOf(criterion: Criterion | null, read: (text: string) => Draft | null): Namesake | null {
  const draft = criterion ? read(criterion.text) : null;
  return criterion && draft ? { rule: criterion.rule, draft } : null;
}
