/** An import's questions and faults in words. */
import type { Question } from "../../rubric/import";
import type { Locale } from "../messages";
import { percent } from "../numbers";
import { EN_US } from "./en-us";
import type { Asked, ImportTexts } from "./texts";
import { ZH_CN } from "./zh-cn";

const LOCALES: Readonly<Record<Locale, ImportTexts>> = { "zh-CN": ZH_CN, "en-US": EN_US };

export type { ImportTexts } from "./texts";

export function importTextsFor(locale: Locale): ImportTexts {
  return LOCALES[locale];
}

export interface QuestionWords {
  readonly message: string;
  /** Answer's id and what it does, in the order offered. */
  readonly alternatives: readonly { readonly id: string; readonly label: string }[];
}

/** A question in words, without its place. */
export function questionText(question: Question, locale: Locale): QuestionWords {
  const texts = LOCALES[locale];
  const asked = askedBy(question, texts);
  const { asks, answers } = texts.questions[question.code];
  const labels = new Map(Object.entries(answers).map(([id, says]) => [id, says(asked)]));
  const alternatives = question.alternatives.map((id) => ({ id, label: labels.get(id) ?? id }));
  return { message: asks(asked), alternatives };
}

function askedBy({ values, code }: Question, { kinds }: ImportTexts): Asked {
  const text = (name: string): string => String(values[name] ?? "");
  const number = (name: string): number => Number(values[name] ?? 0);
  const kind = Object.entries(kinds).find(([id]) => id === values["kind"])?.[1];
  return {
    number,
    text: (name) => (code === "rule-likely" && name === "kind" ? (kind ?? text(name)) : text(name)),
    percent: (name) => percent(number(name)),
  };
}
