/** Rows are high enough for what their visible columns say, as far as that can be told without a screen. */
import { planWorkbook } from "../../src/plan";
import type { SheetPlan } from "../../src/plan";
import { rowHeight } from "../../src/plan/measure";
import { builtInUnits } from "../../src/rubric";
import { builtInRubric } from "../../src/rubric/builtin";
import { cellName } from "../../src/sheet/address";

const plan = planWorkbook(builtInRubric, builtInUnits(builtInRubric));

/** The texts of a row's visible columns; formulas by what they come to. */
function textsOf({ fills, columns }: SheetPlan, row: number): { column: number; text: string; width: number }[] {
  const found = new Map<number, { column: number; text: string; width: number }>();
  for (const fill of fills) {
    const { area } = fill;
    if (row < area.row || row >= area.row + area.rows) continue;
    for (let i = 0; i < area.columns; i++) {
      const column = area.column + i;
      const shown = columns.find(({ from, to, hidden }) => column >= from && column <= to && !hidden);
      const down = row - area.row;
      const value = fill.kind === "formula" ? fill.cached(down, i) : (fill.values[down]?.[i] ?? null);
      if (shown && typeof value === "string") found.set(column, { column, text: value, width: shown.width });
    }
  }
  return [...found.values()];
}

it.each(["说明", "指标体系", "评分录入", "得分计算"])("of %s", (name) => {
  const sheet = plan.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  const rows = sheet.rows.filter(({ estimated }) => estimated);
  const cut = rows.flatMap(({ row, height = 0 }) =>
    textsOf(sheet, row).flatMap(({ column, text, width }) =>
      rowHeight([{ text, width }]) > height ? [`${cellName(row, column)} ${text}`] : [],
    ),
  );
  expect(rows.length).toBeGreaterThan(9);
  expect(rows.flatMap(({ row }) => textsOf(sheet, row)).length).toBeGreaterThan(rows.length * 2);
  expect(cut).toEqual([]);
});
