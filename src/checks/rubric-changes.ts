/** What somebody changed in 指标体系 since the workbook was made from its rubric. */
import { parameterColumnId } from "../plan";
import type { Book } from "../plan";
import { counterId, countersOf, criterionVetoId, settledAs } from "../rubric";
import type { Category, Criterion, Indicator, Veto } from "../rubric";
import type { RubricPart } from "./sheet-findings";

/** What a changed value is; it says how to read it. */
export type ChangeKind = "total" | "weight" | "share" | "level" | "tier-from" | "tier-share" | "step" | "reason";

export interface Change {
  readonly kind: ChangeKind;
  readonly was: number | string;
  readonly is: number | string;
  readonly row: string;
  readonly column: string;
}

export interface ChangedPart {
  readonly part: RubricPart;
  readonly changes: readonly Change[];
}

/** Programs keep fifteen digits of a number when they save. */
const NOISE = 1e-9;

/** Category by category, each followed by its indicators and their criteria; those that are as they were are left out. */
export function changedParts({ state, rubric }: Book): ChangedPart[] {
  // As 说明 reads it now: a choice is a setting, no edit.
  return pairs(settledAs(state.rubric, rubric).categories, rubric.categories)
    .flatMap(([was, category]) => [
      { part: { category }, changes: differing([one("total", was.total, category.total, category.id, "weight")]) },
      ...pairs(was.indicators, category.indicators).flatMap(([before, indicator]) =>
        indicatorParts(category, before, indicator),
      ),
    ])
    .filter(({ changes }) => changes.length > 0);
}

function indicatorParts(category: Category, was: Indicator, indicator: Indicator): ChangedPart[] {
  const { id } = indicator;
  const own = [one("weight", was.weight, indicator.weight, id, "weight"), ...reasons(was.veto, indicator.veto, id)];
  return [
    { part: { category, indicator }, changes: differing(own) },
    ...pairs(was.criteria, indicator.criteria).map(([before, criterion]) => ({
      part: { category, indicator, criterion },
      changes: differing(criterionValues(before, criterion)),
    })),
  ];
}

function criterionValues(was: Criterion, now: Criterion): Change[] {
  const { id } = now;
  return [
    one("share", was.share ?? 0, now.share ?? 0, id, "share"),
    ...ruleValues(was, now),
    ...reasons(was.veto, now.veto, criterionVetoId(now)),
  ];
}

function ruleValues(was: Criterion, now: Criterion): Change[] {
  const { id } = now;
  const [before, rule] = [was.rule, now.rule];
  if (before.kind === "levels" && rule.kind === "levels") {
    return pairs(before.levels, rule.levels).map(([a, b], i) =>
      one("level", a.share, b.share, id, parameterColumnId(i)),
    );
  }
  if (before.kind === "tiers" && rule.kind === "tiers") {
    const tiers = pairs(before.tiers, rule.tiers);
    return [
      ...tiers.map(([a, b], i) => one("tier-from", a.from, b.from, id, parameterColumnId(i))),
      ...tiers.map(([a, b], i) => one("tier-share", a.share, b.share, id, parameterColumnId(tiers.length + i))),
    ];
  }
  const counters = pairs(countersOf(was), countersOf(now));
  return counters.map(([a, b]) =>
    one("step", a.step, b.step, counters.length > 1 ? counterId(now, b) : id, parameterColumnId(0)),
  );
}

function reasons(was: Veto | null, now: Veto | null, row: string): Change[] {
  return pairs(was?.reasons ?? [], now?.reasons ?? []).map(([a, b], i) =>
    one("reason", a.trim(), b.trim(), row, parameterColumnId(i)),
  );
}

function one(kind: ChangeKind, was: number | string, is: number | string, row: string, column: string): Change {
  return { kind, was, is, row, column };
}

function differing(changes: readonly Change[]): Change[] {
  return changes.filter(({ was, is }) =>
    typeof was === "number" && typeof is === "number" ? Math.abs(was - is) > NOISE : was !== is,
  );
}

/** Edits change values, never how many there are. */
function pairs<T>(before: readonly T[], after: readonly T[]): (readonly [T, T])[] {
  return before.flatMap((was, i) => {
    const now = after[i];
    return now === undefined ? [] : [[was, now] as const];
  });
}
