/** Numbers that Word shows in front of a paragraph and does not hold as text: w:numPr, by itself or by its style. */
import { childOf, childrenOf, valueOf, type Element } from "./xml";

interface Level {
  readonly format: string;
  /** `%1.`, `（%2）`. */
  readonly text: string;
  readonly start: number;
}

interface Numbered {
  readonly list: string;
  readonly level: number;
}

/** Styles that lead to styles that lead to styles. */
const MAX_CHAIN = 20;
const LEVELS = 9;

/** Counts through a document: ask for each paragraph once, in its order. */
export class Numbering {
  private readonly lists = new Map<string, readonly Level[]>();
  private readonly abstractOf = new Map<string, string>();
  private readonly styles = new Map<string, { readonly properties: Element | null; readonly base: string | null }>();
  private readonly counts = new Map<string, number[]>();

  constructor(numbering: Element | null, styles: Element | null) {
    const abstract = new Map<string, Level[]>();
    for (const one of childrenOf(numbering)) {
      if (one.name === "abstractNum") abstract.set(valueOf(one, "abstractNumId") ?? "", levelsOf(one));
    }
    for (const one of childrenOf(numbering)) {
      if (one.name !== "num") continue;
      const id = valueOf(one, "numId") ?? "";
      const base = valueOf(childOf(one, "abstractNumId")) ?? "";
      const levels = [...(abstract.get(base) ?? [])];
      let isOwn = false;
      for (const override of childrenOf(one).filter(({ name }) => name === "lvlOverride")) {
        const index = indexOf(valueOf(override, "ilvl"));
        const start = valueOf(childOf(override, "startOverride"));
        const own = childOf(override, "lvl");
        const level = own ? levelOf(own) : levels[index];
        if (level) levels[index] = start === null ? level : { ...level, start: Number(start) || 0 };
        isOwn = true;
      }
      this.lists.set(id, levels);
      // Lists of one kind go on counting, unless one starts anew.
      this.abstractOf.set(id, isOwn ? `num ${id}` : base);
    }
    for (const one of childrenOf(styles)) {
      if (one.name !== "style") continue;
      const base = valueOf(childOf(one, "basedOn"));
      this.styles.set(valueOf(one, "styleId") ?? "", { properties: childOf(one, "pPr"), base });
    }
  }

  /** The number as Word shows it; empty where there is none. */
  next(properties: Element | null): string {
    const numbered = this.numberedBy(properties);
    const levels = numbered ? (this.lists.get(numbered.list) ?? []) : [];
    const level = numbered ? levels[numbered.level] : undefined;
    if (!numbered || !level) return "";
    const key = this.abstractOf.get(numbered.list) ?? numbered.list;
    const counts = this.counts.get(key) ?? [];
    counts[numbered.level] = (counts[numbered.level] ?? level.start - 1) + 1;
    counts.length = numbered.level + 1;
    this.counts.set(key, counts);
    if (level.format === "bullet" || level.format === "none") return "";
    return level.text.replace(/%([1-9])/gu, (_, digit: string) => {
      const index = Number(digit) - 1;
      const own = levels[index];
      return own ? formatted(counts[index] ?? own.start, own.format) : "";
    });
  }

  private numberedBy(properties: Element | null): Numbered | null {
    let at = properties;
    let style = valueOf(childOf(at, "pStyle"));
    for (let chain = 0; chain < MAX_CHAIN; chain++) {
      const own = childOf(at, "numPr");
      const list = valueOf(childOf(own, "numId"));
      // List 0 takes a style's number away.
      if (list !== null) return list === "0" ? null : { list, level: indexOf(valueOf(childOf(own, "ilvl"))) };
      const next = style === null ? undefined : this.styles.get(style);
      if (!next) return null;
      at = next.properties;
      style = next.base;
    }
    return null;
  }
}

function levelsOf(abstract: Element): Level[] {
  const levels: Level[] = [];
  for (const one of childrenOf(abstract)) {
    if (one.name === "lvl") levels[indexOf(valueOf(one, "ilvl"))] = levelOf(one);
  }
  return levels;
}

function levelOf(level: Element): Level {
  return {
    format: valueOf(childOf(level, "numFmt")) ?? "decimal",
    text: (valueOf(childOf(level, "lvlText")) ?? "").slice(0, 60),
    start: Number(valueOf(childOf(level, "start")) ?? "1") || 0,
  };
}

/** 0 … 8. */
function indexOf(text: string | null): number {
  const index = Number(text ?? "0");
  return Number.isInteger(index) && index >= 0 && index < LEVELS ? index : 0;
}

function formatted(value: number, format: string): string {
  if (/^(?:chinese|ideograph|japaneseCounting|taiwanese)/u.test(format)) return chinese(value);
  switch (format) {
    case "decimalEnclosedCircle":
    case "decimalEnclosedCircleChinese":
      return value >= 1 && value <= 20 ? String.fromCodePoint(0x245f + value) : String(value);
    case "decimalZero":
      return String(value).padStart(2, "0");
    case "lowerLetter":
      return String.fromCodePoint(0x61 + ((Math.max(1, value) - 1) % 26));
    case "upperLetter":
      return String.fromCodePoint(0x41 + ((Math.max(1, value) - 1) % 26));
    default:
      return String(value);
  }
}

function chinese(value: number): string {
  const digits = "零一二三四五六七八九十";
  if (value <= 10) return digits[Math.max(0, value)] ?? String(value);
  if (value > 99) return String(value);
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  return `${tens === 1 ? "" : (digits[tens] ?? "")}十${ones === 0 ? "" : (digits[ones] ?? "")}`;
}
