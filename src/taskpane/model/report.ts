/** The findings of a book, worked out once for each state of it, and what mends them. */
import { checkContext, findingKeys, keysOf, repairOf, RULES, runRules, settingsOf } from "../../checks";
import type { CheckReport, Finding } from "../../checks";
import type { Book } from "../../plan";
import type { Repair } from "../../sheet/repair";
import { remembered } from "./book-index";

const contextOf = remembered(checkContext);

export const reportOf = remembered((book: Book): CheckReport => runRules(RULES, contextOf(book), settingsOf(book)));

/** What mends the findings as far as it is certain. */
export function repairFor(book: Book, findings: readonly Finding[]): Repair {
  return repairOf(contextOf(book), findings);
}

/** What each of its findings is recognized by in 检查结果. */
const findingKeysOf = remembered((book: Book): ReadonlyMap<Finding, string> => keysOf(reportOf(book), book));

/** @param finding of this book, or of an earlier state of it */
export function findingKeyOf(book: Book, finding: Finding): string {
  return findingKeysOf(book).get(finding) ?? findingKeys([finding], book)[0] ?? "";
}
