/** What takes a rewrite of a sheet back: its rows and columns as they stood, with all that they held and how they looked. */
import type { Carrier } from "../../checks/made/formula-text";
import { madePlaces, placesNow } from "../../checks/made/places";
import { carried } from "../../checks/made/rule-formulas";
import { mapFormulas } from "../../plan";
import type { Fill, SheetPlan, StyledArea, ValidationPlan } from "../../plan";
import type { FreshCells, SheetRewrite } from "../../plan/rewrite";
import type { Area, CellAddress } from "../../sheet/address";
import { hullOf, intersection } from "../../sheet/areas";
import { cellAt } from "../../sheet/snapshot";
import type { SheetSnapshot } from "../../sheet/snapshot";
import type { Steps } from "../../sheet/steps";
import type { comesBackOver } from "../moved-formula";
import { CELLS_A_STEP, fillsOf } from "./cells";
import { reversed } from "./lines";
import { reachOf } from "./make";
import type { SheetLines } from "./sheet-lines";

/** More than any sheet has of either. */
const ALL = 2 ** 20;

/**
 * @param carrier of the workbook as it was read
 * @param lost cells whose formulas do not read as before once rows and columns are back
 */
export function undoOf(
  lines: SheetLines,
  done: SheetRewrite,
  changed: ReadonlySet<number>,
  carrier: Carrier,
  lost: readonly CellAddress[],
): SheetRewrite {
  const { map } = lines;
  const bands = goneBands(done);
  const reach = reachOf(lines, done.make);
  const fresh = bands.map((band): FreshCells => {
    const own = lookIn(lines, carrier, [band]);
    return { ...own, careful: own.areas.some(reach.now) };
  });
  const kept = [...changed].flatMap((row) => {
    const made = lines.madeRow(row);
    const now = made === null ? null : map.rowOf(made);
    return now === null ? [] : [{ row: now, column: 0, rows: 1, columns: ALL }];
  });
  const over = lookIn(lines, carrier, kept);
  const { filter, ...plan } = map.plan;
  const part: SheetPlan = {
    ...plan,
    name: done.sheet,
    fills: heldBefore(lines, done, bands, lost),
    styles: [],
    validations: [],
    columns: done.columns.deleted.flatMap(([from, to]) => columnsIn(lines, from, to)),
    rows: rowsIn(lines, bands),
    merges: [],
    formats: [],
    charts: done.moved
      ? map.plan.charts.flatMap((chart) => {
          const [labels, values] = [chart.labels, chart.values].map((area) => placesNow(map, area));
          return labels?.length && values?.length ? [{ ...chart, labels: hullOf(labels), values: hullOf(values) }] : [];
        })
      : [],
    ...(filter ? { filter: placeNow(map, filter) } : {}),
  };
  return {
    sheet: done.sheet,
    rows: reversed(done.rows),
    columns: reversed(done.columns),
    fresh,
    part,
    over: { styles: over.styles, validations: over.validations, rows: rowsIn(lines, kept) },
    make: [],
    beside: [],
    moved: done.moved,
  };
}

/** Rows and columns that a rewrite deletes, where they stand before it. */
export function goneBands({ rows, columns }: Pick<SheetRewrite, "rows" | "columns">): Area[] {
  return [
    ...rows.deleted.map(([from, to]) => ({ row: from, rows: to - from + 1, column: 0, columns: ALL })),
    ...columns.deleted.map(([from, to]) => ({ row: 0, rows: ALL, column: from, columns: to - from + 1 })),
  ];
}

/** How cells looked, and what they accepted, as the plan has it that they were made from. */
function lookIn({ map }: SheetLines, carrier: Carrier, bands: readonly Area[]): Omit<FreshCells, "careful"> {
  const parts = (area: Area) =>
    placesNow(map, area).flatMap((place) => bands.flatMap((band) => intersection(place, band) ?? []));
  const made = madePlaces(map);
  const styles = map.plan.styles.flatMap(({ area, style }) =>
    parts(area).map((own): StyledArea => ({ area: own, style })),
  );
  const validations = map.plan.validations.flatMap((validation) =>
    parts(validation.area).map((own): ValidationPlan => {
      const cell = made(own) ?? own;
      const text = (formula: string) => carriedTo(carrier, map.key, validation.area, formula, cell);
      return { ...validation, area: own, rule: mapFormulas(validation.rule, text) };
    }),
  );
  return { areas: styles.map(({ area }) => area), styles, validations };
}

