/** Gathers what the rules ask for. */
import { cellOf, findSheet } from "../plan";
import type { Book } from "../plan";
import { editedRubric } from "../plan/read/edited/rubric";
import type { EditedRubric } from "../plan/read/edited/rubric";
import { criterionVetoId, fieldsOf, indicatorVetoId } from "../rubric";
import type { Field, Unit } from "../rubric";
import { appliesTo, entryOf, isBlank, scoreInSteps } from "../scoring";
import { once } from "../sheet/once";
import { finish, later, mapInSteps } from "../sheet/steps";
import type { Steps } from "../sheet/steps";
import { cellAt } from "../sheet/snapshot";
import { madeInSteps } from "./made";
import type { CheckContext, EntryPlace, Finding, FindingData, RuleMeta } from "./types";

export function checkContext(book: Book): CheckContext {
  return finish(contextInSteps(book));
}

/** Some ten milliseconds of work. */
const UNITS_A_STEP = 30;

/** A context of the same workbook, and the ids of the units whose entries have changed since. */
interface Before {
  readonly context: CheckContext;
  readonly changed: ReadonlySet<string>;
}

/** The same in steps, for many units. */
export function* contextInSteps(book: Book, before: Before | null = null): Steps<CheckContext> {
  const { rubric, units, entries } = book;
  const fields = fieldsOf(rubric);
  const places = yield* mapInSteps(units, UNITS_A_STEP, (unit, i) =>
    before && !before.changed.has(unit.id)
      ? before.context.entries.slice(i * fields.length, (i + 1) * fields.length)
      : fields.map((field) => placeIn(book, unit, field)),
  );
  const unitAt = new Map(units.map(({ id }, i) => [id, i]));
  const fieldAt = new Map(fields.map(({ id }, i) => [id, i]));
  const all = places.flat();
  return {
    book,
    entries: all,
    checkedCells: before?.context.checkedCells ?? all.filter(({ cell }) => cell).length,
    entryAt: (unitId, fieldId) => places[unitAt.get(unitId) ?? -1]?.[fieldAt.get(fieldId) ?? -1] ?? null,
    scores: later(() => scoreInSteps(rubric, units, entries)),
    edited: before?.context.edited ?? once(() => editedIn(book)),
    made: before?.context.made ?? later(() => madeInSteps(book)),
  };
}

function editedIn({ snapshot, state }: Book): EditedRubric | null {
  const sheet = findSheet(snapshot, "rubric");
  return sheet && editedRubric(state.rubric, sheet, findSheet(snapshot, "guide"), []);
}

function placeIn(book: Book, unit: Unit, field: Field): EntryPlace {
  const { rubric, entries, entriesSheet } = book;
  const { indicator } = field;
  const cell = cellOf(book, unit, field);
  const vetoed =
    field.kind !== "veto" &&
    (!isBlank(entryOf(entries, unit.id, indicatorVetoId(indicator))) ||
      !isBlank(entryOf(entries, unit.id, criterionVetoId(field.criterion))));
  return {
    unit,
    field,
    value: entryOf(entries, unit.id, field.id),
    applies: appliesTo(rubric, indicator, unit) === "assessed",
    vetoed,
    cell,
    formula: (cell && cellAt(entriesSheet.sheet, cell.row, cell.column).formula) ?? null,
  };
}

/** A finding about one entry. */
export function findingAt(
  { book }: CheckContext,
  { id, severity }: RuleMeta,
  place: EntryPlace,
  data: FindingData = {},
): Finding {
  const { unit, field, value, cell } = place;
  return {
    rule: id,
    severity,
    sheet: book.entriesSheet.sheet.name,
    cell,
    unit,
    category: field.category,
    indicator: field.indicator,
    criterion: field.criterion,
    field,
    value,
    data,
  };
}
