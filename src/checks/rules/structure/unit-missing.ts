/** A unit of 参评单位 without a column in 评分录入 or 得分计算: it cannot be scored. */
import { unitFindings } from "../../made/findings";
import type { Rule } from "../../types";

export const unitMissing: Rule = {
  meta: { id: "unit-missing", severity: "error" },
  run: (context) => unitFindings(context, unitMissing.meta, "missing"),
};
