/**
 * Univer's own grid: what people do there goes through the same rules as everything else. Univer's commands for
 * typing, clearing, rows, columns and tabs are stopped, and the host does them; other changes of cells (pasting,
 * dragging, the fill handle) are let through where no lock stands against them, and then reported.
 */
import type { FUniver } from "@univerjs/core/facade";
import { cellsText } from "../book/address-text";
import { MAX_ROWS } from "../../../sheet/limits";
import { requireUnlocked } from "../book/guard";
import type { Book } from "../book/book";
import type { Sheet } from "../book/sheet";
import type { Area } from "../../../sheet/address";
import { LOCKED, READ_ONLY } from "./refusal";
import { areaOfMatrix, areaOfParams, removeStyles, textOfParams } from "./grid-params";
import type { Person } from "./person";
import type { Refusal } from "./refusal";
import type { UndoStack } from "./undo";

const SET_VALUES = "sheet.command.set-range-values";
const CHANGE_CELLS = "sheet.mutation.set-range-values";
const SELECT = "sheet.operation.set-selections";
const START = "formula.mutation.set-formula-calculation-start";
const STOP = "formula.mutation.set-formula-calculation-stop";
/** Changes of many cells that Univer makes by itself: dragging, sorting, hiding. */
const REARRANGE = /^sheet\.mutation\.(?:move-|reorder-|insert-|remove-|set-row-(?:hidden|visible))/;

export interface GridWatch {
  dispose(): void;
}

type Answer = Promise<Refusal | null>;
/** What a command's parameters hold, as far as it is known. */
type Params = Readonly<Record<string, unknown>>;

export interface GridHost {
  readonly book: () => Book;
  readonly person: Person;
  readonly undoStack: UndoStack;
  readonly onRefusal: (refusal: Refusal) => void;
  readonly onChange: () => void;
}

export function watchGrid(univer: FUniver, host: GridHost): GridWatch {
  const { book, person, undoStack, onRefusal, onChange } = host;
  const answered = (answer: Answer): void => {
    void answer.then((refusal) => {
      if (refusal) onRefusal(refusal);
    });
  };
  /** The mutations of one of Univer's commands come one after the other, without a pause: they are one step. */
  const rememberBefore = (sheet: Sheet, area: Area): void => {
    undoStack.record(sheet, area);
    setTimeout(() => {
      undoStack.close();
    }, 0);
  };
  const before = univer.addEvent(univer.Event.BeforeCommandExecute, (event) => {
    const current = book();
    const params = paramsOf(event.params);
    if (params.unitId !== undefined && params.unitId !== current.unitId) return;
    if (current.isMutating) return;
    if (event.id === STOP || (event.id === START && !current.calculation.isStarting)) {
      // Univer's timer would stop and start the engine beside the host, which knows what has changed.
      event.cancel = true;
      return;
    }
    const sheet = current.sheetById(String(params.subUnitId)) ?? current.activeSheet;
    const own = OWN[event.id];
    if (own) {
      const answer = own(person, sheet.name, params);
      if (answer === null) return;
      event.cancel = true;
      answered(answer);
      return;
    }
    if (event.id !== CHANGE_CELLS) return;
    if (isResult(event.options)) {
      // Univer hands number formats on from the cells that a formula reads; Excel's calculation leaves formats alone.
      removeStyles(params.cellValue);
      return;
    }
    const refusal = refusalOfChange(current, String(params.subUnitId), params);
    if (refusal) {
      event.cancel = true;
      onRefusal(refusal);
      return;
    }
    const area = areaOfMatrix(params.cellValue);
    if (area) rememberBefore(sheet, area);
  });
  const after = univer.addEvent(univer.Event.CommandExecuted, (event) => {
    const current = book();
    const params = paramsOf(event.params);
    if (params.unitId !== current.unitId || current.isMutating) return;
    const sheet = current.sheetById(String(params.subUnitId));
    if (!sheet) return;
    if (event.id === CHANGE_CELLS && !isResult(event.options)) {
      const area = areaOfMatrix(params.cellValue);
      if (!area) return;
      current.calculation.markChanged(sheet.id, area);
      current.emit({
        kind: "changed",
        sheet,
        area,
        changeType: "RangeEdited",
        shift: "None",
        details: null,
        author: "person",
      });
      onChange();
    }
    if (REARRANGE.test(event.id)) {
      current.calculation.markAll();
      undoStack.forget();
      undoStack.close();
      onChange();
    }
    if (event.id === SELECT) {
      const area = areaOfParams(params);
      if (!area) return;
      sheet.extras.selection = area;
      current.onEvent({ kind: "selected", sheet, area });
    }
  });
  return {
    dispose: () => {
      before.dispose();
      after.dispose();
    },
  };
}

/** Commands that the host does itself; null for forms of them that it lets through. */
const OWN: Readonly<Record<string, (person: Person, sheet: string, params: Params) => Answer | null>> = {
  [SET_VALUES]: (person, sheet, params) => {
    const area = areaOfParams(params);
    const text = textOfParams(params);
    if (!area || text === null || area.rows * area.columns !== 1) return null;
    return person.type(sheet, cellsText(area), text);
  },
  "sheet.command.insert-row-by-range": (person, sheet, params) => person.insertRows(sheet, rowsOf(params)),
  "sheet.command.remove-row-by-range": (person, sheet, params) => person.deleteRows(sheet, rowsOf(params)),
  "sheet.command.insert-col-by-range": (person, sheet, params) => person.insertColumns(sheet, columnsOf(params)),
  "sheet.command.remove-col-by-range": (person, sheet, params) => person.deleteColumns(sheet, columnsOf(params)),
  "sheet.command.insert-sheet": (person) => person.addSheet(),
  "sheet.command.remove-sheet": (person, sheet) => person.deleteSheet(sheet),
  "sheet.command.set-worksheet-name": (person, sheet, params) => person.rename(sheet, String(params.name)),
};

function rowsOf(params: Params): string {
  const area = areaOfParams(params);
  if (!area) throw new Error("rows without a range");
  return `${area.row + 1}:${area.row + area.rows}`;
}

function columnsOf(params: Params): string {
  const area = areaOfParams(params);
  if (!area) throw new Error("columns without a range");
  return cellsText({ ...area, row: 0, rows: MAX_ROWS });
}

function refusalOfChange(book: Book, sheetId: string, params: Params): Refusal | null {
  if (book.state.readOnly) return READ_ONLY;
  const sheet = book.sheetById(sheetId);
  const area = areaOfMatrix(params.cellValue);
  if (!sheet || !area) return null;
  try {
    requireUnlocked(sheet, area);
    return null;
  } catch {
    return LOCKED;
  }
}

/** Results of formulas come through the same mutation. */
function isResult(options: unknown): boolean {
  const { applyFormulaCalculationResult, fromFormula } = paramsOf(options);
  return applyFormulaCalculationResult === true || fromFormula === true;
}

function paramsOf(value: unknown): Params {
  return typeof value === "object" && value !== null ? (value as Params) : {};
}
