/** Columns: neighbours of one width together, then the hidden ones. */
import type { ColumnPlan, SheetPlan } from "../../plan";
import { columnLetters } from "../../sheet/address";
import { STEP_BYTES } from "./batch";
import type { Step } from "./batch";

export function widthSteps({ columns }: SheetPlan): Step[] {
  const widths = joined(columns, (a, b) => a.width === b.width);
  const hidden = joined(
    columns.filter((column) => column.hidden),
    () => true,
  );
  return [
    ...widths.map((column) =>
      onColumns(column, (range) => {
        range.format.columnWidth = pointsOf(column.width);
      }),
    ),
    ...hidden.map((column) =>
      onColumns(column, (range) => {
        range.columnHidden = true;
      }),
    ),
  ];
}

function joined(columns: readonly ColumnPlan[], same: (a: ColumnPlan, b: ColumnPlan) => boolean): ColumnPlan[] {
  const found: ColumnPlan[] = [];
  for (const column of columns) {
    const last = found.at(-1);
    if (last && last.to === column.from - 1 && same(last, column)) found[found.length - 1] = { ...last, to: column.to };
    else found.push(column);
  }
  return found;
}

function onColumns({ from, to }: ColumnPlan, queue: (range: Excel.Range) => void): Step {
  return {
    bytes: STEP_BYTES,
    queue: (sheet) => {
      queue(sheet.getRange(`${columnLetters(from)}:${columnLetters(to)}`));
    },
  };
}

/** Pixels of a digit of the default font. */
const DIGIT = 7;

/**
 * A width as files have it, in digits of the default font with the cell's margin included, in points of 4/3 pixels.
 * ECMA-376 part 1, 18.3.1.13 (col, width)
 */
function pointsOf(width: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / DIGIT)) / 256) * DIGIT) * 0.75;
}
