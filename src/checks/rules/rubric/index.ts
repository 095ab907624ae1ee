/** Rules about the rubric in the workbook, sorted by id. */
import type { Rule } from "../../types";
import { categoryWeights } from "./category-weights";
import { indicatorShares } from "./indicator-shares";
import { rubricEdited } from "./rubric-edited";
import { rubricPending } from "./rubric-pending";
import { rubricUnreadable } from "./rubric-unreadable";
import { settingUnknown } from "./setting-unknown";
import { unitPending } from "./unit-pending";

export const RUBRIC_RULES: readonly Rule[] = [
  categoryWeights,
  indicatorShares,
  rubricEdited,
  rubricPending,
  rubricUnreadable,
  settingUnknown,
  unitPending,
];
