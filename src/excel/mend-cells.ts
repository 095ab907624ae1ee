/** Cells that are mended, neighbours in a row as one range. */
import { areaName } from "../sheet/address";
import type { Area } from "../sheet/address";
import { formulaIn } from "../sheet/repair";
import type { CellRepair, SheetRepair } from "../sheet/repair";
import { valueText } from "../sheet/value";
import type { At, Task } from "./mend-task";
import { asTyped } from "./render/typed";
import type { CellInput } from "./render/typed";
import { cellIn } from "./values";

/** Neighbours in a row. */
interface Run {
  readonly area: Area;
  readonly cells: readonly CellRepair[];
}

export function cellTasks({ sheet, cells }: SheetRepair): Task[] {
  return runsOf(cells).map((run): Task => {
    const put = ({ worksheet }: At, what: "before" | "after") => {
      worksheet.getRange(areaName(run.area)).formulas = [run.cells.map((cell) => inputOf(cell[what]))];
    };
    return {
      sheet,
      size: run.cells.length,
      look: ({ worksheet }) => {
        const range = worksheet.getRange(areaName(run.area));
        range.load("values,valueTypes,formulas");
        range.format.protection.load("locked");
        return () => ({
          same: run.cells.every(({ before }, i) => holds(range, i, before)),
          // A mixed range says null.
          needsOpen: () => (range.format.protection.locked as unknown) !== false,
        });
      },
      write: (at) => {
        put(at, "after");
      },
      restore: (at) => {
        put(at, "before");
      },
    };
  });
}

/** Formulas are compared as such: what they compute changes with every entry. */
function holds(range: Excel.Range, column: number, before: CellRepair["before"]): boolean {
  const now = cellIn(range, 0, column);
  return (
    now.formula === before.formula && (now.formula !== undefined || valueText(now.value) === valueText(before.value))
  );
}

function inputOf(content: CellRepair["before"] | CellRepair["after"]): CellInput {
  return formulaIn(content) ?? ("value" in content ? (asTyped(content.value) ?? "") : "");
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
