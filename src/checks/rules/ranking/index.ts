/** Rules about totals and ranks, sorted by id. */
import type { Rule } from "../../types";

export const RANKING_RULES: readonly Rule[] = [];
