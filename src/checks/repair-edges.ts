/** What Excel does not take along to rows that come back before or behind all others of a sheet: formats, and the name. */
import { nameOf } from "../plan";
import { absoluteAreaName, quoteSheetName } from "../sheet/address";
import { hullOf } from "../sheet/areas";
import type { FormatsRepair, NameRepair } from "../sheet/repair-make";
import { withRuns } from "../sheet/repair-rows";
import type { MadeBook } from "./made/made-book";
import { extentNow, placesNow } from "./made/places";
import type { RunBack } from "./made/row-places";
import type { SheetMap } from "./made/sheet-map";
import { formatRepairs } from "./repair-covers";
import type { CheckContext } from "./types";

/**
 * Conditional formats reach over rows that come between others of theirs, and not over those that come before or after
 * them all. Where people have formats of their own nothing is done: what is missing is found once the rows are there.
 */
export function formatsAtEdges(
  now: MadeBook,
  book: MadeBook,
  sheet: SheetMap,
  then: SheetMap,
  runs: readonly RunBack[],
): readonly FormatsRepair[] {
  const rows = new Set(runs.flatMap((run) => run.rows));
  const bare = sheet.plan.formats.flatMap(({ area }) => {
    const last = area.row + area.rows - 1;
    if (!rows.has(area.row) && !rows.has(last)) return [];
    const edges = [area.row, last].filter((row) => rows.has(row));
    return edges.flatMap((row) => placesNow(then, { ...area, row, rows: 1 }));
  });
  if (bare.length === 0 || !sheet.found.sheet.formats) return [];
  const repairs = formatRepairs(now, sheet, hullOf(bare), { made: book, map: then });
  return repairs.filter(({ after }) => after.every(({ kept }) => kept === null));
}

/** The name of the sheet's content follows rows that come between its own, and not one that comes behind them. */
export function nameAtEdge(
  { book: { snapshot } }: CheckContext,
  sheet: SheetMap,
  then: SheetMap,
  runs: readonly RunBack[],
): readonly NameRepair[] {
  const found = snapshot.names?.find(({ name }) => name.toLowerCase() === nameOf(sheet.key).toLowerCase());
  const [area, whole] = [found?.target?.area, extentNow(then)];
  if (!found || !area || !whole || found.target?.sheet !== sheet.found.sheet.name) return [];
  const end = withRuns(runs, area.row + area.rows - 1) + 1;
  const wanted = whole.row + whole.rows;
  if (end >= wanted) return [];
  const text = absoluteAreaName({ ...area, rows: wanted - area.row });
  const after = `${quoteSheetName(sheet.found.sheet.name)}!${text}`;
  return [{ kind: "name", name: found.name, before: found.text, after }];
}
