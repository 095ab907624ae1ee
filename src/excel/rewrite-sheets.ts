/** Sheets that a rewrite adds, and those that taking it back deletes. */
import { SHEETS } from "../plan";

const ORDER: readonly string[] = Object.values(SHEETS);

/**
 * Where a sheet goes among the tabs: behind the nearest of the scorebook's sheets that come before it, else before the nearest
 * that come behind it; one that no scorebook begins with goes to the end.
 *
 * @param tabs names of the sheets that are there
 */
export function positionOf(name: string, tabs: readonly string[]): number {
  const own = ORDER.indexOf(name);
  if (own < 0) return tabs.length;
  const before = ORDER.slice(0, own)
    .reverse()
    .map((one) => tabs.indexOf(one))
    .find((at) => at >= 0);
  if (before !== undefined) return before + 1;
  const behind = ORDER.slice(own)
    .map((one) => tabs.indexOf(one))
    .find((at) => at >= 0);
  return behind ?? tabs.length;
}

/**
 * Excel does not delete a sheet that is very hidden.
 * https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-delete-member(1)
 */
export function deleteSheet(sheet: Excel.Worksheet, name: string): void {
  if (name === SHEETS.state) sheet.visibility = "Hidden";
  sheet.delete();
}
