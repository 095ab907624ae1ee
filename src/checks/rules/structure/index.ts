/** Rules about the workbook's make: rows, units, sheets, formulas, what cells accept, sorted by id. */
import type { Rule } from "../../types";
import { cacheStale } from "./cache-stale";
import { columnsHidden } from "./columns-hidden";
import { formatMissing } from "./format-missing";
import { formulaChanged } from "./formula-changed";
import { formulaError } from "./formula-error";
import { formulaMissing } from "./formula-missing";
import { formulaOverwritten } from "./formula-overwritten";
import { layoutOlder } from "./layout-older";
import { nameBroken } from "./name-broken";
import { protectionOff } from "./protection-off";
import { rowDoubled } from "./row-doubled";
import { rowMissing } from "./row-missing";
import { rowMoved } from "./row-moved";
import { rowUnknown } from "./row-unknown";
import { rowsHidden } from "./rows-hidden";
import { sheetMissing } from "./sheet-missing";
import { sheetRenamed } from "./sheet-renamed";
import { unitDoubled } from "./unit-doubled";
import { unitMissing } from "./unit-missing";
import { unitUnknown } from "./unit-unknown";
import { validationChanged } from "./validation-changed";
import { validationMissing } from "./validation-missing";

export const STRUCTURE_RULES: readonly Rule[] = [
  cacheStale,
  columnsHidden,
  formatMissing,
  formulaChanged,
  formulaError,
  formulaMissing,
  formulaOverwritten,
  layoutOlder,
  nameBroken,
  protectionOff,
  rowDoubled,
  rowMissing,
  rowMoved,
  rowUnknown,
  rowsHidden,
  sheetMissing,
  sheetRenamed,
  unitDoubled,
  unitMissing,
  unitUnknown,
  validationChanged,
  validationMissing,
];
