/** 开始 in English. */
import type { RubricCounts, StartTexts, SummaryTexts } from "./messages";

function counts({ categories, indicators, criteria, vetoes }: RubricCounts): string {
  return `${categories} categories, ${indicators} indicators, ${criteria} criteria, ${vetoes} vetoes`;
}

export const EN_START: StartTexts = {
  none: "Choose a rubric and units, and a scorebook can be made in this workbook.",
  rubric: "Rubric",
  builtInRubric: "Built-in",
  rubricFile: "JSON file",
  chooseFile: "Choose a file …",
  rubricCounts: counts,
  categoryCounts: (kind, count) => `${count} ${kind}`,
  faults: (count) => `${count} ${count === 1 ? "fault" : "faults"}; mend the file and choose it again:`,
  moreFaults: (count) => `and ${count} more`,
  fileTooLarge: "The file is too large; is it the right one?",
  units: "Units",
  builtInUnits: (count) => (count > 0 ? `Built-in, ${count} units` : "Built-in"),
  selectedUnits: "Current selection",
  takeSelection: "Read the selection",
  selectionHint:
    "Select the units' names in a sheet, one a row, then choose Read the selection. With headings unit, group and so on in the first row, columns go by them.",
  unitsFile: "CSV file",
  unitsFileHint: "Columns: unit, and group, appendix1 and so on as wanted; one unit a line.",
  unitsFound: (count) => `${count} ${count === 1 ? "unit" : "units"}`,
  blanks: (count) => `${count} empty ${count === 1 ? "row" : "rows"} passed over.`,
  noUnits: "No units yet.",
  preview: "The units",
  morePreview: (count) => `… and ${count} more`,
  whatIsMade: "These sheets will be made",
  sheetLine: {
    guide: "how to fill it in, legend, readings",
    rubric: "the rubric, editable",
    units: "units, groups, conditions",
    entries: "the only sheet that scorers type in",
    scores: "scores at the same addresses, formulas only",
    ranking: "totals, ranks, chart",
    state: "hidden, keeps the rubric",
  },
  untouched: (sheets) =>
    `They go behind the sheets there are; ${sheets.map((name) => `“${name}”`).join(", ")} will not be touched.`,
  taken: (sheets) => `Sheets of the same name: ${sheets.map((name) => `“${name}”`).join(", ")}. Rename them first.`,
  readOnly: "The workbook is read-only: choose Enable Editing, or save a copy.",
  structureProtected: "The workbook's structure is protected: turn Protect Workbook off on the Review tab.",
  generate: "Make the scorebook",
  generating: "Making",
  cancel: "Cancel",
  steps: {
    looking: "looking",
    writing: "writing sheets",
    finishing: "finishing",
    "taking-back": "taking back",
    reading: "reading",
  },
  unfinished: {
    title: "The last scorebook was not finished",
    body: "Unfinished sheets are left in the workbook; Excel may have been closed meanwhile. Clean up removes them, and leaves your own sheets alone.",
  },
  takeBack: "Clean up",
  takingBack: "Cleaning up …",
};

export const EN_SUMMARY: SummaryTexts = {
  holds: (units, rubric) => `${units} ${units === 1 ? "unit" : "units"}; ${counts(rubric)}.`,
  edition: (id, fingerprint) => `Edition ${id}, fingerprint ${fingerprint}`,
  completeness: "Completeness",
  entries: (done, required) => `${done} of ${required} entered`,
  byCategory: "By category",
  byUnit: "By unit",
  order: "Order",
  bookOrder: "as in the book",
  leastFirst: "least complete first",
  toFirstBlank: (name) => `${name}: to the first blank`,
  complete: "complete",
  lastCheck: "Last check",
  neverChecked: "Not checked yet.",
  checkedAt: (time, errors, warnings) =>
    `${time}: ${errors} ${errors === 1 ? "error" : "errors"}, ${warnings} ${warnings === 1 ? "warning" : "warnings"}.`,
  toCheck: "To Check",
  exports: "Export",
  exportBook: "Copy of the scorebook, .xlsx",
  exportEntries: "Entries, CSV",
  exportScores: "Scores, CSV",
  exporting: "Preparing the file …",
  fileNames: { book: "scorebook", entries: "entries", scores: "scores" },
  scoreColumns: { rank: "rank", unit: "unit", group: "group", total: "total", completeness: "complete" },
  showMore: (count) => `Show ${count} more`,
  refresh: "Read again",
  renew: "Another rubric, other units",
  renewHint:
    "Edit the sheets of the rubric and of the units, or take files; a preview comes first, and all that was typed is kept.",
  toRenew: "Regenerate …",
  undoRenewal: "Undo the last regenerating",
};
