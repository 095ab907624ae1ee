/** Making the scorebook anew, in English. */
import type { AsideReason } from "../../plan/aside";
import type { Change, ChangedThing, How, NumberOf, Place, WordsOf } from "../../regenerate";
import type { EntryFault } from "../../scoring";
import { percent, points } from "../numbers";
import type { Facet, RegenerateTexts } from "./messages-regenerate";
import { whereTheyPart } from "./where-they-part";

const THINGS: Readonly<Record<ChangedThing, string>> = {
  category: "Category",
  indicator: "Indicator",
  criterion: "Criterion",
  counter: "Counter",
  unit: "Unit",
  condition: "Condition",
  reading: "Reading",
  rubric: "Rubric",
  appendix: "Appendix",
  duty: "Duty",
  "named-unit": "Named unit",
};

const GROUPS: Readonly<Record<How["code"], string>> = {
  added: "Added",
  removed: "Removed",
  restored: "Put back",
  moved: "Moved",
  renamed: "Renamed",
  number: "Other points or shares",
  words: "Other words or choices",
};

const NUMBERS: Readonly<Record<NumberOf, string>> = {
  total: "total",
  weight: "weight",
  share: "share",
  step: "cost of each",
  level: "level",
  "tier-from": "tier from",
  "tier-share": "tier's share",
  year: "year",
  order: "number",
};

const WORDS: Readonly<Record<WordsOf, string>> = {
  kind: "kind",
  group: "group",
  description: "description",
  detail: "rules",
  text: "words",
  veto: "reasons for a veto",
  applicability: "applicability",
  choice: "choice",
  counts: "what is counted",
  condition: "condition",
  audience: "audience",
  version: "version",
  edition: "id",
  "veto-note": "note of the veto",
  appendix: "appendix",
  erratum: "erratum",
  "by-reading": "by reading",
  "level-label": "level's name",
  hint: "sampling",
  says: "what the source says",
  alternatives: "alternatives",
  usual: "default",
  effect: "effect",
  duty: "duty",
  aliases: "other names",
};

const FAULTS: Readonly<Record<EntryFault, string>> = {
  "not-a-number": "is no number",
  "below-range": "is below the limit",
  "above-range": "is above the limit",
  "not-a-level": "is none of the levels",
  "not-whole": "is not whole",
  negative: "is negative",
  "unknown-reason": "is none of the reasons for a veto",
};

/** Beyond these a text is cut. */
const MOST_CHARACTERS = 60;

/** Neither points nor shares. */
const COUNTS: readonly NumberOf[] = ["tier-from", "year", "order"];

function quoted(text: string): string {
  if (text === "") return "(blank)";
  return `“${text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text}”`;
}

function parted(from: string, to: string): string {
  const [before, after] = whereTheyPart(from, to, MOST_CHARACTERS);
  return `${quoted(before)} → ${quoted(after)}`;
}

function amount(of: NumberOf, value: number | null): string {
  if (value === null) return "(none)";
  return of === "total" || of === "weight"
    ? `${points(value)} points`
    : COUNTS.includes(of)
      ? String(value)
      : percent(value);
}

function how(one: How): string {
  switch (one.code) {
    case "added":
    case "removed":
      return "";
    case "restored":
      return "its row is missing from 指标体系, and without it nothing adds up; to remove it, make shares or weights add up first";
    case "moved":
      return one.from === one.to ? "in another order" : `${quoted(one.from)} → ${quoted(one.to)}`;
    case "renamed":
      return parted(one.from, one.to);
    case "number":
      return `${NUMBERS[one.of]}: ${amount(one.of, one.from)} → ${amount(one.of, one.to)}`;
    case "words":
      return `${WORDS[one.of]}: ${parted(one.from, one.to)}`;
  }
}

function facet(thing: ChangedThing, one: How): Facet | null {
  switch (one.code) {
    case "added":
    case "removed":
    case "restored":
      return null;
    case "moved":
      return one.from === one.to ? { what: "order", from: "", to: "" } : { what: "under", from: one.from, to: one.to };
    case "renamed":
      return { what: thing === "criterion" ? WORDS.text : "name", from: one.from, to: one.to };
    case "number":
      return { what: NUMBERS[one.of], from: amount(one.of, one.from), to: amount(one.of, one.to) };
    case "words":
      return { what: WORDS[one.of], from: one.from, to: one.to };
  }
}

