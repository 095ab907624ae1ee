/**
 * A sheet's protection: what is allowed while it holds.
 * Source: learn.microsoft.com/javascript/api/excel/excel.worksheetprotectionoptions
 */
/** The options of a protected sheet, each with what Excel takes when it is left out. */
export const PROTECTION_DEFAULTS = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
} as const;

export type Allowance = keyof typeof PROTECTION_DEFAULTS;
export const SELECTION_MODES = ["Normal", "Unlocked", "None"] as const;

export interface Protection {
  readonly allow: Readonly<Record<Allowance, boolean>>;
  readonly selectionMode: (typeof SELECTION_MODES)[number];
  /** null when anyone may unprotect the sheet. */
  readonly password: string | null;
}
