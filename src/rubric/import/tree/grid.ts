/** A table's rows with merged cells filled in: each column of the grid leads to the cell that owns it. */
import type { Cell, Table } from "../attachment";

export interface GridRow {
  /** The cells as they stand in this row. */
  readonly cells: readonly Cell[];
  /** The cell that stands in the column, be it one above; null beyond the row's end. */
  readonly at: (column: number) => Cell | null;
  /** Whether the column's cell begins in this row. */
  readonly isNew: (column: number) => boolean;
}

export function gridOf(table: Table): GridRow[] {
  let above = new Map<number, Cell>();
  return table.rows.map((cells) => {
    const owners = new Map<number, Cell>();
    const fresh = new Set<number>();
    for (const cell of cells) {
      for (let column = cell.column; column < cell.column + cell.columns; column++) {
        const owner = cell.continues ? above.get(column) : cell;
        if (owner) owners.set(column, owner);
        if (!cell.continues) fresh.add(column);
      }
    }
    above = owners;
    return { cells, at: (column) => owners.get(column) ?? null, isNew: (column) => fresh.has(column) };
  });
}
