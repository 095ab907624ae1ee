/** 档次: so many times, so much; and 每…得…, up to a limit, which are tiers of one each. */
import type { Tier } from "../../types";
import { clean, halfWidth } from "../words";
import { amountsIn, shareOf, type Amount } from "./amounts";
import type { Draft, Recogniser } from "./draft";
import { labelOf, lastClause, MEASURE } from "./phrases";

const RANGE = `(\\d{1,6})\\s*${MEASURE}?\\s*[-~～至到]\\s*(\\d{1,6})\\s*${MEASURE}`;
const BELOW = `(?:不足|少于|低于|不满|不到)\\s*(\\d{1,6})\\s*${MEASURE}`;
const FROM = `(\\d{1,6})\\s*${MEASURE}\\s*(?:[（(]含[^（）()]{0,6}[）)])?(?:及|或|含)?以上`;
const STEP = new RegExp(`${RANGE}|${BELOW}|${FROM}`, "gu");
/** More steps than this are no scale that anybody fills in. */
const MOST_TIERS = 200;

interface Step {
  readonly from: number;
  readonly index: number;
  readonly end: number;
}

/** 20%（1-4次，得权重的50%；5次及以上，100%）; 不足3次不得分，3-5次得1分，6次以上得2分. */
export const tiers: Recogniser = (body, { weight }) => {
  const plain = halfWidth(body);
  const steps = [...plain.matchAll(STEP)].map((found): Step => {
    const [whole, low, , below, above] = found;
    return {
      from: Number(below === undefined ? (low ?? above) : 0),
      index: found.index,
      end: found.index + whole.length,
    };
  });
  const [first] = steps;
  if (!first || steps.length < 2) return null;
  const amounts = amountsIn(body);
  const before = amounts.find(({ index, role }) => index < first.index && (role === "earn" || role === "cap"));
  const values = steps.map((step, i) => valueOf(step, steps[i + 1]?.index ?? plain.length, plain, amounts));
  if (values.some((value) => value === null)) return null;
  const scale = scaleOf(values, before ?? null, weight);
  const found = new Map<number, number>([[0, 0]]);
  steps.forEach(({ from }, i) => found.set(from, clean((values[i]?.share ?? 0) * scale)));
  const list = [...found].map(([from, share]): Tier => ({ from, share })).sort((a, b) => a.from - b.from);
  const share = before ? shareOf(before, weight) : Math.max(...list.map((tier) => tier.share));
  const rises = list.every((tier, i) => i === 0 || tier.share >= (list[i - 1]?.share ?? 0));
  if (!rises || share <= 0 || list[0]?.share !== 0) return null;
  return draftOf(list, share, body.slice(0, before?.index ?? first.index), body.slice(first.index));
};

interface Value {
  readonly share: number;
  readonly isPercent: boolean;
}

/** What a step earns: the first amount behind it, 得满分 or 不得分. */
function valueOf(step: Step, end: number, plain: string, amounts: readonly Amount[]): Value | null {
  const words = plain.slice(step.end, end);
  const amount = amounts.find(({ index }) => index >= step.end && index < end);
  if (amount) return { share: amount.value, isPercent: amount.unit === "percent" };
  if (/不得分|不计分/u.test(words)) return { share: 0, isPercent: true };
  return /[得计]满分/u.test(words) ? { share: 1, isPercent: true } : null;
}

/** Percentages behind a share are of that share; without one they are of the indicator. Points are points. */
function scaleOf(values: readonly (Value | null)[], before: Amount | null, weight: number): number {
  const isPercent = values.every((value) => value === null || value.isPercent || value.share === 0);
  if (!isPercent) return weight > 0 ? 1 / weight : 0;
  return before ? shareOf(before, weight) : 1;
}

/** 每被采用1篇得0.5分，最高5分. */
export const accumulated: Recogniser = (body, { weight, category }) => {
  const amounts = amountsIn(body);
  const each = amounts.filter((amount) => {
    if (amount.role === "cap") return false;
    const words = segmentBefore(body, amount.index);
    return /[得加计]分?$|奖励?$/u.test(words) && EACH.test(words);
  });
  const [one] = each;
  if (!one || each.length > 1 || one.low !== null || one.value === 0) return null;
  const others = amounts.filter((amount) => amount !== one && amount.role !== "threshold");
  if (others.length > 1 || others.some(({ role }) => role === "deduct")) return null;
  const [limit] = others;
  if (!limit && category !== "bonus" && !/满分|为止|封顶/u.test(body)) return null;
  const step = shareOf(one, weight);
  const share = limit ? shareOf(limit, weight) : 1;
  const count = Math.ceil(clean(share / step));
  if (!(step > 0) || !(share > 0) || share > 1 || count > MOST_TIERS) return null;
  const list = Array.from({ length: count + 1 }, (_, i): Tier => ({
    from: i,
    share: clean(Math.min(share, i * step)),
  }));
  return draftOf(list, share, gathered(segmentBefore(body, one.index)), body);
};

const EACH = /每(?!周|月|季|年|日|天|半年|两周|\d+[周月天])[^，,。；;]{0,40}(?:[，,][^，,。；;]{0,6})?$/u;

function segmentBefore(body: string, index: number): string {
  return body.slice(0, index).replace(/^.*[。；;]/su, "");
}

/** What is gathered: behind 每 where it says so, else the clause before it. */
function gathered(words: string): string {
  const at = words.lastIndexOf("每");
  const behind = words.slice(at + 1).replace(new RegExp(`^${MEASURE}`, "u"), "");
  return labelOf(withoutGain(behind)).length >= 4 ? behind : words.slice(0, at);
}

/** 获得1次表彰，加 → 获得表彰. */
function withoutGain(words: string): string {
  return words
    .replace(/[，,\s]{0,3}(?:可|再)?(?:得|加|计|占|共|奖励?)?(?:权重的)?$/u, "")
    .replace(new RegExp(`[一1]${MEASURE}`, "u"), "");
}

function draftOf(list: readonly Tier[], share: number, about: string, words: string): Draft {
  const clause = labelOf(withoutGain(lastClause(about.replace(/[（(][^（）()]{0,200}$/u, ""))));
  return {
    rule: { kind: "tiers", about: clause, counts: clause === "" ? "次数" : `${clause}次数`, tiers: list },
    ...{ share, words, kind: "tiers", certainty: "sure", doubt: null },
  };
}
