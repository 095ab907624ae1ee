/**
 * What mends the make of a sheet beside its cells: protection, hidden lines, names, validations, conditional formats,
 * whole rows.
 */
import type { Area, CellAddress } from "./address";
import type { HeldValidation } from "./held-validation";
import { withoutRuns, withRuns } from "./repair-rows";
import type { RowsRepair } from "./repair-rows";
import type { FormatSnapshot, Run } from "./snapshot";

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
  /** Where they stand once the sheet's rows and columns have come or gone; where they stood unless given. */
  readonly then?: Run;
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
  readonly before: readonly (HeldFormat & {
    /** Rows or columns go that it does not grow back over: to take this back, it is made anew where it can be. */
    readonly reshaped?: true;
  })[];
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
      /** What ours never have; in Excel's words. */
      readonly more?: {
        readonly italic?: boolean;
        readonly underline?: string;
        readonly numberFormat?: string;
        readonly borders: readonly { readonly side: string; readonly style: string; readonly color: string }[];
      };
    }
  | {
      readonly kind: "bar";
      readonly color: string;
      /** What of ours is always the same; in Excel's words. */
      readonly more?: {
        readonly direction: string;
        readonly only: boolean;
        readonly lower: BarBound;
        readonly upper: BarBound;
        readonly border: string;
        readonly gradient: boolean;
      };
    };

export interface BarBound {
  readonly type: string;
  readonly formula?: string;
}

/** What takes it back. */
export function reversedMake(make: MakeRepair): MakeRepair {
  switch (make.kind) {
    case "protection":
      return { ...make, on: !make.on };
    case "lines": {
      const { axis, from, to, hidden, then } = make;
      return then
        ? { kind: "lines", axis, from: then[0], to: then[1], hidden: !hidden, then: [from, to] }
        : { ...make, hidden: !hidden };
    }
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
        after: make.before.map(({ reshaped, ...format }, i) => {
          const at = make.after.findIndex(({ kept }) => kept === i);
          const isAnew = at < 0 || (reshaped === true && format.look !== undefined);
          return { ...format, kept: isAnew ? null : at };
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
