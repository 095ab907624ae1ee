/** From what people choose to the rubric and units that a scorebook is made from. Loaded when it is asked for. */
import { unparse } from "papaparse";
import { decodeText, readUnitList } from "../../csv";
import type { UnitFault } from "../../csv";
import { MAX_UNITS, planWorkbook } from "../../plan";
import type { WorkbookPlan } from "../../plan";
import { builtInUnits, parseRubric, settleReadings } from "../../rubric";
import type { Rubric, Unit } from "../../rubric";
import { builtInRubric } from "../../rubric/builtin";
import { valueText } from "../../sheet/value";
import type { CellValue } from "../../sheet/value";
import { NO_UNITS } from "./making";
import type { RubricChoice, UnitsChoice } from "./making";

const MOST_RUBRIC_BYTES = 5 * 1024 * 1024;
const MOST_CSV_BYTES = 64 * 1024 * 1024;

export type UnitsInput =
  | { readonly source: "built-in" }
  | { readonly source: "selection"; readonly values: readonly (readonly CellValue[])[] }
  | { readonly source: "file"; readonly name: string; readonly bytes: Uint8Array };

export function builtInChoice(): RubricChoice {
  return { source: "built-in", rubric: builtInRubric };
}

export function rubricFromFile(name: string, bytes: Uint8Array): RubricChoice {
  const refused = { source: "file", name, rubric: null } as const;
  if (bytes.length > MOST_RUBRIC_BYTES) return { ...refused, faults: [], trouble: "too-large" };
  const result = parseRubric(decodeText(bytes));
  if ("faults" in result) return { ...refused, faults: result.faults, trouble: null };
  return { source: "file", name, rubric: result.rubric };
}

/** Units go by the rubric: its departments, its conditions, its other names of a department. */
export function unitsFrom(input: UnitsInput, rubric: Rubric): UnitsChoice {
  const name = input.source === "file" ? input.name : null;
  const choice: UnitsChoice = { ...NO_UNITS, source: input.source, name };
  switch (input.source) {
    case "built-in":
      return withUnits(choice, builtInUnits(rubric));
    case "selection":
      return withResult({ ...choice, blanks: blanksIn(input.values) }, unitsInCells(input.values, rubric));
    case "file":
      if (input.bytes.length > MOST_CSV_BYTES) return { ...choice, trouble: "too-large" };
      return withResult(choice, readUnitList(decodeText(input.bytes), rubric));
  }
}

function withResult(
  choice: UnitsChoice,
  result: { readonly units: readonly Unit[] } | { readonly faults: readonly UnitFault[] },
): UnitsChoice {
  return "faults" in result ? { ...choice, faults: result.faults } : withUnits(choice, result.units);
}

function withUnits(choice: UnitsChoice, units: readonly Unit[]): UnitsChoice {
  return units.length > MAX_UNITS ? { ...choice, tooMany: units.length } : { ...choice, units };
}

/**
 * Cells as a unit list: with the list's own headings (unit, group, …) in the first row they are taken by these, else
 * the first column has the names. Lines that faults name are rows of the selection, from 1.
 */
export function unitsInCells(
  values: readonly (readonly CellValue[])[],
  rubric: Rubric,
): { readonly units: readonly Unit[] } | { readonly faults: readonly UnitFault[] } {
  const rows = values.map((row) => row.map((value) => valueText(value).replace(/\s+/gu, " ").trim()));
  if (rows[0]?.includes("unit")) return readUnitList(csvOf(rows), rubric);
  const result = readUnitList(csvOf([["unit"], ...rows.map(([name = ""]) => [name])]), rubric);
  return "faults" in result ? { faults: result.faults.map(aboveBy1) } : result;
}

function csvOf(rows: readonly (readonly string[])[]): string {
  return unparse(
    rows.map((row) => [...row]),
    { newline: "\n", quotes: true },
  );
}

/** The line in the selection, which lacks the heading that stood above it. */
function aboveBy1(fault: UnitFault): UnitFault {
  const moved = "line" in fault ? { ...fault, line: fault.line - 1 } : fault;
  return "first" in moved ? { ...moved, first: moved.first - 1 } : moved;
}

function blanksIn(values: readonly (readonly CellValue[])[]): number {
  return values.filter((row) => row.every((value) => valueText(value).trim() === "")).length;
}

export function planFor(rubric: Rubric, units: readonly Unit[]): WorkbookPlan {
  return planWorkbook(settleReadings(rubric), units);
}
