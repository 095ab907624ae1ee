/**
 * Formulas that are relatively the same, told to Univer's engine as one for the time of a calculation. It parses each
 * different text, so a row of forty cells costs as much as one: an edit in a full scorebook is calculated four times
 * as fast. Outside of calculations every cell holds its own formula.
 */
import type { ICellData, Worksheet } from "@univerjs/core";
import { relativeForm } from "../../../sheet/formula";

/** What a cell's formula was found to be, as long as it stays what and where it is. */
interface Known {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
  readonly form: string;
}

interface Shared {
  readonly cell: ICellData;
  readonly formula: string;
}

/** How the ids of shared formulas begin, unlike Univer's own. */
const MARK = "shared:";

export class SharedFormulas {
  private readonly known = new WeakMap<ICellData, Known>();

  /** Changes the sheet's cells; the function that is given back makes them what they were. */
  share(worksheet: Worksheet): () => void {
    const groups = new Map<string, Shared[]>();
    worksheet.getCellMatrix().forValue((row, column, cell) => {
      if (!cell || typeof cell.f !== "string" || cell.f === "" || typeof cell.si === "string") return;
      const form = this.formOf(cell, cell.f, row, column);
      const group = groups.get(form);
      if (group) group.push({ cell, formula: cell.f });
      else groups.set(form, [{ cell, formula: cell.f }]);
    });
    let next = 0;
    const shared = [...groups.values()].filter((group) => group.length > 1);
    for (const group of shared) {
      next += 1;
      for (const [at, { cell }] of group.entries()) {
        cell.si = `${MARK}${next}`;
        if (at > 0) delete cell.f;
      }
    }
    return () => {
      for (const { cell, formula } of shared.flat()) {
        // A cell without the mark was changed in the meantime, by somebody at the grid.
        if (!cell.si?.startsWith(MARK)) continue;
        delete cell.si;
        cell.f = formula;
      }
    };
  }

  private formOf(cell: ICellData, formula: string, row: number, column: number): string {
    const known = this.known.get(cell);
    if (known && known.formula === formula && known.row === row && known.column === column) return known.form;
    const form = relativeForm(formula, row, column);
    this.known.set(cell, { formula, row, column, form });
    return form;
  }
}
