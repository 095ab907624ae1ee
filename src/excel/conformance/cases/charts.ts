/** Worksheet.charts. */
import { article, classPage, method } from "../pages";
import type { ConformanceCase, Kit } from "../types";

const OR_NULL = article("develop/application-specific-api-model#ornullobject-methods-and-properties");
const NAME = "ScorebookChart";

function addChart(kit: Kit): Excel.Chart {
  kit.range("A1:C3").values = [
    ["", "甲", "乙"],
    ["一", 1, 2],
    ["二", 3, 4],
  ];
  const chart = kit.sheet.charts.add("BarClustered", kit.range("A1:C3"), "Columns");
  chart.name = NAME;
  return chart;
}

function chartOf(kit: Kit): Excel.Chart {
  return kit.sheet.charts.getItem(NAME);
}

export const CHARTS: readonly ConformanceCase[] = [
  {
    id: "chart-add",
    title: "A chart has a series for each column of its source, and is found by its name",
    page: method("ChartCollection", "add"),
    set: "1.9",
    async run(kit) {
      addChart(kit);
      kit.equal(await kit.value(kit.sheet.charts.getCount()), 1, "the number of charts");
      await kit.expect(chartOf(kit), { name: NAME, chartType: "BarClustered" }, "the chart");
      kit.equal(await kit.value(chartOf(kit).series.getCount()), 2, "the number of its series");
      await kit.expect(chartOf(kit).series.getItemAt(0), { name: "甲" }, "the first series");
    },
  },
  {
    id: "chart-title",
    title: "A title is set, and shows unless it is hidden",
    page: classPage("charttitle"),
    set: "1.7",
    async run(kit) {
      addChart(kit).title.text = "汇总排名";
      await kit.expect(chartOf(kit).title, { text: "汇总排名", visible: true }, "the title");
      chartOf(kit).title.visible = false;
      await kit.expect(chartOf(kit).title, { visible: false }, "hidden");
    },
  },
  {
    id: "chart-legend",
    title: "A legend is shown or hidden",
    page: classPage("chartlegend"),
    set: "1.1",
    async run(kit) {
      addChart(kit).legend.visible = false;
      await kit.expect(chartOf(kit).legend, { visible: false }, "hidden");
      chartOf(kit).legend.visible = true;
      await kit.expect(chartOf(kit).legend, { visible: true }, "shown");
    },
  },
  {
    id: "chart-series",
    title: "A series is named and given values and categories",
    page: classPage("chartseries"),
    set: "1.7",
    async run(kit) {
      addChart(kit);
      const series = chartOf(kit).series.getItemAt(0);
      series.name = "得分";
      series.setValues(kit.range("C2:C3"));
      series.setXAxisValues(kit.range("A2:A3"));
      await kit.expect(chartOf(kit).series.getItemAt(0), { name: "得分" }, "the series");
    },
  },
  {
    id: "chart-position",
    title: "A chart is laid over cells",
    page: method("Chart", "setPosition"),
    set: "1.1",
    async run(kit) {
      addChart(kit).setPosition("E2", "J15");
      const narrow = await kit.read(chartOf(kit), "width");
      chartOf(kit).setPosition("E2", "N15");
      const wide = await kit.read(chartOf(kit), "width");
      kit.equal(wide > narrow, true, `wider over more columns (${narrow}, then ${wide} points)`);
    },
  },
  {
    id: "chart-delete",
    title: "A deleted chart is gone: an error, or a null object",
    page: OR_NULL,
    set: "1.9",
    async run(kit) {
      addChart(kit);
      await kit.isNull(kit.sheet.charts.getItemOrNullObject(NAME), false, "before");
      chartOf(kit).delete();
      await kit.isNull(kit.sheet.charts.getItemOrNullObject(NAME), true, "after");
      chartOf(kit).load("name");
      await kit.fails("getItem", "ItemNotFound");
    },
  },
];
