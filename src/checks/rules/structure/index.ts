/** Rules about the workbook's make: rows, units, sheets, formulas, sorted by id. */
import type { Rule } from "../../types";
import { cacheStale } from "./cache-stale";
import { formulaChanged } from "./formula-changed";
import { formulaError } from "./formula-error";
import { formulaMissing } from "./formula-missing";
import { formulaOverwritten } from "./formula-overwritten";
import { rowDoubled } from "./row-doubled";
import { rowMissing } from "./row-missing";
import { rowMoved } from "./row-moved";
import { rowUnknown } from "./row-unknown";
import { sheetMissing } from "./sheet-missing";
import { sheetRenamed } from "./sheet-renamed";
import { unitDoubled } from "./unit-doubled";
import { unitMissing } from "./unit-missing";
import { unitUnknown } from "./unit-unknown";

export const STRUCTURE_RULES: readonly Rule[] = [
  cacheStale,
  formulaChanged,
  formulaError,
  formulaMissing,
  formulaOverwritten,
  rowDoubled,
  rowMissing,
  rowMoved,
  rowUnknown,
  sheetMissing,
  sheetRenamed,
  unitDoubled,
  unitMissing,
  unitUnknown,
];
