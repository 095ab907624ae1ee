/**
 * What a sheet's cells look like and accept, as few strokes. A table is first painted with what most of its rows have;
 * then each row that differs is painted, or gets a copy of a row painted before it. Copies carry everything, so the
 * strokes come before the content.
 */
import type { SheetPlan } from "../../plan";
import { mixedRow, mostFrequentRow } from "./bases";
import { cheapest } from "./cost";
import { linesAround, paintRow, withLinesOf } from "./paint-row";
import { paintRows } from "./paint-rows";
import { paintFromOther } from "./paint-table-like";
import type { Painted } from "./paint-table-like";
import { PLAIN, tablesOf } from "./rows";
import type { Band, Row } from "./rows";
import type { Stroke } from "./stroke";

/** Each sheet's strokes, to be done in this order, sheet by sheet: one may be painted from another. */
export function strokesOf(sheets: readonly Pick<SheetPlan, "name" | "styles" | "validations">[]): Stroke[][] {
  const painted: Painted[] = [];
  return sheets.map(({ name, styles, validations }) => {
    const { columns, tables } = tablesOf(styles, validations);
    return tables.flatMap((rows) => {
      const strokes = paintTable(rows, columns, painted);
      painted.push({ sheet: name, rows, columns });
      return strokes;
    });
  });
}

/** Rows at the top of a table, such as its title and headings, that may be painted by themselves. */
const MAX_HEAD_ROWS = 6;

/**
 * The cheapest way to begin: with the look of the most frequent kind of row, with each part's by itself, both with or
 * without the first rows, or with a copy of a table like it on a sheet before.
 */
function paintTable(rows: readonly Row[], columns: readonly Band[], painted: readonly Painted[]): Stroke[] {
  const plain = columns.map(() => PLAIN);
  const lines = linesAround(rows, columns);
  const ways = [[...lines, ...paintRows(rows, plain, columns)]];
  for (let head = 0; head < Math.min(rows.length, MAX_HEAD_ROWS); head++) {
    const body = rows.slice(head);
    for (const base of [mostFrequentRow(body), mixedRow(body, columns)]) {
      ways.push([
        ...lines,
        ...paintRows(rows.slice(0, head), plain, columns),
        ...paintRow(base, withLinesOf(base, plain), columns),
        ...paintRows(body, base.looks, columns),
      ]);
    }
  }
  for (const other of painted) {
    const way = paintFromOther(rows, columns, other);
    if (way) ways.push(way);
  }
  return cheapest(ways);
}
