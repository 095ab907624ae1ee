import { formatUnitList } from "../../csv";
import { builtInUnits } from "../../rubric";
import { builtInRubric } from "../../rubric/builtin";
import { parseOptions } from "../command";
import type { Command } from "../command";
import { giveText } from "../give-text";

/** The mark by which Excel knows a .csv in UTF-8. */
const BYTE_ORDER_MARK = "\ufeff";

/** units [--out U.csv] */
export const unitsCommand: Command = (invocation) => {
  const options = parseOptions(invocation, { values: ["out"], flags: [], file: false });
  const out = options.value("out");
  const text = formatUnitList(builtInUnits(builtInRubric), builtInRubric);
  return giveText(out === undefined ? text : BYTE_ORDER_MARK + text, out, invocation);
};
