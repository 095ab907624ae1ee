/** Rules about entries beside each other, sorted by id. */
import type { Rule } from "../../types";

export const ACROSS_RULES: readonly Rule[] = [];
