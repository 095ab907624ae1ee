/** Score and unit files for the tests of their readers. */
import { readEntryFile, readUnitList } from "../../src/csv";
import type { EntryFileFault, UnitFault } from "../../src/csv";
import { builtInUnits } from "../../src/rubric";
import type { Rubric, Unit } from "../../src/rubric";
import { builtInRubric } from "../../src/rubric/builtin";
import type { CellValue } from "../../src/sheet/value";

export const rubric = builtInRubric;
export const units = builtInUnits(rubric);

export function unitsIn(text: string, of: Rubric = rubric): readonly Unit[] {
  const result = readUnitList(text, of);
  if ("faults" in result) throw new Error(JSON.stringify(result.faults));
  return result.units;
}

export function unitFaults(text: string): readonly UnitFault[] {
  const result = readUnitList(text, rubric);
  return "faults" in result ? result.faults : [];
}

export const ENTRY_HEADINGS = "unit,category,indicator,criterion,counter,value";

function entryText(lines: readonly string[]): string {
  return [ENTRY_HEADINGS, ...lines].join("\n");
}

/** `unit field value` of every value that was read, sorted. */
export function entriesIn(lines: readonly string[], of: Rubric = rubric): [string, string, CellValue][] {
  const result = readEntryFile(entryText(lines), of, units);
  if ("faults" in result) throw new Error(JSON.stringify(result.faults));
  return [...result.entries].flatMap(([unit, own]) =>
    [...own].map(([field, value]): [string, string, CellValue] => [unit, field, value]),
  );
}

/** The values that one unit's lines give, by field. */
export function valuesIn(...lines: readonly string[]): Record<string, CellValue> {
  return Object.fromEntries(
    entriesIn(lines.map((line) => `市发改委,${line}`)).map(([, field, value]) => [field, value]),
  );
}

export function entryFaults(...lines: readonly string[]): readonly EntryFileFault[] {
  const result = readEntryFile(entryText(lines), rubric, units);
  return "faults" in result ? result.faults : [];
}

/** Code and line of each fault. */
export function placesOf(faults: readonly { readonly code: string; readonly line?: number }[]): string[] {
  return faults.map(({ code, line }) => (line === undefined ? code : `${line} ${code}`));
}
