import { isTableFault } from "../csv";
import type { TableFault } from "../csv";
import { SHEETS } from "../plan";
import { describeFault } from "../rubric";
import type { Criterion } from "../rubric";
import type { EntryFault } from "../scoring";
import { valueText } from "../sheet/value";
import type { CellValue } from "../sheet/value";
import { limitOf, placeName } from "./places";
import type { Messages } from "./messages";

function shown(value: CellValue): string {
  return value === null ? "(empty)" : valueText(value);
}

function list(items: readonly string[]): string {
  return items.map((item) => `“${item}”`).join(", ");
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

export const EN_US: Messages = {
  help: `Scorebook: makes, computes and checks scoring workbooks from a rubric

Usage: scorebook COMMAND [OPTIONS]
  generate --out BOOK.xlsx [--rubric R.json] [--units U.csv] [--entries E.csv]
                        makes the workbook
  score BOOK.xlsx [--json]  computes scores from the entries, not from cached cells
  check BOOK.xlsx [--json]  checks the entries; exit status 0 clean, 1 findings, 2 not a usable scorebook
  rubric [--out R.json]     the built-in rubric
  units [--out U.csv]       the built-in units
Options:
  --lang zh-CN|en-US    language of the messages`,
  usage: (fault) => {
    switch (fault.code) {
      case "command-missing":
        return "Give a command; scorebook --help lists them.";
      case "command-unknown":
        return `There is no command “${fault.command}”; scorebook --help lists them.`;
      case "option-unknown":
        return `There is no option ${fault.option}; scorebook --help lists them.`;
      case "option-value":
        return `Option ${fault.option} lacks its value, or has one that it does not take; see scorebook --help.`;
      case "option-missing":
        return `Option ${fault.option} is missing; see scorebook --help.`;
      case "argument-missing":
        return `Argument ${fault.argument} is missing; see scorebook --help.`;
      case "argument-extra":
        return `“${fault.argument}” is one argument too many; give one file at a time.`;
    }
  },
  file: (fault) => {
    switch (fault.code) {
      case "missing":
        return `There is no file “${fault.path}”; check its path and name.`;
      case "folder":
        return `“${fault.path}” is a folder, not a file; give the file's name.`;
      case "device":
        return `“${fault.path}” is a device, not a file; give a file's name.`;
      case "unreadable":
        return `“${fault.path}” cannot be read (${fault.detail}); check its permissions and whether it is in use.`;
      case "too-large":
        return `“${fault.path}” has ${fault.bytes} bytes, more than the ${fault.most} allowed; is it the right file?`;
      case "unwritable":
        return `“${fault.path}” cannot be written (${fault.detail}); check that its folder exists and is writable, and that the file is not open.`;
    }
  },
  package: (fault) => {
    switch (fault.code) {
      case "empty":
        return "The file is empty; get it anew.";
      case "too-large":
        return `The file is too large (${fault.bytes} bytes); is it the right one?`;
      case "not-a-zip":
        return "It is no .xlsx workbook (not in the format of Excel 2007 and later); save it as .xlsx in Excel.";
      case "old-or-encrypted":
        return "It is an old .xls file, or needs a password to open; take the password off in Excel and save it as .xlsx.";
      case "damaged":
        return `It is damaged or incomplete (${fault.detail}); get it anew, or let Excel repair it and save it again.`;
      case "not-a-workbook": {
        const kinds = {
          document: "a Word document",
          presentation: "a presentation",
          "open-document": "an OpenDocument file",
          "binary-workbook": "a binary workbook (.xlsb)",
          archive: "an archive",
        };
        return `It is ${kinds[fault.found]}, not an .xlsx workbook; choose an .xlsx scorebook.`;
      }
      case "unpacks-too-large":
        return "It unpacks to too much, may be hostile, and was not read; check where it comes from.";
    }
  },
  book: (fault) => {
    switch (fault.code) {
      case "not-a-scorebook":
        return "It is not a scorebook: none of a scorebook's sheets is there; choose a file made by Scorebook.";
      case "sheet-missing":
        return `Sheet “${SHEETS[fault.sheet]}” is missing; restore it from a backup, or make the workbook anew.`;
      case "state-damaged":
        return `The rubric kept in the hidden sheet “_评分簿” is damaged (${fault.faults
          .slice(0, 3)
          .map((one) => describeFault(one, "en-US"))
          .join("; ")}); restore it from a backup.`;
      case "newer-layout":
        return `It was made by a newer Scorebook (layout ${fault.layout}); upgrade to open it.`;
      case "no-units":
        return "Sheet “参评单位” has no units; restore it from a backup.";
    }
  },
  units: (fault) => {
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
  },
  entries: (fault) => {
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
  },
  tooManyUnits: (count, most) =>
    `There are ${count} units, and a scorebook has room for ${most}; make several scorebooks.`,
  internal: (detail) => `Something went wrong: ${detail}. No file was changed; please report it.`,
  faultsIn: (path, count) => `${path}: ${count} ${count === 1 ? "fault" : "faults"}`,
  more: (count) => `… and ${count} more`,
  generated: (path, units, criteria, entries) =>
    `Made ${path}: ${units} units, ${criteria} criteria${entries > 0 ? `, ${entries} values entered` : ""}.`,
  written: (path) => `Wrote ${path}.`,
  backedUp: (path) => `What the file held before is kept as ${path}.`,
  scoreHeader: ["rank", "unit", "total", "complete"],
  checked: (cells, errors, warnings) => `Checked ${cells} entry cells: ${errors} errors, ${warnings} warnings.`,
  severities: { error: "error", warning: "warning", info: "info" },
  finding: ({ rule, criterion, indicator, unit, value, field }) => {
    const where = placeName(unit, indicator, criterion, field);
    const limit = criterion ? limitOf(criterion) : "";
    switch (rule) {
      case "entry-not-a-number":
        return {
          message: `${where}: “${shown(value)}” is not a number and earns nothing.`,
          fix: "Type a number: a percentage such as 45 %, or a whole count.",
        };
      case "entry-out-of-range":
        return {
          message: `${where}: ${percentOf(value)} is not between 0 and ${limit} and earns nothing.`,
          fix: `Type a percentage between 0 and ${limit}.`,
        };
      case "entry-not-a-level":
        return {
          message: `${where}: ${percentOf(value)} is none of the levels and earns nothing.`,
          fix: `Choose from the list: ${limit}.`,
        };
      case "entry-not-whole-count":
        return {
          message: `${where}: ${shown(value)} is not a whole count of 0 or more and earns nothing.`,
          fix: "Type 0 or a positive whole number.",
        };
      case "entry-not-applicable":
        return {
          message: `${where}: this is not assessed for the unit, so “${shown(value)}” has no effect.`,
          fix: "Empty the cell, or correct the unit's conditions in 参评单位.",
        };
      case "entry-missing":
        return { message: `${where}: not scored yet.`, fix: "Type the score; a count of nothing is 0." };
      case "veto-unknown-reason":
        return {
          message: `${where}: “${shown(value)}” is no known reason, yet it vetoes.`,
          fix: "Choose a reason from the list, or empty the cell.",
        };
      default:
        return { message: `${where}: ${rule}`, fix: "" };
    }
  },
};

function percentOf(value: CellValue): string {
  return typeof value === "number" ? `${Number((value * 100).toPrecision(12))}%` : `“${shown(value)}”`;
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
