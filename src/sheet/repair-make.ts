/**
 * What mends the make of a sheet beside its cells: protection, hidden lines, names, validations, conditional formats,
 * whole rows.
 */
import type { Area, CellAddress } from "./address";
import type { HeldValidation } from "./held-validation";
import { withoutRuns, withRuns } from "./repair-rows";
import type { RowsRepair } from "./repair-rows";
import type { FormatSnapshot } from "./snapshot";

export type MakeRepair = ProtectionRepair | LinesRepair | NameRepair | ValidationsRepair | FormatsRepair | RowsRepair;

/** The sheet is protected with the product's own options, or no longer; before it was the other way round. */
export interface ProtectionRepair {
  readonly kind: "protection";
  readonly on: boolean;
}

/** Rows or columns from … to, both included, all of them hidden or all shown; before it was the other way round. */
export interface LinesRepair {
  readonly kind: "lines";
  readonly axis: "row" | "column";
  readonly from: number;
  readonly to: number;
  readonly hidden: boolean;
}

/** A defined name of the workbook. */
export interface NameRepair {
  readonly kind: "name";
  readonly name: string;
  /** What it refers to, without the equals sign; null where there is no such name. */
  readonly before: string | null;
  readonly after: string | null;
}

/** What an area's cells accept. */
export interface ValidationsRepair {
  readonly kind: "validations";
  /** Holds all that is mended, for people to see. */
  readonly area: Area;
  /** Areas that hold all of the areas after. */
  readonly before: readonly HeldValidation[];
  readonly after: readonly HeldValidation[];
}

/** All conditional formats of a sheet, the first in precedence first. */
export interface FormatsRepair {
  readonly kind: "formats";
  /** Holds the cells that had lost theirs, for people to see. */
  readonly area: Area;
  readonly before: readonly HeldFormat[];
  readonly after: readonly (HeldFormat & {
    /** Its place among those before, where it stays; null for one that is added. */
    readonly kept: number | null;
  })[];
}

export interface HeldFormat extends FormatSnapshot {
  /** Absent where it was not read, or need not be. */
  readonly look?: FormatLook;
}

export type FormatLook =
  | {
      readonly kind: "formula";
      /** RRGGBB, as are all colours. */
      readonly fill?: string;
      readonly color?: string;
      readonly bold?: boolean;
      readonly strike?: boolean;
      readonly stop: boolean;
    }
  | { readonly kind: "bar"; readonly color: string };

/** What takes it back. */
export function reversedMake(make: MakeRepair): MakeRepair {
  switch (make.kind) {
    case "protection":
      return { ...make, on: !make.on };
    case "lines":
      return { ...make, hidden: !make.hidden };
    case "rows":
      return { ...make, back: !make.back };
    case "name":
      return { ...make, before: make.after, after: make.before };
    case "validations":
      return { ...make, before: make.after, after: make.before };
    case "formats":
      return {
        ...make,
        before: make.after.map(({ areas, kind, formula, look }) => ({ areas, kind, formula, ...(look && { look }) })),
        after: make.before.map((format, i) => {
          const at = make.after.findIndex(({ kept }) => kept === i);
          return { ...format, kept: at < 0 ? null : at };
        }),
      };
  }
}

/** Where a cell of the sheet stands once its rows have come or gone. */
export function movedBy(make: readonly MakeRepair[], { row, column }: CellAddress): CellAddress {
  const moved = make.reduce((at, one) => {
    if (one.kind !== "rows") return at;
    return one.back ? withRuns(one.runs, at) : withoutRuns(one.runs, at);
  }, row);
  return { row: moved, column };
}
