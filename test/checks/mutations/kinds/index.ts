/** All kinds of damage that are done as data; real programs and real clicks do theirs in tests of their own. */
import type { Kind } from "../kind";
import { ACROSS_KINDS } from "./across";
import { ENTRY_KINDS } from "./entries";
import { FORMULA_KINDS } from "./formulas";
import { ROW_KINDS, UNIT_KINDS } from "./rows";
import { RANKING_KINDS, RUBRIC_KINDS } from "./rubric";
import { SHEET_KINDS } from "./sheets";

export const KINDS: readonly Kind[] = [
  ...ENTRY_KINDS,
  ...ACROSS_KINDS,
  ...FORMULA_KINDS,
  ...ROW_KINDS,
  ...UNIT_KINDS,
  ...SHEET_KINDS,
  ...RUBRIC_KINDS,
  ...RANKING_KINDS,
];
