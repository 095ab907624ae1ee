/** Rows of 指标体系, 评分录入 and 得分计算 held against the rubric: gone, twice, unknown, under another indicator. */
import type { SheetKey } from "../../plan";
import type { GridRow } from "../../plan/grid/layout";
import type { CellAddress } from "../../sheet/address";
import { cellAt } from "../../sheet/snapshot";
import { valueText } from "../../sheet/value";
import type { MadeBook } from "./made-book";
import type { RubricRows } from "./rows-of";
import type { SheetMap } from "./sheet-map";

export type RowFaultKind = "missing" | "doubled" | "unknown" | "moved";

export interface RowFault {
  readonly kind: RowFaultKind;
  readonly sheet: SheetMap;
  /** Where it stands, or should stand. */
  readonly cell: CellAddress;
  /** The id that the row has; of one that is gone the id that it had. */
  readonly id: string;
  /** The id that belongs there, where that is certain; else empty. */
  readonly expected: string;
  /** Ids of neighbours that are gone with it, its own included. */
  readonly ids: readonly string[];
  /** The row above which it stands now though it belongs elsewhere; else null. */
  readonly under: GridRow | null;
}

const WITH_ROWS: readonly SheetKey[] = ["rubric", "entries", "scores"];

export function rowFaults({ sheets }: MadeBook, rubric: RubricRows): RowFault[] {
  return WITH_ROWS.flatMap((key) => {
    const sheet = sheets.get(key);
    return sheet ? [...missing(sheet), ...doubled(sheet), ...unknown(sheet), ...moved(sheet, rubric)] : [];
  });
}

function missing(sheet: SheetMap): RowFault[] {
  const { rowIds, rowOf, found } = sheet;
  const faults: RowFault[] = [];
  let above = found.origin.row;
  let run: string[] = [];
  const close = () => {
    const [id] = run;
    const cell = { row: above + 1, column: found.origin.column + 1 };
    if (id !== undefined) faults.push({ kind: "missing", sheet, cell, id, expected: "", ids: run, under: null });
    run = [];
  };
  for (const [row, id] of [...rowIds].sort(([a], [b]) => a - b)) {
    const at = rowOf(row);
    if (at === null) {
      run.push(id);
      continue;
    }
    close();
    above = at;
  }
  close();
  return faults;
}

function doubled(sheet: SheetMap): RowFault[] {
  const { found } = sheet;
  const expectedAt = expectedIds(sheet);
  return found.repeated
    .filter(({ row }) => row !== found.origin.row)
    .map(({ id, row, column }) => ({
      kind: "doubled",
      sheet,
      cell: { row, column },
      id,
      expected: expectedAt.get(row) ?? "",
      ids: [id],
      under: null,
    }));
}

/** Row now → the id that it has lost. */
function expectedIds({ nameless, rowIds }: SheetMap): Map<number, string> {
  return new Map([...nameless.rows].map(([made, at]) => [at, rowIds.get(made) ?? ""]));
}

function unknown(sheet: SheetMap): RowFault[] {
  const { found, rowIds } = sheet;
  const known = new Set(rowIds.values());
  const expectedAt = expectedIds(sheet);
  const fault = (row: number, id: string): RowFault => {
    const cell = { row, column: found.origin.column };
    return { kind: "unknown", sheet, cell, id, expected: expectedAt.get(row) ?? "", ids: [id], under: null };
  };
  const strange = [...found.rows].filter(([id]) => !known.has(id));
  // A row with the id of another is told as one that stands twice.
  const named = new Set([...strange.map(([, row]) => row), ...found.repeated.map(({ row }) => row)]);
  const emptied = [...expectedAt.keys()].filter((row) => !named.has(row));
  const idAt = (row: number) => valueText(cellAt(found.sheet, row, found.origin.column).value);
  return [...strange.map(([id, row]) => fault(row, id)), ...emptied.map((row) => fault(row, idAt(row)))];
}

/**
 * A criterion belongs under its indicator's row, an indicator under its category's. Where an indicator has none of its
 * rows left below it, it is the indicator's row that has moved.
 */
function moved(sheet: SheetMap, { byId }: RubricRows): RowFault[] {
  const { found } = sheet;
  const standing = [...found.rows]
    .flatMap(([id, row]): [number, GridRow][] => {
      const own = byId.get(id);
      return own ? [[row, own]] : [];
    })
    .sort(([a], [b]) => a - b);
  const there = new Set(standing.map(([, { id }]) => id));
  const strays = new Map<string, { row: number; own: GridRow; under: GridRow }[]>();
  const settled = new Set<string>();
  const faults: RowFault[] = [];
  const report = (row: number, own: GridRow, under: GridRow) => {
    const cell = { row, column: found.origin.column + 1 };
    faults.push({ kind: "moved", sheet, cell, id: own.id, expected: "", ids: [own.id], under });
  };
  let category: GridRow | null = null;
  let indicator: GridRow | null = null;
  for (const [row, own] of standing) {
    if (own.kind === "category") {
      category = own;
      indicator = null;
    } else if (own.kind === "indicator") {
      if (category && category.id !== own.category.id && there.has(own.category.id)) report(row, own, category);
      indicator = own;
    } else if (there.has(own.indicator.id)) {
      const under: GridRow | null = indicator ?? category;
      if (under?.id === own.indicator.id) settled.add(own.indicator.id);
      else if (under) strays.set(own.indicator.id, [...(strays.get(own.indicator.id) ?? []), { row, own, under }]);
    }
  }
  const reported = new Set(faults.map(({ id }) => id));
  for (const [id, own] of strays) {
    const at = found.rows.get(id);
    const head = byId.get(id);
    const [first] = own;
    if (settled.has(id) || own.length === 1 || at === undefined || !head || !first) {
      for (const { row, own: stray, under } of own) report(row, stray, under);
    } else if (!reported.has(id)) {
      report(at, head, headAbove(standing, at) ?? first.under);
    }
  }
  return faults;
}

/** The indicator or category that the row now stands below. */
function headAbove(standing: readonly [number, GridRow][], at: number): GridRow | null {
  return (
    standing.filter(([row, { kind }]) => row < at && (kind === "indicator" || kind === "category")).at(-1)?.[1] ?? null
  );
}
