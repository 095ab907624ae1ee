/** A scorebook that cannot be read by itself, read by what was chosen for what is gone. Loaded with making it anew. */
import { fitOf, LAYOUT_VERSION, recoverBook } from "../../plan";
import type { Book } from "../../plan";
import type { Snapshot } from "../../sheet/snapshot";
import type { Steps } from "../../sheet/steps";
import { unitsFrom } from "./choices";
import { NO_UNITS } from "./making";
import type { Making, RubricChoice, UnitsChoice } from "./making";
import { outcomeInSteps } from "./regeneration";
import type { RegenerateUnits } from "./regeneration";
import type { Outcome, Regenerating } from "./regenerating";

interface Read {
  readonly snapshot: Snapshot;
}

/** What was chosen, as the workbook is by now. @param units null while a file is to be chosen */
export function chosenForRepair(
  { snapshot }: Read,
  rubric: RubricChoice,
  units: RegenerateUnits | null,
): Omit<Regenerating, "outcome"> {
  const fit = rubric.rubric && fitOf(snapshot, rubric.rubric);
  return { rubric, units: chosenUnits(snapshot, rubric, units), before: null, repair: { fit } };
}

function chosenUnits(snapshot: Snapshot, choice: RubricChoice, input: RegenerateUnits | null): UnitsChoice {
  if (!input) return { ...NO_UNITS, source: "file" };
  const { rubric } = choice;
  if (!rubric || input.source === "before") return { ...NO_UNITS, source: input.source };
  if (input.source !== "book") return unitsFrom(input, rubric);
  const book = repairedBook({ snapshot }, { rubric: choice, units: NO_UNITS });
  return { ...NO_UNITS, source: "book", units: book?.units ?? [] };
}

/** null where something is still to be chosen. */
export function repairedBook({ snapshot }: Read, { rubric: { rubric }, units }: Making): Book | null {
  const listed = units.source === "book" || units.units.length === 0 ? null : units.units;
  return rubric && recoverBook(snapshot, { rubric, units: listed }, LAYOUT_VERSION);
}

/** Its own 指标体系, edits included, and the units that were chosen. @param book read by what was chosen */
export function repairInSteps(book: Book, { rubric, units }: Making, time: Date): Steps<Outcome | null> {
  return outcomeInSteps(book, { rubric: { source: "book", rubric: rubric.rubric }, units }, time);
}
