/**
 * Formulas of the workbook's sheets held against those that belong there. Each cell has one fault at most: what is
 * wrong with the formula itself comes before the error that it shows.
 */
import type { FormulaFill, SheetKey } from "../../plan";
import type { CellAddress } from "../../sheet/address";
import { relativeForm } from "../../sheet/formula";
import { sameFormula } from "../../sheet/same-formula";
import type { Steps } from "../../sheet/steps";
import { cellAt } from "../../sheet/snapshot";
import type { CellSnapshot } from "../../sheet/snapshot";
import { isErrorValue } from "../../sheet/value";
import { areasOf, AS_MADE, cutFormula, textsInRow } from "./formula-text";
import type { MadeFormula } from "./formula-text";
import type { MadeBook } from "./made-book";
import type { SheetMap } from "./sheet-map";

export type FormulaFaultKind = "overwritten" | "missing" | "changed" | "error";

export interface FormulaFault {
  readonly kind: FormulaFaultKind;
  readonly sheet: SheetMap;
  /** The cell now, and as made. */
  readonly cell: CellAddress;
  readonly made: CellAddress;
  /** The formula that belongs there; null where it refers to what is gone. */
  readonly expected: string | null;
  readonly found: CellSnapshot;
  /**
   * Nobody changed the formula: rows or columns moved, or a sheet was renamed, by a program that does not take
   * references along. All of a sheet are one fault.
   */
  readonly left: boolean;
  /** All cells that have the same fault, this one first. */
  readonly cells: readonly FaultyCell[];
}

export interface FaultyCell {
  readonly cell: CellAddress;
  readonly expected: string | null;
  readonly found: CellSnapshot;
}

export function* formulaFaultsInSteps(made: MadeBook): Steps<FormulaFault[]> {
  const judged: JudgedFill[] = [];
  for (const sheet of made.sheets.values()) {
    for (const fill of sheet.plan.fills) {
      if (fill.kind !== "formula") continue;
      judged.push(judgeFill(made, sheet, fill));
      // Of 2,000 units some ten milliseconds of work.
      yield;
    }
  }
  const wrong = new Set(judged.flatMap(({ faults }) => faults.map(({ sheet, cell }) => addressKey(sheet.key, cell))));
  const spread = spreadsFrom(made, wrong);
  const folded = judged.flatMap(({ formula, faults, errors }) => {
    const own = errors.filter(({ made: { row, column } }) => !spread(formula, row, column));
    return foldAlike([...faults, ...own].sort((a, b) => order(a, b)));
  });
  const left = [...made.sheets.values()].flatMap((sheet) =>
    fold(folded.filter((fault) => fault.left && fault.sheet === sheet).sort((a, b) => order(a, b))),
  );
  return [...folded.filter((fault) => !fault.left), ...left];
}

function order(a: FormulaFault, b: FormulaFault): number {
  return a.made.row - b.made.row || a.made.column - b.made.column;
}

interface JudgedFill {
  readonly formula: MadeFormula;
  readonly faults: FormulaFault[];
  readonly errors: FormulaFault[];
}

function judgeFill(made: MadeBook, sheet: SheetMap, fill: FormulaFill): JudgedFill {
  const { area } = fill;
  const formula = cutFormula(sheet.key, fill);
  const faults: FormulaFault[] = [];
  const errors: FormulaFault[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    const at = sheet.rowOf(row);
    if (at === null) continue;
    const wide = textsInRow(formula, row, made.carrier);
    const narrow = textsInRow(formula, row, made.narrow);
    const asMade = textsInRow(formula, row, AS_MADE);
    for (let column = area.column; column < area.column + area.columns; column++) {
      const to = sheet.columnOf(column);
      if (to === null) continue;
      const found = cellAt(sheet.found.sheet, at, to);
      const expected = wide(column);
      const cell = { row: at, column: to };
      const fault = (kind: FormulaFaultKind): FormulaFault => ({
        kind,
        sheet,
        cell,
        made: { row, column },
        expected,
        found,
        left: kind === "changed" && sameFormula(found.formula ?? "", asMade(column) ?? ""),
        cells: [{ cell, expected, found }],
      });
      if (found.formula === undefined) {
        faults.push(fault(found.value === null || found.value === "" ? "missing" : "overwritten"));
      } else if (expected === null) {
        continue;
      } else if (found.formula !== expected && !isSound(found.formula, expected, narrow(column))) {
        faults.push(fault("changed"));
      } else if (isErrorValue(found.value) && !concernsPartialUnit(made, sheet, row, column)) {
        errors.push(fault("error"));
      }
    }
  }
  const whole = faults.length > 1 && faults.length === area.rows * area.columns;
  const isPastedOver = whole && faults.every(({ kind }) => kind === "overwritten");
  return { formula, faults: isPastedOver ? fold(faults) : faults, errors };
}

