/** What is left of a workbook once somebody deleted sheets of it, or copied only the others. */
import { findSheet, SHEETS } from "../../src/plan";
import type { SheetKey } from "../../src/plan";
import { quoteSheetName } from "../../src/sheet/address";
import type { CellSnapshot, SheetSnapshot, Snapshot } from "../../src/sheet/snapshot";

/** Formulas and names that led there are broken, as Excel breaks them. */
export function withoutSheets(snapshot: Snapshot, keys: readonly SheetKey[]): Snapshot {
  const gone = keys.flatMap((key) => findSheet(snapshot, key)?.sheet.name ?? []);
  const breaks = keys.map(
    (key) => new RegExp(`${quoteSheetName(SHEETS[key])}!\\$?[A-Z]+\\$?\\d+(:\\$?[A-Z]+\\$?\\d+)?`, "gu"),
  );
  const broken = (cell: CellSnapshot | undefined): CellSnapshot | undefined => {
    const { formula } = cell ?? {};
    if (formula === undefined) return cell;
    const left = breaks.reduce((text, one) => text.replaceAll(one, "#REF!"), formula);
    return left === formula ? cell : { formula: left, value: { error: "#REF!" } };
  };
  return {
    ...snapshot,
    sheets: snapshot.sheets
      .filter(({ name }) => !gone.includes(name))
      .map((sheet): SheetSnapshot => ({ ...sheet, rows: sheet.rows.map((row) => row && Array.from(row, broken)) })),
    names: (snapshot.names ?? []).map((name) =>
      name.target && gone.includes(name.target.sheet) ? { ...name, text: "#REF!$A$1", target: null } : name,
    ),
  };
}
