/**
 * A workbook as data, before any program writes it. Both renderers, the file's and Excel's, work from this alone.
 *
 * Cost follows the plan's size, so a row that computes alike for every unit is one fill, however many units there
 * are.
 */
import type { Area } from "../sheet/address";
import type { Visibility } from "../sheet/snapshot";
import type { CellValue } from "../sheet/value";
import type { CellStyle, FormatStyle } from "./styles";

export interface WorkbookPlan {
  readonly properties: WorkbookProperties;
  /** In the tabs' order. */
  readonly sheets: readonly SheetPlan[];
  readonly names: readonly NamePlan[];
}

export interface WorkbookProperties {
  readonly title: string;
  readonly subject: string;
  readonly description: string;
  readonly keywords: string;
  readonly application: string;
}

/** A defined name of the workbook. */
export interface NamePlan {
  readonly name: string;
  readonly sheet: string;
  readonly area: Area;
}

export interface SheetPlan {
  readonly name: string;
  readonly visibility: Visibility;
  /** RRGGBB. */
  readonly tabColor: string;
  readonly fills: readonly Fill[];
  /** Later areas win where they overlap. */
  readonly styles: readonly StyledArea[];
  readonly columns: readonly ColumnPlan[];
  readonly rows: readonly RowPlan[];
  readonly merges: readonly Area[];
  /** How many rows and columns stay in sight, hidden ones counted. */
  readonly freeze: { readonly rows: number; readonly columns: number };
  /** Later ones win where they overlap. */
  readonly validations: readonly ValidationPlan[];
  /** The first one that holds wins where `stop` is set. */
  readonly formats: readonly FormatPlan[];
  /** Without a password; only unlocked cells take input. */
  readonly protected: boolean;
  readonly print: PrintPlan;
  /** Its first row has the buttons by which the others are filtered; absent where there is none. */
  readonly filter?: Area;
  readonly charts: readonly ChartPlan[];
}

export type Fill = ValuesFill | FormulaFill;

export interface ValuesFill {
  readonly kind: "values";
  readonly area: Area;
  /** One array for each row of the area. */
  readonly values: readonly (readonly CellValue[])[];
  /** Which way it becomes larger with each unit; absent where it does not. */
  readonly grows?: "rows" | "columns";
}

/** One formula, written for the area's first cell and filled into the others. */
export interface FormulaFill {
  readonly kind: "formula";
  readonly area: Area;
  /** With its equals sign, in English, with commas. */
  readonly formula: string;
  /** What it computes, by row and column of the area, for files that are shown without recalculation. */
  readonly cached: (row: number, column: number) => CellValue;
}

export interface StyledArea {
  readonly area: Area;
  readonly style: CellStyle;
}

export interface ColumnPlan {
  readonly from: number;
  readonly to: number;
  /** In characters of the default font. */
  readonly width: number;
  readonly hidden?: boolean;
}

export interface RowPlan {
  readonly row: number;
  /** In points; absent for a hidden row. */
  readonly height?: number;
  /** The height was estimated from the row's texts; a program that can fit the row to them should. */
  readonly estimated?: boolean;
  readonly hidden?: boolean;
}

export interface ValidationPlan {
  readonly area: Area;
  readonly rule: ValidationRule;
  readonly prompt: Message;
  readonly alert: Message;
}

/** Bounds and sources are formulas without the equals sign, relative to the area's first cell. */
export type ValidationRule =
  | { readonly kind: "decimal"; readonly min: string; readonly max: string }
  | { readonly kind: "whole"; readonly min: string; readonly max: string }
  | { readonly kind: "list"; readonly source: string }
  /** Whatever makes the formula true. */
  | { readonly kind: "custom"; readonly formula: string };

export interface Message {
  /** At most 32 characters. */
  readonly title: string;
  /** At most 255 characters. */
  readonly text: string;
}

export type FormatPlan =
  | {
      readonly kind: "formula";
      readonly area: Area;
      /** Without the equals sign, relative to the area's first cell. */
      readonly formula: string;
      readonly style: FormatStyle;
      readonly stop: boolean;
    }
  | { readonly kind: "bar"; readonly area: Area; readonly color: string };

export interface PrintPlan {
  readonly landscape: boolean;
  /** Pages that the columns are fitted to; 0 leaves the scale alone. */
  readonly pagesWide: number;
  /** First and last row that every page repeats. */
  readonly titleRows: readonly [number, number] | null;
  readonly titleColumns: readonly [number, number] | null;
  /** Each one starts on a page of its own; none for all that is in sight. */
  readonly areas: readonly Area[];
  readonly header: string;
}

/** A bar chart, one bar for each row. */
export interface ChartPlan {
  readonly title: string;
  readonly seriesName: string;
  readonly labels: Area;
  readonly values: Area;
  /** Cells that it covers. */
  readonly position: Area;
}
