/** Rules about what follows from all scores: totals, ranks, who is on the board; sorted by id. */
import type { Rule } from "../../types";
import { nearTie } from "./near-tie";
import { rankWrong } from "./rank-wrong";
import { tieHidden } from "./tie-hidden";
import { unitUnranked } from "./unit-unranked";

export const RANKING_RULES: readonly Rule[] = [nearTie, rankWrong, tieHidden, unitUnranked];