function isSound(found: string, wide: string, narrow: string | null): boolean {
  return sameFormula(found, wide) || (narrow !== null && narrow !== wide && sameFormula(found, narrow));
}

/** What a unit that not every sheet has comes to is told by the rules about units. */
function concernsPartialUnit({ partial }: MadeBook, { key, rowIds, columnIds }: SheetMap, row: number, column: number) {
  if (partial.size === 0) return false;
  // There everyone's place is computed from everyone's.
  return key === "ranking" || partial.has(rowIds.get(row) ?? "") || partial.has(columnIds.get(column) ?? "");
}

function addressKey(key: SheetKey, { row, column }: CellAddress): string {
  return `${key} ${row} ${column}`;
}

/** Whether an error comes from another formula that shows one: only the first of a chain is told. */
function spreadsFrom(
  { sheets, carrier }: MadeBook,
  wrong: ReadonlySet<string>,
): (formula: MadeFormula, row: number, column: number) => boolean {
  const known = new Map<string, boolean>();
  return (formula, row, column) =>
    areasOf(formula, row, column, carrier).some(({ sheet, area }) => {
      const own = sheets.get(sheet)?.found.sheet;
      if (!own) return false;
      const name = `${sheet} ${area.row} ${area.column} ${area.rows} ${area.columns}`;
      let answer = known.get(name);
      if (answer !== undefined) return answer;
      answer = false;
      for (let r = area.row; r < area.row + area.rows && !answer; r++) {
        for (let c = area.column; c < area.column + area.columns && !answer; c++) {
          const { value, formula: text } = cellAt(own, r, c);
          answer = isErrorValue(value) && (text !== undefined || wrong.has(addressKey(sheet, { row: r, column: c })));
        }
      }
      known.set(name, answer);
      return answer;
    });
}

/** Neighbours with the same fault become one; each number that was typed over a formula stands for itself. */
function foldAlike(faults: readonly FormulaFault[]): FormulaFault[] {
  const runs: FormulaFault[][] = [];
  for (const fault of faults) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && isBeside(last, fault) && isAlike(last, fault)) run.push(fault);
    else runs.push([fault]);
  }
  return runs.flatMap((run) => fold(run));
}

function fold(run: readonly FormulaFault[]): FormulaFault[] {
  const [first] = run;
  return first ? [{ ...first, cells: run.flatMap(({ cells }) => cells) }] : [];
}

function isBeside({ made: a }: FormulaFault, { made: b }: FormulaFault): boolean {
  return a.row === b.row ? b.column - a.column === 1 : a.column === b.column && b.row - a.row === 1;
}

function isAlike(a: FormulaFault, b: FormulaFault): boolean {
  if (a.kind !== b.kind) return false;
  switch (a.kind) {
    case "overwritten":
      return false;
    case "missing":
      return true;
    case "changed":
      return a.left === b.left && (a.left || formOf(a) === formOf(b));
    case "error":
      return isErrorValue(a.found.value) && isErrorValue(b.found.value) && a.found.value.error === b.found.value.error;
  }
}

function formOf({ found, cell }: FormulaFault): string {
  return relativeForm(found.formula ?? "", cell.row, cell.column);
}
