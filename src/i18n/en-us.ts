/** What the product says to people in English; for files of entries and for findings, see the files beside. */
import { ASIDE_SHEET, SHEETS } from "../plan";
import { describeFault } from "../rubric";
import type { Messages } from "./messages";
import { entryFileFault, unitFault } from "./en-us-csv";
import { findingText } from "./rules/en-us";

const REPAIRABLE = "it can be repaired (Repair… in the pane in Excel, or command regenerate)";

export const EN_US: Messages = {
  help: `Scorebook: makes, computes and checks scoring workbooks from a rubric

Usage: scorebook COMMAND [OPTIONS]
  generate --out BOOK.xlsx [--rubric R.json] [--units U.csv] [--entries E.csv]
                        makes the workbook
  score BOOK.xlsx [--json]  computes scores from the entries, not from cached cells
  check BOOK.xlsx… [--json] checks the entries, of several files too; exit status 0 clean (infos do not count), 1 findings, 2 not a usable scorebook
  regenerate BOOK.xlsx --out NEW.xlsx [--before] [--rubric R.json] [--units U.csv] [--made-from M.json] [--json]
                        makes it anew for the rubric and units as edited (or given, or --before: as they were before the last regenerate), losing nothing typed;
                        also repairs a workbook that lacks sheets; --made-from names the rubric that it was made from
  compare A.json B.json [--json]
                        what differs between two rubrics; exit status 0 nothing, 1 something, 2 one is not usable
  import ATTACHMENT(.docx|.txt) --out R.json [--known R.json] [--answers A.json] [--json]
                        makes a rubric of the published attachment; exit status 0 nothing left to decide, 1 open questions (taken as proposed), 2 not readable
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
        return `Sheet “${SHEETS[fault.sheet]}” is missing; ${REPAIRABLE}, or restore it from a backup.`;
      case "state-damaged":
        return `The rubric kept in the hidden sheet “_评分簿” is damaged (${fault.faults
          .slice(0, 3)
          .map((one) => describeFault(one, "en-US"))
          .join("; ")}); ${REPAIRABLE}, or restore it from a backup.`;
      case "state-mixed":
        return `The rubric kept in the hidden sheet “_评分簿” (fingerprint ${fault.unpacked}) is not the one that the workbook was made from (${
          fault.fingerprint === "" ? "the sheet's fingerprint is gone" : `the sheet says ${fault.fingerprint}`
        }): somebody changed the sheet, or parts of another scorebook got into it; ${REPAIRABLE}, or restore it from a backup.`;
      case "newer-layout":
        return `It was made by a newer Scorebook (layout ${fault.layout}); upgrade to open it.`;
      case "no-units":
        return `Sheet “参评单位” has no units; ${REPAIRABLE}, or restore it from a backup.`;
    }
  },
  units: unitFault,
  entries: entryFileFault,
  tooManyUnits: (count, most) =>
    `There are ${count} units, and a scorebook has room for ${most}; make several scorebooks.`,
  internal: (detail) => `Something went wrong: ${detail}. No file was changed; please report it.`,
  faultsIn: (path, count) => `${path}: ${count} ${count === 1 ? "fault" : "faults"}`,
  more: (count) => `… and ${count} more`,
  generated: (path, units, criteria, entries) =>
    `Made ${path}: ${units} units, ${criteria} criteria${entries > 0 ? `, ${entries} values entered` : ""}.`,
  regenerated: ({ changes, carried, returned, setAside, moved }) =>
    `${changes} changes: ${carried} entries carried over${returned > 0 ? `, ${returned} brought back` : ""}, ${setAside} set aside in “${ASIDE_SHEET}”; ${moved} units rank differently.`,
  madeFromWhat:
    "It can be repaired, but no longer says which rubric it was made from, and the built-in one does not fit; name that rubric's file (.json) by --made-from.",
  repairedBy: (title, { known, all, others }) =>
    `Repaired by the rubric “${title}”: ${known} of its ${all} lines are in the workbook` +
    (others > 0 ? `, and ${others} rows of “评分录入” are none of them` : "") +
    (known < all || others > 0 ? "; see whether it is the one that the workbook was made from." : "."),
  whichUnits:
    "Both “参评单位” and “评分录入” are gone, and nothing tells which units there were; list them by --units.",
  namelessUnits: (count) =>
    `${count} ${count === 1 ? "unit's name is" : "units' names are"} nowhere to be found, and ids stand in for them; type them into “参评单位”, or list them in their old order by --units.`,
  noBefore:
    "It remembers no state from before a regenerate: it was never regenerated, or its hidden sheet is damaged; leave out --before, or give --rubric and --units.",
  compared: ({ added, removed, moved, changed, differing }) =>
    differing === 0
      ? "The rubrics are the same."
      : `${differing} things differ: ${added} added, ${removed} removed, ${moved} moved, ${changed} changed.`,
  written: (path) => `Wrote ${path}.`,
  backedUp: (path) => `What the file held before is kept as ${path}.`,
  scoreHeader: ["rank", "unit", "total", "complete"],
  checked: (cells, errors, warnings, ignored) =>
    `Checked ${cells} entry cells: ${errors} errors, ${warnings} warnings${ignored > 0 ? `, ${ignored} ignored` : ""}.`,
  inFile: (path) => `${path}: `,
  checkedFiles: ({ files, clean, withFindings, unusable, errors, warnings }) =>
    `${files} files: ${clean} clean, ${withFindings} with findings (${errors} errors, ${warnings} warnings), ${unusable} unusable.`,
  severities: { error: "error", warning: "warning", info: "info" },
  finding: findingText,
};
