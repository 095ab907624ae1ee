/** 评分 in English. */
import type { CriterionRule } from "../../rubric";
import { percent, points } from "../numbers";
import { refusalInEnglish } from "./en-us-shell";
import type { ScoreTexts } from "./messages";

const KINDS: Readonly<Record<CriterionRule["kind"], string>> = {
  range: "Percentage",
  levels: "Levels",
  benchmark: "Benchmark",
  tiers: "Tiers",
  incidents: "Incidents",
  deduct: "Deduction",
  penalty: "Penalty",
};

export const EN_SCORE: ScoreTexts = {
  nothingSelected: {
    title: "Select an entry cell",
    body: "Click any entry cell in 评分录入: its rule and its control show here.",
  },
  headingSelected: (unit) => ({
    title: `${unit}: this row takes no entry`,
    body: "It is a heading, or the first row of several counts; select a row above or below.",
  }),
  placeGone: {
    title: "This entry is no longer in the scorebook",
    body: "Its row or column may have been deleted; select another cell.",
  },
  path: "Place in the rubric",
  cellIs: (cell) => `Cell ${cell}`,
  limit: (criterion, most) => {
    const kind = KINDS[criterion.rule.kind];
    if (criterion.share === null) return kind;
    return `${kind} · limit ${percent(criterion.share)}, ${points(most)} points`;
  },
  hint: (hint) => `Hint: ${hint}`,
  vetoOf: (indicator) => `${indicator} · veto`,
  criterionVetoOf: (number) => `Criterion ${number} · veto`,
  current: "Current value",
  blank: "not entered",
  entered: (value) => `entered: ${value}`,
  saving: "writing …",
  draft: "not written yet; Enter writes it",
  saved: "written",
  write: "Write, next",
  discard: "Discard",
  clear: "Clear",
  refusal: refusalInEnglish,
  reads: (value) => `= ${value}`,
  percent: "Percentage (%)",
  slider: "Percentage slider",
  quickSteps: "Quick steps",
  quickStep: (share) => `Take ${share}`,
  level: "Level",
  levelName: (label, share, most) => `${label} (${share}, ${most} points)`,
  notChosen: "not chosen",
  count: (what) => (what === "count" ? what : `${what} (count)`),
  more: "one more",
  less: "one less",
  counts: (rule) => ("counts" in rule ? rule.counts : "count"),
  costs: (step, each) => `Each costs ${percent(step)}, that is ${each} points; nothing found is 0.`,
  bestCount: (count) => (count > 0 ? `The best unit so far has ${count}.` : "No unit has any so far."),
  tiers: "Tiers",
  veto: "Reason for the veto",
  noVeto: "Nothing of the kind",
  vetoCosts: (lost, whole) =>
    whole
      ? `Any reason costs all ${lost} points of the indicator.`
      : `The reason costs the criterion's ${lost} points.`,
  vetoedAlready: (reason) => `Vetoed (${reason}): what is entered here does not count.`,
  notApplicable: (condition) => ({
    title: "Not assessed for this unit",
    body: `The condition “${condition}” does not hold, so nothing is to be entered. Conditions stand in 参评单位.`,
  }),
  exempt: "By the reading taken, it counts in full.",
  hasNoEffect: (value) => `The cell holds “${value}”, which has no effect.`,
  unknownValue: (value) => `“${value}” in the cell is not valid; enter it anew.`,
  conflict: { title: "Somebody has just changed this cell", body: "Your value is not written yet. Choose:" },
  mine: "Your value",
  theirs: "Value now",
  takeTheirs: "Keep the value now",
  writeMine: "Write my value",
  navigation: "Move",
  steps: {
    "next-criterion": "Next criterion",
    "previous-criterion": "Previous criterion",
    "next-unit": "Next unit",
    "previous-unit": "Previous unit",
    "next-blank": "Next blank",
  },
  undo: "Undo",
  redo: "Redo",
  standing: "This indicator",
  earns: (earned, weight) => `Earns ${earned} of ${weight} points`,
  costsNow: (cost, most) => `Costs ${cost} points (at most ${most})`,
  lost: (lost) => `${lost} points lost`,
  open: (open) => `${open} points not scored yet`,
  nothingLost: "Nothing is lost.",
  detail: "The rule in full",
  erratum: (says, means) => `The source says “${says}” and means “${means}”; its words are kept.`,
  duties: (appendix) => `This unit's duties · ${appendix}`,
  noDuties: "The appendix lists nothing for this unit.",
  shortcuts: "Keyboard shortcuts",
  shortcutList: [
    ["Enter", "write, and on to the next"],
    ["Esc", "discard what is not written"],
    ["Alt + ↓ / ↑", "next / previous criterion"],
    ["Alt + → / ←", "next / previous unit"],
    ["Alt + N", "next blank"],
    ["Ctrl + Z / Y", "undo / redo what the pane wrote"],
  ],
};