/** Where an area stood, as long as anything of it did. */
function placeNow(map: SheetLines["map"], area: Area): Area {
  const places = placesNow(map, area);
  return places.length > 0 ? hullOf(places) : area;
}

function carriedTo(
  carrier: Carrier,
  key: SheetLines["map"]["key"],
  area: Area,
  formula: string,
  cell: CellAddress,
): string {
  return carried({ carrier }, key, area, formula)(cell) ?? "#REF!";
}

/** What stood in rows and columns that go, and in the cells that are written. */
function heldBefore(
  { map, rows, columns }: SheetLines,
  done: SheetRewrite,
  bands: readonly Area[],
  lost: readonly CellAddress[],
): Fill[] {
  const { sheet } = map.found;
  const cells = new Map<string, CellAddress>();
  const note = (row: number, column: number) => cells.set(`${row} ${column}`, { row, column });
  const used: Area = {
    row: 0,
    column: 0,
    rows: sheet.rows.length,
    columns: sheet.rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 0),
  };
  for (const band of bands) {
    const own = intersection(band, used);
    if (own) each(own, note);
  }
  const [rowBefore, columnBefore] = [beforeOf(rows.shifted, used.rows), beforeOf(columns.shifted, used.columns)];
  for (const { area } of done.part.fills) {
    each(area, (row, column) => {
      const [r, c] = [rowBefore(row), columnBefore(column)];
      if (r !== undefined && c !== undefined) note(r, c);
    });
  }
  for (const cell of lost) note(cell.row, cell.column);
  const isGone = ({ row, column }: CellAddress) =>
    bands.some((band) => intersection(band, { row, column, rows: 1, columns: 1 }) !== null);
  return fillsOf(
    [...cells.values()].flatMap((cell) => {
      const { value, formula } = cellAt(sheet, cell.row, cell.column);
      const isNothing = formula === undefined && value === null;
      // What is inserted again is empty.
      return isNothing && isGone(cell) ? [] : [{ ...cell, formula: formula ?? null, value }];
    }),
  );
}

/** Ranges that have lost an end do not grow again, and what was gone stays #REF!. */
export function* lostFormulas(sheet: SheetSnapshot, comesBack: ReturnType<typeof comesBackOver>): Steps<CellAddress[]> {
  const lost: CellAddress[] = [];
  let seen = 0;
  for (const [row, cells] of sheet.rows.entries()) {
    cells?.forEach((cell, column) => {
      if (cell?.formula !== undefined && !comesBack(cell.formula, { row, column })) lost.push({ row, column });
    });
    if ((seen += cells?.length ?? 0) < CELLS_A_STEP) continue;
    seen = 0;
    yield;
  }
  return lost;
}

function each({ row, column, rows, columns }: Area, see: (row: number, column: number) => void): void {
  for (let r = row; r < row + rows; r++) for (let c = column; c < column + columns; c++) see(r, c);
}

function beforeOf(shifted: (at: number) => number | null, length: number): (at: number) => number | undefined {
  const before = new Map<number, number>();
  // Some behind the last that holds anything may be written, too.
  for (let at = 0; at < length + 100; at++) {
    const then = shifted(at);
    if (then !== null) before.set(then, at);
  }
  return (at) => before.get(at);
}

function rowsIn({ map }: SheetLines, bands: readonly Area[]): SheetPlan["rows"] {
  return map.plan.rows.flatMap((one) => {
    const now = map.rowOf(one.row);
    const isIn =
      now !== null && bands.some(({ row, rows, columns }) => columns === ALL && row <= now && now < row + rows);
    return isIn ? [{ ...one, row: now }] : [];
  });
}

function columnsIn({ map }: SheetLines, from: number, to: number): SheetPlan["columns"] {
  return map.plan.columns.flatMap(({ from: first, to: last, ...rest }) => {
    const places = Array.from({ length: last - first + 1 }, (_, i) => map.columnOf(first + i));
    return places.flatMap((at) => (at !== null && from <= at && at <= to ? [{ ...rest, from: at, to: at }] : []));
  });
}
