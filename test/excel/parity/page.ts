/** How a sheet is printed, and its charts: the file's in Excel's words. */
import { areaName, parseAreaName, quoteSheetName } from "../../../src/sheet/address";
import type { Area } from "../../../src/sheet/address";
import { hullOf } from "../../../src/sheet/areas";
import type { FileSheet } from "../../helpers/file-looks";

const PAPERS: Readonly<Record<number, string>> = { 9: "A4" };
const POINTS = 72;

/** A sheet that prints nothing has no page: null. */
export function expectedPage({ name, page }: FileSheet): unknown {
  if (page.areas.length === 0) return null;
  const inPoints = Object.entries(page.margins).map(([side, inches]) => [
    `${side}Margin`,
    Math.round(inches * POINTS * 1000) / 1000,
  ]);
  return {
    orientation: page.landscape ? "Landscape" : "Portrait",
    paperSize: PAPERS[page.paper ?? 0],
    zoom: page.fit ? pagesOf(page.wide, page.high) : { scale: 100 },
    centerHorizontally: page.centered[0],
    centerVertically: page.centered[1],
    ...Object.fromEntries(inPoints),
    ...page.texts,
    titleRows: page.titleRows?.replaceAll("$", "") ?? null,
    titleColumns: page.titleColumns?.replaceAll("$", "") ?? null,
    // A file's areas each begin a page; in Excel one area holds them all, since its own separator of several areas
    // differs from computer to computer.
    area: `${quoteSheetName(name)}!${areaName(hullOf(page.areas.map(areaOf)))}`,
  };
}

/** 0 pages: as many as it takes. */
function pagesOf(wide: number | null, high: number | null): unknown {
  return {
    ...(wide ? { horizontalFitToPages: wide } : {}),
    ...(high ? { verticalFitToPages: high } : {}),
  };
}

const TEXTS = ["leftHeader", "centerHeader", "rightHeader", "leftFooter", "centerFooter", "rightFooter"] as const;
const MARGINS = ["top", "bottom", "left", "right", "header", "footer"].map((side) => `${side}Margin`);
const SETTINGS = ["orientation", "paperSize", "zoom", "centerHorizontally", "centerVertically", ...MARGINS];

export async function foundPage(context: Excel.RequestContext, name: string): Promise<unknown> {
  const { pageLayout } = context.workbook.worksheets.getItem(name);
  pageLayout.load(SETTINGS.join(","));
  const texts = pageLayout.headersFooters.defaultForAllPages;
  texts.load(TEXTS.join(","));
  const area = pageLayout.getPrintAreaOrNullObject();
  area.load("address");
  const [rows, columns] = [
    pageLayout.getPrintTitleRowsOrNullObject(),
    pageLayout.getPrintTitleColumnsOrNullObject(),
  ] as const;
  rows.load("address");
  columns.load("address");
  await context.sync();
  if (area.isNullObject) return null;
  const settings: Readonly<Record<string, unknown>> = { ...pageLayout.toJSON() };
  return {
    ...Object.fromEntries(SETTINGS.map((setting) => [setting, settings[setting]])),
    ...Object.fromEntries(TEXTS.map((text) => [text, texts[text]])),
    titleRows: rows.isNullObject ? null : rows.address.split("!")[1],
    titleColumns: columns.isNullObject ? null : columns.address.split("!")[1],
    area: area.address,
  };
}

export function expectedCharts({ charts }: FileSheet): unknown[] {
  return charts.map(({ type, title, legend, gap, reversed, labelSpacing, anchor, series }) => ({
    type: type === "barChart bar clustered" ? "BarClustered" : type,
    title,
    legend,
    reversed,
    labelSpacing,
    series: series.map(({ name, values, categories, labels }) => ({ name, values, categories, labels, gap })),
    position: {
      row: anchor.from[0],
      column: anchor.from[1],
      rows: anchor.to[0] - anchor.from[0],
      columns: anchor.to[1] - anchor.from[1],
    },
  }));
}

export async function foundCharts(context: Excel.RequestContext, name: string): Promise<unknown[]> {
  const sheet = context.workbook.worksheets.getItem(name);
  const { charts } = sheet;
  charts.load("items/chartType,items/left,items/top,items/width,items/height,items/title/text,items/legend/visible");
  await context.sync();
  const loaded = charts.items.map((chart) => {
    chart.axes.categoryAxis.load("reversePlotOrder,tickLabelSpacing");
    chart.series.load("items/name,items/gapWidth,items/hasDataLabels");
    return chart;
  });
  await context.sync();
  const found: unknown[] = [];
  for (const chart of loaded) {
    const sources = chart.series.items.map((series) => ({
      series,
      values: series.getDimensionDataSourceString("Values"),
      categories: series.getDimensionDataSourceString("Categories"),
    }));
    await context.sync();
    found.push({
      type: chart.chartType,
      title: chart.title.text,
      legend: chart.legend.visible,
      reversed: chart.axes.categoryAxis.reversePlotOrder,
      labelSpacing: chart.axes.categoryAxis.tickLabelSpacing as unknown,
      series: sources.map(({ series, values, categories }) => ({
        name: series.name,
        values: values.value,
        categories: categories.value,
        labels: series.hasDataLabels,
        gap: series.gapWidth,
      })),
      position: await coveredBy(context, sheet, chart),
    });
  }
  return found;
}

/** Lines looked at to find out where a chart lies. */
const LINES = 80;

/** The cells that a chart covers, which Excel tells in points only. */
async function coveredBy(context: Excel.RequestContext, sheet: Excel.Worksheet, chart: Excel.Chart): Promise<Area> {
  const lines = Array.from({ length: LINES }, (_, i) => {
    const cell = sheet.getCell(i, i);
    cell.load("rowHidden,columnHidden,format/rowHeight,format/columnWidth");
    return cell;
  });
  await context.sync();
  const heights = lines.map(({ rowHidden, format }) => (rowHidden ? 0 : format.rowHeight));
  const widths = lines.map(({ columnHidden, format }) => (columnHidden ? 0 : format.columnWidth));
  const [row, column] = [lineAt(heights, chart.top), lineAt(widths, chart.left)];
  return {
    row,
    column,
    rows: lineAt(heights, chart.top + chart.height) - row,
    columns: lineAt(widths, chart.left + chart.width) - column,
  };
}

/** Which line begins so many points from the sheet's edge; the last one, since hidden ones have no extent. */
function lineAt(sizes: readonly number[], points: number): number {
  let before = 0;
  for (const [i, size] of sizes.entries()) {
    if (size > 0 && Math.abs(before - points) < 0.01) return i;
    before += size;
  }
  return -1;
}

function areaOf(text: string): Area {
  const area = parseAreaName(text);
  if (!area) throw new Error(`${text} is no area`);
  return area;
}
