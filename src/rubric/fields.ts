/**
 * The places where a scorer may type something for one unit, in the order of the rubric. Entries, sheets and entry
 * files all name them by the ids made here.
 */
import type { Category, Counter, Criterion, Indicator, Rubric } from "./types";

interface FieldBase {
  readonly id: string;
  readonly category: Category;
  readonly indicator: Indicator;
}

/** The entry of a criterion that takes one: a percentage, or a count where its rule has a single counter. */
export interface CriterionField extends FieldBase {
  readonly kind: "criterion";
  readonly criterion: Criterion;
  /** The rule's only counter; null where the rule has none. */
  readonly counter: Counter | null;
}

/** One of several counters of a criterion. */
export interface CounterField extends FieldBase {
  readonly kind: "counter";
  readonly criterion: Criterion;
  readonly counter: Counter;
}

/** The reason, if any, for which an indicator (criterion: null) or one criterion of it scores 0. */
export interface VetoField extends FieldBase {
  readonly kind: "veto";
  readonly criterion: Criterion | null;
  readonly reasons: readonly string[];
}

export type Field = CriterionField | CounterField | VetoField;

export function indicatorVetoId(indicator: Indicator): string {
  return `${indicator.id}:veto`;
}

export function criterionVetoId(criterion: Pick<Criterion, "id">): string {
  return `${criterion.id}:veto`;
}

export function counterId(criterion: Pick<Criterion, "id">, counter: Pick<Counter, "id">): string {
  return `${criterion.id}:${counter.id}`;
}

/** The counters of a criterion's rule; none for the rules that count nothing or one nameless thing. */
export function countersOf(criterion: Criterion): readonly Counter[] {
  const { rule } = criterion;
  return rule.kind === "incidents" || rule.kind === "deduct" || rule.kind === "penalty" ? rule.counters : [];
}

/** The entries that a criterion's score is made from, its veto not among them. */
export function entryFieldsOf(category: Category, indicator: Indicator, criterion: Criterion): Field[] {
  const counters = countersOf(criterion);
  if (counters.length > 1) {
    return counters.map((counter) => ({
      kind: "counter",
      id: counterId(criterion, counter),
      category,
      indicator,
      criterion,
      counter,
    }));
  }
  return [{ kind: "criterion", id: criterion.id, category, indicator, criterion, counter: counters[0] ?? null }];
}

/** All fields of one indicator: its veto first, then each criterion's entries and veto. */
export function fieldsOfIndicator(category: Category, indicator: Indicator): Field[] {
  const fields: Field[] = [];
  if (indicator.veto) {
    const { reasons } = indicator.veto;
    fields.push({ kind: "veto", id: indicatorVetoId(indicator), category, indicator, criterion: null, reasons });
  }
  for (const criterion of indicator.criteria) {
    fields.push(...entryFieldsOf(category, indicator, criterion));
    if (criterion.veto) {
      const { reasons } = criterion.veto;
      fields.push({ kind: "veto", id: criterionVetoId(criterion), category, indicator, criterion, reasons });
    }
  }
  return fields;
}

/** All fields of a rubric. */
export function fieldsOf(rubric: Rubric): Field[] {
  return rubric.categories.flatMap((category) =>
    category.indicators.flatMap((indicator) => fieldsOfIndicator(category, indicator)),
  );
}
