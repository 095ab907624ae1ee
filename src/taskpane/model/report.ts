/** The findings of a book, worked out once for each state of it, and what mends them. */
import { checkInSteps, findingKeys, keysOf, repairOf, settingsOf } from "../../checks";
import type { Checked, CheckReport, Finding } from "../../checks";
import type { Book } from "../../plan";
import type { Repair } from "../../sheet/repair";
import { finish } from "../../sheet/steps";
import type { Steps } from "../../sheet/steps";
import { remembered } from "./book-index";

const known = new WeakMap<Book, Checked>();

/** A check that was made in steps need not be made again. */
export function keepChecked(checked: Checked): void {
  known.set(checked.context.book, checked);
}

/** @param before what was judged of an earlier state of the workbook */
export function judgeInSteps(book: Book, before: Checked | null): Steps<Checked> {
  return checkInSteps(book, settingsOf(book), before);
}

function checkedOf(book: Book): Checked {
  const found = known.get(book) ?? finish(checkInSteps(book));
  known.set(book, found);
  return found;
}

export function reportOf(book: Book): CheckReport {
  return checkedOf(book).report;
}

/** What mends the findings as far as it is certain. */
export function repairFor(book: Book, findings: readonly Finding[]): Repair {
  return repairOf(checkedOf(book).context, findings);
}

/** What each of its findings is recognized by in 检查结果. */
const findingKeysOf = remembered((book: Book): ReadonlyMap<Finding, string> => keysOf(reportOf(book), book));

/** @param finding of this book, or of an earlier state of it */
export function findingKeyOf(book: Book, finding: Finding): string {
  return findingKeysOf(book).get(finding) ?? findingKeys([finding], book)[0] ?? "";
}
