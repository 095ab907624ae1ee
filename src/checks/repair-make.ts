/** What mends a sheet's make beside its cells where one action does: protection, hidden lines, names. */
import { extentOf } from "../plan";
import type { SheetKey, SheetPlan } from "../plan";
import { parseWideArea, runsOfNumbers } from "../sheet/reference";
import type { LinesRepair, MakeRepair } from "../sheet/repair-make";
import type { SheetMap } from "./made/sheet-map";
import { coverRepairs } from "./repair-covers";
import type { CheckContext, Finding } from "./types";

/** Rules whose findings can always be mended. */
const CERTAIN: ReadonlySet<Finding["rule"]> = new Set([
  "protection-off",
  "rows-hidden",
  "columns-hidden",
  "name-broken",
]);
/** Rules about rules for areas, which wait for the ids of their rows and columns. */
const COVERS: ReadonlySet<Finding["rule"]> = new Set(["validation-missing", "validation-changed", "format-missing"]);

export function isOfMake({ rule }: Finding): boolean {
  return CERTAIN.has(rule) || COVERS.has(rule);
}

/** Name of the sheet that the finding is about; its key, where it is hidden, so that no place is shown. */
export function sheetOfMake({ sheet, data }: Finding): string | null {
  return sheet ?? (typeof data.key === "string" ? data.key : null);
}

/**
 * @param key the sheet that the finding is about
 * @param areIdsRight false: what belongs to an area is not certain
 */
export function makeRepairs(
  { book, made: madeNow }: CheckContext,
  key: SheetKey,
  finding: Finding,
  areIdsRight: () => boolean,
): MakeRepair[] {
  const { rule, data } = finding;
  if (rule === "protection-off") return [{ kind: "protection", on: true }];
  if (rule === "name-broken") {
    const { name, expected } = data;
    if (typeof name !== "string" || typeof expected !== "string") return [];
    const found = book.snapshot.names?.find((one) => one.name.toLowerCase() === name.toLowerCase());
    return [{ kind: "name", name, before: found?.text ?? null, after: expected }];
  }
  const made = madeNow();
  const map = made?.book.sheets.get(key);
  if (!made || !map) return [];
  if (rule === "rows-hidden") return linesShown(map, "row", data.area);
  if (rule === "columns-hidden") return linesShown(map, "column", data.area);
  return COVERS.has(rule) && areIdsRight() ? coverRepairs(made.book, map, finding) : [];
}

/** What the plan hides stays hidden, as does what people have inserted. */
function linesShown(map: SheetMap, axis: LinesRepair["axis"], text: unknown): LinesRepair[] {
  const area = typeof text === "string" ? parseWideArea(text) : null;
  if (!area) return [];
  const [first, count] = axis === "row" ? [area.row, area.rows] : [area.column, area.columns];
  const isHidden = axis === "row" ? hiddenRows(map.plan) : hiddenColumns(map.plan);
  const { rows, columns } = extentOf(map.plan);
  const places = Array.from({ length: axis === "row" ? rows : columns }, (_, made) => made)
    .filter((made) => !isHidden(made))
    .flatMap((made) => (axis === "row" ? map.rowOf(made) : map.columnOf(made)) ?? [])
    .filter((at) => at >= first && at < first + count);
  return runsOfNumbers(places.sort((a, b) => a - b)).map(([from, to]) => ({
    kind: "lines",
    axis,
    from,
    to,
    hidden: false,
  }));
}

/** What the plan hides – ids, facts – and somebody has shown; none where it was not read what is hidden. */
export function linesHidden(map: SheetMap, axis: LinesRepair["axis"]): LinesRepair[] {
  const { hiddenRows: rows, hiddenColumns: columns } = map.found.sheet;
  const now = axis === "row" ? rows : columns;
  if (!now) return [];
  const isHidden = axis === "row" ? hiddenRows(map.plan) : hiddenColumns(map.plan);
  const extent = extentOf(map.plan);
  const shown = Array.from({ length: axis === "row" ? extent.rows : extent.columns }, (_, made) => made)
    .filter(isHidden)
    .flatMap((made) => (axis === "row" ? map.rowOf(made) : map.columnOf(made)) ?? [])
    .filter((at) => !now.some(([from, to]) => from <= at && at <= to));
  return runsOfNumbers(shown.sort((a, b) => a - b)).map(([from, to]) => ({
    kind: "lines",
    axis,
    from,
    to,
    hidden: true,
  }));
}

function hiddenRows({ rows }: SheetPlan): (row: number) => boolean {
  const hidden = new Set(rows.filter((one) => one.hidden).map(({ row }) => row));
  return (row) => hidden.has(row);
}

function hiddenColumns({ columns }: SheetPlan): (column: number) => boolean {
  const hidden = columns.filter((one) => one.hidden);
  return (column) => hidden.some(({ from, to }) => from <= column && column <= to);
}
