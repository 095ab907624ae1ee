/** What somebody typed and pasted, for undoing it. Other changes cannot be undone here, and forget what was before. */
import type { ICellData } from "@univerjs/core";
import { reportingChange } from "../book/write";
import type { Book } from "../book/book";
import type { Sheet } from "../book/sheet";
import type { Area } from "../../../sheet/address";

interface Step {
  readonly sheet: Sheet;
  readonly area: Area;
  /** The cells as they were, row by row. */
  readonly cells: readonly ICellData[];
}

export class UndoStack {
  private steps: Step[] = [];

  /** To be called before the cells change; gives what takes the step back when nothing came of it. */
  record(sheet: Sheet, area: Area): () => void {
    const cells: ICellData[] = [];
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        cells.push({ ...sheet.grid.cell(row, column) });
      }
    }
    const step = { sheet, area, cells };
    this.steps.push(step);
    return () => {
      this.steps = this.steps.filter((each) => each !== step);
    };
  }

  forget(): void {
    this.steps = [];
  }

  /** False when there is nothing to undo. */
  undo(book: Book): boolean {
    const step = this.steps.pop();
    if (!step) return false;
    const { sheet, area, cells } = step;
    reportingChange(book, sheet, area, () => {
      cells.forEach((cell, at) => {
        sheet.grid.put(area.row + Math.floor(at / area.columns), area.column + (at % area.columns), cell);
      });
    });
    return true;
  }
}
