/** What people put beside the product's cells of a sheet, where rows or columns go. */
import { extentOf } from "../../plan";
import type { Area } from "../../sheet/address";
import { intersection } from "../../sheet/areas";
import { runsOfNumbers } from "../../sheet/reference";
import type { SheetLines } from "./sheet-lines";
import { goneBands } from "./undo";

/** People's own cells in lines that go. */
export function besideOf({ map, rows, columns }: SheetLines): Area[] {
  const { sheet } = map.found;
  const width = sheet.rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
  const theirs = (length: number, planned: number, placeOf: (made: number) => number | null) => {
    const ours = new Set(Array.from({ length: planned }, (_, made) => placeOf(made)));
    return runsOfNumbers(Array.from({ length }, (_, at) => at).filter((at) => !ours.has(at)));
  };
  const made = extentOf(map.plan);
  const own = [
    ...theirs(width, made.columns, map.columnOf).map(([from, to]) => ({
      ...ALL,
      column: from,
      columns: to - from + 1,
    })),
    ...theirs(sheet.rows.length, made.rows, map.rowOf).map(([from, to]) => ({
      ...ALL,
      row: from,
      rows: to - from + 1,
    })),
  ];
  const used = { row: 0, column: 0, rows: sheet.rows.length, columns: width };
  return goneBands({ rows, columns }).flatMap((band) =>
    own.flatMap((area) => {
      const both = intersection(area, band);
      return (both && intersection(both, used)) ?? [];
    }),
  );
}

const ALL: Area = { row: 0, column: 0, rows: 2 ** 20, columns: 2 ** 20 };
