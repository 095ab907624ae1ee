/** What a scorer judges by percentage: a share of its own, and no rule that would count for them. */
import { amountsIn, shareOf } from "./amounts";
import type { Draft, Recogniser } from "./draft";

const DISCRETION =
  /酌情|视情|适当(?:扣|加|给)|酌量|视具体情况|(?:根据|按照?|视)[^，。；;]{0,16}(?:情况|程度|质量)[^，。；;]{0,6}(?:扣|打|评|计|给|赋)分/u;

/** 酌情扣分: how much is left to the scorer. */
export const discretionary: Recogniser = (body, { weight }) => {
  const found = DISCRETION.exec(body);
  if (!found) return null;
  // 视情况扣1-3分 says what it may cost, not what it is worth.
  const amounts = amountsIn(body).filter(({ role }) => role !== "threshold" && role !== "deduct");
  const [own] = [...amounts].sort((a, b) => b.value - a.value);
  return draftOf(own ? shareOf(own, weight) : null, found[0], "assumed", "discretionary");
};

/** The rest: one amount, the sum that they are said to have, or none. */
export const range: Recogniser = (body, { weight, category }) => {
  const amounts = amountsIn(body).filter(({ role }) => role !== "threshold");
  const earned = amounts.filter(({ role }) => role === "earn" || (role === "add" && category === "bonus"));
  const caps = amounts.filter(({ role }) => role === "cap");
  const [cap] = caps;
  const [own] = earned;
  const words = body.slice(-60);
  if (amounts.length === 0) return draftOf(null, body, "assumed", null);
  if (cap && caps.length === 1 && amounts.length === earned.length + 1) {
    const certainty = earned.length > 0 ? "likely" : "sure";
    return draftOf(shareOf(cap, weight), words, certainty, null);
  }
  if (own && earned.length === 1 && amounts.length === 1) return draftOf(shareOf(own, weight), words, "sure", null);
  const most = [...caps, ...earned].reduce((best, amount) => Math.max(best, shareOf(amount, weight)), 0);
  return draftOf(most > 0 ? most : null, body, "assumed", "rule-unclear");
};

function draftOf(share: number | null, words: string, certainty: Draft["certainty"], doubt: Draft["doubt"]): Draft {
  return { rule: { kind: "range" }, share, words, kind: "range", certainty, doubt };
}
