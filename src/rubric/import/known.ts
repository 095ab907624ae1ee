/**
 * What an import takes from a rubric that is known already, by default the built-in one: ids, so that entries find what
 * they belong to, and short names that no attachment holds (a counter's label, a scale's lowest level), these only
 * where the words are the same. Weights, shares, kinds, reasons, conditions and readings come from the words alone.
 */
import type { Category, CategoryKind, Criterion, Indicator, Rubric } from "../types";
import type { RawCategory, RawIndicator } from "./tree/raw";
import { essence, likeness } from "./words";

/** Sentences less alike than this are not the same criterion reworded. */
const ALIKE = 0.5;

export class Known {
  private readonly categories = new Map<RawCategory, Category>();
  private readonly indicators = new Map<RawIndicator, Indicator>();
  private readonly taken: Set<string>;
  /** Id → the first number that was not tried behind it: a name may come thousands of times. */
  private readonly next = new Map<string, number>();

  constructor(
    private readonly rubric: Rubric,
    tree: readonly RawCategory[],
  ) {
    const parts = rubric.categories.flatMap((category) => [category, ...category.indicators]);
    const criteria = rubric.categories.flatMap(({ indicators }) => indicators.flatMap((one) => one.criteria));
    this.taken = new Set([...parts, ...criteria].map(({ id }) => id));
    this.pair(tree);
  }

  categoryId(raw: RawCategory): string {
    return this.categories.get(raw)?.id ?? this.free(`c-${hash(raw.name)}`);
  }

  indicator(raw: RawIndicator): Indicator | null {
    return this.indicators.get(raw) ?? null;
  }

  indicatorId(raw: RawIndicator, categoryId: string): string {
    return this.indicator(raw)?.id ?? this.free(`${categoryId}.i-${hash(`${raw.group ?? ""}/${raw.name}`)}`);
  }

  /** For each sentence the known criterion that it is, if any: the same words first, then the same number. */
  criteriaOf(raw: RawIndicator, sentences: readonly { number: number; text: string }[]): (Criterion | null)[] {
    const left = new Set(this.indicator(raw)?.criteria ?? []);
    const found = new Map<number, Criterion>();
    const claim = (accept: (known: Criterion, sentence: { number: number; text: string }) => boolean): void => {
      sentences.forEach((sentence, index) => {
        if (found.has(index)) return;
        const known = [...left].find((one) => accept(one, sentence));
        if (!known) return;
        left.delete(known);
        found.set(index, known);
      });
    };
    claim((known, { number, text }) => known.number === number && essence(known.text) === essence(text));
    claim((known, { text }) => essence(known.text) === essence(text));
    claim((known, { number, text }) => known.number === number && likeness(known.text, text) >= ALIKE);
    return sentences.map((_, index) => found.get(index) ?? null);
  }

  criterionId(known: Criterion | null, indicatorId: string, number: number, text: string): string {
    if (known) return known.id;
    const plain = `${indicatorId}.${number}`;
    return this.taken.has(plain) ? this.free(`${plain}-${hash(essence(text))}`) : this.free(plain);
  }

  /** A condition's id; the office's own conditions go by their name. */
  conditionId(name: string): string {
    return (
      this.rubric.conditions.find((one) => one.appendix === null && one.name === name)?.id ?? `condition-${hash(name)}`
    );
  }

  private pair(tree: readonly RawCategory[]): void {
    const left = new Set(this.rubric.categories);
    const claim = (raw: RawCategory, known: Category | undefined): void => {
      if (!known || !left.delete(known)) return;
      this.categories.set(raw, known);
    };
    const open = (): RawCategory[] => tree.filter((raw) => !this.categories.has(raw));
    for (const raw of tree)
      claim(
        raw,
        [...left].find(({ name }) => name === raw.name),
      );
    // 加分项 is last year's 加分指标.
    for (const raw of open()) {
      const kind = kindByName(raw.name);
      if (kind !== "base")
        claim(
          raw,
          [...left].find((known) => known.kind === kind),
        );
    }
    this.pairIndicators(tree);
  }

  private pairIndicators(tree: readonly RawCategory[]): void {
    const left = new Set(this.rubric.categories.flatMap(({ indicators }) => indicators));
    const claim = (raw: RawIndicator, known: Indicator | undefined): void => {
      if (!known || this.indicators.has(raw) || !left.delete(known)) return;
      this.indicators.set(raw, known);
    };
    for (const category of tree) {
      const own = this.categories.get(category)?.indicators ?? [];
      for (const raw of category.indicators) {
        claim(
          raw,
          own.find((known) => known.name === raw.name && known.group === raw.group),
        );
      }
      for (const raw of category.indicators)
        claim(
          raw,
          own.find((known) => known.name === raw.name),
        );
    }
    // Moved from one known category to another: only where the name leads to one.
    const paired = tree.filter((category) => this.categories.has(category));
    const moved = paired.flatMap(({ indicators }) => indicators).filter((raw) => !this.indicators.has(raw));
    for (const raw of moved) {
      const same = [...left].filter(({ name }) => name === raw.name);
      const isOnly = same.length === 1 && moved.filter(({ name }) => name === raw.name).length === 1;
      if (isOnly) claim(raw, same[0]);
    }
  }

  private free(id: string): string {
    let free = id;
    let number = this.next.get(id) ?? 2;
    for (; this.taken.has(free); number++) free = `${id}-${number}`;
    this.next.set(id, number);
    this.taken.add(free);
    return free;
  }
}

/** What a category's name says of its kind. */
export function kindByName(name: string): CategoryKind {
  if (/加分|奖励|激励/u.test(name)) return "bonus";
  return /扣分|减分|惩罚|负面|倒扣/u.test(name) ? "penalty" : "base";
}

/** Six letters and digits: the same for the same words, whatever stands around them (FNV-1a). */
export function hash(text: string): string {
  let value = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) value = Math.imul(value ^ byte, 0x01000193) >>> 0;
  return value.toString(36).padStart(7, "0").slice(-6);
}
