/** For each kind of object the thing of the workbook that it stands for. */
import type { Book } from "../book/book";
import type { CellRange } from "../book/cell-range";
import type { FormatHolder } from "./format-holder";
import type {
  BookName,
  BookSheet,
  BookStyle,
  ConditionBorder,
  HolderBorder,
  NameScope,
  RangeCondition,
  SeriesOfChart,
  SheetAreas,
  SheetBreak,
  SheetChart,
} from "./scopes";

export interface Things {
  readonly Workbook: Book;
  readonly Application: Book;
  readonly DocumentProperties: Book;
  readonly WorkbookProtection: Book;
  readonly StyleCollection: Book;
  readonly Style: BookStyle;
  readonly WorksheetCollection: Book;
  readonly Worksheet: BookSheet;
  readonly WorksheetProtection: BookSheet;
  readonly WorksheetFreezePanes: BookSheet;
  readonly AutoFilter: BookSheet;
  readonly PageLayout: BookSheet;
  readonly HeaderFooterGroup: BookSheet;
  readonly HeaderFooter: BookSheet;
  readonly PageBreakCollection: BookSheet;
  readonly PageBreak: SheetBreak;
  readonly ChartCollection: BookSheet;
  readonly Chart: SheetChart;
  readonly ChartTitle: SheetChart;
  readonly ChartLegend: SheetChart;
  readonly ChartAxes: SheetChart;
  readonly ChartAxis: SheetChart;
  readonly ChartSeriesCollection: SheetChart;
  readonly ChartSeries: SeriesOfChart;
  readonly ChartSeriesFormat: SeriesOfChart;
  readonly ChartFill: SeriesOfChart;
  readonly Range: CellRange;
  readonly RangeAreas: SheetAreas;
  readonly RangeCollection: SheetAreas;
  readonly RangeFormat: CellRange;
  readonly RangeFont: FormatHolder;
  readonly RangeFill: FormatHolder;
  readonly RangeBorderCollection: FormatHolder;
  readonly RangeBorder: HolderBorder;
  readonly FormatProtection: FormatHolder;
  readonly DataValidation: CellRange;
  readonly ConditionalFormatCollection: CellRange;
  readonly ConditionalFormat: RangeCondition;
  readonly CustomConditionalFormat: RangeCondition;
  readonly ConditionalFormatRule: RangeCondition;
  readonly ConditionalRangeFormat: RangeCondition;
  readonly ConditionalRangeFill: RangeCondition;
  readonly ConditionalRangeFont: RangeCondition;
  readonly ConditionalRangeBorderCollection: RangeCondition;
  readonly ConditionalRangeBorder: ConditionBorder;
  readonly DataBarConditionalFormat: RangeCondition;
  readonly ConditionalDataBarPositiveFormat: RangeCondition;
  readonly NamedItemCollection: NameScope;
  readonly NamedItem: BookName;
}
