import type { Rubric } from "./types";
import data from "./suizhou-2022/rubric.json";

/**
 * The rubric that the product ships: 2022年全市政府网站及政务新媒体绩效评估指标（市直部门）, whose attachment lies
 * beside it as `suizhou-2022/source.txt`.
 *
 * It is trusted as it stands, so that every start is spared a schema run: the tests hold it against its source, the
 * schema and the validator. Read-only, like every rubric; copy what you mean to change.
 */
export const builtInRubric: Rubric = data as Rubric;
