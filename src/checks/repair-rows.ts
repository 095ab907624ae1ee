/** What puts rows back that are gone, with all that the workbook was made with there, and mends what referred to them. */
import type { Fill, SheetKey } from "../plan";
import { takesEntry } from "../plan/grid/layout";
import { intersection, visibleParts } from "../sheet/areas";
import type { Area } from "../sheet/address";
import { runsOfNumbers } from "../sheet/reference";
import { MAX_COLUMNS } from "../sheet/limits";
import type { CellRepair } from "../sheet/repair";
import type { MakeRepair } from "../sheet/repair-make";
import type { HeldRow, RowsRepair } from "../sheet/repair-rows";
import { cellAt } from "../sheet/snapshot";
import type { Made } from "./made";
import { cutFormula, textsInRow } from "./made/formula-text";
import { madePlaces, placesNow } from "./made/places";
import { namesOfRow } from "./made/row-names";
import type { RunBack } from "./made/row-places";
import { rowsBack } from "./made/rows-back";
import type { SheetMap } from "./made/sheet-map";
import { accepted } from "./repair-covers";
import { formatsAtEdges, nameAtEdge } from "./repair-edges";
import type { CheckContext, Finding } from "./types";

/** Whether the finding is about rows that are gone from a sheet, and whose content nobody typed. */
export function isOfRows({ rule, data }: Finding): boolean {
  return rule === "row-missing" || (rule === "unit-unranked" && data.board === false);
}

export interface RowsOfSheet {
  readonly sheet: SheetMap;
  readonly cells: readonly CellRepair[];
  readonly make: readonly MakeRepair[];
}

/** All rows of the findings at once, sheet by sheet. Formulas elsewhere read as they do once the rows are there. */
export function rowRepairs(context: CheckContext, made: Made, findings: readonly Finding[]): RowsOfSheet[] {
  const back = rowsBack(made.book, wantedRows(made, findings));
  if (back.runs.size === 0) return [];
  const formulas = back.formulas();
  return [...made.book.sheets].flatMap(([key, sheet]): RowsOfSheet[] => {
    const runs = back.runs.get(key) ?? [];
    const then = back.made.sheets.get(key);
    const cells = (formulas.get(key) ?? []).map(({ cell, found, expected }): CellRepair => ({
      cell,
      before: found,
      after: { formula: expected },
    }));
    if (!then || (runs.length === 0 && cells.length === 0)) return [];
    if (runs.length === 0) return [{ sheet, cells, make: [] }];
    const rows = rowsRepair(context, made, back.made, then, runs);
    return [
      {
        sheet,
        cells,
        make: [
          rows,
          ...formatsAtEdges(made.book, back.made, sheet, then, runs),
          ...nameAtEdge(context, sheet, then, runs),
        ],
      },
    ];
  });
}

function wantedRows({ book }: Made, findings: readonly Finding[]): Map<SheetKey, Set<number>> {
  const wanted = new Map<SheetKey, Set<number>>();
  for (const finding of findings.filter(isOfRows)) {
    const { rule, sheet: name, unit, data } = finding;
    const ids = rule === "unit-unranked" ? [unit?.id] : data.ids;
    for (const [key, sheet] of book.sheets) {
      if (rule === "unit-unranked" ? key !== "ranking" : sheet.found.sheet.name !== name) continue;
      const rows = [...sheet.rowIds].filter(([row, id]) => sheet.rowOf(row) === null && listed(ids, id));
      wanted.set(key, new Set([...(wanted.get(key) ?? []), ...rows.map(([row]) => row)]));
    }
  }
  return wanted;
}

function listed(ids: unknown, id: string): boolean {
  return Array.isArray(ids) && ids.includes(id);
}

function rowsRepair(
  { book: { units } }: CheckContext,
  { rubric }: Made,
  book: Made["book"],
  then: SheetMap,
  runs: readonly RunBack[],
): RowsRepair {
  const { plan, found, key } = then;
  const rows = runs.flatMap((run) => run.rows);
  const areas = runsOfNumbers(rows).map(([from, to]): Area => ({
    row: from,
    rows: to - from + 1,
    column: 0,
    columns: MAX_COLUMNS,
  }));
  const inRows = (area: Area) => areas.flatMap((one) => intersection(area, one) ?? []);
  const placed = madePlaces(then);
  const parts = visibleParts(plan.validations.map(({ area }) => area));
  const asks = rows.some((row) => {
    const own = rubric.byId.get(then.rowIds.get(row) ?? "");
    return own !== undefined && takesEntry(own);
  });
  return {
    kind: "rows",
    back: true,
    idColumn: found.origin.column,
    runs: runs.map((run) => ({
      row: run.row,
      rows: run.rows.map((row) => heldRow(book, then, row, namesOfRow(rubric, then, row, units))),
    })),
    styles: plan.styles.flatMap(({ area, style }) =>
      inRows(area)
        .flatMap((part) => placesNow(then, part))
        .map((part) => ({ area: part, style })),
    ),
    validations: plan.validations.flatMap((validation, i) =>
      (parts[i] ?? [])
        .flatMap(inRows)
        .flatMap((part) => placesNow(then, part))
        .flatMap((part) => accepted(book, then, placed, validation, part))
        .filter(({ accepts }) => accepts !== null),
    ),
    lost: key === "entries" && asks ? "entries" : key === "rubric" ? "edits" : null,
  };
}

/** What refers to a row that stays away is left out: it is found as soon as that one is back. */
function heldRow(book: Made["book"], then: SheetMap, row: number, names: readonly string[]): HeldRow {
  const { plan, key } = then;
  const contents = new Map<number, HeldRow["cells"][number]["content"]>();
  for (const fill of plan.fills) {
    const { area } = fill;
    if (row < area.row || row >= area.row + area.rows) continue;
    const text = fill.kind === "formula" ? textsInRow(cutFormula(key, fill), row, book.carrier) : null;
    for (let made = area.column; made < area.column + area.columns; made++) {
      const column = then.columnOf(made);
      if (column === null) continue;
      const formula = text?.(made) ?? null;
      const value = valueIn(fill, row, made);
      if (formula !== null) contents.set(column, { formula });
      else if (value !== null && value !== "") contents.set(column, { value });
    }
  }
  const place = key === "ranking" ? then.found.columns.get("place") : undefined;
  if (place !== undefined) contents.set(place, { value: freePlace(then, place, row) });
  const { height, estimated, hidden } = plan.rows.find((one) => one.row === row) ?? {};
  return {
    id: then.rowIds.get(row) ?? "",
    names,
    cells: [...contents].sort(([a], [b]) => a - b).map(([column, content]) => ({ column, content })),
    ...(height === undefined ? {} : { height }),
    ...(estimated ? { estimated } : {}),
    ...(hidden ? { hidden } : {}),
  };
}

function valueIn(fill: Fill, row: number, column: number) {
  return fill.kind === "values" ? (fill.values[row - fill.area.row]?.[column - fill.area.column] ?? null) : null;
}

/** Each number from 1 stands in one row of 汇总排名; whoever sorted its rows took the numbers along. */
function freePlace(then: SheetMap, column: number, row: number): number {
  const { found, rowIds } = then;
  const taken = new Set([...found.rows.values()].map((at) => cellAt(found.sheet, at, column).value));
  const away = [...rowIds].filter(([, id]) => !found.rows.has(id)).map(([made]) => made);
  const free = [...rowIds].map((_, i) => i + 1).filter((number) => !taken.has(number));
  return free[away.sort((a, b) => a - b).indexOf(row)] ?? free[0] ?? 1;
}
