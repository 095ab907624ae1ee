/** All that an import says to people, in one shape for every language. */
import type { DocxFault } from "../../docx";
import type { ALTERNATIVES, ImportFault, Provenance, Question, QuestionCode } from "../../rubric/import";

/** What the sentences of a question need. */
export interface Asked {
  readonly number: (name: string) => number;
  readonly text: (name: string) => string;
  /** A share as 12.5%. */
  readonly percent: (name: string) => string;
}

export interface QuestionText<Code extends QuestionCode> {
  /** What is in question, and why. */
  readonly asks: (asked: Asked) => string;
  /** What each answer does. */
  readonly answers: Readonly<Record<(typeof ALTERNATIVES)[Code][number], (asked: Asked) => string>>;
}

export type QuestionTexts = { readonly [Code in QuestionCode]: QuestionText<Code> };

export interface ImportTexts {
  readonly questions: QuestionTexts;
  readonly fault: (fault: ImportFault) => string;
  readonly docx: (fault: DocxFault) => string;
  /** What a rule was recognised as. */
  readonly kinds: Readonly<Record<Provenance["kind"], string>>;
  readonly certainties: Readonly<Record<Provenance["certainty"], string>>;
  readonly severities: Readonly<Record<Question["severity"], string>>;
  /** Lines of the attachment's plain text form. */
  readonly lines: (from: number, to: number) => string;
  readonly proposal: (answer: string) => string;
  readonly answered: (answer: string) => string;
  readonly summary: (summary: Summary) => string;
  readonly answerUnknown: (id: string) => string;
  readonly answerNotOffered: (id: string, answer: string, offered: readonly string[]) => string;
  readonly answersShape: string;
}

/** What an import came to. */
export interface Summary {
  readonly indicators: number;
  readonly criteria: number;
  readonly units: number;
  /** Questions that wait for an answer, infos left out. */
  readonly open: number;
}
