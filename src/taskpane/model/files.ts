/** What can be taken out of a book, as files. Loaded when it is asked for. */
import { settingsOf, settingsText } from "../../checks";
import type { SummaryTexts } from "../../i18n/pane";
import { resultsInput } from "../../i18n/results";
import { memoryIn, planWorkbook, withSheetBehind } from "../../plan";
import type { Book } from "../../plan";
import { findResults, ignoredIn, planResults } from "../../plan/results";
import { fieldsOf } from "../../rubric";
import { entryOf, isBlank } from "../../scoring";
import { valueText } from "../../sheet/value";
import { workbookBytes } from "../../xlsx";
import { csvFile } from "./csv-file";
import { reportOf } from "./report";
import { scoresOf } from "./scores";

/**
 * A new workbook with the same rubric, units, entries, settings of rules, and what people ignore: what they added beside
 * them is not in it.
 */
export function bookFile(book: Book, created: Date): Promise<Uint8Array> {
  const { rubric, units, entries, snapshot } = book;
  const plan = planWorkbook(rubric, units, entries, {
    ...memoryIn(snapshot),
    rules: settingsText(settingsOf(book)),
  });
  if (!findResults(snapshot)) return workbookBytes(plan, { created });
  const decisions = ignoredIn(snapshot);
  return workbookBytes(withSheetBehind(plan, planResults(resultsInput(book, reportOf(book), created, decisions))), {
    created,
  });
}

/** The entries as a score file, which can be read again: blanks are left out, percentages are fractions. */
export function entriesFile({ rubric, units, entries }: Book): Uint8Array {
  const fields = fieldsOf(rubric);
  const data = units.flatMap((unit) =>
    fields.flatMap((field) => {
      const value = entryOf(entries, unit.id, field.id);
      if (isBlank(value)) return [];
      const criterion = field.kind === "veto" ? "veto" : field.criterion.number;
      const counter = field.kind === "counter" ? field.counter.label : "";
      const cell = typeof value === "number" ? value : valueText(value);
      return [[unit.name, field.category.name, field.indicator.name, criterion, counter, cell]];
    }),
  );
  return csvFile(["unit", "category", "indicator", "criterion", "counter", "value"], data);
}

/** One line a unit, best first: totals rounded, the rest exact. */
export function scoresFile(book: Book, { scoreColumns }: Pick<SummaryTexts, "scoreColumns">): Uint8Array {
  const { rank, unit, group, total, completeness } = scoreColumns;
  const { categories } = book.rubric;
  const headings = [
    ...[rank, unit, group, total, completeness],
    ...categories.map(({ name }) => name),
    ...categories.flatMap(({ name, indicators }) => indicators.map((one) => `${name}/${one.name}`)),
  ];
  const lines = [...scoresOf(book).units]
    .sort((a, b) => a.rank - b.rank)
    .map((one) => [
      one.rank,
      one.unit.name,
      one.unit.group,
      one.total,
      one.completeness.ratio,
      ...one.categories.map(({ score }) => score),
      ...one.categories.flatMap(({ indicators }) => indicators.map(({ score }) => score)),
    ]);
  return csvFile(headings, lines);
}
