/** 检查 and 排名 in English. */
import { EN_RULES } from "../rules/en-us";
import { cellsInEnglish, placesInEnglish, repairMakeInEnglish } from "./en-us-mending";
import type { CheckTexts, RankingTexts } from "./messages";

const ONE = { error: "error", warning: "warning", info: "note" };
const MANY = { error: "errors", warning: "warnings", info: "notes" };

export const EN_CHECK: CheckTexts = {
  check: "Check",
  checking: "Checking …",
  intro:
    "Checks entries, what contradicts itself, the make of the sheets, the rubric, and close ranks. What is certain is mended at a click.",
  checked: (cells, time) => `${time}: ${cells} entry cells checked; follows edits from then on.`,
  counts: (severity, count) => `${count} ${(count === 1 ? ONE : MANY)[severity]}`,
  clean: { title: "Nothing found", body: "Entries, sheets and rubric are in order." },
  noMatch: "No finding matches the filter.",
  grouping: "Group",
  groupings: { rule: "by rule", unit: "by unit", severity: "by severity" },
  rules: (rule) => EN_RULES[rule].title,
  why: (rule) => EN_RULES[rule].why,
  filter: "Filter",
  filterHint: "unit, indicator or text",
  found: (count) => `${count} ${count === 1 ? "finding" : "findings"}`,
  folded: (unit, count, rule) => ({
    title: `${unit}: ${EN_RULES[rule].title}, ${count} places`,
    body: "Begin with the first.",
  }),
  noUnit: "of no single unit",
  jump: "Jump",
  jumpTo: (cell) => `Jump to ${cell}`,
  edit: "Score it",
  editAt: (cell) => `Score it: ${cell}`,
  mend: (value) => (value === "" ? "Empty it" : `Make it ${value}`),
  mendAt: (cell, before, value) =>
    value === "" ? `Empty it: ${cell}, now “${before}”` : `Make it ${value}: ${cell}, now “${before}”`,
  repair: "Mend…",
  repairAt: (cell) => `Mend ${cell}: see first what it becomes`,
  repairAll: (count) => `Mend all (${count} findings)…`,
  repairIdsFirst:
    "The id of a row or a unit is wrong, gone or stands twice, so that nobody can tell yet which formula or row belongs here: mend ids first.",
  repairRowsFirst:
    "The workbook is checked again once the rows are back; whatever else is wrong, such as formulas elsewhere, limits to entries and conditional formats, is mended then.",
  repairPreview: (count, isOfCells) =>
    isOfCells
      ? `${cellsInEnglish(count)} will be written; this can be undone:`
      : `${placesInEnglish(count)} will be mended; this can be undone:`,
  repairLine: (before, after) => `${before} → ${after}`,
  repairMake: repairMakeInEnglish,
  empty: "(blank)",
  repairMore: (count) => `… and ${count} more`,
  repairNow: (count, isOfCells) => `Mend ${isOfCells ? cellsInEnglish(count) : placesInEnglish(count)}`,
  repairing: "Mending…",
  cancel: "Cancel",
  showMore: (count) => `Show ${count} more`,
  results: "Findings",
};

export const EN_RANKING: RankingTexts = {
  intro: (units) => `Totals and ranks of ${units} units. Choose a unit to see what it lost.`,
  group: "Group",
  allGroups: "all groups",
  noGroup: "no group",
  rank: (rank) => `Rank ${rank}`,
  tied: "tied",
  provisional: "incomplete",
  provisionalNote: (count) => `${count} ${count === 1 ? "unit is" : "units are"} not complete; ranks may change.`,
  points: (points) => `${points} points`,
  completeness: (percent) => `${percent} complete`,
  open: (unit) => `What ${unit} lost`,
  back: "Back to the ranking",
  of: (score, most) => `${score} of ${most} points`,
  total: "Total",
  fullMarks: "full marks",
  vetoed: (reason) => `Vetoed: ${reason}`,
  notApplicable: "not assessed",
  exempt: "counts in full",
  minus: (points) => `−${points} points`,
  jumpTo: (place) => `Jump to ${place}`,
  onlyLost: "Lost points only",
  nothingLost: "Nothing is lost.",
  showMore: (count) => `Show ${count} more`,
};
