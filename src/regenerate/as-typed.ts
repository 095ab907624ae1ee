/** A scorebook made anew as people left it, for a file or from one: nothing that anybody typed is left behind. */
import type { Book, Memory } from "../plan";
import { memoryIn } from "../plan";
import { settledAs, validateRubric } from "../rubric";
import { asEdited } from "./as-edited";
import { rubricChanges, unitChanges } from "./changes";
import { withIdsMended } from "./ids";
import { regenerate } from "./regenerate";
import type { Regeneration } from "./types";

export interface AsTyped {
  /** Its ids right. */
  readonly book: Book;
  readonly regeneration: Regeneration;
  readonly memory: Memory;
  /** How many edits of 指标体系 and 参评单位 did not count yet, and do now. */
  readonly pending: number;
}

/**
 * Edits that wait for a regenerate count then, as long as they make a rubric; else they are kept aside, as is all that was
 * typed where a new workbook has no place. Entries above a limit that was lowered stay, to be told by a check.
 *
 * @param since when it is done: Excel's number of days
 */
export function asTyped(asRead: Book, since: number): AsTyped {
  const { book: read } = withIdsMended(asRead);
  const edited = asEdited(read);
  const isSound = edited.faults.length === 0;
  // Weights that do not add up make a workbook that could not be read any more.
  const isRubric = isSound || validateRubric(read.rubric).length === 0;
  const book = isRubric ? read : { ...read, rubric: settledAs(read.state.rubric, read.rubric) };
  const { rubric, units } = isSound ? edited : book;
  const regeneration = withUnfitting(regenerate(book, { rubric, units }, since));
  const pending = rubricChanges(book.rubric, rubric).length + unitChanges(book.units, units, rubric).length;
  const memory = memoryIn(book.snapshot);
  return { book, regeneration, memory: pending > 0 ? { ...memory, before: regeneration.before } : memory, pending };
}

function withUnfitting(made: Regeneration): Regeneration {
  const stays = new Set(made.setAside.filter(({ reason }) => reason === "not-fitting"));
  if (stays.size === 0) return made;
  const entries = new Map([...made.entries].map(([id, own]) => [id, new Map(own)]));
  for (const { unitId, fieldId, typed } of stays) {
    if ("value" in typed) entries.get(unitId)?.set(fieldId, typed.value);
  }
  const others = (items: Regeneration["aside"]) => items.filter((item) => !stays.has(item));
  return { ...made, entries, setAside: others(made.setAside), aside: others(made.aside) };
}
