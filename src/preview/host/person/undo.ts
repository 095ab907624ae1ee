/**
 * Changes of cells, whoever made them, for taking them back and making them again. What is done in one go (an action
 * at the grid, a batch of the client's) is one step. What moves cells, comes with sheets or names, or changes very many
 * cells is not kept, and what was before it is forgotten.
 */
import type { ICellData } from "@univerjs/core";
import { cellCount } from "../book/area";
import { reportingChange } from "../book/write";
import type { Book } from "../book/book";
import type { Sheet } from "../book/sheet";
import type { Area } from "../../../sheet/address";

interface Patch {
  readonly sheet: Sheet;
  readonly area: Area;
  /** The cells as they were, row by row. */
  readonly cells: readonly ICellData[];
}

type Step = readonly Patch[];

/** Where a step was. */
export interface StepPlace {
  readonly sheet: Sheet;
  readonly area: Area;
}

const MOST_STEPS = 100;
const MOST_CELLS = 20_000;

export class UndoStack {
  private done: Step[] = [];
  private undone: Step[] = [];
  private open: Patch[] = [];
  private isPaused = false;
  /** Something in the step that is open cannot be taken back. */
  private isLost = false;

  /** To be called before the cells change. */
  record(sheet: Sheet, area: Area): void {
    if (this.isPaused || this.isLost) return;
    if (cellCount(area) > MOST_CELLS) {
      this.forget();
      return;
    }
    this.undone = [];
    this.open.push(patchOf(sheet, area));
  }

  /** What comes now is another step. */
  close(): void {
    if (this.open.length > 0) this.done = [...this.done, this.open].slice(-MOST_STEPS);
    this.open = [];
    this.isLost = false;
  }

  /** Nothing that was done up to the end of this step can be taken back. */
  forget(): void {
    this.done = [];
    this.undone = [];
    this.open = [];
    this.isLost = true;
  }

  /** null when there is nothing to undo. */
  undo(book: Book): StepPlace | null {
    this.close();
    return this.move(book, this.done, this.undone);
  }

  /** null when nothing has been undone that could be made again. */
  redo(book: Book): StepPlace | null {
    this.close();
    return this.move(book, this.undone, this.done);
  }

  private move(book: Book, from: Step[], to: Step[]): StepPlace | null {
    const step = from.pop();
    if (!step?.[0]) return null;
    const { sheet, area } = step[0];
    to.push(step.map((patch) => patchOf(patch.sheet, patch.area)));
    this.isPaused = true;
    try {
      for (const patch of [...step].reverse()) restore(book, patch);
    } finally {
      this.isPaused = false;
    }
    return { sheet, area };
  }
}

function patchOf(sheet: Sheet, area: Area): Patch {
  const cells: ICellData[] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      cells.push({ ...sheet.grid.cell(row, column) });
    }
  }
  return { sheet, area, cells };
}

function restore(book: Book, { sheet, area, cells }: Patch): void {
  reportingChange(book, sheet, area, () => {
    cells.forEach((cell, at) => {
      sheet.grid.put(area.row + Math.floor(at / area.columns), area.column + (at % area.columns), { ...cell });
    });
  });
}
