/** Areas of a sheet as it was made, where they stand now. */
import { extentOf } from "../../plan";
import type { Area, CellAddress } from "../../sheet/address";
import { hullOf } from "../../sheet/areas";
import { runsOfNumbers } from "../../sheet/reference";
import type { Run } from "../../sheet/snapshot";
import type { SheetMap } from "./sheet-map";

/** As rectangles: rows and columns that were inserted since are left out. */
export function placesNow({ rowOf, columnOf }: SheetMap, area: Area): Area[] {
  const columns = runsNow(columnOf, area.column, area.columns);
  return runsNow(rowOf, area.row, area.rows).flatMap(([top, bottom]) =>
    columns.map(([left, right]) => ({ row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 })),
  );
}

function runsNow(placeOf: (at: number) => number | null, from: number, count: number): readonly Run[] {
  const places = Array.from({ length: count }, (_, i) => placeOf(from + i)).filter((at) => at !== null);
  return runsOfNumbers(places.sort((a, b) => a - b));
}

/** A cell now → as it was made; null for what is not of the sheet's make. */
export function madePlaces(sheet: SheetMap): (cell: CellAddress) => CellAddress | null {
  const { rows, columns } = extentOf(sheet.plan);
  const inverse = (placeOf: (at: number) => number | null, length: number) => {
    const made = new Map<number, number>();
    for (let at = 0; at < length; at++) {
      const place = placeOf(at);
      if (place !== null) made.set(place, at);
    }
    return made;
  };
  const [madeRows, madeColumns] = [inverse(sheet.rowOf, rows), inverse(sheet.columnOf, columns)];
  return (cell) => {
    const [row, column] = [madeRows.get(cell.row), madeColumns.get(cell.column)];
    return row === undefined || column === undefined ? null : { row, column };
  };
}

/** The smallest area that holds all that the sheet was made with and that is still there. */
export function extentNow(sheet: SheetMap): Area | null {
  const all = placesNow(sheet, extentOf(sheet.plan));
  return all.length > 0 ? hullOf(all) : null;
}
