/** What must be painted: rows and columns that are new, and rows that look otherwise than they did. */
import type { ColumnPlan, RowPlan, SheetPlan } from "../../plan";
import type { Area } from "../../sheet/address";
import { runsOfNumbers } from "../../sheet/reference";
import type { SheetLines } from "./sheet-lines";

/** Rows that stay and look otherwise. */
export function changedRows({ map, next, rows, columns, madeRow, madeColumn }: SheetLines): ReadonlySet<number> {
  const [then, now] = [looksOf(map.plan), looksOf(next)];
  const changed = new Set<number>();
  const kept = columns.places.flatMap((_, column) => {
    const made = columns.fresh.has(column) ? null : madeColumn(column);
    return made === null ? [] : [{ column, made }];
  });
  rows.places.forEach((_, row) => {
    const made = madeRow(row);
    if (rows.fresh.has(row) || made === null) return;
    const [before, after] = [then(made), now(row)];
    if (kept.some((one) => before[one.made] !== after[one.column])) changed.add(row);
  });
  return changed;
}

/** For each row what its cells look like, told by what can be compared; a cell that nobody has formatted has nothing. */
function looksOf({ styles, validations }: SheetPlan): (row: number) => readonly (string | undefined)[] {
  const words = new WeakMap<object, string>();
  const wordsOf = (one: object) => {
    let text = words.get(one);
    if (text === undefined) words.set(one, (text = JSON.stringify(one)));
    return text;
  };
  const known = new Map<number, (string | undefined)[]>();
  const layers = [
    ...styles.map(({ area, style }) => ({ area, text: wordsOf(style), part: 0 as const })),
    // Formulas move along; what is said beside them does not.
    ...validations.map(({ area, rule, prompt, alert }) => ({
      area,
      text: JSON.stringify([rule.kind, prompt, alert]),
      part: 1 as const,
    })),
  ];
  return (row) => {
    let cells = known.get(row);
    if (cells) return cells;
    const parts: ([string?, string?] | undefined)[] = [];
    for (const { area, text, part } of layers) {
      if (row < area.row || row >= area.row + area.rows) continue;
      for (let c = area.column; c < area.column + area.columns; c++) (parts[c] ??= [])[part] = text;
    }
    cells = Array.from(parts, (one) => one && `${one[0] ?? ""}|${one[1] ?? ""}`);
    known.set(row, cells);
    return cells;
  };
}

/** A part of an area, in the plan and where it stands then. */
export interface Piece {
  readonly planned: Area;
  readonly then: Area;
}

/** What of the area stands in new rows. */
export function inFreshRows({ rows, columns }: SheetLines, area: Area): Piece[] {
  const fresh = linesOf(area.row, area.rows).filter((row) => rows.fresh.has(row));
  return rectangles(rows.places, columns.places, fresh, linesOf(area.column, area.columns));
}

/** What of the area stands in these new columns, but for new rows. */
export function inFreshColumns(
  { rows, columns }: SheetLines,
  [from, to]: readonly [number, number],
  area: Area,
): Piece[] {
  const kept = linesOf(area.row, area.rows).filter((row) => !rows.fresh.has(row));
  const own = linesOf(area.column, area.columns).filter((column) => from <= column && column <= to);
  return rectangles(rows.places, columns.places, kept, own);
}

/** Runs of new columns that are neighbours then, too. */
export function freshColumns({ columns }: SheetLines): (readonly [number, number])[] {
  return neighbours(
    columns.places,
    columns.places.flatMap((_, column) => (columns.fresh.has(column) ? [column] : [])),
  );
}

/** What of the area stands in these rows and is not new. */
export function keptPieces({ rows, columns }: SheetLines, changed: ReadonlySet<number>, area: Area): Piece[] {
  const own = linesOf(area.row, area.rows).filter((row) => changed.has(row));
  const kept = linesOf(area.column, area.columns).filter((column) => !columns.fresh.has(column));
  return rectangles(rows.places, columns.places, own, kept);
}

/** What of the area stands, now, in the damaged area, and stays. */
export function damagedPieces(lines: SheetLines, damaged: Area, area: Area): Piece[] {
  const { map, rows, columns, madeRow, madeColumn } = lines;
  const own = (
    all: readonly number[],
    fresh: ReadonlySet<number>,
    nowOf: (line: number) => number | null,
    [from, count]: readonly [number, number],
  ) =>
    all.filter((line) => {
      const now = fresh.has(line) ? null : nowOf(line);
      return now !== null && from <= now && now < from + count;
    });
  const at = (made: number | null, placeOf: (made: number) => number | null) => (made === null ? null : placeOf(made));
  return rectangles(
    rows.places,
    columns.places,
    own(linesOf(area.row, area.rows), rows.fresh, (row) => at(madeRow(row), map.rowOf), [damaged.row, damaged.rows]),
    own(linesOf(area.column, area.columns), columns.fresh, (column) => at(madeColumn(column), map.columnOf), [
      damaged.column,
      damaged.columns,
    ]),
  );
}

/** All of an area where it stands then, people's own rows and columns left out. */
export function placesThen({ rows, columns }: SheetLines, area: Area): Piece[] {
  return rectangles(rows.places, columns.places, linesOf(area.row, area.rows), linesOf(area.column, area.columns));
}

function linesOf(from: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => from + i);
}

/** Lines that are neighbours in the plan and then. */
function neighbours(places: readonly number[], lines: readonly number[]): (readonly [number, number])[] {
  return runsOfNumbers(lines).flatMap(([from, to]) => {
    const runs: [number, number][] = [];
    for (let line = from; line <= to; line++) {
      const last = runs.at(-1);
      if (last && (places[line] ?? 0) === (places[last[1]] ?? 0) + 1) last[1] = line;
      else runs.push([line, line]);
    }
    return runs;
  });
}

function rectangles(
  rowPlaces: readonly number[],
  columnPlaces: readonly number[],
  rows: readonly number[],
  columns: readonly number[],
): Piece[] {
  const across = neighbours(columnPlaces, columns);
  return neighbours(rowPlaces, rows).flatMap(([top, bottom]) =>
    across.map(([left, right]): Piece => {
      const size = { rows: bottom - top + 1, columns: right - left + 1 };
      return {
        planned: { row: top, column: left, ...size },
        then: { row: rowPlaces[top] ?? top, column: columnPlaces[left] ?? left, ...size },
      };
    }),
  );
}

/** Heights of these rows; hidden ones are hidden. */
export function rowsThen({ next, rows }: SheetLines, own: ReadonlySet<number>): RowPlan[] {
  return next.rows.filter(({ row }) => own.has(row)).map((one) => ({ ...one, row: rows.places[one.row] ?? one.row }));
}

/** Widths of new columns. */
export function columnsThen({ next, columns }: SheetLines): ColumnPlan[] {
  return next.columns.flatMap(({ from, to, ...rest }) => {
    const fresh = linesOf(from, to - from + 1).filter((at) => columns.fresh.has(at));
    return neighbours(columns.places, fresh).map(([first, last]) => ({
      ...rest,
      from: columns.places[first] ?? first,
      to: columns.places[last] ?? last,
    }));
  });
}
