/** ChartCollection and Chart: a sheet's charts, as data. */
import { areaOf } from "../book/cell-range";
import { hullOf } from "../../../sheet/areas";
import { itemNotFound } from "../protocol/errors";
import { newSeries } from "../book/chart-series";
import { NULL_OBJECT } from "../protocol/host-class";
import type { CellRange } from "../book/cell-range";
import type { Chart } from "../book/charts";
import type { ClassDescription, HostObject, Property } from "../protocol/host-class";
import { shownHeightOf, shownWidthOf } from "../book/sizes";
import type { Sheet } from "../book/sheet";
import { rangeArgument } from "./range-arguments";
import { make } from "./make";
import type { BookSheet, SheetChart } from "./scopes";

/** Types that a scorebook may have use for. */
const TYPES = [
  "BarClustered",
  "BarStacked",
  "ColumnClustered",
  "ColumnStacked",
  "Line",
  "LineMarkers",
  "Pie",
  "Radar",
  "XYScatter",
] as const;

function find({ book, sheet }: BookSheet, key: string): HostObject | null {
  const upper = key.toUpperCase();
  const chart = sheet.extras.charts.find((each) => each.id === key || each.name.toUpperCase() === upper);
  return chart ? make("Chart", { book, sheet, chart }) : null;
}

function get(self: BookSheet, key: string): HostObject {
  const found = find(self, key);
  if (!found) throw itemNotFound();
  return found;
}

function add(self: BookSheet, type: string, source: CellRange, by: string): Chart {
  const charts = self.book.sheets.flatMap((sheet) => sheet.extras.charts);
  const number = Math.max(0, ...charts.map(({ id }) => Number(id.slice(6, -1)))) + 1;
  const series = newSeries(source, by);
  const [only] = series;
  const chart: Chart = {
    id: `{chart${number}}`,
    name: `Chart ${number}`,
    type,
    // Excel gives a chart of one series that series' name as its title.
    titleText: series.length === 1 && only ? only.name : "",
    titleVisible: series.length === 1,
    legendVisible: true,
    covers: null,
    series,
    categoryAxis: { reversePlotOrder: false, tickLabelSpacing: "", visible: true },
  };
  self.sheet.extras.charts.push(chart);
  return chart;
}

export const chartCollection: ClassDescription<BookSheet> = {
  name: "ChartCollection",
  page: "https://learn.microsoft.com/javascript/api/excel/excel.chartcollection",
  properties: { count: { get: ({ sheet }) => sheet.extras.charts.length } },
  items: ({ book, sheet }) => sheet.extras.charts.map((chart) => make("Chart", { book, sheet, chart })),
  item: (self, values) => get(self, values.text(0)),
  methods: {
    add: (self, values) => {
      const type = values.word(0, TYPES);
      const source = rangeArgument(values, 1, self.book, self.sheet);
      const by = values.optionalWord(2, ["Auto", "Columns", "Rows"]) ?? "Auto";
      return make("Chart", { ...self, chart: add(self, type, source, by) });
    },
    getCount: ({ sheet }) => sheet.extras.charts.length,
    getItem: (self, values) => get(self, values.text(0)),
    getItemOrNullObject: (self, values) => find(self, values.text(0)) ?? NULL_OBJECT,
    getItemAt: (self, values) => {
      const chart = self.sheet.extras.charts[values.count(0)];
      if (!chart) throw itemNotFound();
      return make("Chart", { ...self, chart });
    },
  },
};

/** Points from the sheet's corner; a chart that was not laid over cells has Excel's first size. */
function boundsOf({
  sheet,
  chart: { covers },
}: SheetChart): Readonly<Record<"left" | "top" | "width" | "height", number>> {
  if (!covers) return { left: 0, top: 0, width: 360, height: 216 };
  const stretch = (size: (sheet: Sheet, at: number) => number, from: number, to: number) => {
    let points = 0;
    for (let at = from; at < to; at += 1) points += size(sheet, at);
    return points;
  };
  return {
    left: stretch(shownWidthOf, 0, covers.column),
    top: stretch(shownHeightOf, 0, covers.row),
    width: stretch(shownWidthOf, covers.column, covers.column + covers.columns),
    height: stretch(shownHeightOf, covers.row, covers.row + covers.rows),
  };
}

export const chart: ClassDescription<SheetChart> = {
  name: "Chart",
  page: "https://learn.microsoft.com/javascript/api/excel/excel.chart",
  id: (self) => self.chart.id,
  properties: {
    id: { get: (self) => self.chart.id },
    name: {
      get: (self) => self.chart.name,
      set: (self, values) => {
        self.chart.name = values.text(0);
      },
    },
    left: { get: (self) => boundsOf(self).left },
    top: { get: (self) => boundsOf(self).top },
    width: { get: (self) => boundsOf(self).width },
    height: { get: (self) => boundsOf(self).height },
    chartType: { get: (self) => self.chart.type },
  },
  objects: {
    title: (self) => make("ChartTitle", self),
    legend: (self) => make("ChartLegend", self),
    axes: (self) => make("ChartAxes", self),
    series: (self) => make("ChartSeriesCollection", self),
    worksheet: ({ book, sheet }) => make("Worksheet", { book, sheet }),
  },
  methods: {
    setPosition: (self, values) => {
      const start = areaOf(rangeArgument(values, 0, self.book, self.sheet));
      const end = values.isGiven(1) ? areaOf(rangeArgument(values, 1, self.book, self.sheet)) : start;
      self.chart.covers = hullOf([start, end]);
    },
    delete: ({ sheet, chart: removed }) => {
      sheet.extras.charts = sheet.extras.charts.filter((each) => each !== removed);
    },
  },
};

function shown(key: "titleVisible" | "legendVisible"): Property<SheetChart> {
  return {
    get: (self) => self.chart[key],
    set: (self, values) => {
      self.chart[key] = values.truth(0);
    },
  };
}

export const chartTitle: ClassDescription<SheetChart> = {
  name: "ChartTitle",
  page: "https://learn.microsoft.com/javascript/api/excel/excel.charttitle",
  properties: {
    text: {
      get: (self) => self.chart.titleText,
      set: (self, values) => {
        self.chart.titleText = values.text(0);
        self.chart.titleVisible = true;
      },
    },
    visible: shown("titleVisible"),
  },
};

export const chartLegend: ClassDescription<SheetChart> = {
  name: "ChartLegend",
  page: "https://learn.microsoft.com/javascript/api/excel/excel.chartlegend",
  properties: { visible: shown("legendVisible") },
};
