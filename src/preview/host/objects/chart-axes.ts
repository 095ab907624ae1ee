/** ChartAxes and ChartAxis: the axis of a chart's categories. */
import { invalidArgument } from "../protocol/errors";
import type { ClassDescription } from "../protocol/host-class";
import { make } from "./make";
import type { SheetChart } from "./scopes";

export const chartAxes: ClassDescription<SheetChart> = {
  name: "ChartAxes",
  page: "https://learn.microsoft.com/javascript/api/excel/excel.chartaxes",
  properties: {},
  objects: { categoryAxis: (self) => make("ChartAxis", self) },
};

export const chartAxis: ClassDescription<SheetChart> = {
  name: "ChartAxis",
  page: "https://learn.microsoft.com/javascript/api/excel/excel.chartaxis",
  properties: {
    reversePlotOrder: {
      get: ({ chart }) => chart.categoryAxis.reversePlotOrder,
      set: ({ chart }, values) => {
        chart.categoryAxis.reversePlotOrder = values.truth(0);
      },
    },
    tickLabelSpacing: {
      get: ({ chart }) => chart.categoryAxis.tickLabelSpacing,
      set: ({ chart }, values) => {
        const spacing = values.count(0);
        if (spacing < 1 || spacing > 31_999) throw invalidArgument();
        chart.categoryAxis.tickLabelSpacing = spacing;
      },
    },
    visible: {
      get: ({ chart }) => chart.categoryAxis.visible,
      set: ({ chart }, values) => {
        chart.categoryAxis.visible = values.truth(0);
      },
    },
  },
};
