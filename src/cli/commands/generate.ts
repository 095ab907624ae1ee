import { readFileSync } from "node:fs";
import type { Messages } from "../../i18n";
import { APPLICATION, planWorkbook } from "../../plan";
import { builtInUnits, fingerprintOf, settleReadings } from "../../rubric";
import type { Rubric, Unit } from "../../rubric";
import { builtInRubric } from "../../rubric/builtin";
import type { Entries } from "../../scoring";
import { isAsGenerated, writeWorkbook } from "../../xlsx";
import { parseOptions } from "../command";
import type { Command } from "../command";
import { deflate } from "../deflate";
import { EXIT, Failure, faultsOf } from "../failure";
import { readInput, writeOutput } from "../files";
import { MOST_CSV_BYTES, rubricIn, unitsIn } from "../inputs";

/** generate --out BOOK.xlsx [--rubric R.json] [--units U.csv] [--entries E.csv] */
export const generate: Command = async (invocation) => {
  const { messages, tell } = invocation;
  const options = parseOptions(invocation, { values: ["out", "rubric", "units", "entries"], flags: [], file: false });
  const out = options.value("out");
  if (out === undefined) throw new Failure([messages.usage({ code: "option-missing", option: "--out" })]);

  const rubric = settleReadings((await rubricIn(options.value("rubric"), invocation)) ?? builtInRubric);
  const units = (await unitsIn(options.value("units"), rubric, messages)) ?? builtInUnits(rubric);
  if (units.length === 0) throw new Failure([messages.usage({ code: "option-missing", option: "--units" })]);
  const entries = await entriesFrom(options.value("entries"), rubric, units, messages);
  const plan = planWorkbook(rubric, units, entries);
  const kept = await writeOutput(
    out,
    (sink) => writeWorkbook(plan, { created: new Date(), deflate }, sink),
    () => holdsWork(out, rubric, units, messages),
    messages,
  );
  if (kept !== null) tell(messages.backedUp(kept));
  const criteria = rubric.categories.flatMap(({ indicators }) => indicators.flatMap((one) => one.criteria)).length;
  const typed = [...entries.values()].reduce((sum, own) => sum + own.size, 0);
  tell(messages.generated(out, units.length, criteria, typed));
  return EXIT.ok;
};

async function entriesFrom(
  path: string | undefined,
  rubric: Rubric,
  units: readonly Unit[],
  messages: Messages,
): Promise<Entries> {
  if (path === undefined) return new Map();
  const { decodeText, readEntryFile } = await import("../../csv");
  const result = readEntryFile(decodeText(readInput(path, MOST_CSV_BYTES, messages)), rubric, units);
  if ("faults" in result) throw faultsOf(path, result.faults.map(messages.entries), messages);
  return result.entries;
}

/**
 * Whether the file there holds anything that must not be lost: all but a scorebook without a single entry, whose
 * rubric nobody has edited and whose units are the new one's.
 */
async function holdsWork(path: string, rubric: Rubric, units: readonly Unit[], messages: Messages): Promise<boolean> {
  try {
    // Nobody has saved it since it was made: what it holds can be made again.
    if (isAsGenerated(readFileSync(path), APPLICATION)) return false;
    const { openBook } = await import("../open-book");
    const old = await openBook(path, messages);
    const entered = [...old.entries.values()].some(({ size }) => size > 0);
    const edited = ![old.state.rubric, rubric].map(fingerprintOf).includes(fingerprintOf(old.rubric));
    return entered || edited || listOf(old.units) !== listOf(units);
  } catch {
    return true;
  }
}

/** What the sheet of units holds of them; ids go by their order. */
function listOf(units: readonly Unit[]): string {
  return JSON.stringify(units.map(({ name, group, conditions }) => [name, group, Object.entries(conditions).sort()]));
}
