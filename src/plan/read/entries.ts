/** What scorers typed, found by the ids of rows and columns. */
import { fieldsOf } from "../../rubric";
import type { Field, Rubric, Unit } from "../../rubric";
import type { Entries } from "../../scoring";
import { cellAt } from "../../sheet/snapshot";
import type { CellValue } from "../../sheet/value";
import { placeOf } from "./sheets";
import type { FoundSheet } from "./sheets";

/** Id of the row of 评分录入 that takes a field: an indicator's veto stands in the indicator's own row. */
export function rowIdOf(field: Field): string {
  return field.kind === "veto" && field.criterion === null ? field.indicator.id : field.id;
}

export function readEntries(rubric: Rubric, units: readonly Unit[], found: FoundSheet): Entries {
  const fields = fieldsOf(rubric);
  return new Map(
    units.map((unit) => [
      unit.id,
      new Map(
        fields.flatMap((field): [string, CellValue][] => {
          const place = placeOf(found, rowIdOf(field), unit.id);
          if (!place) return [];
          const { value } = cellAt(found.sheet, place.row, place.column);
          return value === null || value === "" ? [] : [[field.id, value]];
        }),
      ),
    ]),
  );
}
