/** Rules about the workbook's make: rows, units, sheets, formulas, sorted by id. */
import type { Rule } from "../../types";

export const STRUCTURE_RULES: readonly Rule[] = [];
