/** The rubric as the workbook computes with it now: edited weights, shares, parameters and choices included. */
import { settleReadings, withChoices } from "../../rubric";
import type { Category, Criterion, Indicator, Reading, ReadingId, Rubric } from "../../rubric";
import { cellAt, textAt } from "../../sheet/snapshot";
import type { CellValue } from "../../sheet/value";
import { layOutGrid } from "../grid/layout";
import type { GridRow } from "../grid/layout";
import { parameterColumnId } from "../names";
import { parameterValues } from "../grid/parameters";
import { placeOf } from "./sheets";
import type { FoundSheet } from "./sheets";

/**
 * Where a number belongs, a cell that holds none counts as 0, as it does in the formulas that look it up; a reason
 * that somebody has emptied stays the rubric's own.
 */
export function readRubric(rubric: Rubric, sheet: FoundSheet | null, guide: FoundSheet | null): Rubric {
  const chosen = settleReadings(guide ? withChoices(rubric, readChoices(rubric, guide)) : rubric);
  if (!sheet) return chosen;
  const rows = new Map(layOutGrid(chosen, 0).rows.map((row) => [row.id, row]));
  return { ...chosen, categories: chosen.categories.map((category) => editedCategory(sheet, rows, category)) };
}

function readChoices(rubric: Rubric, guide: FoundSheet): Partial<Record<ReadingId, string>> {
  const choices: Partial<Record<ReadingId, string>> = {};
  for (const reading of rubric.readings) {
    const place = placeOf(guide, reading.id, "choice");
    if (place) choices[reading.id] = alternativeOf(reading, cellAt(guide.sheet, place.row, place.column).value);
  }
  return choices;
}

/** The default for anything that is no choice, as the workbook's formulas do. */
function alternativeOf(reading: Reading, value: CellValue): string {
  return knownChoice(reading, value) ?? reading.default;
}

/** The alternative whose label stands in a cell of 说明; null where none does. */
export function knownChoice(reading: Reading, value: CellValue): string | null {
  return reading.alternatives.find(({ label }) => label === value)?.id ?? null;
}

function numberAt(sheet: FoundSheet, rowId: string, columnId: string, otherwise: number): number {
  const place = placeOf(sheet, rowId, columnId);
  if (!place) return otherwise;
  const { value, formula } = cellAt(sheet.sheet, place.row, place.column);
  // A formula that was never computed says nothing.
  if (value === null && formula !== undefined) return otherwise;
  return typeof value === "number" && Number.isFinite(value) ? value : 0;
}

function hasFormula(sheet: FoundSheet, rowId: string, columnId: string): boolean {
  const place = placeOf(sheet, rowId, columnId);
  return place === null || cellAt(sheet.sheet, place.row, place.column).formula !== undefined;
}

/** The row's parameters: numbers for numbers, texts for texts. */
function parametersAt(sheet: FoundSheet, row: GridRow): CellValue[] {
  return parameterValues(row).map((own, i) => {
    const columnId = parameterColumnId(i);
    if (typeof own === "number") return numberAt(sheet, row.id, columnId, own);
    const place = placeOf(sheet, row.id, columnId);
    return (place && textAt(sheet.sheet, place.row, place.column)) || own;
  });
}

function editedCategory(sheet: FoundSheet, rows: ReadonlyMap<string, GridRow>, category: Category): Category {
  return {
    ...category,
    total: numberAt(sheet, category.id, "weight", category.total),
    indicators: category.indicators.map((indicator) => editedIndicator(sheet, rows, indicator)),
  };
}

function editedIndicator(sheet: FoundSheet, rows: ReadonlyMap<string, GridRow>, indicator: Indicator): Indicator {
  const row = rows.get(indicator.id);
  const { veto } = indicator;
  return {
    ...indicator,
    weight: numberAt(sheet, indicator.id, "weight", indicator.weight),
    veto: veto && row ? { ...veto, reasons: texts(parametersAt(sheet, row)) } : veto,
    criteria: indicator.criteria.map((criterion) => editedCriterion(sheet, rows, criterion)),
  };
}

function editedCriterion(sheet: FoundSheet, rows: ReadonlyMap<string, GridRow>, criterion: Criterion): Criterion {
  const row = rows.get(criterion.id);
  const vetoRow = rows.get(`${criterion.id}:veto`);
  const { share, veto } = criterion;
  return {
    ...criterion,
    share: share === null ? null : numberAt(sheet, criterion.id, "share", share),
    rule: row ? editedRule(sheet, row, criterion) : criterion.rule,
    veto: veto && vetoRow ? { ...veto, reasons: texts(parametersAt(sheet, vetoRow)) } : veto,
  };
}

function editedRule(sheet: FoundSheet, row: GridRow, { id, rule }: Criterion): Criterion["rule"] {
  const numbers = parametersAt(sheet, row).map(Number);
  switch (rule.kind) {
    case "levels": {
      // Levels that a reading decides are formulas in the sheet, and its choice has the say until one is typed over.
      const isOwn = rule.levels.map((_, i) => rule.reading === null || !hasFormula(sheet, id, parameterColumnId(i)));
      if (!isOwn.includes(true)) return rule;
      const levels = rule.levels.map((level, i) => ({
        ...level,
        share: isOwn[i] ? (numbers[i] ?? level.share) : level.share,
      }));
      return { ...rule, reading: null, sharesByChoice: {}, levels };
    }
    case "tiers": {
      const count = rule.tiers.length;
      const tiers = rule.tiers.map(({ from, share }, i) => ({
        from: numbers[i] ?? from,
        share: numbers[count + i] ?? share,
      }));
      return { ...rule, tiers };
    }
    case "incidents":
    case "deduct":
    case "penalty": {
      const several = rule.counters.length > 1;
      const counters = rule.counters.map((counter) => ({
        ...counter,
        step: numberAt(sheet, several ? `${id}:${counter.id}` : id, parameterColumnId(0), counter.step),
      }));
      return { ...rule, counters };
    }
    case "range":
    case "benchmark":
      return rule;
  }
}

function texts(values: readonly CellValue[]): string[] {
  return values.filter((value): value is string => typeof value === "string");
}