function reason(code: AsideReason, fault: EntryFault | null): string {
  switch (code) {
    case "unit-gone":
      return "The unit is no longer assessed.";
    case "field-gone":
      return "The rubric no longer has this criterion.";
    case "field-replaced":
      return "Another criterion stands in its place.";
    case "not-fitting":
      return `By the new rules it ${fault ? FAULTS[fault] : "no longer fits"}.`;
    case "place-taken":
      return "Its row or column stands twice, and there is another value in its place.";
    case "typed-over":
      return "It was typed over a formula or a text of the sheet's own, which comes back.";
    case "no-place":
      return "It was typed beside the sheet's rows and columns.";
  }
}

function standing(before: Place | null, after: Place | null): string {
  const place = ({ rank, total }: Place) => `rank ${rank}, ${points(total)} points`;
  if (!after) return before ? `was ${place(before)}; no longer assessed` : "";
  if (!before) return `new: ${place(after)}`;
  const up = before.rank - after.rank;
  const step = up > 0 ? `(↑ up ${up})` : up < 0 ? `(↓ down ${-up})` : "(same rank)";
  return `${place(before)} → ${place(after)} ${step}`;
}

export const EN_REGENERATE: RegenerateTexts = {
  title: "Regenerate",
  intro:
    "Brings this scorebook to another rubric or other units where it stands. What was typed is carried over by its ids; what has no place any more goes to 未能保留. A preview comes first.",
  repair: "Repair the scorebook",
  repairIntro:
    "Sheets of this scorebook are missing or damaged. Choose the rubric that it was made from, and see to the units: what is still there of entries, edits and notes stays, and what is gone is put back. A preview comes first.",
  fits: ({ known, all, others }) =>
    known === all && others === 0
      ? `All ${all} lines of this rubric are in the workbook.`
      : `Of the ${all} lines of this rubric ${known} are in the workbook, and ${others} rows of 评分录入 are none of them: it may not be the one that this was made from. What was entered in such rows has no place in the new ones.`,
  unitsLeft: "The units that the workbook still tells of",
  back: "Back",
  bookRubric: "As sheet 指标体系 has it now",
  bookUnits: "As sheet 参评单位 has them now",
  beforeRubric: ({ title, counts }) => `Before the last regenerate: ${title}, ${counts.indicators} indicators`,
  beforeUnits: (count) => `The ${count} ${count === 1 ? "unit" : "units"} of before the last regenerate`,
  before: ({ title, units, counts }) =>
    `Before the last regenerate: ${title}, ${counts.indicators} indicators, ${units} ${units === 1 ? "unit" : "units"}.`,
  restore: "Back to before the last regenerate",
  restoreHint:
    "What was typed is kept here, too, and what fits comes back from 未能保留; where something would not fit, a preview comes first.",
  preview: "Preview",
  previewAgain: "Preview again",
  previewing: "Comparing …",
  faulty: (count) =>
    `The rubric has ${count} ${count === 1 ? "fault" : "faults"}; mend ${count === 1 ? "it" : "them"}, then preview again:`,
  nothing: {
    title: "Nothing changes",
    body: "Rubric, units and sheets are as they should be: nothing is to be written.",
  },
  outcome: "Preview",
  onlyRepaired: "Neither rubric nor units change; the sheets are brought back to what they should be.",
  writes: (sheets) => `Will be written: ${sheets.join(", ")}. Other sheets stay as they are.`,
  changes: (count) => `Changes (${count})`,
  group: (code) => GROUPS[code],
  count: String,
  thing: ({ thing, path }: Change) => `${THINGS[thing]}: ${path.join(" / ")}`,
  how,
  facet,
  things: THINGS,
  amount,
  entries: "What was typed",
  carried: (count) => `${count} ${count === 1 ? "entry is" : "entries are"} carried over.`,
  returned: (count) => `Brought back from 未能保留 (${count})`,
  setAside: (count) => `Set aside in 未能保留 (${count})`,
  noneSetAside: "All of it has its place; nothing is set aside.",
  reason,
  stood: (cell) => `stood at ${cell}`,
  standings: (count) => `Totals and ranks that change (${count} ${count === 1 ? "unit" : "units"})`,
  sameStandings: "No total and no rank changes.",
  standing,
  regenerate: "Regenerate",
  regenerating: "Regenerating",
  showMore: (count) => `Show ${count} more`,
};
