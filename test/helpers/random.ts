/** Score files at random, reproducible from their seed: what scorers type, good and bad. */
import { fieldsOf } from "../../src/rubric";
import type { Field, Rubric, Unit } from "../../src/rubric";
import type { CellValue } from "../../src/sheet/value";

/** A stream of numbers in [0, 1) (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export interface Habits {
  /** Probability that a field is left blank. */
  readonly blank: number;
  /** … that it holds something that breaks its rule. */
  readonly bad: number;
  /** … that a veto is taken. */
  readonly veto: number;
}

export const USUAL: Habits = { blank: 0.1, bad: 0.05, veto: 0.05 };

export type RandomEntries = Map<string, Map<string, CellValue>>;

export function randomEntries(rubric: Rubric, units: readonly Unit[], seed: number, habits = USUAL): RandomEntries {
  const next = randomNumbers(seed);
  const fields = fieldsOf(rubric);
  return new Map(
    units.map((unit) => [
      unit.id,
      new Map(
        fields.flatMap((field): [string, CellValue][] => {
          const value = randomValue(field, next, habits);
          return value === null ? [] : [[field.id, value]];
        }),
      ),
    ]),
  );
}

function randomValue(field: Field, next: () => number, habits: Habits): CellValue {
  const dice = next();
  if (field.kind === "veto") {
    if (dice >= habits.veto) return null;
    return next() < 0.1 ? "其他原因" : pick(field.reasons, next);
  }
  if (dice < habits.blank) return null;
  if (dice < habits.blank + habits.bad) return pick(badValues(field), next);
  return goodValue(field, next);
}

/** TRUE is not among them: LibreOffice keeps it as the number 1 in a cell with a number format, Excel does not. */
export function badValues(field: Field): CellValue[] {
  const common: CellValue[] = ["合格", "50%", " ", -0.25, -3, { error: "#N/A" }];
  if (field.kind !== "criterion") return [...common, 1.5];
  const { rule, share } = field.criterion;
  if (rule.kind === "range") return [...common, (share ?? 0) + 0.01, 45];
  return rule.kind === "levels" ? [...common, 0.07, 2] : [...common, 0.5, 2.25];
}

export function goodValue(field: Field, next: () => number): CellValue {
  if (field.kind === "veto") return null;
  const { rule, share } = field.criterion;
  const dice = next();
  switch (rule.kind) {
    case "range":
      if (dice < 0.3) return share ?? 0;
      if (dice < 0.4) return 0;
      // Whole percents, halves and thirds: what people type, and what strains the arithmetic.
      return dice < 0.9 ? Math.round(next() * 100 * (share ?? 0)) / 100 : ((share ?? 0) * Math.floor(next() * 4)) / 3;
    case "levels":
      return pick(rule.levels, next)?.share ?? 0;
    case "benchmark":
      return Math.floor(next() * 40);
    case "tiers":
      return Math.floor(next() * 8);
    case "incidents":
    case "deduct":
    case "penalty":
      return dice < 0.7 ? 0 : Math.floor(next() * 6);
  }
}

export function pick<T>(items: readonly T[], next: () => number): T | null {
  return items[Math.floor(next() * items.length)] ?? null;
}
