/** ChartSeriesCollection and ChartSeries: the rows of numbers that a chart shows. */
import { areaOf } from "../book/cell-range";
import { invalidArgument, itemNotFound } from "../protocol/errors";
import { NEW_SERIES } from "../book/chart-series";
import { absoluteFormula } from "../book/address-text";
import type { ArgumentList } from "../protocol/argument-list";
import type { ChartSeries, Source } from "../book/charts";
import type { ClassDescription, HostObject } from "../protocol/host-class";
import { rangeArgument } from "./range-arguments";
import { make } from "./make";
import { color } from "./format-properties";
import type { SeriesOfChart, SheetChart } from "./scopes";

function object(self: SheetChart, series: ChartSeries | undefined): HostObject {
  if (!series) throw itemNotFound();
  return make("ChartSeries", { ...self, series });
}

export const chartSeriesCollection: ClassDescription<SheetChart> = {
  name: "ChartSeriesCollection",
  page: "https://learn.microsoft.com/javascript/api/excel/excel.chartseriescollection",
  properties: { count: { get: ({ chart }) => chart.series.length } },
  items: (self) => self.chart.series.map((series) => object(self, series)),
  methods: {
    getCount: ({ chart }) => chart.series.length,
    getItemAt: (self, values) => object(self, self.chart.series[values.count(0)]),
    add: (self, values) => {
      const series = { name: values.optionalText(0) ?? "", values: null, categories: null, ...NEW_SERIES };
      self.chart.series.push(series);
      return object(self, series);
    },
  },
};

function source(self: SeriesOfChart, values: ArgumentList): Source {
  const range = rangeArgument(values, 0, self.book, self.sheet);
  return { sheetId: range.sheet.id, area: areaOf(range) };
}

/** The formula of a dimension's cells, as getDimensionDataSourceString gives it. */
function sourceText({ book }: SeriesOfChart, from: Source | null): string {
  const sheet = from && book.sheetById(from.sheetId);
  if (!sheet) throw itemNotFound();
  return absoluteFormula(sheet.name, from.area).slice(1);
}

export const chartSeries: ClassDescription<SeriesOfChart> = {
  name: "ChartSeries",
  page: "https://learn.microsoft.com/javascript/api/excel/excel.chartseries",
  properties: {
    name: {
      get: ({ series }) => series.name,
      set: ({ series }, values) => {
        series.name = values.text(0);
      },
    },
    gapWidth: {
      get: ({ series }) => series.gapWidth,
      set: ({ series }, values) => {
        const percent = values.number(0);
        if (percent < 0 || percent > 500) throw invalidArgument();
        series.gapWidth = percent;
      },
    },
    hasDataLabels: {
      get: ({ series }) => series.hasDataLabels,
      set: ({ series }, values) => {
        series.hasDataLabels = values.truth(0);
      },
    },
  },
  objects: { format: (self) => make("ChartSeriesFormat", self) },
  methods: {
    setValues: (self, values) => {
      self.series.values = source(self, values);
    },
    setXAxisValues: (self, values) => {
      self.series.categories = source(self, values);
    },
    getDimensionDataSourceString: (self, values) => {
      const dimension = values.word(0, ["Values", "Categories"]);
      return sourceText(self, dimension === "Values" ? self.series.values : self.series.categories);
    },
    delete: ({ chart, series }) => {
      chart.series = chart.series.filter((each) => each !== series);
    },
  },
};

export const chartSeriesFormat: ClassDescription<SeriesOfChart> = {
  name: "ChartSeriesFormat",
  page: "https://learn.microsoft.com/javascript/api/excel/excel.chartseriesformat",
  properties: {},
  objects: { fill: (self) => make("ChartFill", self) },
};

export const chartFill: ClassDescription<SeriesOfChart> = {
  name: "ChartFill",
  page: "https://learn.microsoft.com/javascript/api/excel/excel.chartfill",
  properties: {},
  methods: {
    setSolidColor: ({ series }, values) => {
      series.fillColor = color(values.text(0));
    },
    clear: ({ series }) => {
      series.fillColor = "";
    },
  },
};
