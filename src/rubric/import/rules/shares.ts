/** The shares of an indicator's sentences, such that they are 100 %: read, completed, or asked about. */
import type { Session } from "../session";
import { clean } from "../words";
import type { Draft } from "./draft";
import type { Sentence } from "./sentences";

export interface Shared {
  readonly sentence: Sentence;
  readonly draft: Draft;
  /** Null for what only takes off. */
  readonly share: number | null;
}

const TOLERANCE = 1e-6;

/** @param place names of category and indicator, for the questions */
export function shared(
  all: readonly { sentence: Sentence; draft: Draft }[],
  place: readonly string[],
  session: Session,
): Shared[] {
  const known = all.filter(({ draft }) => draft.share !== null);
  const costs = all.filter(({ draft }) => draft.share === null && draft.rule.kind === "counters");
  const silent = all.filter(({ draft }) => draft.share === null && draft.rule.kind !== "counters");
  const sum = clean(known.reduce((total, { draft }) => total + (draft.share ?? 0), 0));
  const rest = clean(1 - sum);
  const given = new Map<Sentence, number | null>(all.map(({ sentence, draft }) => [sentence, draft.share]));
  const dropped = new Set<Sentence>();
  const give = (some: typeof all, share: number | null): void => {
    for (const { sentence } of some) given.set(sentence, share);
  };
  const [cost, ...otherCosts] = costs;

  if (silent.length > 0) {
    const taken = silentShares(silent, all, rest, place, session);
    if (taken === "note") silent.forEach(({ sentence }) => dropped.add(sentence));
    else give(silent, taken);
    if (taken !== "note") {
      return all.map(({ sentence, draft }) => ({ sentence, draft, share: given.get(sentence) ?? null }));
    }
  } else if (cost && known.length === 0) {
    // All that is said is what is taken off: the first bears all, and the others take from it.
    give([cost], 1);
    give(otherCosts, null);
    return all.map(({ sentence, draft }) => ({ sentence, draft, share: given.get(sentence) ?? null }));
  } else if (cost && rest > TOLERANCE) {
    const answer = session.ask({
      ...{
        code: "deduct-share",
        place,
        proposal: "rest",
        words: costs.map(({ sentence }) => sentence.text).join("\n"),
      },
      source: cost.sentence.source,
      values: { sum, rest, count: costs.length },
    });
    if (answer === "rest") {
      give(costs, clean(rest / costs.length));
      return all.map(({ sentence, draft }) => ({ sentence, draft, share: given.get(sentence) ?? null }));
    }
    scale(known, given, sum);
    return all.map(({ sentence, draft }) => ({ sentence, draft, share: given.get(sentence) ?? null }));
  }
  if (Math.abs(rest) > TOLERANCE && known.length > 0) mend(known, given, sum, place, session);
  return all
    .filter(({ sentence }) => !dropped.has(sentence))
    .map(({ sentence, draft }) => ({ sentence, draft, share: given.get(sentence) ?? null }));
}

/** What sentences without a share get each; `note` where they get none and are no criteria. */
function silentShares(
  silent: readonly { sentence: Sentence; draft: Draft }[],
  all: readonly { sentence: Sentence; draft: Draft }[],
  rest: number,
  place: readonly string[],
  session: Session,
): number | "note" {
  const [first] = silent;
  if (!first) return "note";
  const quote = { place, words: silent.map(({ sentence }) => sentence.text).join("\n"), source: first.sentence.source };
  if (all.length === 1) {
    const { draft } = first;
    const isSaid = draft.rule.kind !== "range" || draft.doubt !== null || /满分/u.test(first.sentence.body);
    if (!isSaid) session.ask({ ...quote, code: "share-assumed", proposal: "whole", severity: "info" });
    return 1;
  }
  const values = { rest, count: silent.length };
  if (rest <= TOLERANCE) {
    session.ask({ ...quote, code: "share-missing", proposal: "note", among: ["note"], values });
    return "note";
  }
  const isNone = silent.length === all.length;
  const [proposal, among] = isNone ? (["equal", ["equal"]] as const) : (["rest", ["rest"]] as const);
  session.ask({ ...quote, code: "share-missing", proposal, among, values });
  return clean(rest / silent.length);
}

/** Shares that are read but do not make 100 %. */
function mend(
  known: readonly { sentence: Sentence; draft: Draft }[],
  given: Map<Sentence, number | null>,
  sum: number,
  place: readonly string[],
  session: Session,
): void {
  const last = known.at(-1);
  const first = known[0];
  if (!last || !first) return;
  const left = clean(1 - sum + (last.draft.share ?? 0));
  const answer = session.ask({
    ...{ code: "shares-sum", place, proposal: "scale", values: { sum } },
    among: left > 0 ? ["scale", "last"] : ["scale"],
    words: known.map(({ sentence }) => sentence.text).join("\n"),
    source: { from: first.sentence.source.from, to: last.sentence.source.to },
  });
  if (answer === "last") given.set(last.sentence, left);
  else scale(known, given, sum);
}

function scale(
  known: readonly { sentence: Sentence; draft: Draft }[],
  given: Map<Sentence, number | null>,
  sum: number,
): void {
  if (sum <= 0) return;
  for (const { sentence, draft } of known) given.set(sentence, clean((draft.share ?? 0) / sum));
}
