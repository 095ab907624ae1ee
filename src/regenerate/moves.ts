/** Where the rows and columns of the product's sheets stand in the scorebook that is made anew. */
import type { MadeBook } from "../checks/made/made-book";
import { madePlaces } from "../checks/made/places";
import { idsOf } from "../checks/made/sheet-map";
import type { SheetMap } from "../checks/made/sheet-map";
import { extentOf, SHEETS } from "../plan";
import type { SheetPlan, WorkbookPlan } from "../plan";

/** A sheet's name then, and where its cells go; null for what is gone. */
export interface SheetMove {
  readonly name: string;
  readonly row: (row: number) => number | null;
  readonly column: (column: number) => number | null;
}

/** Name of a sheet, as it is now → what becomes of it. Sheets that are not among them stay as they are. */
export type Moves = ReadonlyMap<string, SheetMove>;

export function movesTo({ sheets }: MadeBook, plan: WorkbookPlan): Moves {
  const moves = new Map<string, SheetMove>();
  for (const [key, map] of sheets) {
    const next = plan.sheets.find(({ name }) => name === SHEETS[key]);
    if (next) moves.set(map.found.sheet.name, { name: next.name, ...linesTo(map, next) });
  }
  return moves;
}

function linesTo(map: SheetMap, next: SheetPlan): Pick<SheetMove, "row" | "column"> {
  const made = madePlaces(map);
  const [before, after] = [extentOf(map.plan), extentOf(next)];
  const ids = idsOf(next, map.key);
  const row = lineTo(map.rowIds, ids.rowIds, before.rows, after.rows);
  const column = lineTo(map.columnIds, ids.columnIds, before.columns, after.columns);
  const { origin } = map.found;
  return {
    row: (at) => row(made({ row: at, column: origin.column })?.row ?? null),
    column: (at) => column(made({ row: origin.row, column: at })?.column ?? null),
  };
}

/** Rows and columns with ids go by these; titles and headings keep their distance from the first, or the last, of them. */
function lineTo(
  before: ReadonlyMap<number, string>,
  after: ReadonlyMap<number, string>,
  lengthBefore: number,
  lengthAfter: number,
): (made: number | null) => number | null {
  const places = new Map([...after].map(([at, id]) => [id, at]));
  const [first, last] = [Math.min(...before.keys()), Math.max(...before.keys())];
  const [firstAfter, lastAfter] = [Math.min(...after.keys()), Math.max(...after.keys())];
  return (made) => {
    if (made === null) return null;
    const id = before.get(made);
    if (id !== undefined) return places.get(id) ?? null;
    const at = made < first ? made + firstAfter - first : made > last ? made + lastAfter - last : null;
    if (at === null) return lengthBefore === lengthAfter ? made : null;
    return at >= 0 && at < lengthAfter ? at : null;
  };
}
