/** What Univer keeps of a sheet's rows and columns: only those that differ from the rest. */
import type { IColumnData, IRowData, Worksheet } from "@univerjs/core";

export type RowLine = Partial<IRowData>;
export type ColumnLine = Partial<IColumnData>;

export function rowLines(worksheet: Worksheet): [number, RowLine][] {
  return numbered<RowLine>(worksheet.getSnapshot().rowData);
}

export function columnLines(worksheet: Worksheet): [number, ColumnLine][] {
  return numbered<ColumnLine>(worksheet.getSnapshot().columnData);
}

function numbered<L>(lines: Readonly<Record<number, L>>): [number, L][] {
  return Object.keys(lines).flatMap((key): [number, L][] => {
    const line = lines[Number(key)];
    return line === undefined ? [] : [[Number(key), line]];
  });
}
