/** Files that commands make a scorebook from: what is wrong with them is told all at once. */
import type { Messages } from "../i18n";
import { MAX_UNITS } from "../plan";
import type { Rubric, Unit } from "../rubric";
import { faultsOf } from "./failure";
import { readInput } from "./files";

const MOST_RUBRIC_BYTES = 5 * 1024 * 1024;
export const MOST_CSV_BYTES = 64 * 1024 * 1024;

/** A rubric's JSON file; null where none is named. */
export async function rubricIn(
  path: string | undefined,
  { messages, locale }: { messages: Messages; locale: "zh-CN" | "en-US" },
): Promise<Rubric | null> {
  if (path === undefined) return null;
  const { decodeText, describeFault, parseRubric } = await import("./rubric-files");
  const result = parseRubric(decodeText(readInput(path, MOST_RUBRIC_BYTES, messages)));
  if ("rubric" in result) return result.rubric;
  throw faultsOf(
    path,
    result.faults.map((fault) => describeFault(fault, locale)),
    messages,
  );
}

/** A list of units; null where none is named. Ids go by its order. */
export async function unitsIn(
  path: string | undefined,
  rubric: Rubric,
  messages: Messages,
): Promise<readonly Unit[] | null> {
  if (path === undefined) return null;
  const { decodeText, readUnitList } = await import("../csv");
  const result = readUnitList(decodeText(readInput(path, MOST_CSV_BYTES, messages)), rubric);
  if ("faults" in result) throw faultsOf(path, result.faults.map(messages.units), messages);
  if (result.units.length > MAX_UNITS) {
    throw faultsOf(path, [messages.tooManyUnits(result.units.length, MAX_UNITS)], messages);
  }
  return result.units;
}
