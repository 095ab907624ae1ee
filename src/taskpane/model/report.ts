/** The findings of a book, worked out once for each state of it. */
import { checkBook, findingKeys, keysOf } from "../../checks";
import type { CheckReport, Finding } from "../../checks";
import type { Book } from "../../plan";
import { remembered } from "./book-index";

export const reportOf = remembered((book: Book): CheckReport => checkBook(book));

/** What each of its findings is recognized by in 检查结果. */
const findingKeysOf = remembered((book: Book): ReadonlyMap<Finding, string> => keysOf(reportOf(book), book));

/** @param finding of this book, or of an earlier state of it */
export function findingKeyOf(book: Book, finding: Finding): string {
  return findingKeysOf(book).get(finding) ?? findingKeys([finding], book)[0] ?? "";
}
