/** The sentences of an indicator become its criteria: id, rule, hint, veto of its own. */
import type { Criterion, SourceSpan, Veto } from "../../types";
import type { Session } from "../session";
import type { Weighed } from "../tree/weigh";
import type { Context, Draft } from "./draft";
import { namesakeOf, ruleOf } from "./named";
import { hintOf } from "./notes";
import { recognise } from "./recognise";
import { detailOf, NO_SCORE, type Sentence } from "./sentences";
import type { Shared } from "./shares";
import type { Surroundings } from "./surroundings";
import type { Vetoes } from "./vetoes";

export function criteriaOf(
  all: readonly Shared[],
  vetoes: Vetoes,
  indicatorId: string,
  { raw, weight }: Weighed,
  { session, known, category }: Surroundings,
): Criterion[] {
  const context: Context = { weight: Math.abs(weight), category: category.kind };
  const before = known.criteriaOf(
    raw,
    all.map(({ sentence }) => sentence),
  );
  return all.map(({ sentence, draft, share }, index): Criterion => {
    const { number, text, source } = sentence;
    const namesake = namesakeOf(before[index] ?? null, (words) => {
      const [own] = detailOf([{ text: words, line: 1 }]).sentences;
      return own ? recognise(own.body, context) : null;
    });
    const id = known.criterionId(before[index] ?? null, indicatorId, number, text);
    const place = [category.name, raw.name, `第${number}项`];
    const quote = { words: draft.words, source };
    const rule = isTaken(draft, text, place, source, session)
      ? ruleOf(draft, share, category.kind, namesake)
      : ({ kind: "range" } as const);
    if (draft.doubt) {
      session.ask({
        ...{ code: draft.doubt, place, words: text, source, proposal: "range" },
        values: { share: share ?? 1 },
      });
    }
    cite(session, draft, { ...sentence, share: share ?? 1 }, raw.name, rule);
    const hint = hintOf(sentence.body);
    session.note(id, rule.kind, quote, draft.certainty);
    if (hint !== null) session.note(id, "hint", { words: hint, source });
    return {
      id,
      number,
      text,
      share,
      rule,
      veto: criterionVeto(vetoes, sentence, rule, id, session, place),
      hint,
      source,
    };
  });
}

/** Where the words only most likely say it, a person is told, and may take a percentage instead. */
function isTaken(draft: Draft, text: string, place: readonly string[], source: SourceSpan, session: Session): boolean {
  if (draft.certainty !== "likely") return true;
  const canBeRange = draft.rule.kind === "levels" || draft.rule.kind === "tiers";
  const among = canBeRange ? (["taken", "range"] as const) : (["taken"] as const);
  const values = { kind: draft.kind };
  const asked = { code: "rule-likely", place, words: text, source, proposal: "taken", among, values } as const;
  return session.ask({ ...asked, severity: "info" }) === "taken";
}

/** What the words leave open, for the readings. */
function cite(
  session: Session,
  { rule: draft }: Draft,
  { number, share, body, source }: Sentence & { share: number },
  indicator: string,
  rule: Criterion["rule"],
): void {
  const values = { indicator, number, share };
  if (draft.kind === "benchmark") session.cite("benchmark-zero", { words: draft.words, source });
  if (draft.kind === "levels" && rule.kind === "levels" && rule.reading !== null) {
    const noun = /(形式|方式|类型)(?:[（(]|由)/u.exec(body)?.[1] ?? "";
    session.cite("levels-steps", { words: draft.words, source }, { ...values, count: draft.levels.length, noun });
  }
  if (draft.kind === "counters" && rule.kind === "incidents" && rule.floorReading !== null) {
    session.cite("ops-overdue-floor", { words: draft.words, source }, values);
  }
}

/** A veto of one criterion makes sense only where something was earned. */
function criterionVeto(
  vetoes: Vetoes,
  sentence: Sentence,
  rule: Criterion["rule"],
  id: string,
  session: Session,
  place: readonly string[],
): Veto | null {
  const veto = vetoes.criteria.get(sentence) ?? null;
  if (!veto) return null;
  const onlyCosts = rule.kind === "deduct" || rule.kind === "penalty";
  const mayOwe = rule.kind === "incidents" && rule.floorReading !== null;
  if (onlyCosts || mayOwe) {
    if (!onlyCosts || NO_SCORE.test(veto.text)) {
      session.ask({ code: "veto-misplaced", place, words: veto.text, source: veto.source, proposal: "none" });
    }
    return null;
  }
  session.note(id, "veto", { words: veto.text, source: veto.source });
  return veto;
}
