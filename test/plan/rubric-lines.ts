/** 指标体系 as people edit it by hand: cells, and whole rows. */
import { findSheet } from "../../src/plan";
import type { SheetKey } from "../../src/plan";
import type { CellSnapshot, SheetSnapshot, Snapshot } from "../../src/sheet/snapshot";
import { valueText } from "../../src/sheet/value";
import type { CellValue } from "../../src/sheet/value";

type Cells = readonly (CellSnapshot | undefined)[];
type Typed = Readonly<Record<string, CellValue>>;

/** Changes the rows of one of our sheets. */
function edit(snapshot: Snapshot, key: SheetKey, change: (rows: Cells[], found: Found) => void): Snapshot {
  const sheet = findSheet(snapshot, key);
  if (!sheet) throw new Error(`there is no ${key}`);
  const rows = Array.from(sheet.sheet.rows, (row): Cells => row ?? []);
  const rowOf = (id: string): number => {
    const row = rows.findIndex((cells) => cells[sheet.origin.column]?.value === id);
    if (row < 0) throw new Error(`there is no row ${id}`);
    return row;
  };
  const columnOf = (id: string): number => {
    const column = sheet.columns.get(id);
    if (column === undefined) throw new Error(`there is no column ${id}`);
    return column;
  };
  change(rows, { rowOf, columnOf });
  const edited: SheetSnapshot = { ...sheet.sheet, rows };
  return { ...snapshot, sheets: snapshot.sheets.map((one) => (one === sheet.sheet ? edited : one)) };
}

interface Found {
  readonly rowOf: (id: string) => number;
  readonly columnOf: (id: string) => number;
}

function withTyped(cells: Cells, typed: Typed, { columnOf }: Found): Cells {
  const row = [...cells];
  for (const [id, value] of Object.entries(typed)) row[columnOf(id)] = { value };
  return row;
}

/** Types into the row of an id. */
export function typed(snapshot: Snapshot, id: string, values: Typed, key: SheetKey = "rubric"): Snapshot {
  return edit(snapshot, key, (rows, found) => {
    const row = found.rowOf(id);
    rows[row] = withTyped(rows[row] ?? [], values, found);
  });
}

/** Inserts a row behind the one of an id, and types into it. */
export function inserted(snapshot: Snapshot, behind: string, values: Typed, key: SheetKey = "rubric"): Snapshot {
  return edit(snapshot, key, (rows, found) => {
    rows.splice(found.rowOf(behind) + 1, 0, withTyped([], values, found));
  });
}

/** Types into the first row below the table. */
export function below(snapshot: Snapshot, values: Typed, key: SheetKey = "rubric"): Snapshot {
  return edit(snapshot, key, (rows, found) => {
    rows.push(withTyped([], values, found));
  });
}

/** Inserts a copy of a row, its hidden id included, above or below it. */
export function copied(snapshot: Snapshot, id: string, where: "above" | "below", values: Typed): Snapshot {
  return edit(snapshot, "rubric", (rows, found) => {
    const row = found.rowOf(id);
    const copy = withTyped(rows[row] ?? [], values, found);
    rows.splice(where === "above" ? row : row + 1, 0, copy);
  });
}

/** Deletes whole rows. */
export function deleted(snapshot: Snapshot, ids: readonly string[], key: SheetKey = "rubric"): Snapshot {
  return edit(snapshot, key, (rows, { rowOf }) => {
    for (const id of ids) rows.splice(rowOf(id), 1);
  });
}

/** Cuts rows and inserts them, in their order, behind the one of an id. */
export function moved(snapshot: Snapshot, ids: readonly string[], behind: string): Snapshot {
  return edit(snapshot, "rubric", (rows, { rowOf }) => {
    const own = ids.map((id) => rows.splice(rowOf(id), 1)[0] ?? []);
    rows.splice(rowOf(behind) + 1, 0, ...own);
  });
}

/** Sorts the rows of the rubric by a column, as text. */
export function sorted(snapshot: Snapshot, ids: readonly string[], by: string): Snapshot {
  return edit(snapshot, "rubric", (rows, { rowOf, columnOf }) => {
    const at = ids.map(rowOf).sort((a, b) => a - b);
    const column = columnOf(by);
    const text = (cells: Cells) => valueText(cells[column]?.value ?? null);
    const own = at.map((row) => rows[row] ?? []).sort((a, b) => (text(a) < text(b) ? -1 : 1));
    at.forEach((row, i) => {
      rows[row] = own[i] ?? [];
    });
  });
}
