/** What a sheet's cells hold, as few writes: blocks of text as one array, rows of formulas as one column and a copy. */
import { areaName } from "../../sheet/address";
import type { Area } from "../../sheet/address";
import { hullOf } from "../../sheet/areas";
import { parseFormula, relativeForm, shiftFormula } from "../../sheet/formula";
import { MAX_UNITS } from "../../plan";
import type { Fill, FormulaFill, ValuesFill } from "../../plan";
import { asTyped } from "./typed";
import type { CellInput } from "./typed";

export type Write =
  /** An array of the area's shape; null leaves a cell alone. */
  | { readonly kind: "cells"; readonly area: Area; readonly cells: readonly (readonly CellInput[])[] }
  /** One formula for the whole area, adjusted cell by cell. */
  | { readonly kind: "fill"; readonly area: Area; readonly formula: string }
  /** Formulas copied side by side, adjusted. */
  | { readonly kind: "copy"; readonly from: Area; readonly to: Area };

/** Bytes that a write costs besides its content. */
const OVERHEAD = 350;
/** Bytes of an untouched cell in an array: null and a comma. */
const GAP = 5;

/** To be done in this order. */
export function writesOf(fills: readonly Fill[]): Write[] {
  const formulas = fills.filter((fill): fill is FormulaFill => fill.kind === "formula");
  const copied = new Set<Fill>();
  const copies = [
    ...grouped(formulas, copied, "row", "rows", "columns").map(acrossColumns),
    ...grouped(formulas, copied, "column", "columns", "rows").map(downRows),
  ].flat();
  const growing = fills.filter((fill): fill is ValuesFill => fill.kind === "values" && fill.grows !== undefined);
  const rest = fills.filter((fill) => !copied.has(fill) && !(fill.kind === "values" && fill.grows));
  const single = rest.filter((fill): fill is FormulaFill => fill.kind === "formula" && isCheaperAlone(fill));
  const cells = rest.filter((fill) => !(fill.kind === "formula" && isCheaperAlone(fill)));
  return [
    ...copies,
    ...single.map(({ area, formula }): Write => ({ kind: "fill", area, formula })),
    ...blocksOf(cells),
    ...growing.flatMap(pieces),
  ];
}

/**
 * As many pieces whatever the number of units, each so small that Excel's client does not cut it up by itself: it
 * sends no more than this many cells in one array.
 */
const MAX_ARRAY_CELLS = 1_500;

function pieces(fill: ValuesFill): Write[] {
  const { area } = fill;
  const byRows = fill.grows === "rows";
  const [units, beside] = byRows ? [area.rows, area.columns] : [area.columns, area.rows];
  const count = Math.ceil((MAX_UNITS * beside) / MAX_ARRAY_CELLS) + 1;
  return Array.from({ length: count }, (_, i) => {
    const from = Math.floor((i * units) / count);
    const size = Math.floor(((i + 1) * units) / count) - from;
    return byRows
      ? { ...area, row: area.row + from, rows: size }
      : { ...area, column: area.column + from, columns: size };
  })
    .filter(({ rows, columns }) => rows > 0 && columns > 0)
    .map((part): Write => ({ kind: "cells", ...blockOf(part, [fill]) }));
}

/** Fills that span the same columns (or rows) and stand next to each other, where copying them saves something. */
function grouped(
  fills: readonly FormulaFill[],
  taken: Set<Fill>,
  at: "row" | "column",
  size: "rows" | "columns",
  along: "rows" | "columns",
): FormulaFill[][] {
  const start = along === "columns" ? "column" : "row";
  const groups = new Map<string, FormulaFill[]>();
  for (const fill of fills) {
    if (taken.has(fill) || fill.area[along] === 1) continue;
    const key = `${fill.area[start]} ${fill.area[along]}`;
    groups.set(key, [...(groups.get(key) ?? []), fill]);
  }
  const found = [...groups.values()]
    .flatMap((group) => sequences(group, at, size))
    .filter((group) => group.length > 1 && savedBy(group) > 2 * OVERHEAD);
  for (const fill of found.flat()) taken.add(fill);
  return found;
}

/** Bytes of the formulas that a copy makes, which an array would have to spell out. */
function savedBy(group: readonly FormulaFill[]): number {
  return group.reduce((sum, { area, formula }) => sum + (area.rows * area.columns - 1) * (formula.length + 3), 0);
}

/** The first column of rows that compute alike along the row, then the others from it. */
function acrossColumns(group: readonly FormulaFill[]): Write[] {
  const area = hullOf(group.map((fill) => fill.area));
  const column = { ...area, columns: 1 };
  const others = { ...area, column: area.column + 1, columns: area.columns - 1 };
  return [...linesOf(column, group), { kind: "copy", from: column, to: others }];
}

