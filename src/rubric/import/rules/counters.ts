/** 计次扣分: so much off for each one, up to a limit or until nothing is left; and what is taken off once. */
import { amountsIn, shareOf, type Amount } from "./amounts";
import type { CounterDraft, Recogniser } from "./draft";
import { distinct, labelOf, lastClause, MEASURE } from "./phrases";

const EACH = new RegExp(
  `^每(?:发现|出现|有|存在|查出|查实|逾|少|缺|缺少|漏|发生)?(?:一|1|１)?(?:${MEASURE}|发现|出现)?`,
  "u",
);
/** One of something at the phrase's end: 一个网站或政务新媒体, 1个. */
const ONE_OF = new RegExp(`(?:一|1|１)${MEASURE}[^，,]{0,16}$`, "u");

const INSTEAD = /^\s*(?:无|没有|未)[^每]*$/u;

/** 每个扣5%，共25%; 每发现一处扣0.5分，扣完为止; 未按时报送的扣2分. */
export const counters: Recogniser = (body, { weight, category }) => {
  const amounts = amountsIn(body).filter(({ role }) => role !== "threshold");
  const isCost = ({ role }: Amount): boolean => role === "deduct" || (category === "penalty" && role === "earn");
  const costs = amounts.filter(isCost);
  const [first] = costs;
  if (!first || costs.some(({ low, value }) => low !== null || value === 0)) return null;
  const own = amounts.filter((amount) => !isCost(amount) && amount.role !== "add");
  const caps = own.filter(({ role }) => role === "cap");
  const earned = own.filter(({ role }) => role === "earn");
  if (caps.length > 1 || earned.length > 1 || amounts.some(({ role }) => role === "add")) return null;
  // 有专栏得10分，无专栏扣2分: whether the one excludes the other is not said.
  if (earned.length > 0 && costs.some((amount) => INSTEAD.test(lastClause(body.slice(0, amount.index))))) return null;
  const found = costs.map((amount, index) => counterOf(body, amount, costs[index - 1] ?? earned[0] ?? null, weight));
  if (found.some(({ step }) => step > 1)) return null;
  const labels = distinct(found.map(({ label }) => label));
  const share = caps[0] ?? earned[0];
  const last = costs.at(-1) ?? first;
  const start = body.indexOf(found[0]?.words ?? "");
  return {
    rule: {
      kind: "counters",
      counters: found.map((counter, index) => ({ ...counter, label: labels[index] ?? counter.label })),
      words: body.slice(Math.max(0, start), endOfSentence(body, last.end)),
      isCapped: caps.length > 0,
    },
    share: share && category !== "penalty" ? shareOf(share, weight) : null,
    words: body.slice(Math.max(0, start)),
    kind: category === "penalty" ? "penalty" : "incidents",
    certainty: found.every(({ words }) => words.includes("每")) ? "sure" : "likely",
    doubt: category === "penalty" && caps.some((cap) => shareOf(cap, weight) < 1) ? "rule-unclear" : null,
  };
};

function counterOf(body: string, amount: Amount, before: Amount | null, weight: number): CounterDraft {
  const from = before && before.index < amount.index ? before.end : 0;
  const words = body
    .slice(from, amount.index)
    .replace(/^[^]*[。；;\n](?=[^。；;\n]*[^。；;\n\s])/u, "")
    .replace(/^[\s，,、；;。）)]{1,9}/u, "");
  return { words, label: counted(words), step: shareOf(amount, weight), ofWeight: amount.ofWeight };
}

/** What is counted: behind 每 where it says so, else the clause before it. */
function counted(words: string): string {
  const bare = words.replace(
    /(?:各|再|一次性|直接)?(?:扣|减|倒扣|扣减|核减)(?:除|去|分|得分)?(?:(?:该|本|此)?(?:指标|项)?(?:权重|分值|总分值?)(?:分)?的)?\s*$/u,
    "",
  );
  const at = bare.lastIndexOf("每");
  if (at < 0) return labelOf(lastClause(bare)) || "扣分情形";
  const behind = labelOf(labelOf(bare.slice(at).replace(EACH, "")).replace(ONE_OF, ""));
  return behind || labelOf(lastClause(bare.slice(0, at))) || labelOf(bare.slice(at)) || "扣分情形";
}

function endOfSentence(body: string, from: number): number {
  const end = body.slice(from).search(/[。；;\n]/u);
  return end < 0 ? body.length : from + end + 1;
}
