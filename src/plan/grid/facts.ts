/** What a row of the grid says of itself in its hidden columns, for formulas that serve all rows alike. */
import { absoluteName } from "../../sheet/address";
import type { CellValue } from "../../sheet/value";
import type { PlanContext } from "../context";
import { ID_COLUMN } from "../names";
import { areaOn, inColumn } from "../refs";
import { rubricRows } from "../rubric/layout";
import type { Fill } from "../types";
import { conditionRowId, GRID, takesEntry } from "./layout";
import type { GridRow } from "./layout";

/** Numbers of the kinds of entry, as CHOOSE counts them. */
export const ENTRY_KINDS = { range: 1, levels: 2, count: 3, reason: 4 } as const;

/** What the row takes; null where nothing is typed. */
export function entryKind(row: GridRow): keyof typeof ENTRY_KINDS | null {
  if (!takesEntry(row)) return null;
  switch (row.kind) {
    case "category":
      return null;
    case "indicator":
    case "criterion-veto":
      return "reason";
    case "counter":
      return "count";
    case "criterion": {
      const { kind } = row.criterion.rule;
      return kind === "range" || kind === "levels" ? kind : "count";
    }
  }
}

/**
 * Row numbers are formulas, counted from the sheet's first row of ours, so that they stay right when somebody inserts
 * a row, be it above all others.
 */
export function factFills(context: PlanContext): Fill[] {
  const { grid } = context;
  const { rows, firstRow, facts } = grid;
  const { row: first, rows: count } = rubricRows(grid);
  const ids = areaOn("rubric", { row: first, rows: count, column: ID_COLUMN, columns: 1 });
  const down = { row: firstRow, rows: rows.length, columns: 1 };
  const fills: Fill[] = [
    {
      kind: "formula",
      area: { ...down, column: facts.place },
      formula: `=MATCH(${inColumn(firstRow, GRID.id)},${ids},0)`,
      cached: (i) => i + 1,
    },
    {
      kind: "values",
      area: { ...down, column: facts.kind, columns: 2 },
      values: rows.map((row): CellValue[] => {
        const kind = entryKind(row);
        // 0 and not blank where there is no condition: Excel takes anything for valid where a cell that a validation
        // refers to is blank (learn.microsoft.com/office/vba/api/excel.validation.ignoreblank).
        return [kind === null ? 0 : ENTRY_KINDS[kind], conditionRowFor(context, row) === null ? 0 : null];
      }),
    },
  ];
  for (const [column, rowFor] of [
    [facts.condition, conditionRowFor],
    [facts.veto, vetoRowFor],
    [facts["own-veto"], ownVetoRowFor],
  ] as const) {
    for (const [target, run] of runsOfTarget(context, rowFor)) {
      fills.push({
        kind: "formula",
        area: { row: run.row, column, rows: run.rows, columns: 1 },
        formula: `=ROW(${absoluteName(target, ID_COLUMN)})-ROW(${absoluteName(0, ID_COLUMN)})+1`,
        cached: () => target + 1,
      });
    }
  }
  return fills;
}

/** Neighbouring rows over which the same row decides; 0-based. */
function runsOfTarget(
  context: PlanContext,
  rowFor: (context: PlanContext, row: GridRow) => number | null,
): [number, { row: number; rows: number }][] {
  const runs: [number, { row: number; rows: number }][] = [];
  for (const row of context.grid.rows) {
    const target = rowFor(context, row);
    if (target === null) continue;
    const last = runs.at(-1);
    if (last?.[0] === target && last[1].row + last[1].rows === row.row) last[1].rows += 1;
    else runs.push([target, { row: row.row, rows: 1 }]);
  }
  return runs;
}

/** The hidden row on top that says whether the row's indicator is assessed. */
function conditionRowFor({ grid }: PlanContext, row: GridRow): number | null {
  if (row.kind === "category" || !row.indicator.applicability) return null;
  const id = conditionRowId(row.indicator.applicability);
  return grid.conditionRows.find((one) => one.id === id)?.row ?? null;
}

/** The indicator's row, which takes its veto. */
function vetoRowFor({ grid }: PlanContext, row: GridRow): number | null {
  if (row.kind === "category" || row.kind === "indicator" || !row.indicator.veto) return null;
  return grid.rows.find((one) => one.kind === "indicator" && one.indicator === row.indicator)?.row ?? null;
}

function ownVetoRowFor(_: PlanContext, row: GridRow): number | null {
  return row.kind === "criterion" || row.kind === "counter" ? row.vetoRow : null;
}
