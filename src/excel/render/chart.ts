/** A planned bar chart. https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-charts */
import type { ChartPlan } from "../../plan";
import { areaName, cellName } from "../../sheet/address";
import { STEP_BYTES } from "./batch";
import type { Step } from "./batch";

const BAR_COLOR = "#2F5597";

export function chartStep(plan: ChartPlan): Step {
  return {
    bytes: STEP_BYTES * 6,
    queue: (sheet) => {
      const chart = sheet.charts.add("BarClustered", sheet.getRange(areaName(plan.values)), "Columns");
      chart.title.text = plan.title;
      chart.legend.visible = false;
      const series = chart.series.getItemAt(0);
      series.name = plan.seriesName;
      series.setXAxisValues(sheet.getRange(areaName(plan.labels)));
      series.gapWidth = 40;
      series.hasDataLabels = true;
      series.format.fill.setSolidColor(BAR_COLOR);
      // The first of the board on top, and every unit's name, however many there are.
      chart.axes.categoryAxis.reversePlotOrder = true;
      chart.axes.categoryAxis.tickLabelSpacing = 1;
      const { row, column, rows, columns } = plan.position;
      chart.setPosition(cellName(row, column), cellName(row + rows - 1, column + columns - 1));
    },
  };
}
