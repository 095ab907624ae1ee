/** Units' columns and rows held against 参评单位, which says who is assessed: gone, twice, unknown. */
import type { Book, SheetKey } from "../../plan";
import type { FoundSheet } from "../../plan/read/sheets";
import type { Unit } from "../../rubric";
import type { CellAddress } from "../../sheet/address";
import { unknownUnits } from "./made-book";
import type { MadeBook } from "./made-book";

export type UnitFaultKind = "missing" | "doubled" | "unknown";

export interface UnitFault {
  readonly kind: UnitFaultKind;
  /** Null where it is unknown. */
  readonly unit: Unit | null;
  readonly id: string;
  /** Names of the sheets that lack it, or have it; the cell is in the sheet named by `sheet`. */
  readonly sheets: readonly string[];
  readonly sheet: string;
  readonly cell: CellAddress;
  /** The id that belongs there, where that is certain; else empty. */
  readonly expected: string;
}

export interface UnitFaults {
  readonly faults: readonly UnitFault[];
  /** Units whose rows or columns are there under another id. */
  readonly misnamed: ReadonlySet<string>;
}

export function unitFaults({ sheets }: MadeBook, { units }: Book): UnitFaults {
  const found = new Map<SheetKey, FoundSheet>([...sheets].map(([key, sheet]) => [key, sheet.found]));
  const faults: UnitFault[] = [];
  const misnamed = new Set<string>();
  const listed = new Map(units.map((unit) => [unit.id, unit]));
  for (const fault of unknown(found, units, new Set(listed.keys()))) {
    faults.push(fault);
    if (fault.expected !== "") misnamed.add(fault.expected);
  }
  for (const key of ["entries", "ranking"] as const) {
    const sheet = sheets.get(key);
    const [nameless, ids] =
      key === "entries" ? [sheet?.nameless.columns, sheet?.columnIds] : [sheet?.nameless.rows, sheet?.rowIds];
    for (const [made, at] of nameless ?? []) {
      const id = ids?.get(made) ?? "";
      if (!sheet || !listed.has(id) || misnamed.has(id)) continue;
      misnamed.add(id);
      const { origin, sheet: own, repeated } = sheet.found;
      // A row or column with another unit's id is told as one that stands twice.
      if (repeated.some(({ row, column }) => (key === "entries" ? row === origin.row && column === at : row === at))) {
        continue;
      }
      const cell = key === "entries" ? { row: origin.row, column: at } : { row: at, column: origin.column };
      faults.push({ kind: "unknown", unit: null, id: "", sheets: [own.name], sheet: own.name, cell, expected: id });
    }
  }
  const lost = units.filter(({ id }) => !misnamed.has(id)).flatMap((unit) => missing(sheets, unit));
  return { faults: [...faults, ...lost, ...doubled(sheets, listed)], misnamed };
}

function unknown(
  found: ReadonlyMap<SheetKey, FoundSheet>,
  units: readonly Unit[],
  known: ReadonlySet<string>,
): UnitFault[] {
  const faults = new Map<string, UnitFault>();
  for (const key of ["entries", "scores", "ranking"] as const) {
    const own = found.get(key);
    if (!own) continue;
    const lines = key === "ranking" ? own.rows : own.columns;
    for (const id of unknownUnits(key, known, found)) {
      const at = lines.get(id) ?? 0;
      const { name } = own.sheet;
      const before = faults.get(id);
      const cell = key === "ranking" ? { row: at, column: own.origin.column } : { row: own.origin.row, column: at };
      if (before) faults.set(id, { ...before, sheets: [...before.sheets, name] });
      // 得分计算 takes its ids from 评分录入 by formulas, which are judged as such.
      else if (key !== "scores") {
        faults.set(id, {
          kind: "unknown",
          unit: null,
          id,
          sheets: [name],
          sheet: name,
          cell,
          expected: inPlace(units, lines, at),
        });
      }
    }
  }
  return [...faults.values()];
}

/** The unit that is missing from the sheet, and should stand just there by the order of 参评单位. */
function inPlace(units: readonly Unit[], lines: ReadonlyMap<string, number>, at: number): string {
  const found = units.find(({ id }, i) => {
    if (lines.has(id)) return false;
    const before = lines.get(units[i - 1]?.id ?? "");
    const after = lines.get(units[i + 1]?.id ?? "");
    return before === at - 1 || (before === undefined && after === at + 1);
  });
  return found?.id ?? "";
}

function missing(sheets: MadeBook["sheets"], unit: Unit): UnitFault[] {
  const units = sheets.get("units")?.found;
  const row = units?.rows.get(unit.id);
  if (!units || row === undefined) return [];
  const without = (["entries", "scores"] as const).flatMap((key) => {
    const sheet = sheets.get(key);
    if (!sheet || sheet.found.columns.has(unit.id)) return [];
    // A column that stands in its place has lost its id only, which the rules about formulas tell.
    const made = [...sheet.columnIds].find(([, id]) => id === unit.id)?.[0];
    return made !== undefined && sheet.nameless.columns.has(made) ? [] : [sheet.found.sheet.name];
  });
  if (without.length === 0) return [];
  const cell = { row, column: units.columns.get("name") ?? units.origin.column };
  return [{ kind: "missing", unit, id: unit.id, sheets: without, sheet: units.sheet.name, cell, expected: "" }];
}

function doubled(sheets: MadeBook["sheets"], listed: ReadonlyMap<string, Unit>): UnitFault[] {
  const twice = new Set<string>();
  return (["units", "entries", "scores", "ranking"] as const).flatMap((key) => {
    const map = sheets.get(key);
    if (!map) return [];
    const own = map.found;
    const isByRow = key === "units" || key === "ranking";
    const again = own.repeated.filter(({ id, row }) => listed.has(id) && (row === own.origin.row) !== isByRow);
    return again.flatMap(({ id, row, column }): UnitFault[] => {
      // What 评分录入 has twice, 得分计算 repeats.
      if (key === "scores" && twice.has(id)) return [];
      if (key === "entries") twice.add(id);
      const { name } = own.sheet;
      const unit = listed.get(id) ?? null;
      const { nameless, rowIds, columnIds } = map;
      const [lost, ids, at] = isByRow ? [nameless.rows, rowIds, row] : [nameless.columns, columnIds, column];
      const made = [...lost].find(([, now]) => now === at)?.[0];
      const expected = ids.get(made ?? -1) ?? "";
      return [{ kind: "doubled", unit, id, sheets: [name], sheet: name, cell: { row, column }, expected }];
    });
  });
}
