/** An import's questions as other programs and people read them. */
import type { Locale } from "../i18n";
import { questionText, type ImportTexts, type QuestionWords } from "../i18n/import";
import type { Imported, Question } from "../rubric/import";
import { inOneLine } from "./failure";

/** The shape that other programs rely on; what does not apply is null. */
export function importAsJson({ questions, provenance }: Imported, locale: Locale): object {
  return {
    questions: questions.map((question) => {
      const { id, code, severity, place, words, source, proposal, answer, settled } = question;
      const { message, alternatives } = questionText(question, locale);
      return { id, code, severity, place, words, lines: source, message, proposal, alternatives, answer, settled };
    }),
    provenance: provenance.map(({ of, kind, words, source, certainty }) => ({
      of,
      kind,
      certainty,
      words,
      lines: source,
    })),
  };
}

/** Severity, lines, place, what is in question, what is taken, the question's id; a tab between them. */
export function questionLine(question: Question, { message, alternatives }: QuestionWords, texts: ImportTexts): string {
  const { severity, source, place, answer, settled, id } = question;
  const label = alternatives.find((one) => one.id === answer)?.label ?? answer;
  const taken = settled ? texts.answered(label) : texts.proposal(label);
  const lines = source ? texts.lines(source.from, source.to) : "";
  return [texts.severities[severity], lines, place.join(" › "), message, taken, id].map(inOneLine).join("\t");
}
