/** One import as it goes: whom to compare with, what was answered, what was asked and read so far. */
import type { ReadingId, Rubric, SourceSpan } from "../types";
import {
  ALTERNATIVES,
  type Certainty,
  type Provenance,
  type Question,
  type QuestionCode,
  type QuestionSeverity,
  type Recognised,
} from "./question";

export type Answers = Readonly<Record<string, string>>;

/** Words and where they stand. */
export interface Quote {
  readonly words: string;
  readonly source: SourceSpan | null;
}

/** Where a reading's question comes up, and the names that its text needs. */
export interface Cited extends Quote {
  readonly values: Readonly<Record<string, string | number>>;
}

interface Asked<Code extends QuestionCode> extends Quote {
  readonly code: Code;
  readonly place: readonly string[];
  readonly proposal: (typeof ALTERNATIVES)[Code][number];
  /** All of the code's, unless some make no sense here. */
  readonly among?: readonly (typeof ALTERNATIVES)[Code][number][];
  readonly severity?: QuestionSeverity;
  readonly values?: Readonly<Record<string, string | number>>;
}

export class Session {
  readonly questions: Question[] = [];
  readonly provenance: Provenance[] = [];
  private readonly ids = new Map<string, number>();
  private readonly cites = new Map<ReadingId, Cited>();

  constructor(
    readonly known: Rubric,
    private readonly answers: Answers,
  ) {}

  /** Asks, and gives what is taken: the answer where there is one that is offered, else the proposal. */
  ask<Code extends QuestionCode>(asked: Asked<Code>): (typeof ALTERNATIVES)[Code][number] {
    const { code, place, words, source, proposal, severity = "warning", values = {} } = asked;
    const alternatives: readonly (typeof ALTERNATIVES)[Code][number][] = asked.among ?? ALTERNATIVES[code];
    const key = [code, ...place].join("/");
    const count = (this.ids.get(key) ?? 0) + 1;
    this.ids.set(key, count);
    const id = count === 1 ? key : `${key}#${count}`;
    const given = Object.hasOwn(this.answers, id) ? this.answers[id] : undefined;
    const answer = alternatives.find((one) => one === given);
    this.questions.push({
      ...{ id, code, severity, place, words, source, proposal, alternatives, values },
      answer: answer ?? proposal,
      settled: answer !== undefined,
    });
    return answer ?? proposal;
  }

  /** Keeps the words that a part of the rubric was read from. */
  note(of: string, kind: Recognised, { words, source }: Quote, certainty: Certainty = "sure"): void {
    this.provenance.push({ of, kind, words, source, certainty });
  }

  /** The words that leave a reading open; the first ones count. */
  cite(id: ReadingId, quote: Quote, values: Cited["values"] = {}): void {
    if (!this.cites.has(id)) this.cites.set(id, { ...quote, values });
  }

  cited(id: ReadingId): Cited | null {
    return this.cites.get(id) ?? null;
  }
}
