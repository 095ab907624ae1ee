/** 发布运行情况5分，发布解读5.5分: a sentence without numbers that adds up what it is worth is several criteria. */
import { clean } from "../words";
import { amountsIn, shareOf } from "./amounts";
import type { Context } from "./draft";
import { recognise } from "./recognise";
import type { Detail, Sentence } from "./sentences";

/** Parts the only sentence where its amounts are the indicator's weight; else leaves the detail as it is. */
export function splitAdded(detail: Detail, context: Context): Detail {
  const [only, ...others] = detail.sentences;
  if (!only || others.length > 0 || only.isNumbered || context.category === "penalty") return detail;
  if (recognise(only.body, context).doubt !== "rule-unclear") return detail;
  const amounts = amountsIn(only.text).filter(({ role }) => role !== "threshold");
  const sum = clean(amounts.reduce((total, amount) => total + shareOf(amount, context.weight), 0));
  if (amounts.length < 2 || amounts.some(({ role }) => role !== "earn") || Math.abs(sum - 1) > 1e-9) return detail;
  const sentences: Sentence[] = [];
  let from = 0;
  for (const { end } of amounts) {
    // Up to the punctuation behind the amount; what stands behind the last one goes with it.
    const isLast = sentences.length === amounts.length - 1;
    const cut = isLast
      ? only.text.length
      : end + (/^[）)]?[，,；;。、]?\s{0,3}/u.exec(only.text.slice(end, end + 5))?.[0].length ?? 0);
    const text = only.text.slice(from, cut).trim();
    sentences.push({ number: sentences.length + 1, isNumbered: false, text, body: text, source: only.source });
    from = cut;
  }
  return { ...detail, sentences };
}
