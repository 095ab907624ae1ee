/** A scorebook from a file. */
import { fitOf, isRecoverable, isWhole, LAYOUT_VERSION, readBook, recoverBook } from "../plan";
import type { Book, BookResult } from "../plan";
import type { Messages } from "../i18n";
import type { Rubric, Unit } from "../rubric";
import { builtInRubric } from "../rubric/builtin";
import type { Snapshot } from "../sheet/snapshot";
import { readWorkbook } from "../xlsx";
import { faultsOf } from "./failure";
import { readInput } from "./files";

/** Files beyond this are not read into memory at all. */
export const MOST_BOOK_BYTES = 1 << 30;

/** Throws a Failure that names everything that keeps the file from being used. */
export async function openBook(path: string, messages: Messages): Promise<Book> {
  const { read } = await readFile(path, messages);
  if ("faults" in read) throw faultsOf(path, read.faults.map(messages.book), messages);
  return read.book;
}

interface Given {
  /** What the workbook was made from; null where nobody says. */
  readonly rubric: Rubric | null;
  /** By that rubric, for a workbook that no longer tells of its units; null where nobody lists them. */
  readonly units: (rubric: Rubric) => Promise<readonly Unit[] | null>;
}

/**
 * The same for what makes it anew: where the file cannot be read by itself, by the rubric that is given, or by the built-in
 * one where its lines are those of the workbook.
 */
export async function openDamaged(
  path: string,
  given: Given,
  { messages, tell }: { readonly messages: Messages; readonly tell: (text: string) => void },
): Promise<Book> {
  const { snapshot, read } = await readFile(path, messages);
  if ("book" in read) return read.book;
  const faults = read.faults.map(messages.book);
  if (!isRecoverable(read.faults)) throw faultsOf(path, faults, messages);
  const rubric = given.rubric ?? builtInRubric;
  const fit = fitOf(snapshot, rubric);
  if (!given.rubric && !isWhole(fit)) throw faultsOf(path, [...faults, messages.madeFromWhat], messages);
  const units = await given.units(rubric);
  const book = recoverBook(snapshot, { rubric, units }, LAYOUT_VERSION);
  if (!book) throw faultsOf(path, [...faults, messages.whichUnits], messages);
  for (const fault of faults) tell(fault);
  tell(messages.repairedBy(`${rubric.title}（${rubric.audience}）`, fit));
  const nameless = book.units.filter(({ id, name }) => id === name).length;
  if (nameless > 0) tell(messages.namelessUnits(nameless));
  return book;
}

async function readFile(path: string, messages: Messages): Promise<{ snapshot: Snapshot; read: BookResult }> {
  const result = await readWorkbook(readInput(path, MOST_BOOK_BYTES, messages));
  if ("fault" in result) throw faultsOf(path, [messages.package(result.fault)], messages);
  return { snapshot: result.snapshot, read: readBook(result.snapshot, LAYOUT_VERSION) };
}
