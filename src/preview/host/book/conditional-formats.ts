/** Conditional formats as data. Source: learn.microsoft.com/javascript/api/excel/excel.conditionalformat */
import type { Area } from "../../../sheet/address";

/** Formats that a condition lays over a cell's own; absent ones leave the cell's. */
export interface ConditionalStyle {
  fillColor?: string;
  fontColor?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: string;
  strikethrough?: boolean;
  numberFormat?: string;
  borders: Record<string, { style: string; color: string }>;
}

export interface DataBarRule {
  readonly type: string;
  readonly formula?: string;
}

export interface DataBar {
  barDirection: string;
  showDataBarOnly: boolean;
  lowerBoundRule: DataBarRule;
  upperBoundRule: DataBarRule;
  fillColor: string;
  borderColor: string;
  gradientFill: boolean;
}

export interface ConditionalFormat {
  readonly id: string;
  readonly type: "Custom" | "DataBar";
  readonly area: Area;
  stopIfTrue: boolean;
  /** With its equals sign, relative to the area's first cell; empty until it is set. */
  formula: string;
  readonly style: ConditionalStyle;
  readonly dataBar: DataBar;
}
