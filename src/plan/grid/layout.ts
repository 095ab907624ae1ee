/**
 * Where everything stands. 评分录入 and 得分计算 share one grid: a row for each category, indicator, criterion,
 * counter and criterion veto, a column for each unit; so an entry at H10 is scored at H10 of the other sheet.
 */
import { counterId, countersOf, criterionVetoId } from "../../rubric";
import type { Applicability, Category, Counter, Criterion, Indicator, Rubric } from "../../rubric";
import { ID_ROW } from "../names";

interface RowBase {
  /** What the hidden first column holds. */
  readonly id: string;
  readonly row: number;
  readonly category: Category;
}

export interface CategoryRow extends RowBase {
  readonly kind: "category";
}

/** Takes the indicator's veto, shows its score. */
export interface IndicatorRow extends RowBase {
  readonly kind: "indicator";
  readonly indicator: Indicator;
}

/** Takes the entry, shows the achieved share. */
export interface CriterionRow extends RowBase {
  readonly kind: "criterion";
  readonly indicator: Indicator;
  readonly criterion: Criterion;
  /** The rows of its counters, where it has several and takes no entry itself. */
  readonly counterRows: readonly number[];
  /** Row of its own veto. */
  readonly vetoRow: number | null;
}

export interface CounterRow extends RowBase {
  readonly kind: "counter";
  readonly indicator: Indicator;
  readonly criterion: Criterion;
  readonly counter: Counter;
  readonly vetoRow: number | null;
}

export interface CriterionVetoRow extends RowBase {
  readonly kind: "criterion-veto";
  readonly indicator: Indicator;
  readonly criterion: Criterion;
}

export type GridRow = CategoryRow | IndicatorRow | CriterionRow | CounterRow | CriterionVetoRow;

/** A condition as a reading treats it: one hidden row says for each unit what it comes to. */
export interface ConditionRow {
  readonly id: string;
  readonly row: number;
  readonly condition: string;
  readonly reading: Applicability["reading"];
}

/** Columns of the grid, the parameters' and units' ones apart. */
export const GRID = { id: 0, name: 1, text: 2, how: 3, share: 4, parameters: 5 } as const;

/**
 * Hidden columns between parameters and units by which a row says what it is, so that one formula, validation or
 * conditional format serves all rows: where 指标体系 has the row, what it takes, which rows decide over it.
 */
export const ROW_FACTS = ["place", "kind", "condition", "veto", "own-veto"] as const;
export type RowFact = (typeof ROW_FACTS)[number];

export interface GridLayout {
  /** Hidden: where 参评单位 has each unit, looked up once for all that is asked of it. */
  readonly unitRow: number;
  readonly conditionRows: readonly ConditionRow[];
  readonly titleRow: number;
  readonly headerRow: number;
  readonly completenessRow: number;
  readonly rows: readonly GridRow[];
  readonly firstRow: number;
  readonly lastRow: number;
  /** How many parameter columns there are. */
  readonly parameters: number;
  readonly facts: Readonly<Record<RowFact, number>>;
  readonly firstUnit: number;
  readonly units: number;
}

/** Identifies a condition row: the same condition may be read in two ways. */
export function conditionRowId({ condition, reading }: Applicability): string {
  return `applies:${condition}${reading === null ? "" : `:${reading}`}`;
}

export function layOutGrid(rubric: Rubric, units: number): GridLayout {
  const conditions = new Map<string, Applicability>();
  for (const { applicability } of rubric.categories.flatMap(({ indicators }) => indicators)) {
    if (applicability) conditions.set(conditionRowId(applicability), applicability);
  }
  const unitRow = ID_ROW + 1;
  const conditionRows = [...conditions].map(([id, { condition, reading }], i) => ({
    id,
    row: unitRow + 1 + i,
    condition,
    reading,
  }));
  const titleRow = unitRow + conditionRows.length + 1;
  const firstRow = titleRow + 3;
  const rows = gridRows(rubric, firstRow);
  const parameters = Math.max(1, ...rows.map(parametersOf));
  const firstFact = GRID.parameters + parameters;
  return {
    unitRow,
    conditionRows,
    titleRow,
    headerRow: titleRow + 1,
    completenessRow: titleRow + 2,
    rows,
    firstRow,
    lastRow: firstRow + rows.length - 1,
    parameters,
    facts: {
      place: firstFact,
      kind: firstFact + 1,
      condition: firstFact + 2,
      veto: firstFact + 3,
      "own-veto": firstFact + 4,
    },
    firstUnit: firstFact + ROW_FACTS.length,
    units,
  };
}

function gridRows(rubric: Rubric, firstRow: number): GridRow[] {
  const rows: GridRow[] = [];
  const next = () => firstRow + rows.length;
  for (const category of rubric.categories) {
    rows.push({ kind: "category", id: category.id, row: next(), category });
    for (const indicator of category.indicators) {
      rows.push({ kind: "indicator", id: indicator.id, row: next(), category, indicator });
      for (const criterion of indicator.criteria) rows.push(...criterionRows(category, indicator, criterion, next()));
    }
  }
  return rows;
}

function criterionRows(category: Category, indicator: Indicator, criterion: Criterion, row: number): GridRow[] {
  const counters = countersOf(criterion);
  const several = counters.length > 1 ? counters : [];
  const vetoRow = criterion.veto ? row + several.length + 1 : null;
  const rows: GridRow[] = [
    {
      kind: "criterion",
      id: criterion.id,
      row,
      category,
      indicator,
      criterion,
      counterRows: several.map((_, i) => row + 1 + i),
      vetoRow,
    },
    ...several.map((counter, i): GridRow => {
      const id = counterId(criterion, counter);
      return { kind: "counter", id, row: row + 1 + i, category, indicator, criterion, counter, vetoRow };
    }),
  ];
  if (vetoRow !== null) {
    const id = criterionVetoId(criterion);
    rows.push({ kind: "criterion-veto", id, row: vetoRow, category, indicator, criterion });
  }
  return rows;
}

/** How many parameter cells a row of the grid needs. */
export function parametersOf(row: GridRow): number {
  switch (row.kind) {
    case "category":
      return 0;
    case "indicator":
      return row.indicator.veto?.reasons.length ?? 0;
    case "criterion-veto":
      return row.criterion.veto?.reasons.length ?? 0;
    case "counter":
      return 1;
    case "criterion": {
      const { rule } = row.criterion;
      if (rule.kind === "levels") return rule.levels.length;
      if (rule.kind === "tiers") return rule.tiers.length * 2;
      if (rule.kind === "benchmark") return 1;
      return countersOf(row.criterion).length === 1 ? 1 : 0;
    }
  }
}

/** Whether a scorer types something in this row. */
export function takesEntry(row: GridRow): boolean {
  switch (row.kind) {
    case "category":
      return false;
    case "indicator":
      return row.indicator.veto !== null;
    case "criterion":
      return row.counterRows.length === 0;
    case "counter":
    case "criterion-veto":
      return true;
  }
}
