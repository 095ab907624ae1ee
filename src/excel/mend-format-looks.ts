/** What a conditional format looks like that goes, so that it can be made anew as it was. */
import { parseFormula, shiftFormula } from "../sheet/formula";
import type { BarBound, FormatLook, HeldFormat } from "../sheet/repair-make";
import type { FormatSnapshot } from "../sheet/snapshot";
import { addFormat } from "./render/conditional";

export interface AskedLook {
  readonly found: Excel.ConditionalFormat;
  readonly rule?: Excel.ConditionalRangeFormat;
  readonly bar?: Excel.DataBarConditionalFormat;
  /** Whether what ours never have was asked, too. */
  readonly whole: boolean;
}

/** Queued; nothing is asked of what cannot be made anew. @param whole it may have what ours never have */
export function askLook(found: Excel.ConditionalFormat, format: FormatSnapshot | undefined, whole: boolean): AskedLook {
  if (format?.kind === "bar") {
    const bar = found.dataBar;
    bar.positiveFormat.load(whole ? "fillColor,borderColor,gradientFill" : "fillColor");
    if (whole) bar.load("barDirection,showDataBarOnly,lowerBoundRule,upperBoundRule");
    return { found, bar, whole };
  }
  if (format?.kind !== "formula") return { found, whole };
  found.load("stopIfTrue");
  const rule = found.custom.format;
  rule.font.load(`color,bold,strikethrough${whole ? ",italic,underline" : ""}`);
  rule.fill.load("color");
  if (whole) {
    rule.load("numberFormat");
    rule.borders.load("items/sideIndex,items/style,items/color");
  }
  return { found, rule, whole };
}

export function lookOf({ found, rule, bar, whole }: AskedLook): { readonly look?: FormatLook } {
  if (bar) {
    const color = plain(bar.positiveFormat.fillColor);
    return { look: { kind: "bar", color, ...(whole ? { more: restOfBar(bar) } : {}) } };
  }
  if (!rule) return {};
  const { font, fill } = rule;
  const style = {
    ...given("fill", fill.color, plain),
    ...given("color", font.color, plain),
    ...given("bold", font.bold),
    ...given("strike", font.strikethrough),
  };
  const more = whole ? { more: restOfRule(rule) } : {};
  return { look: { kind: "formula", stop: found.stopIfTrue, ...style, ...more } };
}

type Rest<K extends FormatLook["kind"]> = Required<Extract<FormatLook, { readonly kind: K }>>["more"];

function restOfRule({ font, numberFormat, borders }: Excel.ConditionalRangeFormat): Rest<"formula"> {
  const lines = borders.items.map(({ sideIndex, style, color }) => ({ side: sideIndex, style, color }));
  return {
    ...given("italic", font.italic),
    ...given<"underline", string>("underline", font.underline),
    ...given<"numberFormat", string>("numberFormat", numberFormat as string | null),
    borders: lines.filter(({ style }) => style !== "None"),
  };
}

function restOfBar(bar: Excel.DataBarConditionalFormat): Rest<"bar"> {
  const { barDirection, showDataBarOnly, lowerBoundRule, upperBoundRule, positiveFormat } = bar;
  return {
    direction: barDirection,
    only: showDataBarOnly,
    lower: boundOf(lowerBoundRule),
    upper: boundOf(upperBoundRule),
    border: positiveFormat.borderColor,
    gradient: positiveFormat.gradientFill,
  };
}

function boundOf({ type, formula }: Excel.ConditionalDataBarRule): BarBound {
  return formula ? { type, formula } : { type };
}

/** What the format leaves to the cell is null, or an empty text. */
function given<K extends string, T>(key: K, value: T | null, change = (one: T) => one): { readonly [k in K]?: T } {
  return value === null || value === "" ? {} : ({ [key]: change(value) } as { readonly [k in K]?: T });
}

/** `#FFC000` → `FFC000`. */
function plain(color: string): string {
  return color.replace(/^#/, "");
}

/** Queued: made anew, before all that are there; one for each area. https://github.com/OfficeDev/office-js/issues/5194 */
export function addHeld(worksheet: Excel.Worksheet, { areas, formula, look }: HeldFormat): void {
  const [first] = areas;
  if (!first || !look) return;
  for (const area of [...areas].reverse()) {
    if (look.kind === "bar") {
      const added = addFormat(worksheet, { kind: "bar", area, color: look.color });
      if (look.more) putBar(added.dataBar, look.more);
      continue;
    }
    const { stop, kind, more, ...style } = look;
    const own = shiftFormula(parseFormula(formula), area.row - first.row, area.column - first.column);
    const added = addFormat(worksheet, { kind, area, formula: own, style, stop });
    if (more) putRule(added.custom.format, more);
  }
}

function putRule(format: Excel.ConditionalRangeFormat, { italic, underline, numberFormat, borders }: Rest<"formula">) {
  const { font } = format;
  if (italic !== undefined) font.italic = italic;
  if (underline !== undefined) font.underline = oneOf(UNDERLINES, underline);
  if (numberFormat !== undefined) format.numberFormat = numberFormat;
  for (const { side, style, color } of borders) {
    const border = format.borders.getItem(oneOf(SIDES, side));
    border.style = oneOf(LINES, style);
    border.color = color;
  }
}

function putBar(bar: Excel.DataBarConditionalFormat, more: Rest<"bar">) {
  bar.barDirection = oneOf(DIRECTIONS, more.direction);
  bar.showDataBarOnly = more.only;
  bar.lowerBoundRule = ruleOf(more.lower);
  bar.upperBoundRule = ruleOf(more.upper);
  bar.positiveFormat.borderColor = more.border;
  bar.positiveFormat.gradientFill = more.gradient;
}

function ruleOf({ type, formula }: BarBound): Excel.ConditionalDataBarRule {
  const bound = oneOf(BOUNDS, type);
  return formula === undefined ? { type: bound } : { type: bound, formula };
}

/** The first of all where Excel has come to know others. */
function oneOf<T extends string>(all: readonly [T, ...T[]], value: string): T {
  return all.find((one) => one === value) ?? all[0];
}

const UNDERLINES = ["None", "Single", "Double"] as const;
const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
const LINES = ["Continuous", "None", "Dash", "DashDot", "DashDotDot", "Dot"] as const;
const DIRECTIONS = ["Context", "LeftToRight", "RightToLeft"] as const;
const BOUNDS = ["Automatic", "LowestValue", "HighestValue", "Number", "Percent", "Formula", "Percentile"] as const;
