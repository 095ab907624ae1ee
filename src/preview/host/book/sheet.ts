/** One sheet of the book: Univer's worksheet, and what Excel keeps with a sheet that Univer has no place for. */
import type { Worksheet } from "@univerjs/core";
import type { Area } from "../../../sheet/address";
import { Grid } from "./grid";
import { newPageLayout } from "./page-layout";
import type { Chart } from "./charts";
import type { ConditionalFormat } from "./conditional-formats";
import type { FormatTable } from "./formats";
import type { PageLayout } from "./page-layout";
import type { Protection } from "./protection";
import type { Validation } from "./validations";

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

/** What a sheet holds beside its cells; plain data, so that it can be saved. */
export interface SheetExtras {
  visibility: Visibility;
  /** null while the sheet is not protected. */
  protection: Protection | null;
  selection: Area;
  showHeadings: boolean;
  /** Characters of the default font that a column of normal width holds. */
  standardWidth: number;
  /** Rows and columns that stay in sight; null for none. */
  frozen: Area | null;
  /** What is filtered, its row of buttons included; null where nothing is. */
  filter: Area | null;
  pageLayout: PageLayout;
  rowBreaks: number[];
  validations: Validation[];
  /** In order of priority. */
  conditionalFormats: ConditionalFormat[];
  charts: Chart[];
}

export class Sheet {
  readonly grid: Grid;
  extras: SheetExtras;

  constructor(
    readonly worksheet: Worksheet,
    formats: FormatTable,
    extras: SheetExtras = newExtras(),
  ) {
    this.grid = new Grid(worksheet, formats);
    this.extras = extras;
  }

  /** As Excel shows ids of worksheets: a GUID in braces. */
  get id(): string {
    return this.worksheet.getSheetId();
  }

  get name(): string {
    return this.worksheet.getName();
  }
}

export function newExtras(): SheetExtras {
  return {
    visibility: "Visible",
    protection: null,
    selection: { row: 0, column: 0, rows: 1, columns: 1 },
    showHeadings: true,
    standardWidth: 8.43,
    frozen: null,
    filter: null,
    pageLayout: newPageLayout(),
    rowBreaks: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
  };
}
