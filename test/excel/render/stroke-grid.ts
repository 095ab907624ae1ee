/** A grid of cells on which strokes do what they do in Excel. */
import { PARTS, PLAIN } from "../../../src/excel/render/rows";
import type { Look } from "../../../src/excel/render/rows";
import type { Stroke } from "../../../src/excel/render/stroke";
import type { ValidationRule } from "../../../src/plan";
import type { Area } from "../../../src/sheet/address";
import { formulaIn } from "../../helpers/covering";

type CellLook = Readonly<Record<string, unknown>>;

/** What stands in a cell: everything but the lines, which belong to two cells each. */
interface Cell {
  readonly look: CellLook;
  readonly accepts: string | null;
  /** The cell's own lines. */
  readonly lines: Readonly<Record<Side, boolean>>;
}

const SIDES = { top: [-1, 0, "bottom"], bottom: [1, 0, "top"], left: [0, -1, "right"], right: [0, 1, "left"] } as const;
type Side = keyof typeof SIDES;
const sides = Object.keys(SIDES) as Side[];
export const NO_LINES = { top: false, bottom: false, left: false, right: false };
export const ALL_LINES = { top: true, bottom: true, left: true, right: true };

/** A sheet's cells, as many as it takes. */
export class Grid {
  private readonly cells = new Map<string, Cell>();

  at(row: number, column: number): Cell {
    return this.cells.get(`${row} ${column}`) ?? { look: PLAIN_CELL, accepts: null, lines: NO_LINES };
  }

  put(row: number, column: number, cell: Partial<Cell>): void {
    this.cells.set(`${row} ${column}`, { ...this.at(row, column), ...cell });
  }

  /** A line is seen when one of the two cells has it. */
  seen(row: number, column: number): unknown {
    const { look, accepts, lines } = this.at(row, column);
    const shown = sides.map((side) => {
      const [down, right, facing] = SIDES[side];
      return lines[side] || this.at(row + down, column + right).lines[facing];
    });
    return { look, accepts, lines: shown };
  }
}

const PLAIN_CELL: CellLook = partsOf(PLAIN);

/** The parts of a look that belong to one cell alone. */
export function partsOf(look: Partial<Look>): CellLook {
  return Object.fromEntries(
    PARTS.filter((part) => part !== "border" && part !== "accepts").map((part) => [part, look[part] ?? PLAIN[part]]),
  );
}

export function cellsOf({ row, column, rows, columns }: Area): [row: number, column: number][] {
  return Array.from({ length: rows * columns }, (_, i) => [row + Math.floor(i / columns), column + (i % columns)]);
}

/** A rule that was read in one cell, in another one. */
function movedTo(accepts: string | null, rows: number, columns: number): string | null {
  if (accepts === null) return null;
  const at = { row: 20, column: 20, rows: 1, columns: 1 };
  const [rule, prompt, alert] = JSON.parse(accepts) as [ValidationRule, unknown, unknown];
  const moved = Object.fromEntries(
    Object.entries(rule).map(([key, text]) => [
      key,
      key === "kind" ? text : formulaIn(text, at, 20 + rows, 20 + columns),
    ]),
  );
  return JSON.stringify([moved, prompt, alert]);
}

export function paint(grid: Grid, { area, look }: Extract<Stroke, { kind: "paint" }>): void {
  for (const [row, column] of cellsOf(area)) {
    const { border, accepts, ...others } = look;
    grid.put(row, column, { look: { ...grid.at(row, column).look, ...others } });
    if (accepts !== undefined) {
      // Set for the area's first cell, it reads relatively the same in the others.
      const own = accepts && JSON.stringify([accepts.rule, accepts.prompt, accepts.alert]);
      grid.put(row, column, { accepts: accepts && movedTo(own, row - accepts.row, column - accepts.column) });
    }
    if (border === undefined) continue;
    grid.put(row, column, { lines: border === null ? NO_LINES : ALL_LINES });
    // Who takes a line away takes it from both cells.
    if (border === null) {
      for (const side of sides) {
        const [down, right, facing] = SIDES[side];
        const { lines } = grid.at(row + down, column + right);
        grid.put(row + down, column + right, { lines: { ...lines, [facing]: false } });
      }
    }
  }
}

export function copy(source: Grid, target: Grid, { from, to }: Extract<Stroke, { kind: "copy" }>): void {
  // Excel repeats a source only as a whole.
  expect([to.rows % from.rows, to.columns % from.columns]).toEqual([0, 0]);
  const cells = cellsOf(to).map(([row, column]): [number, number, Cell] => {
    const [fromRow, fromColumn] = [
      from.row + ((row - to.row) % from.rows),
      from.column + ((column - to.column) % from.columns),
    ];
    const cell = source.at(fromRow, fromColumn);
    return [row, column, { ...cell, accepts: movedTo(cell.accepts, row - fromRow, column - fromColumn) }];
  });
  for (const [row, column, cell] of cells) target.put(row, column, cell);
}
