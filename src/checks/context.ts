/** Gathers what the rules ask for. */
import { cellOf } from "../plan";
import type { Book } from "../plan";
import { criterionVetoId, fieldsOf, indicatorVetoId } from "../rubric";
import { appliesTo, entryOf, isBlank, score } from "../scoring";
import type { Scores } from "../scoring";
import { cellAt } from "../sheet/snapshot";
import { madeOf, once } from "./made";
import type { CheckContext, EntryPlace, Finding, FindingData, RuleMeta } from "./types";

export function checkContext(book: Book): CheckContext {
  const { rubric, units, entries } = book;
  const fields = fieldsOf(rubric);
  const places = units.flatMap((unit) =>
    fields.map((field): EntryPlace => {
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
        formula: (cell && cellAt(book.entriesSheet.sheet, cell.row, cell.column).formula) ?? null,
      };
    }),
  );
  const byId = new Map(places.map((place) => [placeKey(place.unit.id, place.field.id), place]));
  return {
    book,
    entries: places,
    entryAt: (unitId, fieldId) => byId.get(placeKey(unitId, fieldId)) ?? null,
    scores: once((): Scores => score(rubric, units, entries)),
    made: once(() => madeOf(book)),
  };
}

function placeKey(unitId: string, fieldId: string): string {
  return `${unitId}\n${fieldId}`;
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
