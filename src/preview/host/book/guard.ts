/** Whether a sheet's protection lets a change through. */
import { HostError } from "../protocol/errors";
import type { Area } from "../../../sheet/address";
import { isUnbounded } from "./grid";
import type { Allowance } from "./protection";
import type { Sheet } from "./sheet";

/** AccessDenied unless the sheet is open or its protection allows the change. */
export function requireAllowed(sheet: Sheet, allowance: Allowance | null): void {
  const { protection } = sheet.extras;
  if (!protection) return;
  if (allowance === null || !protection.allow[allowance]) throw new HostError("AccessDenied");
}

/** AccessDenied when a protected sheet has a locked cell in the area. */
export function requireUnlocked(sheet: Sheet, area: Area): void {
  if (sheet.extras.protection && hasLocked(sheet, area)) throw new HostError("AccessDenied");
}

/** Whole rows and columns always have locked cells somewhere, unless each column was unlocked; so they count as such. */
function hasLocked(sheet: Sheet, area: Area): boolean {
  if (isUnbounded(area)) return true;
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      if (sheet.grid.format(row, column).locked) return true;
    }
  }
  return false;
}
