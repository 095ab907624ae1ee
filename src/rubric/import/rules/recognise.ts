/** All recognisers, in the order in which they are asked: the more a phrase says, the earlier. */
import { amountsIn } from "./amounts";
import { benchmark } from "./benchmark";
import { counters } from "./counters";
import type { Context, Draft, Recogniser } from "./draft";
import { graded, listed, ranked } from "./levels";
import { discretionary, range } from "./range";
import { accumulated, tiers } from "./tiers";

const RECOGNISERS: readonly Recogniser[] = [
  benchmark,
  tiers,
  ranked,
  graded,
  accumulated,
  discretionary,
  counters,
  listed,
  range,
];
/** Longer sentences are no rules; they are not searched for any. */
const LONGEST = 2000;
const MOST_AMOUNTS = 50;

/** What the sentence says of its score. Never null: what nobody recognises is a percentage with a doubt. */
export function recognise(body: string, context: Context): Draft {
  const unclear = { share: null, words: body.slice(0, 200), certainty: "assumed", doubt: "rule-unclear" } as const;
  if (body.length > LONGEST || amountsIn(body).length > MOST_AMOUNTS)
    return { ...unclear, rule: { kind: "range" }, kind: "range" };
  if (context.category === "penalty") return counters(body, context) ?? once(body);
  for (const recogniser of RECOGNISERS) {
    const draft = recogniser(body, context);
    // 0% is no share that a criterion could bear.
    if (draft) return draft.share !== null && draft.share <= 0 ? { ...draft, share: null } : draft;
  }
  return { ...unclear, rule: { kind: "range" }, kind: "range" };
}

/** A penalty without an amount costs the whole weight. */
function once(body: string): Draft {
  const counter = { words: body, label: body.slice(0, 40) || "扣分情形", step: 1, ofWeight: true };
  return {
    rule: { kind: "counters", counters: [counter], words: body, isCapped: true },
    ...{ share: null, words: body, kind: "penalty", certainty: "assumed", doubt: "rule-unclear" },
  };
}
