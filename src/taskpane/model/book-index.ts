/** What is asked of a book again and again, worked out once for each state of it. */
import type { Book } from "../../plan";
import { findSheet } from "../../plan/read/sheets";
import type { FoundSheet } from "../../plan/read/sheets";
import { rowIdOf } from "../../plan/read/entries";
import { fieldsOf } from "../../rubric";
import type { Field, Unit } from "../../rubric";

export interface BookIndex {
  /** In the rubric's order, which is the sheet's. */
  readonly fields: readonly Field[];
  readonly fieldById: ReadonlyMap<string, Field>;
  /** By the id that the field's row bears. */
  readonly fieldByRowId: ReadonlyMap<string, Field>;
  readonly unitById: ReadonlyMap<string, Unit>;
  /** 得分计算, where the snapshot has it. */
  readonly scoresSheet: FoundSheet | null;
}

export const indexOf = remembered((book: Book): BookIndex => {
  const fields = fieldsOf(book.rubric);
  return {
    fields,
    fieldById: new Map(fields.map((field) => [field.id, field])),
    fieldByRowId: new Map(fields.map((field) => [rowIdOf(field), field])),
    unitById: new Map(book.units.map((unit) => [unit.id, unit])),
    scoresSheet: findSheet(book.snapshot, "scores"),
  };
});

/** Books are never changed in place, so that what was worked out for one stays true. */
export function remembered<T>(make: (book: Book) => T): (book: Book) => T {
  const known = new WeakMap<Book, { readonly made: T }>();
  return (book) => {
    const found = known.get(book);
    if (found) return found.made;
    const made = make(book);
    known.set(book, { made });
    return made;
  };
}
