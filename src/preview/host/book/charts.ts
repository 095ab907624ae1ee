/** Charts as data: Univer draws none. Source: learn.microsoft.com/javascript/api/excel/excel.chart */
import type { Area } from "../../../sheet/address";

/** Cells of a named sheet. */
export interface Source {
  readonly sheetId: string;
  readonly area: Area;
}

export interface ChartSeries {
  name: string;
  /** null until they are set or taken from the chart's source. */
  values: Source | null;
  categories: Source | null;
  /** Empty for the theme's colour. */
  fillColor: string;
  /** Percent of a bar's width. */
  gapWidth: number;
  hasDataLabels: boolean;
}

/** The axis that the categories stand on. */
export interface CategoryAxis {
  reversePlotOrder: boolean;
  /** Every how many categories have a label; empty for as many as there is room for. */
  tickLabelSpacing: number | "";
  visible: boolean;
}

export interface Chart {
  id: string;
  name: string;
  readonly type: string;
  titleText: string;
  titleVisible: boolean;
  legendVisible: boolean;
  /** The cells that the chart covers; null for where Excel puts a new one. */
  covers: Area | null;
  series: ChartSeries[];
  readonly categoryAxis: CategoryAxis;
}
