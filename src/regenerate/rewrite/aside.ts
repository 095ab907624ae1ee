/** 未能保留 as it is then: made where there is none, else rows are added below, and those of what comes back go. */
import type { NamePlan, SheetPlan } from "../../plan";
import { findAside, planAside } from "../../plan/aside";
import type { AsideItem, FoundAside } from "../../plan/aside";
import { FIRST_ROW } from "../../plan/aside/layout";
import type { SheetRewrite } from "../../plan/rewrite";
import { runsOfNumbers } from "../../sheet/reference";
import { cellAt } from "../../sheet/snapshot";
import type { Snapshot } from "../../sheet/snapshot";
import type { CellValue } from "../../sheet/value";
import { cellsOnly } from "./cells-only";
import { fillsOf } from "./cells";
import { reversed } from "./lines";

export type AsideRewrite =
  | { readonly kind: "nothing" }
  | { readonly kind: "added"; readonly plan: SheetPlan; readonly name: NamePlan }
  | { readonly kind: "changed"; readonly done: SheetRewrite; readonly undo: SheetRewrite };

/** @param items all that is kept aside then */
export function asideRewrite(snapshot: Snapshot, title: string, items: readonly AsideItem[]): AsideRewrite {
  const found = findAside(snapshot);
  if (!found) return items.length === 0 ? { kind: "nothing" } : { kind: "added", ...planAside(title, items) };
  const keys = new Set(items.map(({ key }) => key));
  const known = new Set(found.items.map(({ key }) => key));
  const gone = found.items.flatMap(({ key }) => (keys.has(key) ? [] : (found.rows.get(key) ?? [])));
  const added = items.filter(({ key }) => !known.has(key));
  if (gone.length === 0 && added.length === 0) return { kind: "nothing" };
  return {
    kind: "changed",
    ...changed(
      found,
      title,
      gone.sort((a, b) => a - b),
      added,
    ),
  };
}

function changed(
  found: FoundAside,
  title: string,
  gone: readonly number[],
  added: readonly AsideItem[],
): { readonly done: SheetRewrite; readonly undo: SheetRewrite } {
  const { sheet } = found;
  const rows = { deleted: runsOfNumbers(gone), inserted: [] };
  const first = sheet.rows.length - gone.length;
  const { plan } = planAside(title, added);
  const columnAt = (made: number) => found.columnOf(made);
  const shift = first - FIRST_ROW;
  const wanted = added.flatMap((_, i) =>
    (valuesIn(plan, FIRST_ROW + i) ?? []).flatMap((value, made) => {
      const column = columnAt(made);
      return column === null ? [] : [{ row: first + i, column, formula: null, value }];
    }),
  );
  const styles = plan.styles.flatMap(({ area, style }) => {
    const column = columnAt(area.column);
    const isRow = area.row >= FIRST_ROW && area.columns === 1;
    return isRow && column !== null ? [{ area: { ...area, row: area.row + shift, column }, style }] : [];
  });
  const heights = plan.rows.flatMap((one) => (one.row >= FIRST_ROW ? [{ ...one, row: one.row + shift }] : []));
  const none = cellsOnly(sheet.name, sheet.visibility, []);
  const done: SheetRewrite = {
    ...none,
    rows,
    fresh: added.length > 0 ? [{ areas: styles.map(({ area }) => area), styles, validations: [], careful: true }] : [],
    part: { ...none.part, fills: fillsOf(wanted) },
    over: { styles: [], validations: [], rows: heights },
  };
  // What was added goes first, as its rows are written over; then the others come back with all that they held.
  const back = gone.flatMap((row) =>
    (sheet.rows[row] ?? []).map((_, column) => {
      const { value, formula } = cellAt(sheet, row, column);
      return { row, column, formula: formula ?? null, value };
    }),
  );
  const emptied = wanted.map(({ row, column }) => ({ row: row + gone.length, column, formula: null, value: null }));
  const undo: SheetRewrite = {
    ...none,
    rows: reversed(rows),
    part: { ...none.part, fills: fillsOf([...emptied, ...back]) },
  };
  return { done, undo };
}

function valuesIn({ fills }: SheetPlan, row: number): readonly CellValue[] | null {
  for (const fill of fills) {
    const { area } = fill;
    if (fill.kind === "values" && area.column === 0 && area.row <= row && row < area.row + area.rows) {
      return fill.values[row - area.row] ?? null;
    }
  }
  return null;
}
