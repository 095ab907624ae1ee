/** Small score files on the built-in rubric, and ways into what scoring says of them. */
import { fieldsOf, settleReadings, withChoices } from "../../src/rubric";
import type { ReadingId, Rubric, Unit } from "../../src/rubric";
import { builtInRubric } from "../../src/rubric/builtin";
import { score } from "../../src/scoring";
import type { CriterionScore, IndicatorScore, Scores, UnitScore } from "../../src/scoring";
import type { CellValue } from "../../src/sheet/value";

/** Field id → value. */
export type Values = Readonly<Record<string, CellValue>>;
export type Choices = Readonly<Partial<Record<ReadingId, string>>>;

/** A unit that every indicator is assessed for, unless told otherwise. */
export function makeUnit(id: string, conditions: Readonly<Record<string, boolean>> = {}): Unit {
  const all = { appendix1: true, appendix2: true, appendix3: true, interviewPlan: true };
  return { id, name: id, group: "", conditions: { ...all, ...conditions } };
}

export interface Setting {
  readonly choices?: Choices;
  /** Unit id → conditions that differ from {@link makeUnit}'s. */
  readonly conditions?: Readonly<Record<string, Readonly<Record<string, boolean>>>>;
  readonly rubric?: Rubric;
}

/** Unit id → its values. */
export function scoreUnits(values: Readonly<Record<string, Values>>, setting: Setting = {}): Scores {
  const rubric = withChoices(setting.rubric ?? builtInRubric, setting.choices ?? {});
  const units = Object.keys(values).map((id) => makeUnit(id, setting.conditions?.[id]));
  const entries = new Map(Object.entries(values).map(([id, own]) => [id, new Map(Object.entries(own))]));
  return score(rubric, units, entries);
}

/** One unit by itself. */
export function scoreOne(values: Values, choices: Choices = {}, conditions: Record<string, boolean> = {}): UnitScore {
  return unitAt(scoreUnits({ one: values }, { choices, conditions: { one: conditions } }), "one");
}

export function unitAt(scores: Scores, id: string): UnitScore {
  return found(
    scores.units.find(({ unit }) => unit.id === id),
    id,
  );
}

export function indicatorAt(unit: UnitScore, id: string): IndicatorScore {
  const indicators = unit.categories.flatMap((category) => category.indicators);
  return found(
    indicators.find(({ indicator }) => indicator.id === id),
    id,
  );
}

export function criterionAt(unit: UnitScore, id: string): CriterionScore {
  const criteria = unit.categories.flatMap(({ indicators }) => indicators.flatMap((one) => one.criteria));
  return found(
    criteria.find(({ criterion }) => criterion.id === id),
    id,
  );
}

export function categoryPoints(unit: UnitScore, id: string): number {
  return found(
    unit.categories.find(({ category }) => category.id === id),
    id,
  ).score;
}

/** What earns everything: whole shares, the highest levels and tiers, no incidents, no vetoes. */
export function topEntries(unsettled: Rubric = builtInRubric): Record<string, CellValue> {
  const fields = fieldsOf(settleReadings(unsettled));
  return Object.fromEntries(
    fields.flatMap((field): [string, CellValue][] => {
      if (field.kind === "veto") return [];
      const { rule, share } = field.criterion;
      switch (rule.kind) {
        case "range":
          return [[field.id, share]];
        case "levels":
          return [[field.id, rule.levels.at(-1)?.share ?? 0]];
        case "tiers":
          return [[field.id, rule.tiers.at(-1)?.from ?? 0]];
        case "benchmark":
          return [[field.id, 7]];
        case "incidents":
        case "deduct":
        case "penalty":
          return [[field.id, 0]];
      }
    }),
  );
}

/** Those of the values whose fields lie in the category or indicator; `info` has `info.news.1`. */
export function within(values: Values, ...ids: readonly string[]): Record<string, CellValue> {
  return Object.fromEntries(Object.entries(values).filter(([id]) => ids.some((part) => id.startsWith(`${part}.`))));
}

export function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`There is no ${what}.`);
  return value;
}
