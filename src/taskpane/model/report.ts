/** The findings of a book, worked out once for each state of it, and what mends them. */
import { checkContext, repairOf, RULES, runRules } from "../../checks";
import type { CheckReport, Finding } from "../../checks";
import type { Book } from "../../plan";
import type { Repair } from "../../sheet/repair";
import { remembered } from "./book-index";

const contextOf = remembered(checkContext);

export const reportOf = remembered((book: Book): CheckReport => runRules(RULES, contextOf(book)));

/** What mends the findings as far as it is certain. */
export function repairFor(book: Book, findings: readonly Finding[]): Repair {
  return repairOf(contextOf(book), findings);
}
