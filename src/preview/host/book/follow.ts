/** Everything that points to cells, following them when cells come or go, or when a sheet is renamed or deleted. */
import { parseFormula, shiftFormula } from "../../../sheet/formula";
import { adjustFormula, shiftArea } from "./adjust";
import { WHOLE_SHEET } from "./area";
import { areaOfRange, univerRange } from "./merge";
import { movedRule } from "./copy-rules";
import type { Edit, Shift } from "./adjust";
import type { Book } from "./book";
import type { Sheet } from "./sheet";
import type { Validation } from "./validations";

/** Formulas of cells, names, validations and conditional formats in the whole book. */
export function adjustReferences(book: Book, edit: Edit): void {
  for (const sheet of book.sheets) {
    sheet.grid.forEach(WHOLE_SHEET, (_row, _column, cell) => {
      if (typeof cell.f !== "string" || cell.f === "") return;
      const adjusted = adjustFormula(cell.f, sheet.name, edit);
      if (adjusted !== cell.f) cell.f = adjusted;
    });
    adjustRules(sheet, edit);
  }
  for (const name of book.names.all()) {
    const formula = adjustFormula(name.formula, null, edit);
    if (formula === name.formula) continue;
    name.formula = formula;
    book.names.changed(name);
  }
  book.calculation.markAll();
}

function adjustRules(sheet: Sheet, edit: Edit): void {
  sheet.extras.validations = sheet.extras.validations.map((validation) => ({
    ...validation,
    rule: Object.fromEntries(
      Object.entries(validation.rule).map(([kind, fields]) => [
        kind,
        Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, adjusted(field, sheet.name, edit)])),
      ]),
    ),
  }));
  for (const format of sheet.extras.conditionalFormats)
    format.formula = adjustFormula(format.formula, sheet.name, edit);
}

function adjusted(field: unknown, home: string, edit: Edit): unknown {
  return typeof field === "string" && field.startsWith("=") ? adjustFormula(field, home, edit) : field;
}

function stepValidationAside(shift: Shift): (validation: Validation) => Validation {
  return (validation) => {
    const { rule, origin } = validation;
    const { rows, columns } = stepAside(origin, shift);
    if (rows === 0 && columns === 0) return validation;
    const to = { row: origin.row + rows, column: origin.column + columns };
    return { ...validation, origin: to, rule: movedRule(rule, rows, columns) };
  };
}

/**
 * How far to go from a cell that is about to be deleted to the first that stays. Excel keeps a rule's relative references
 * as distances, so that a rule is none the worse for losing the cell that it happened to be written for.
 */
function stepAside(
  { row, column }: { readonly row: number; readonly column: number },
  shift: Shift,
): { readonly rows: number; readonly columns: number } {
  if (shiftArea({ row, column, rows: 1, columns: 1 }, shift)) return { rows: 0, columns: 0 };
  const next = shift.at - shift.count;
  return shift.axis === "rows" ? { rows: next - row, columns: 0 } : { rows: 0, columns: next - column };
}

/** What a sheet keeps beside its cells moves with them; what loses all its cells goes. */
export function shiftExtras(sheet: Sheet, shift: Shift): void {
  const { extras } = sheet;
  for (const format of extras.conditionalFormats) {
    const { rows, columns } = stepAside(format.area, shift);
    format.formula = shiftFormula(parseFormula(format.formula), rows, columns);
  }
  extras.validations = extras.validations.map(stepValidationAside(shift)).flatMap((validation) => {
    const area = shiftArea(validation.area, shift);
    if (!area) return [];
    const origin = shiftArea({ ...validation.origin, rows: 1, columns: 1 }, shift) ?? area;
    return [{ ...validation, area, origin: { row: origin.row, column: origin.column } }];
  });
  extras.conditionalFormats = extras.conditionalFormats.flatMap((format) => {
    const area = shiftArea(format.area, shift);
    return area ? [{ ...format, area }] : [];
  });
  for (const chart of extras.charts) if (chart.covers) chart.covers = shiftArea(chart.covers, shift);
  if (extras.filter) extras.filter = shiftArea(extras.filter, shift);
  const layout = extras.pageLayout;
  layout.printAreas = layout.printAreas.flatMap((area) => shiftArea(area, shift) ?? []);
  extras.rowBreaks = extras.rowBreaks.flatMap(
    (row) => shiftArea({ row, column: 0, rows: 1, columns: 1 }, shift)?.row ?? [],
  );
  if (layout.titleRows) layout.titleRows = shiftArea(layout.titleRows, shift);
  if (layout.titleColumns) layout.titleColumns = shiftArea(layout.titleColumns, shift);
  shiftMerges(sheet, shift);
}

function shiftMerges(sheet: Sheet, shift: Shift): void {
  const merges = sheet.worksheet.getMergeData().flatMap((merge) => {
    const moved = shiftArea(areaOfRange(merge), shift);
    return moved && moved.rows * moved.columns > 1 ? [univerRange(moved)] : [];
  });
  sheet.worksheet.setMergeData(merges);
}
