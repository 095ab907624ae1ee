/** A scorebook from a file. */
import { LAYOUT_VERSION, readBook } from "../plan";
import type { Book } from "../plan";
import type { Messages } from "../i18n";
import { readWorkbook } from "../xlsx";
import { faultsOf } from "./failure";
import { readInput } from "./files";

/** Files beyond this are not read into memory at all. */
export const MOST_BOOK_BYTES = 1 << 30;

/** Throws a Failure that names everything that keeps the file from being used. */
export async function openBook(path: string, messages: Messages): Promise<Book> {
  const result = await readWorkbook(readInput(path, MOST_BOOK_BYTES, messages));
  if ("fault" in result) throw faultsOf(path, [messages.package(result.fault)], messages);
  const read = readBook(result.snapshot, LAYOUT_VERSION);
  if ("faults" in read) throw faultsOf(path, read.faults.map(messages.book), messages);
  return read.book;
}
