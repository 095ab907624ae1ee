/** What decisions about findings and rules come to in the workbook. Loaded when somebody decides. */
import { resultsInput } from "../../i18n/results";
import type { Book } from "../../plan";
import type { ResultsInput } from "../../plan/results";
import { reportOf } from "./report";

export { settingsOf, settingsText } from "../../checks";
export { firstResult } from "../../plan/results";

export function inputFor(book: Book, time: Date, decided?: ReadonlyMap<string, string | null>): ResultsInput {
  return resultsInput(book, reportOf(book), time, decided);
}
