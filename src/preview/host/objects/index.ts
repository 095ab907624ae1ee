/** All classes of the API that the host answers, by kind. */
import { application } from "./application";
import { autoFilter } from "./auto-filter";
import { chart, chartCollection, chartLegend, chartTitle } from "./chart";
import { chartAxes, chartAxis } from "./chart-axes";
import { chartFill, chartSeries, chartSeriesCollection, chartSeriesFormat } from "./chart-series";
import { conditionalFormat, conditionalFormatCollection } from "./conditional-format";
import {
  conditionalFormatRule,
  conditionalRangeBorder,
  conditionalRangeBorderCollection,
  conditionalRangeFill,
  conditionalRangeFont,
  conditionalRangeFormat,
  customConditionalFormat,
} from "./custom-conditional-format";
import { conditionalDataBarPositiveFormat, dataBarConditionalFormat } from "./data-bar";
import { dataValidation } from "./data-validation";
import { documentProperties, workbookProtection } from "./document-properties";
import { formatProtection } from "./format-protection";
import { headerFooter, headerFooterGroup } from "./header-footer";
import { namedItem } from "./named-item";
import { namedItemCollection } from "./named-item-collection";
import { pageBreak, pageBreakCollection } from "./page-break";
import { pageLayout } from "./page-layout";
import { range } from "./range";
import { rangeAreas, rangeCollection } from "./range-areas";
import { rangeBorder, rangeBorderCollection } from "./range-border";
import { rangeFill } from "./range-fill";
import { rangeFont } from "./range-font";
import { rangeFormat } from "./range-format";
import { style, styleCollection } from "./style";
import { workbook } from "./workbook";
import { worksheet } from "./worksheet";
import { worksheetCollection } from "./worksheet-collection";
import { worksheetFreezePanes } from "./worksheet-freeze-panes";
import { worksheetProtection } from "./worksheet-protection";
import type { Descriptions } from "./make";

export const DESCRIPTIONS: Descriptions = {
  Workbook: workbook,
  Application: application,
  DocumentProperties: documentProperties,
  WorkbookProtection: workbookProtection,
  StyleCollection: styleCollection,
  Style: style,
  WorksheetCollection: worksheetCollection,
  Worksheet: worksheet,
  WorksheetProtection: worksheetProtection,
  WorksheetFreezePanes: worksheetFreezePanes,
  AutoFilter: autoFilter,
  PageLayout: pageLayout,
  HeaderFooterGroup: headerFooterGroup,
  HeaderFooter: headerFooter,
  PageBreakCollection: pageBreakCollection,
  PageBreak: pageBreak,
  ChartCollection: chartCollection,
  Chart: chart,
  ChartTitle: chartTitle,
  ChartLegend: chartLegend,
  ChartAxes: chartAxes,
  ChartAxis: chartAxis,
  ChartSeriesCollection: chartSeriesCollection,
  ChartSeries: chartSeries,
  ChartSeriesFormat: chartSeriesFormat,
  ChartFill: chartFill,
  Range: range,
  RangeAreas: rangeAreas,
  RangeCollection: rangeCollection,
  RangeFormat: rangeFormat,
  RangeFont: rangeFont,
  RangeFill: rangeFill,
  RangeBorderCollection: rangeBorderCollection,
  RangeBorder: rangeBorder,
  FormatProtection: formatProtection,
  DataValidation: dataValidation,
  ConditionalFormatCollection: conditionalFormatCollection,
  ConditionalFormat: conditionalFormat,
  CustomConditionalFormat: customConditionalFormat,
  ConditionalFormatRule: conditionalFormatRule,
  ConditionalRangeFormat: conditionalRangeFormat,
  ConditionalRangeFill: conditionalRangeFill,
  ConditionalRangeFont: conditionalRangeFont,
  ConditionalRangeBorderCollection: conditionalRangeBorderCollection,
  ConditionalRangeBorder: conditionalRangeBorder,
  DataBarConditionalFormat: dataBarConditionalFormat,
  ConditionalDataBarPositiveFormat: conditionalDataBarPositiveFormat,
  NamedItemCollection: namedItemCollection,
  NamedItem: namedItem,
};
