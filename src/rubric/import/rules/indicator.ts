/** One row of the rubric's table becomes an indicator with its criteria. */
import type { Applicability, Indicator, SourceSpan } from "../../types";
import type { Session } from "../session";
import type { RawIndicator } from "../tree/raw";
import type { Weighed } from "../tree/weigh";
import { clean, joined } from "../words";
import { criteriaOf } from "./criteria";
import type { Context, Draft } from "./draft";
import { notesOf, redistributionIn, type NotedStrike, type Notes } from "./notes";
import { recognise } from "./recognise";
import { detailOf, type Detail, type Sentence } from "./sentences";
import { shared } from "./shares";
import { splitAdded } from "./split";
import type { Surroundings } from "./surroundings";
import { indicatorVeto, vetoesOf } from "./vetoes";

export function indicatorOf(weighed: Weighed, around: Surroundings): Indicator {
  const { raw, weight } = weighed;
  const { session, known, category } = around;
  const id = known.indicatorId(raw, category.id);
  const place = [category.name, raw.name];
  const context: Context = { weight: Math.abs(weight), category: category.kind };
  const detail = sentencesOf(weighed, context, place, session);
  const notes = notesOf(
    detail.notes,
    detail.sentences.map(({ text, source }) => ({ words: text, source })),
  );
  const drafts = detail.sentences.map((sentence, index) => ({
    sentence,
    draft: withPoints(recognise(sentence.body, context), weighed.points?.[index], context.weight),
  }));
  const all =
    category.kind === "penalty" ? drafts.map((one) => ({ ...one, share: null })) : shared(drafts, place, session);
  const vetoes = vetoesOf(notes.strikes, all, raw.name, place, session);
  const criteria = criteriaOf(all, vetoes, id, weighed, around);
  const veto = category.kind === "penalty" ? null : indicatorVeto(vetoes, session, id);
  const appendix = appendixOf(notes, place, around, id);
  session.note(id, "indicator", { words: raw.name, source: raw.source });
  const [cell] = raw.parts.flatMap((part) => (part.weight ? [part.weight] : []));
  session.note(id, "weight", cell ?? { words: raw.name, source: raw.source }, cell ? "sure" : "likely");
  return {
    ...{ id, name: raw.name, group: raw.group, description: raw.description.words },
    detail: raw.parts.flatMap(({ lines }) => lines.map(({ text }) => text)).join("\n"),
    ...{ weight, criteria, veto, appendix, erratum: null, source: raw.source },
    applicability: applicabilityOf(notes, appendix, place, around, id),
  };
}

/** The sentences; where each row has points of its own, each row is one; where there are none, a person is asked. */
function sentencesOf({ raw, points }: Weighed, context: Context, place: readonly string[], session: Session): Detail {
  const filled = raw.parts.filter((part) => part.lines.length > 0);
  const lines = filled.flatMap((part) => part.lines);
  const asked = { place, words: lines.map(({ text }) => text).join("\n"), source: raw.source };
  const detail = detailOf(lines);
  if (detail.sentences.length === 0) {
    const { words, source } = raw.description;
    const among = words.trim() === "" ? (["name"] as const) : (["description", "name"] as const);
    const isName = session.ask({ ...asked, code: "detail-missing", proposal: among[0], among }) === "name";
    const instead = isName ? nameOf(raw) : wholeSentence(words, source ?? raw.source);
    return { sentences: [instead], notes: detail.notes };
  }
  if (raw.isShared && session.ask({ ...asked, code: "detail-shared", proposal: "shared" }) === "name") {
    return { sentences: [nameOf(raw)], notes: [] };
  }
  if (points === null) return numbered(splitAdded(detail, context), place, session);
  const details = filled.map((part) => detailOf(part.lines));
  return {
    sentences: details.flatMap(({ sentences }, index) => joinedSentence(sentences, index + 1)),
    notes: details.flatMap(({ notes }) => notes),
  };
}

function nameOf(raw: RawIndicator): Sentence {
  return wholeSentence(raw.name, raw.source);
}

function wholeSentence(text: string, source: SourceSpan): Sentence {
  return { number: 1, isNumbered: false, text, body: text, source };
}

/** A row's sentences as the one that its points are for. */
function joinedSentence(sentences: readonly Sentence[], number: number): Sentence[] {
  const [first, ...others] = sentences;
  if (!first) return [];
  if (others.length === 0) return [{ ...first, number }];
  const text = sentences.map((sentence) => sentence.text).join("\n");
  const source = { from: first.source.from, to: others.at(-1)?.source.to ?? first.source.to };
  return [{ number, isNumbered: false, text, body: text, source }];
}

function withPoints(draft: Draft, points: number | undefined, weight: number): Draft {
  return points === undefined || weight === 0 ? draft : { ...draft, share: clean(points / weight) };
}

/** Numbers that do not count 1, 2, 3 would not tell criteria apart. */
function numbered(detail: Detail, place: readonly string[], session: Session): Detail {
  const { sentences } = detail;
  const [first] = sentences;
  if (!first || sentences.every(({ number }, index) => number === index + 1)) return detail;
  session.ask({
    ...{ code: "numbers-odd", place, proposal: "renumber", severity: "info", source: first.source },
    words: sentences.map(({ text }) => text).join("\n"),
    values: { found: sentences.map(({ number }) => number).join("、") },
  });
  return { ...detail, sentences: sentences.map((sentence, index) => ({ ...sentence, number: index + 1 })) };
}

function appendixOf(
  notes: Notes,
  place: readonly string[],
  { session, appendixId }: Surroundings,
  id: string,
): string | null {
  for (const { number, quote } of notes.appendices) {
    const found = appendixId(number);
    if (found !== undefined) {
      session.note(id, "appendix", quote);
      return found;
    }
    session.ask({ ...quote, code: "appendix-missing", place, proposal: "none", values: { number } });
  }
  return null;
}

/** Whom it is for: the departments of an appendix, or those that the office lists. */
function applicabilityOf(
  notes: Notes,
  appendix: string | null,
  place: readonly string[],
  { session, known, category, condition }: Surroundings,
  id: string,
): Applicability | null {
  const name = place.at(-1) ?? "";
  const listed = notes.strikes.find((strike): strike is NotedStrike & { onlyFor: string } => strike.onlyFor !== null);
  const { exempt } = notes;
  if (exempt) {
    session.note(id, "applicability", exempt);
    session.cite("redistribution", { words: redistributionIn(exempt.words) ?? exempt.words, source: exempt.source });
    if (appendix !== null) {
      condition({ id: appendix, name: `附录${appendix.replace(/\D/gu, "")} ${name}`, appendix, default: false });
      return { condition: appendix, text: exempt.words, reading: null };
    }
    if (session.ask({ ...exempt, code: "condition-unclear", place, proposal: "office" }) === "none") return null;
    const own = known.conditionId(name);
    condition({ id: own, name: joined(name), appendix: null, default: true });
    return { condition: own, text: exempt.words, reading: null };
  }
  if (!listed || category.kind === "penalty") return null;
  const own = known.conditionId(listed.onlyFor);
  condition({ id: own, name: listed.onlyFor, appendix: null, default: true });
  session.note(id, "applicability", listed.note);
  session.cite("interview-plan", listed.note, { name: listed.onlyFor, indicator: name, category: category.name });
  return { condition: own, text: listed.note.words, reading: "interview-plan" };
}
