/** Findings about the workbook's make, with what their places belong to. */
import { NOWHERE } from "../findings";
import type { CheckContext, Finding, RuleMeta } from "../types";
import { areaName, cellName } from "../../sheet/address";
import type { CoverFault } from "./cover-faults";
import type { FormulaFault, FormulaFaultKind } from "./formula-faults";
import type { RowFault, RowFaultKind } from "./row-faults";
import type { UnitFault, UnitFaultKind } from "./unit-faults";
import type { Made } from ".";

/** Formulas with one kind of fault. `data`: the formula that belongs there, the one found, how many cells, the last;
 * whether the formula was left behind by what it refers to. */
export function formulaFindings(context: CheckContext, meta: RuleMeta, kind: FormulaFaultKind): Finding[] {
  const made = context.made();
  if (!made) return [];
  return made
    .formulas()
    .filter((fault) => fault.kind === kind)
    .map((fault) => {
      const last = fault.cells.at(-1)?.cell ?? fault.cell;
      return {
        ...NOWHERE,
        ...placeOf(context, made, fault),
        rule: meta.id,
        severity: meta.severity,
        data: {
          expected: fault.expected ?? "",
          found: fault.found.formula ?? "",
          count: fault.cells.length,
          left: fault.left,
          to: cellName(last.row, last.column),
        },
      };
    });
}

function placeOf({ book }: CheckContext, { rubric }: Made, { sheet, made, cell, found }: FormulaFault) {
  const unitId = sheet.columnIds.get(made.column) ?? "";
  const rowId = sheet.rowIds.get(made.row) ?? "";
  return {
    sheet: sheet.found.sheet.name,
    cell,
    unit: book.units.find(({ id }) => id === unitId || id === rowId) ?? null,
    ...rubric.belonging(rowId),
    value: found.value,
  };
}

/** Rows with one kind of fault. `data`: the id, the one that belongs there, all ids that it is about, what it is under. */
export function rowFindings(context: CheckContext, meta: RuleMeta, kind: RowFaultKind): Finding[] {
  const made = context.made();
  if (!made) return [];
  return made
    .rows()
    .filter((fault) => fault.kind === kind)
    .map((fault: RowFault) => ({
      ...NOWHERE,
      rule: meta.id,
      severity: meta.severity,
      sheet: fault.sheet.found.sheet.name,
      cell: fault.cell,
      ...made.rubric.belonging(fault.expected || fault.id),
      data: {
        id: fault.id,
        expected: fault.expected,
        ids: fault.ids,
        count: fault.ids.length,
        under: underName(fault),
      },
    }));
}

function underName({ under }: RowFault): string {
  if (!under) return "";
  return under.kind === "category" ? under.category.name : under.indicator.name;
}

/** Units with one kind of fault. `data`: the id, the one that belongs there, the sheets. */
export function unitFindings(context: CheckContext, meta: RuleMeta, kind: UnitFaultKind): Finding[] {
  const made = context.made();
  if (!made) return [];
  return made
    .units()
    .faults.filter((fault) => fault.kind === kind)
    .map((fault: UnitFault) => ({
      ...NOWHERE,
      rule: meta.id,
      severity: meta.severity,
      sheet: fault.sheet,
      cell: fault.cell,
      unit: fault.unit ?? context.book.units.find(({ id }) => id === fault.expected) ?? null,
      data: { id: fault.id, expected: fault.expected, sheets: fault.sheets },
    }));
}

/** Validations or formats that are gone or changed. `data`: the area, how many of its cells, how many rules each lacks. */
export function coverFindings(context: CheckContext, meta: RuleMeta, faults: readonly CoverFault[]): Finding[] {
  const made = context.made();
  if (!made) return [];
  return faults.map(({ sheet, area, first, cells, rules }) => {
    const { found } = sheet;
    // A finding about several rows or columns belongs to none of them.
    const rowId = area.rows === 1 ? [...found.rows].find(([, row]) => row === first.row)?.[0] : undefined;
    const columnId = area.columns === 1 ? [...found.columns].find(([, at]) => at === first.column)?.[0] : undefined;
    return {
      ...NOWHERE,
      rule: meta.id,
      severity: meta.severity,
      sheet: found.sheet.name,
      cell: first,
      unit: context.book.units.find(({ id }) => id === columnId || id === rowId) ?? null,
      ...made.rubric.belonging(rowId),
      data: { area: areaName(area), count: cells, rules },
    };
  });
}

/** Whether anything of the workbook's make is wrong, so that what it computes follows from that. */
export function isDamaged(made: Made): boolean {
  return made.formulas().length > 0 || made.rows().length > 0 || made.units().faults.length > 0;
}
