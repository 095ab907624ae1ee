/** References as files and defined names have them: a sheet and an area, or several areas in a row. */
import { columnIndex, parseAreaName } from "./address";
import type { Area } from "./address";
import { MAX_COLUMNS, MAX_ROWS } from "./limits";
import type { NameSnapshot, Run } from "./snapshot";

/** The area of `H10:J12`, `H10`, `B:D` or `2:4`, dollar signs allowed; null for anything else. */
export function parseWideArea(text: string): Area | null {
  const area = parseAreaName(text);
  if (area) return area;
  const [, from, to, top, bottom] = /^(?:\$?([A-Z]{1,3}):\$?([A-Z]{1,3})|\$?(\d{1,7}):\$?(\d{1,7}))$/i.exec(text) ?? [];
  if (from !== undefined && to !== undefined) {
    const [first, last] = sorted(columnIndex(from), columnIndex(to));
    return last < MAX_COLUMNS ? { row: 0, column: first, rows: MAX_ROWS, columns: last - first + 1 } : null;
  }
  if (top === undefined || bottom === undefined) return null;
  const [first, last] = sorted(Number(top) - 1, Number(bottom) - 1);
  return first >= 0 && last < MAX_ROWS ? { row: first, column: 0, rows: last - first + 1, columns: MAX_COLUMNS } : null;
}

function sorted(a: number, b: number): Run {
  return a <= b ? [a, b] : [b, a];
}

/** `'评分 录入'!$A$1:$BA$153` → the sheet and the area; null for anything else, and for what was deleted. */
export function parseReference(text: string): { readonly sheet: string; readonly area: Area } | null {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/.exec(text);
  if (!match) return null;
  const area = parseWideArea(match[3] ?? "");
  return area && { sheet: (match[1] ?? match[2] ?? "").replaceAll("''", "'"), area };
}

/** @param formula with or without its equals sign */
export function nameSnapshot(name: string, formula: string): NameSnapshot {
  const text = formula.replace(/^=/, "");
  return { name, text, target: parseReference(text) };
}

/** Ascending numbers as runs of neighbours. */
export function runsOfNumbers(numbers: readonly number[]): Run[] {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}
