/** The snapshot that reading a plan's file gives, without the file: where hundreds of workbooks are looked at. */
import { formulasOf } from "../../src/plan";
import type { FormatPlan, SheetPlan, WorkbookPlan } from "../../src/plan";
import { absoluteAreaName, quoteSheetName } from "../../src/sheet/address";
import { visibleParts } from "../../src/sheet/areas";
import { parseFormula, shiftFormula } from "../../src/sheet/formula";
import { nameSnapshot, runsOfNumbers } from "../../src/sheet/reference";
import type { CellSnapshot, FormatSnapshot, Run, SheetSnapshot, Snapshot } from "../../src/sheet/snapshot";

export function plannedSnapshot(plan: WorkbookPlan): Snapshot {
  return {
    sheets: plan.sheets.map(plannedSheet),
    names: plan.names.map(({ name, sheet, area }) =>
      nameSnapshot(name, `${quoteSheetName(sheet)}!${absoluteAreaName(area)}`),
    ),
  };
}

export function plannedSheet(plan: SheetPlan): SheetSnapshot {
  const areas = visibleParts(plan.validations.map(({ area }) => area));
  return {
    name: plan.name,
    visibility: plan.visibility,
    rows: cellsOf(plan),
    protected: plan.protected,
    hiddenRows: runsOfNumbers(plan.rows.filter(({ hidden }) => hidden).map(({ row }) => row)),
    hiddenColumns: plan.columns.filter(({ hidden }) => hidden).map(({ from, to }): Run => [from, to]),
    validations: plan.validations.map(({ area, rule }, i) => ({
      areas: areas[i] ?? [],
      kind: rule.kind,
      operator: "between",
      formulas: formulasOf(rule),
      origin: { row: area.row, column: area.column },
    })),
    formats: plan.formats.map(formatOf),
  };
}

function cellsOf({ fills }: SheetPlan): (CellSnapshot | undefined)[][] {
  const rows: (CellSnapshot | undefined)[][] = [];
  for (const fill of fills) {
    const { row, column, rows: height, columns: width } = fill.area;
    const pattern = fill.kind === "formula" ? parseFormula(fill.formula) : null;
    for (let r = 0; r < height; r++) {
      const cells = (rows[row + r] ??= []);
      for (let c = 0; c < width; c++) {
        if (fill.kind === "values") {
          const value = fill.values[r]?.[c] ?? null;
          if (value !== null) cells[column + c] = { value };
        } else if (pattern) {
          cells[column + c] = { value: fill.cached(r, c), formula: shiftFormula(pattern, r, c) };
        }
      }
    }
  }
  // Rows between that have no cells.
  for (let row = 0; row < rows.length; row++) rows[row] ??= [];
  return rows;
}

function formatOf(format: FormatPlan): FormatSnapshot {
  const { kind, area } = format;
  return { areas: [area], kind, formula: kind === "formula" ? format.formula : "" };
}
