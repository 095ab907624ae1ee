/** The sides of a range on which lines can stand, and the cells' edges that they are made of. */
import type { Area } from "../../../sheet/address";
import type { BorderEdge } from "./cell-format";

export const BORDER_SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;

export type BorderSide = (typeof BORDER_SIDES)[number];
type Inside = "InsideVertical" | "InsideHorizontal";

export interface EdgeCells {
  readonly area: Area;
  readonly edge: BorderEdge;
}

export function isInside(side: BorderSide): side is Inside {
  return side === "InsideVertical" || side === "InsideHorizontal";
}

/** A line between two cells is held by both of them, as Excel's files have it. */
export function borderCells(area: Area, side: BorderSide): EdgeCells[] {
  const top = { ...area, rows: 1 };
  const left = { ...area, columns: 1 };
  switch (side) {
    case "EdgeTop":
      return [{ area: top, edge: side }];
    case "EdgeBottom":
      return [{ area: { ...top, row: area.row + area.rows - 1 }, edge: side }];
    case "EdgeLeft":
      return [{ area: left, edge: side }];
    case "EdgeRight":
      return [{ area: { ...left, column: area.column + area.columns - 1 }, edge: side }];
    case "InsideHorizontal":
      return area.rows < 2
        ? []
        : [
            { area: { ...area, rows: area.rows - 1 }, edge: "EdgeBottom" },
            { area: { ...area, row: area.row + 1, rows: area.rows - 1 }, edge: "EdgeTop" },
          ];
    case "InsideVertical":
      return area.columns < 2
        ? []
        : [
            { area: { ...area, columns: area.columns - 1 }, edge: "EdgeRight" },
            { area: { ...area, column: area.column + 1, columns: area.columns - 1 }, edge: "EdgeLeft" },
          ];
    case "DiagonalDown":
    case "DiagonalUp":
      return [{ area, edge: side }];
  }
}
