/** Importing an official attachment, in English. */
import { countersOf } from "../../rubric";
import type { Criterion } from "../../rubric";
import { percent, points } from "../numbers";
import type { PaneImportTexts } from "./messages-import";

const counted = (count: number, one: string, more = `${one}s`): string => `${count} ${count === 1 ? one : more}`;

function costs(criterion: Criterion): string {
  const counters = countersOf(criterion);
  const [first] = counters;
  if (counters.length === 1 && first) return `each costs ${percent(first.step)}`;
  return counters.map(({ label, step }) => `${label}: each costs ${percent(step)}`).join(", ");
}

function rule(criterion: Criterion): string {
  const most = percent(criterion.share ?? 0);
  const one = criterion.rule;
  switch (one.kind) {
    case "range":
      return `Percentage: 0 to ${most}.`;
    case "levels":
      return `Levels: ${one.levels.map(({ label, share }) => `${percent(share)} ${label}`).join("; ")}.`;
    case "benchmark":
      return `Benchmark: ${most} × count ÷ the highest count of all units.`;
    case "tiers":
      return `Tiers: ${one.tiers.map(({ from, share }) => `from ${from} ${percent(share)}`).join(", ")}.`;
    case "incidents":
      return `Incidents: of ${most}, ${costs(criterion)}.`;
    case "deduct":
      return `Deduction: ${costs(criterion)}, until nothing of the indicator is left.`;
    case "penalty":
      return `Penalty: ${costs(criterion)} of the weight, at most all of it.`;
  }
}

export const EN_IMPORT: PaneImportTexts = {
  attachment: "Import an official attachment …",
  hint: "The attachment as published, .docx or .txt; or paste its table into a sheet, select it, and choose Read the selection. What was read is reviewed before it is used.",
  chooseFile: "Choose the attachment …",
  takeSelection: "Read the selection",
  selection: "Current selection",
  steps: {
    reading: "Reading the attachment …",
    recognising: "Recognising the indicators …",
    settling: "Recognising them anew by your choice …",
  },
  refused: (name, count) => `“${name}” cannot be imported, for ${counted(count, "reason")}:`,
  nothingSelected: "Nothing is in the selection; select the rubric's table in a sheet first.",
  tooMuchSelected: (cells, most) =>
    `The selection has ${cells} cells, more than ${most}; select only the rubric's table and the appendices.`,
  unchanged: "All else is as it was.",
  resume: (settled, all) => (all === 0 ? "See what was recognised" : `Go on reviewing (${settled} of ${all} settled)`),

  title: "Review the imported rubric",
  from: (name) => `From: ${name}`,
  year: (year) => `Year ${year}`,
  linesHint:
    "Lines are those of the attachment as plain text: each paragraph and each line of a cell is one, with an empty line between two rows of a table.",
  back: "Back",
  more: (appendices, units) => `${counted(appendices, "appendix", "appendices")}, ${counted(units, "unit")}`,
  category: (kind, total, indicators) => `${kind}, ${points(total)} points, ${counted(indicators, "indicator")}`,
  faulty: (count) =>
    `By what is chosen now the rubric has ${counted(count, "fault")} and cannot be used; choose otherwise above, or mend the attachment and import it again:`,

  decisions: "For you to decide",
  settled: (settled, all) => `${settled} of ${all} settled`,
  nothingOpen: "Nothing is uncertain.",
  previous: "Previous open question",
  next: "Next open question",
  takeAll: (count) => `Take all proposals (${count})`,
  takeAllAsks: (count, leavesOut) =>
    `${counted(count, "open question")} will be settled as proposed${leavesOut > 0 ? `; ${leavesOut} of them by leaving out something of the attachment` : ""}.`,
  takeAllNow: "Take them",
  cancel: "Cancel",
  taken: (alternative) => `So: ${alternative}.`,
  proposed: (alternative) => `${alternative} (proposed)`,
  open: "open",
  decided: "settled",
  leavesOut: "The proposal leaves out something of the attachment",
  allDecisions: (count) => `All questions (${count})`,
  toDecision: (place) => `To ${place}`,
  infos: (count) => `For your information (${count})`,
  infoHint: "What was passed over, likely slips and the like. Unless something is chosen, it is as proposed.",
  general: "The whole attachment",

  recognised: "What was recognised",
  indicator: (name, weight) => `${name}, ${points(weight)} points`,
  group: (group) => `Group: ${group}`,
  veto: (reasons) => `Veto: ${reasons.join("; ")}`,
  applicability: (words) => `Not for all units: ${words}`,
  erratum: (says, means) => `“${says}” is likely a slip for “${means}”`,
  rule,
  hintOf: (hint) => `Sampling remark: ${hint}`,
  appendices: (count) => `Appendices (${count})`,
  duties: (count) => counted(count, "duty", "duties"),
  units: (count) => `Units (${count})`,
  showMore: (count) => `Show ${count} more`,

  use: "Use this rubric",
  notYet: (open) => `${counted(open, "question is", "questions are")} open; it can be used once all are settled.`,
  save: "Save as JSON …",
  fileName: (year) => `rubric-${year}.json`,
};
