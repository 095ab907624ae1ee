/** The rows of 得分计算 below the grid: what they say, how they compute, how they look. */
import type { CellValue } from "../../sheet/value";
import type { PlanContext } from "../context";
import { WIDTHS } from "../grid/columns";
import { GRID } from "../grid/layout";
import { rowHeight } from "../measure";
import { STYLES } from "../styles";
import type { CellStyle } from "../styles";
import type { Fill } from "../types";
import { doneLive, entryRowsOf, indicatorRowsOf, movedLive, takersLive, weightLive } from "./indicator-formulas";
import { acrossUnits } from "./live";
import type { Live } from "./live";
import type { TailRow } from "./tail-layout";
import { doneTotalLive, eligibleLive, exactLive, requiredLive, totalLive } from "./total-formulas";

export function tailFills(context: PlanContext): Fill[] {
  return context.tail.rows.flatMap((row): Fill[] => {
    const [name, text, share] = labelOf(context, row);
    const fills: Fill[] = [
      { kind: "values", area: { row: row.row, column: 0, rows: 1, columns: 3 }, values: [[row.id, name, text]] },
    ];
    if (share) {
      fills.push({
        kind: "formula",
        area: { row: row.row, column: GRID.share, rows: 1, columns: 1 },
        formula: share.formula,
        cached: () => share.value,
      });
    }
    if (row.kind === "done") {
      const area = { row: row.row, column: GRID.share, rows: 1, columns: 1 };
      fills.push({ kind: "values", area, values: [[entryRowsOf(context, row.indicator).length]] });
    }
    const live = tailLive(context, row);
    if (live) fills.push(acrossUnits(context, row.row, live));
    return fills;
  });
}

function tailLive(context: PlanContext, row: TailRow): Live | null {
  switch (row.kind) {
    case "heading":
      return null;
    case "exact":
      return exactLive(context);
    case "total":
      return totalLive(context);
    case "required":
      return requiredLive(context);
    case "done-total":
      return doneTotalLive(context);
    case "moved":
      return movedLive(context, row.category);
    case "takers":
      return takersLive(context, row.category);
    case "weight":
      return weightLive(context, row.category, row.indicator);
    case "done":
      return doneLive(context, row.indicator, row.row);
    case "eligible":
      return eligibleLive(context, row.indicator, row.criterion);
  }
}

/** Name and explanation of a row, and where it has one the formula beside them. */
function labelOf(context: PlanContext, row: TailRow): [string, string, { formula: string; value: CellValue }?] {
  switch (row.kind) {
    case "heading":
      return [row.label, ""];
    case "exact":
      return ["合计", "各类得分之和，未取舍"];
    case "total":
      return ["总分", "按口径取舍后的总分"];
    case "required":
      return ["应填项数", "该单位适用的录入项"];
    case "done-total":
      return ["已填项数", "有效录入，含因否决而无需录入的项"];
    case "moved": {
      const rows = indicatorRowsOf(context, row.category);
      const weights = rows.map((one) => `E${one + 1}`).join(",");
      const value = row.category.indicators.reduce((sum, { weight }) => sum + weight, 0);
      return [row.category.name, "待分配：不适用指标的权重之和", { formula: `=SUM(${weights})`, value }];
    }
    case "takers":
      return [row.category.name, "平均分配时接收权重的指标个数"];
    case "weight":
    case "done":
      return [row.indicator.name, row.category.name];
    case "eligible":
      return [row.indicator.name, `第 ${row.criterion.number} 项：未被否决且有效的个数，最大者为标杆`];
  }
}

export function tailHeight(context: PlanContext, row: TailRow): number {
  if (row.kind === "heading") return 26;
  const [name, text] = labelOf(context, row);
  return rowHeight([
    { text: name, width: WIDTHS.name },
    { text, width: WIDTHS.text },
  ]);
}

export function tailStyle(row: TailRow): CellStyle {
  switch (row.kind) {
    case "total":
      return STYLES.strongPoints;
    case "exact":
    case "moved":
    case "weight":
      return STYLES.score;
    case "heading":
    case "required":
    case "done-total":
    case "takers":
    case "done":
    case "eligible":
      return STYLES.count;
  }
}
