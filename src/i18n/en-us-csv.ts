/** What is wrong with a CSV file of units or entries. */
import { isTableFault } from "../csv";
import type { EntryFileFault, TableFault, UnitFault } from "../csv";
import type { Criterion } from "../rubric";
import type { EntryFault } from "../scoring";
import { limitOf } from "./places";

export function unitFault(fault: UnitFault): string {
  if (isTableFault(fault)) return tableFault(fault);
  switch (fault.code) {
    case "unit-missing":
      return `Line ${fault.line}: the unit has no name; fill in column unit.`;
    case "unit-repeated":
      return `Line ${fault.line}: unit “${fault.unit}” stands already on line ${fault.first}; remove one of them.`;
    case "unit-flag":
      return `Line ${fault.line}: “${fault.value}” in column ${fault.column}; write 1 (yes) or 0 (no).`;
    case "units-none":
      return "There are no units; write one a line below the headings.";
  }
}

export function entryFileFault(fault: EntryFileFault): string {
  if (isTableFault(fault)) return tableFault(fault);
  switch (fault.code) {
    case "entry-unit-unknown":
      return `Line ${fault.line}: there is no unit “${fault.unit}”; write the name as the units have it.`;
    case "entry-category-unknown":
      return `Line ${fault.line}: there is no category “${fault.category}”; there are ${list(fault.known)}.`;
    case "entry-indicator-unknown":
      return `Line ${fault.line}: there is no indicator “${fault.indicator}”${fault.category ? ` in “${fault.category}”` : ""}; there are ${list(fault.known)}.`;
    case "entry-indicator-ambiguous":
      return `Line ${fault.line}: “${fault.indicator}” stands in ${list(fault.categories)}; fill in column category.`;
    case "entry-criterion-unknown":
      return `Line ${fault.line}: “${fault.indicator}” has no criterion “${fault.criterion}”; there are ${list(fault.known)}.`;
    case "entry-counter-unknown":
      return fault.known.length === 0
        ? `Line ${fault.line}: this criterion of “${fault.indicator}” has no counters; leave column counter blank.`
        : `Line ${fault.line}: “${fault.counter}” is no counter of “${fault.indicator}”; there are ${list(fault.known)}.`;
    case "entry-reason-unknown":
      return fault.known.length === 0
        ? `Line ${fault.line}: “${fault.indicator}” has no veto; remove the line.`
        : `Line ${fault.line}: “${fault.reason}” is no reason to veto “${fault.indicator}”; there are ${list(fault.known)}.`;
    case "entry-value":
      return `Line ${fault.line}: criterion ${fault.criterion.number} of “${fault.indicator}”: “${fault.value}” ${entryFault(fault.fault, fault.criterion)}; mend it.`;
    case "entry-repeated":
      return `Line ${fault.line}: the same unit and entry stand already on line ${fault.first}; remove one of them.`;
  }
}

function entryFault(fault: EntryFault, criterion: Criterion): string {
  switch (fault) {
    case "not-a-number":
      return "is not a number";
    case "below-range":
      return `is below 0; it must lie between 0 and ${limitOf(criterion)}`;
    case "above-range":
      return `is above the criterion's share of ${limitOf(criterion)}`;
    case "not-a-level":
      return `is none of the levels ${limitOf(criterion)}`;
    case "not-whole":
      return "is not a whole number";
    case "negative":
      return "is negative";
    case "unknown-reason":
      return "is not a known reason";
  }
}

function tableFault(fault: TableFault): string {
  switch (fault.code) {
    case "csv-empty":
      return "The file holds nothing; its first line must name the columns.";
    case "csv-not-text":
      return `Line ${fault.line} holds characters that no text has: this is not a CSV file; save it as CSV, in UTF-8 or GBK.`;
    case "csv-quotes":
      return `Line ${fault.line}: a quotation mark has no partner; check the line's quotes.`;
    case "csv-too-long":
      return `More than ${fault.most} lines; split the file.`;
    case "csv-column-missing":
      return `Line ${fault.line}: column “${fault.column}” is missing; add it.`;
    case "csv-column-unknown":
      return `Line ${fault.line}: column “${fault.column}” is not known; the columns are ${list(fault.known)}.`;
    case "csv-column-repeated":
      return `Line ${fault.line}: column “${fault.column}” stands twice; remove one.`;
    case "csv-cells":
      return `Line ${fault.line}: ${fault.cells} cells for ${fault.columns} columns; put quotes around text with commas.`;
  }
}

function list(items: readonly string[]): string {
  return items.map((item) => `“${item}”`).join(", ");
}
