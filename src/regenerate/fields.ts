/** Whether a field of the new rubric is the one that entries were typed for. */
import { fieldsOf } from "../rubric";
import type { Field, Rubric } from "../rubric";

export type FieldFate =
  { readonly kind: "same"; readonly field: Field } | { readonly kind: "gone" } | { readonly kind: "replaced" };

/** What a field of then is called in words, as far as it must be known again. */
export interface FieldWords {
  readonly indicator: string;
  readonly criterion: string;
}

export function fieldsById(rubric: Rubric): ReadonlyMap<string, Field> {
  return new Map(fieldsOf(rubric).map((field) => [field.id, field]));
}

/** The criterion's words, or the counter's with them; of an indicator's veto its note. */
export function wordsOf(field: Field): FieldWords {
  const { indicator } = field;
  switch (field.kind) {
    case "criterion":
      return { indicator: indicator.name, criterion: field.criterion.text };
    case "counter":
      return { indicator: indicator.name, criterion: `${field.criterion.text}（${field.counter.label}）` };
    case "veto":
      return {
        indicator: indicator.name,
        criterion: (field.criterion ? field.criterion.veto?.text : indicator.veto?.text) ?? "",
      };
  }
}

/**
 * An id alone is not trusted where a rubric comes from elsewhere: ids of two rubrics may be alike by chance. One of the
 * two, the indicator's name or the words, must have stayed.
 */
export function fateOf(id: string, words: FieldWords, fields: ReadonlyMap<string, Field>): FieldFate {
  const field = fields.get(id);
  if (!field) return { kind: "gone" };
  const now = wordsOf(field);
  const stayed = plain(now.indicator) === plain(words.indicator) || plain(now.criterion) === plain(words.criterion);
  return stayed ? { kind: "same", field } : { kind: "replaced" };
}

function plain(text: string): string {
  return text.replace(/\s+/gu, "");
}
