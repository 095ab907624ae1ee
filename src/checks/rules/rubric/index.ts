/** Rules about the rubric in the workbook, sorted by id. */
import type { Rule } from "../../types";
import { categoryWeights } from "./category-weights";
import { indicatorShares } from "./indicator-shares";
import { rubricEdited } from "./rubric-edited";
import { settingUnknown } from "./setting-unknown";

export const RUBRIC_RULES: readonly Rule[] = [categoryWeights, indicatorShares, rubricEdited, settingUnknown];
