/** What Excel gives for cells, as a snapshot has it. */
import type { CellSnapshot } from "../sheet/snapshot";
import type { CellValue } from "../sheet/value";

const ERROR =
  /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|BLOCKED!|BUSY!|CONNECT!|FIELD!|UNKNOWN!)$/;

/** Excel has "" for an empty cell, and an error's name as text. */
export function valueOf(value: unknown): CellValue {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "string" || value === "") return null;
  return ERROR.test(value) ? { error: value } : value;
}

/** A text that begins with an equals sign comes back as its own formula. */
export function cellOf(value: unknown, formula: unknown): CellSnapshot {
  const content = valueOf(value);
  return typeof formula === "string" && formula.startsWith("=") && formula !== value
    ? { value: content, formula }
    : { value: content };
}

/** undefined for empty cells, as snapshots are sparse. */
export function rowsOf(
  values: readonly (readonly unknown[])[],
  formulas: readonly (readonly unknown[])[],
): (CellSnapshot | undefined)[][] {
  return values.map((row, i) =>
    row.map((value, j) => {
      const cell = cellOf(value, formulas[i]?.[j]);
      return cell.value === null && cell.formula === undefined ? undefined : cell;
    }),
  );
}
