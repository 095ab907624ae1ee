/** Rules about the rubric that the workbook computes with, sorted by id. */
import type { Rule } from "../../types";

export const RUBRIC_RULES: readonly Rule[] = [];
