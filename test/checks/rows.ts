/** Rows deleted from a workbook as Excel does it, references following; and a repair done as Excel would do it. */
import { movedBy } from "../../src/sheet/repair-make";
import type { CellContent } from "../../src/sheet/content";
import type { Repair } from "../../src/sheet/repair";
import type { RowsRepair } from "../../src/sheet/repair-rows";
import type { CellSnapshot, SheetSnapshot, Snapshot } from "../../src/sheet/snapshot";
import { adjustFormula } from "../../src/preview/host/book/adjust";

/** @param count negative for rows that go */
function shifted(snapshot: Snapshot, sheet: string, at: number, count: number): Snapshot {
  const edit = { kind: "shift", sheet, axis: "rows", at, count, band: null } as const;
  const sheets = snapshot.sheets.map((one): SheetSnapshot => {
    const rows = Array.from({ length: one.rows.length }, (_, i) =>
      one.rows[i]?.map((cell): CellSnapshot | undefined => {
        const formula = cell?.formula;
        return cell && formula !== undefined ? { ...cell, formula: adjustFormula(formula, one.name, edit) } : cell;
      }),
    );
    if (one.name === sheet) {
      rows.splice(at, Math.max(0, -count), ...Array.from({ length: Math.max(0, count) }, () => undefined));
    }
    return { ...one, rows };
  });
  return { ...snapshot, sheets };
}

/** @param ids of the sheet's rows; their cells alone are looked after, and what refers to them */
export function withoutRows(snapshot: Snapshot, name: string, ids: readonly string[]): Snapshot {
  return ids.reduce((left, id) => {
    const rows = left.sheets.find((sheet) => sheet.name === name)?.rows ?? [];
    const at = rows.findIndex((cells) => cells?.[0]?.value === id);
    if (at < 0) throw new Error(`no row ${id}`);
    return shifted(left, name, at, -1);
  }, snapshot);
}

/** @param whole has what formulas come to */
export function repaired(snapshot: Snapshot, repair: Repair, whole: Snapshot): Snapshot {
  const rowsOf = ({ make }: Repair[number]) => make.filter((one): one is RowsRepair => one.kind === "rows");
  let now = snapshot;
  for (const one of repair) {
    for (const { runs } of rowsOf(one)) {
      for (const { row, rows } of runs) now = shifted(now, one.sheet, row, rows.length);
    }
  }
  const sheets = now.sheets.map((sheet) => {
    const rows = sheet.rows.map((cells) => (cells ? [...cells] : []));
    const values = whole.sheets.find(({ name }) => name === sheet.name)?.rows;
    const put = (row: number, column: number, content: CellContent) => {
      const cells = rows[row];
      if (!cells) throw new Error(`no row ${row}`);
      cells[column] = "formula" in content ? { value: values?.[row]?.[column]?.value ?? null, ...content } : content;
    };
    for (const one of repair.filter(({ sheet: name }) => name === sheet.name)) {
      for (const { runs } of rowsOf(one)) {
        for (const run of runs) {
          run.rows.forEach(({ cells }, i) => {
            for (const { column, content } of cells) put(run.row + i, column, content);
          });
        }
      }
      for (const { cell, after } of one.cells) {
        const { row, column } = movedBy(one.make, cell);
        put(row, column, after);
      }
    }
    return { ...sheet, rows };
  });
  return { ...now, sheets };
}

/** Formulas, and values where there are none, of all cells that hold something: sheet by sheet, by row and column. */
export function contentsOf({ sheets }: Snapshot, isLeftOut: (sheet: string, row: number, column: number) => boolean) {
  return Object.fromEntries(
    sheets.map(({ name, rows }) => {
      const cells: Record<string, unknown> = {};
      rows.forEach((row, r) => {
        row?.forEach((cell, c) => {
          if (!cell || isLeftOut(name, r, c)) return;
          const content = cell.formula ?? cell.value;
          if (content !== null && content !== "") cells[`${r} ${c}`] = content;
        });
      });
      return [name, cells];
    }),
  );
}
