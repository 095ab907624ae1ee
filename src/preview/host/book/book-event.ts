/** What happened to the book, as the events of Excel's API report it. */
import type { Area } from "../../../sheet/address";
import type { Sheet } from "./sheet";

/** Who makes a change: the add-in by a request, or somebody at the grid. */
export type Author = "addin" | "person";

export type ChangeType =
  "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted" | "CellInserted" | "CellDeleted";

/** A cell's value before and after, told for changes of a single cell. */
export interface ValueChange {
  readonly before: string | number | boolean;
  readonly after: string | number | boolean;
}

export type BookEvent =
  | {
      readonly kind: "changed";
      readonly sheet: Sheet;
      readonly area: Area;
      readonly changeType: ChangeType;
      readonly shift: "None" | "ShiftCellLeft" | "ShiftCellUp" | "ShiftCellRight" | "ShiftCellDown";
      readonly details: ValueChange | null;
      readonly author: Author;
    }
  | { readonly kind: "selected"; readonly sheet: Sheet; readonly area: Area }
  | { readonly kind: "activated" | "added"; readonly sheet: Sheet }
  | { readonly kind: "deactivated"; readonly sheet: Sheet }
  | { readonly kind: "deleted"; readonly sheetId: string }
  | { readonly kind: "renamed"; readonly sheet: Sheet; readonly before: string; readonly after: string }
  | { readonly kind: "protected"; readonly sheet: Sheet; readonly isProtected: boolean };
