/** Unit lists: `unit,group,appendix1,appendix2,appendix3,interviewPlan`. */
import { unparse } from "papaparse";
import { defaultConditions, defaultGroup, findUnitName } from "../rubric";
import type { Rubric, Unit } from "../rubric";
import { FORMULA_LIKE, readTable } from "./table";
import type { TableFault, TableRow } from "./table";

export type UnitFault =
  | TableFault
  | { readonly code: "unit-missing"; readonly line: number }
  | { readonly code: "unit-repeated"; readonly line: number; readonly unit: string; readonly first: number }
  | { readonly code: "unit-flag"; readonly line: number; readonly column: string; readonly value: string }
  | { readonly code: "units-none" };

export type UnitsResult = { readonly units: readonly Unit[] } | { readonly faults: readonly UnitFault[] };

const FLAGS: ReadonlyMap<string, boolean> = new Map([
  ...["1", "是", "true", "yes", "y"].map((flag) => [flag, true] as const),
  ...["0", "否", "false", "no", "n"].map((flag) => [flag, false] as const),
]);

/** One for all names of a department, blanks disregarded: what makes two lines the same unit. */
export function unitKey(rubric: Rubric, name: string): string {
  return findUnitName(rubric, name) ?? name.replace(/\s+/gu, "");
}

/** Columns that are missing, and cells left blank, take what the rubric knows of the unit. Ids go by the order. */
export function readUnitList(text: string, rubric: Rubric): UnitsResult {
  const conditions = rubric.conditions.map(({ id }) => id);
  const result = readTable(text, ["unit", "group", ...conditions], ["unit"]);
  if ("faults" in result) return result;
  const faults: UnitFault[] = [];
  const lines = new Map<string, number>();
  const units = result.table.rows.map((row, i): Unit => {
    const name = row.get("unit");
    const key = unitKey(rubric, name);
    const first = lines.get(key);
    if (name === "") faults.push({ code: "unit-missing", line: row.line });
    else if (first !== undefined) faults.push({ code: "unit-repeated", line: row.line, unit: name, first });
    else lines.set(key, row.line);
    const usual = defaultConditions(rubric, name);
    return {
      id: `u${i + 1}`,
      name,
      group: row.get("group") || defaultGroup(rubric),
      conditions: Object.fromEntries(conditions.map((id) => [id, readFlag(row, id, usual[id] ?? false, faults)])),
    };
  });
  if (units.length === 0) faults.push({ code: "units-none" });
  return faults.length > 0 ? { faults } : { units };
}

function readFlag(row: TableRow, column: string, usual: boolean, faults: UnitFault[]): boolean {
  const value = row.get(column);
  if (value === "") return usual;
  const flag = FLAGS.get(value.toLowerCase());
  if (flag === undefined) faults.push({ code: "unit-flag", line: row.line, column, value });
  return flag ?? usual;
}

/**
 * The list as a CSV text, flags as 1 and 0. Names that a spreadsheet would take for formulas get an apostrophe in
 * front, which reading takes off again.
 */
export function formatUnitList(units: readonly Unit[], rubric: Rubric): string {
  const conditions = rubric.conditions.map(({ id }) => id);
  const rows = units.map(({ name, group, conditions: hold }) => [
    name,
    group,
    ...conditions.map((id) => (hold[id] ? 1 : 0)),
  ]);
  const fields = ["unit", "group", ...conditions];
  return `${unparse({ fields, data: rows }, { newline: "\n", escapeFormulae: FORMULA_LIKE })}\n`;
}
