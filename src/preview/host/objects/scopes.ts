/** Things of the workbook that several classes stand for. */
import type { Book } from "../book/book";
import type { BorderSide } from "../book/borders";
import type { CellRange } from "../book/cell-range";
import type { Chart, ChartSeries } from "../book/charts";
import type { ConditionalFormat } from "../book/conditional-formats";
import type { DefinedName } from "../book/names";
import type { NamedStyle } from "../book/styles";
import type { Sheet } from "../book/sheet";
import type { Area } from "../../../sheet/address";
import type { FormatHolder } from "./format-holder";

export interface BookSheet {
  readonly book: Book;
  readonly sheet: Sheet;
}

/** The names of one scope. */
export interface NameScope {
  readonly book: Book;
  /** null for the names of the whole book. */
  readonly sheet: Sheet | null;
}

export interface BookName {
  readonly book: Book;
  readonly name: DefinedName;
}

export interface BookStyle {
  readonly book: Book;
  readonly style: NamedStyle;
}

export interface HolderBorder {
  readonly holder: FormatHolder;
  readonly side: BorderSide;
}

/** One conditional format of the range's sheet. */
export interface RangeCondition {
  readonly range: CellRange;
  readonly format: ConditionalFormat;
}

export interface ConditionBorder {
  readonly condition: RangeCondition;
  readonly side: "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight";
}

export interface SheetBreak extends BookSheet {
  /** The first row of the new page. */
  readonly row: number;
}

export interface SheetAreas extends BookSheet {
  readonly areas: readonly Area[];
}

export interface SheetChart extends BookSheet {
  readonly chart: Chart;
}

export interface SeriesOfChart extends SheetChart {
  readonly series: ChartSeries;
}
