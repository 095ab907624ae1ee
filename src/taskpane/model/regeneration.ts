/** What a scorebook would be made anew for, and what would come of it. Loaded when somebody is about to do it. */
import { MAX_UNITS } from "../../plan";
import type { Book } from "../../plan";
import { daysOf } from "../../plan/results";
import {
  asEdited,
  idsMendedInSteps,
  knownUnits,
  regenerateInPlaceInSteps,
  unitsOfBefore,
  withIdsMended,
  withKnownIds,
} from "../../regenerate";
import type { InPlace, Wanted } from "../../regenerate";
import { settleReadings, validateRubric } from "../../rubric";
import type { Rubric } from "../../rubric";
import type { Steps } from "../../sheet/steps";
import { beforeIn, beforeLine } from "./before";
import { unitsFrom } from "./choices";
import type { UnitsInput } from "./choices";
import { NO_UNITS } from "./making";
import type { Making, RubricChoice, UnitsChoice } from "./making";
import type { Outcome, Regenerating } from "./regenerating";

export { typedSince, undoAfter } from "../../regenerate";
export { builtInChoice, rubricFromFile } from "./choices";

/** The built-in ones where a workbook is repaired. */
export type RegenerateUnits = { readonly source: "book" } | { readonly source: "before" } | UnitsInput;

/** What was chosen, as the book is by now. @param units null while a file is to be chosen */
export function chosenFrom(
  book: Book,
  rubric: RubricChoice,
  units: RegenerateUnits | null,
): Omit<Regenerating, "outcome"> {
  const own = chosenRubric(book, rubric);
  return { rubric: own, units: chosenUnits(book, own, units), before: beforeLine(book), repair: null };
}

function chosenRubric(book: Book, choice: RubricChoice): RubricChoice {
  if (choice.source === "book") return { source: "book", rubric: book.rubric };
  if (choice.source === "before") return { source: "before", rubric: beforeIn(book)?.rubric ?? null };
  return choice;
}

function chosenUnits(book: Book, { rubric }: RubricChoice, input: RegenerateUnits | null): UnitsChoice {
  if (!input) return { ...NO_UNITS, source: "file" };
  if (input.source === "book") return { ...NO_UNITS, source: "book", units: book.units };
  if (!rubric) return { ...NO_UNITS, source: input.source };
  if (input.source !== "before") return unitsFrom(input, rubric);
  const before = beforeIn(book);
  return { ...NO_UNITS, source: "before", units: before ? unitsOfBefore(before, rubric) : [] };
}

/** The rubric whose ids stay where another takes its place. */
export function ownRubric(book: Book): Rubric {
  return withIdsMended(book).book.rubric;
}

/**
 * @param asRead with all its sheets as a check reads them
 * @returns null where something is still to be chosen
 */
export function* outcomeInSteps(asRead: Book, { rubric, units }: Making, time: Date): Steps<Outcome | null> {
  if (!rubric.rubric || units.units.length === 0) return null;
  const { book } = yield* idsMendedInSteps(asRead);
  const edited = asEdited(book);
  const settled = rubric.source === "book" ? edited.rubric : settleReadings(rubric.rubric);
  const faults = rubric.source === "book" ? edited.faults.map(({ fault }) => fault) : validateRubric(settled);
  yield;
  if (faults.length > 0) return { kind: "faulty", faults };
  const wanted: Wanted = {
    rubric: rubric.source === "book" ? null : settled,
    units: wantedUnits(book, units, settled),
  };
  return yield* outcomeForInSteps(asRead, wanted, time);
}

/** Lists have no ids; the units of before have their own. */
function wantedUnits(book: Book, { source, units }: UnitsChoice, rubric: Rubric): Wanted["units"] {
  if (source === "book") return null;
  return source === "before" ? units : withKnownIds(units, knownUnits(book), rubric);
}

export function* outcomeForInSteps(asRead: Book, wanted: Wanted, time: Date): Steps<Outcome> {
  const units = Math.max(asRead.units.length, wanted.units?.length ?? 0);
  const made = units > MAX_UNITS ? null : yield* regenerateInPlaceInSteps(asRead, wanted, daysOf(time));
  return made ? { kind: "planned", book: asRead, ...made } : { kind: "too-many", units };
}

export function isNothing({ rewrite }: InPlace): boolean {
  return rewrite.sheets.length === 0 && rewrite.added.length === 0;
}

/** Whether a person who saw the one has seen what matters of the other: what changes, what is set aside, what comes back. */
export function isAlike(one: Outcome | null, other: Outcome): boolean {
  if (one?.kind !== "planned" || other.kind !== "planned") return false;
  return seenIn(one) === seenIn(other);
}

function seenIn({ regeneration }: InPlace): string {
  const { changes, returned, setAside } = regeneration;
  const aside = setAside.map(({ unitId, fieldId, stood, typed, reason }) => [unitId, fieldId, stood, typed, reason]);
  return JSON.stringify([changes, returned, aside]);
}
