import { formatRubric } from "../../rubric";
import { builtInRubric } from "../../rubric/builtin";
import { parseOptions } from "../command";
import type { Command } from "../command";
import { giveText } from "../give-text";

/** rubric [--out R.json] */
export const rubricCommand: Command = (invocation) => {
  const options = parseOptions(invocation, { values: ["out"], flags: [], file: false });
  return giveText(formatRubric(builtInRubric), options.value("out"), invocation);
};
