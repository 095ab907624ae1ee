/** What a scorebook is to be made for when nothing else is asked for: its 指标体系 and 参评单位 as people left them. */
import { findSheet, memoryIn } from "../plan";
import type { Book } from "../plan";
import { findAside } from "../plan/aside";
import { editedRubric } from "../plan/read/edited/rubric";
import type { EditedRubric } from "../plan/read/edited/rubric";
import type { LineFault } from "../plan/read/edited/faults";
import { layOutGrid } from "../plan/grid/layout";
import { defaultConditions, settleReadings } from "../rubric";
import type { Rubric, Unit } from "../rubric";
import { editedUnits } from "./edited-units";
import type { EditedUnits } from "./edited-units";

export interface EditedBook {
  /** Whole only where there are no faults. Its readings settled. */
  readonly rubric: Rubric;
  readonly units: readonly Unit[];
  readonly faults: readonly LineFault[];
  /** Ids of lines of 指标体系 that are gone, and without which nothing adds up: they are put back. */
  readonly restored: readonly string[];
  /** What of the sheets was read into the rubric and the units though it has no id there, or another's. */
  readonly lines: Pick<EditedRubric, "rows" | "taken">;
  readonly newUnits: EditedUnits["taken"];
}

const books = new WeakMap<Book, EditedBook>();

/** The same for the same book: it is asked for by all who tell of a regenerate, judge it and do it. */
export function asEdited(book: Book): EditedBook {
  let edited = books.get(book);
  if (!edited) books.set(book, (edited = editedBook(book)));
  return edited;
}

function editedBook(book: Book): EditedBook {
  const { snapshot, state } = book;
  const sheet = findSheet(snapshot, "rubric");
  const lines: EditedRubric = sheet
    ? editedRubric(state.rubric, sheet, findSheet(snapshot, "guide"), knownIds(book))
    : { rubric: book.rubric, faults: [], taken: new Set(), rows: new Map(), restored: [] };
  const rubric = settleReadings(lines.rubric);
  const { units, taken } = editedUnits(book, rubric);
  const { faults, restored } = lines;
  return { rubric, units: withConditions(units, rubric), faults, restored, lines, newUnits: taken };
}

/** Of conditions that a unit knows nothing of, what the rubric has for it. */
export function withConditions(units: readonly Unit[], rubric: Rubric): readonly Unit[] {
  return units.map((unit) => {
    const isKnown = rubric.conditions.every(({ id }) => unit.conditions[id] !== undefined);
    return isKnown ? unit : { ...unit, conditions: { ...defaultConditions(rubric, unit.name), ...unit.conditions } };
  });
}

/** Ids of criteria, indicators and categories that were ever given, as far as the workbook tells. */
function* knownIds({ snapshot }: Book): Iterable<string> {
  for (const key of ["rubric", "entries", "scores"] as const) yield* findSheet(snapshot, key)?.rows.keys() ?? [];
  for (const { fieldId } of findAside(snapshot)?.items ?? []) yield fieldId;
  const { before } = memoryIn(snapshot);
  if (!before) return;
  yield* before.rubric.conditions.map(({ id }) => id);
  for (const { id } of layOutGrid(before.rubric, 0).rows) yield id;
}
