/** Cells that are mended, neighbours in a row as one range. */
import { areaName } from "../sheet/address";
import type { Area } from "../sheet/address";
import type { CellRepair, SheetRepair } from "../sheet/repair";
import { movedBy } from "../sheet/repair-make";
import { holds, inputOf } from "./mend-content";
import type { At, Task } from "./mend-task";
import { cellIn } from "./values";

/** Neighbours in a row. */
interface Run {
  readonly area: Area;
  readonly cells: readonly CellRepair[];
}

/** They are looked at where they stand, and written where they stand once the sheet's rows have come or gone. */
export function cellTasks({ sheet, cells, make }: SheetRepair): Task[] {
  return runsOf(cells).map((run): Task => {
    const put = ({ worksheet }: At, area: Area, what: "before" | "after") => {
      worksheet.getRange(areaName(area)).formulas = [run.cells.map((cell) => inputOf(cell[what]))];
    };
    return {
      sheet,
      size: run.cells.length,
      look: ({ worksheet }) => {
        const range = worksheet.getRange(areaName(run.area));
        range.load("values,valueTypes,formulas");
        range.format.protection.load("locked");
        return () => ({
          same: run.cells.every(({ before }, i) => holds(cellIn(range, 0, i), before)),
          // A mixed range says null.
          needsOpen: () => (range.format.protection.locked as unknown) !== false,
        });
      },
      write: (at) => {
        put(at, { ...run.area, ...movedBy(make, run.area) }, "after");
      },
      restore: (at) => {
        put(at, run.area, "before");
      },
    };
  });
}

function runsOf(cells: readonly CellRepair[]): Run[] {
  const sorted = [...cells].sort((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column);
  const runs: { area: Area; cells: CellRepair[] }[] = [];
  for (const one of sorted) {
    const last = runs.at(-1);
    const { row, column } = one.cell;
    if (last?.area.row === row && last.area.column + last.area.columns === column) {
      last.cells.push(one);
      last.area = { ...last.area, columns: last.area.columns + 1 };
    } else runs.push({ area: { row, column, rows: 1, columns: 1 }, cells: [one] });
  }
  return runs;
}
