/** Kinds of the categories, weights of the indicators, totals: read, or asked about. */
import type { CategoryKind } from "../../types";
import { kindByName } from "../known";
import { amountsIn } from "../rules/amounts";
import type { Session } from "../session";
import { clean } from "../words";
import { isDash, pointsOf } from "./names";
import type { RawCategory, RawIndicator } from "./raw";

export interface Weighed {
  readonly raw: RawIndicator;
  /** With the sign that the category's kind wants. */
  readonly weight: number;
  /** Points of each part, where parts have points of their own. */
  readonly points: readonly number[] | null;
}

export interface WeighedCategory {
  readonly raw: RawCategory;
  readonly kind: CategoryKind;
  readonly total: number;
  readonly indicators: readonly Weighed[];
}

interface Read {
  readonly raw: RawIndicator;
  readonly weight: number | null;
  readonly points: readonly number[] | null;
}

/** Everything of the category that bears a weight; null where nothing does. */
export function weigh(raw: RawCategory, all: readonly RawCategory[], session: Session): WeighedCategory | null {
  const read = raw.indicators.map(readWeight);
  const kind = kindOf(raw, read, all, session);
  const weighed = read.flatMap((one) => completed(one, read, raw, session));
  if (weighed.length === 0) return null;
  const sign = kind === "penalty" ? -1 : 1;
  const signed = weighed.map((one) => ({ ...one, weight: sign * Math.abs(one.weight) }));
  return { raw, kind, ...totalled(raw, signed, session) };
}

function readWeight(raw: RawIndicator): Read {
  const values = raw.parts.map(({ weight }) => (weight ? pointsOf(weight.words) : null));
  const found = values.filter((value) => value !== null);
  if (found.length > 1 && found.length === raw.parts.filter(({ lines }) => lines.length > 0).length) {
    return { raw, weight: clean(found.reduce((sum, value) => sum + value, 0)), points: found.map(Math.abs) };
  }
  return { raw, weight: found[0] ?? raw.points, points: null };
}

/** By the name or the part that it stands in, and by the weights' signs. Where they differ, a person says. */
function kindOf(raw: RawCategory, read: readonly Read[], all: readonly RawCategory[], session: Session): CategoryKind {
  const bySection = raw.section === null ? "base" : kindByName(raw.section);
  const named = bySection === "base" ? kindByName(raw.name) : bySection;
  const weights = read.flatMap(({ weight }) => (weight === null ? [] : [weight]));
  const sum = Math.abs(weights.reduce((total, weight) => total + weight, 0));
  const quote = { place: [raw.name], words: raw.quote.words, source: raw.quote.source };
  const isNegative = weights.length > 0 && weights.every((weight) => weight < 0);
  if (isNegative && named !== "penalty")
    return session.ask({ ...quote, code: "category-kind", proposal: "penalty", values: { sum } });
  // 扣分指标（100分） is what all points are taken off from, not a penalty.
  const isWhole = named === "penalty" && !isNegative && (sum >= 50 || all.length === 1);
  if (isWhole) return session.ask({ ...quote, code: "category-kind", proposal: "base", values: { sum } });
  return named;
}

function completed(one: Read, all: readonly Read[], category: RawCategory, session: Session): Weighed[] {
  const { raw, weight, points } = one;
  if (weight !== null && weight !== 0) return [{ raw, weight, points }];
  const cell = raw.parts.find((part) => part.weight)?.weight ?? null;
  const quote = { place: [category.name, raw.name], words: cell?.words ?? "", source: cell?.source ?? raw.source };
  const text = raw.parts.flatMap(({ lines }) => lines.map((line) => line.text)).join("\n");
  if (cell && isDash(cell.words)) {
    session.ask({ ...quote, code: "row-skipped", proposal: "skip", words: text.slice(0, 200) });
    return [];
  }
  const earned = amountsIn(text).filter(({ role, unit }) => unit === "points" && (role === "earn" || role === "add"));
  const caps = amountsIn(text).filter(({ role, unit }) => unit === "points" && role === "cap");
  const said = clean((caps.length > 0 ? caps : earned).reduce((sum, { value }) => sum + value, 0));
  const others = all.filter((other) => other !== one);
  const known = others.every((other) => other.weight !== null);
  const total = category.total === null ? null : Math.abs(category.total);
  const used = others.reduce((sum, other) => sum + Math.abs(other.weight ?? 0), 0);
  const rest = known && total !== null ? clean(total - used) : 0;
  const among = [...(rest > 0 ? (["rest"] as const) : []), ...(said > 0 ? (["points"] as const) : []), "skip" as const];
  const answer = session.ask({
    ...{ ...quote, code: "weight-missing", proposal: among[0] ?? "skip", among, values: { rest, said } },
    severity: among.length > 1 ? "warning" : "error",
  });
  if (answer === "skip") return [];
  return [{ raw, weight: answer === "rest" ? rest : said, points }];
}

/** Declared and summed points, made one. */
function totalled(
  raw: RawCategory,
  weighed: readonly Weighed[],
  session: Session,
): { readonly total: number; readonly indicators: readonly Weighed[] } {
  const sum = clean(Math.abs(weighed.reduce((total, { weight }) => total + weight, 0)));
  const declared = raw.total === null ? sum : Math.abs(raw.total);
  if (Math.abs(declared - sum) < 1e-9) return { total: sum, indicators: weighed };
  const answer = session.ask({
    ...{ code: "category-total", place: [raw.name], words: raw.quote.words, source: raw.quote.source, proposal: "sum" },
    among: declared > 0 ? ["sum", "scale"] : ["sum"],
    values: { sum, total: declared },
  });
  if (answer === "sum") return { total: sum, indicators: weighed };
  const factor = declared / sum;
  const indicators = weighed.map((one) => ({
    ...one,
    weight: clean(one.weight * factor),
    points: one.points?.map((value) => clean(value * factor)) ?? null,
  }));
  return { total: declared, indicators };
}