function downRows(group: readonly FormulaFill[]): Write[] {
  const area = hullOf(group.map((fill) => fill.area));
  const row = { ...area, rows: 1 };
  return [...linesOf(row, group), { kind: "copy", from: row, to: { ...area, row: area.row + 1, rows: area.rows - 1 } }];
}

/** Fills that stand next to each other, without a gap. */
function sequences(group: readonly FormulaFill[], at: "row" | "column", size: "rows" | "columns"): FormulaFill[][] {
  const sorted = [...group].sort((a, b) => a.area[at] - b.area[at]);
  const found: FormulaFill[][] = [];
  for (const fill of sorted) {
    const last = found.at(-1)?.at(-1)?.area;
    if (last && last[at] + last[size] === fill.area[at]) found.at(-1)?.push(fill);
    else found.push([fill]);
  }
  return found;
}

/** One line of formulas; the relatively same one that would take most room is filled into all of it first. */
function linesOf(line: Area, group: readonly FormulaFill[]): Write[] {
  const kinds = new Map<string, { fill: FormulaFill; bytes: number }>();
  for (const fill of group) {
    const key = relativeForm(fill.formula, fill.area.row, fill.area.column);
    const known = kinds.get(key);
    kinds.set(key, { fill: known?.fill ?? fill, bytes: (known ? known.bytes : -OVERHEAD) + fill.formula.length });
  }
  const [best] = [...kinds.values()].sort((a, b) => b.bytes - a.bytes);
  if (!best || best.bytes <= 0) return [{ kind: "cells", ...blockOf(line, group) }];
  const { row, column } = best.fill.area;
  const shifted = shiftFormula(parseFormula(best.fill.formula), line.row - row, line.column - column);
  const form = relativeForm(best.fill.formula, row, column);
  const others = group.filter(({ formula, area }) => relativeForm(formula, area.row, area.column) !== form);
  const fill: Write = { kind: "fill", area: line, formula: shifted };
  return others.length > 0 ? [fill, { kind: "cells", ...blockOf(line, others) }] : [fill];
}

function isCheaperAlone({ area, formula }: FormulaFill): boolean {
  return (area.rows * area.columns - 1) * (formula.length + 3) > OVERHEAD;
}

/** Everything else in arrays: areas are joined as long as the gaps between them cost less than a write of its own. */
function blocksOf(fills: readonly Fill[]): Write[] {
  let areas = fills.map(({ area }) => area);
  for (let joined = true; joined;) {
    joined = false;
    const next: Area[] = [];
    for (const area of areas) {
      const at = next.findIndex((other) => gapsBetween(other, area) * GAP < OVERHEAD);
      const found = next[at];
      if (found) {
        next[at] = hullOf([found, area]);
        joined = true;
      } else next.push(area);
    }
    areas = next;
  }
  return areas.map((area) => ({ kind: "cells", ...blockOf(area, fills) }));
}

function gapsBetween(a: Area, b: Area): number {
  const all = hullOf([a, b]);
  return all.rows * all.columns - a.rows * a.columns - b.rows * b.columns;
}

/** The part of the fills that lies in the area, as an array; later fills win. */
function blockOf(area: Area, fills: readonly Fill[]): { area: Area; cells: CellInput[][] } {
  const cells = Array.from({ length: area.rows }, () => new Array<CellInput>(area.columns).fill(null));
  for (const fill of fills) {
    const pattern = fill.kind === "formula" ? parseFormula(fill.formula) : null;
    const lastRow = Math.min(fill.area.row + fill.area.rows, area.row + area.rows);
    const lastColumn = Math.min(fill.area.column + fill.area.columns, area.column + area.columns);
    for (let row = Math.max(fill.area.row, area.row); row < lastRow; row++) {
      for (let column = Math.max(fill.area.column, area.column); column < lastColumn; column++) {
        const [i, j] = [row - fill.area.row, column - fill.area.column];
        const input = pattern
          ? shiftFormula(pattern, i, j)
          : asTyped(fill.kind === "values" ? (fill.values[i]?.[j] ?? null) : null);
        const line = cells[row - area.row];
        if (line && input !== null) line[column - area.column] = input;
      }
    }
  }
  return { area, cells };
}

/** UTF-8 bytes of what the write carries. */
export function bytesOf(write: Write): number {
  const content = write.kind === "cells" ? JSON.stringify(write.cells) : write.kind === "fill" ? write.formula : "";
  return new TextEncoder().encode(content).length + areaName(write.kind === "copy" ? write.to : write.area).length;
}
