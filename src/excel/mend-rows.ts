/**
 * Rows that come back into a sheet, or go again. They come and go before anything else is written, in all sheets, since
 * what is written afterwards says where things stand then; what must be taken back is taken back in the same order.
 */
import { areaName, columnLetters } from "../sheet/address";
import type { Area } from "../sheet/address";
import { withoutRuns } from "../sheet/repair-rows";
import type { HeldRow, RowsRepair, RowsRun } from "../sheet/repair-rows";
import { valueText } from "../sheet/value";
import { holds } from "./mend-content";
import { heightsOf, paintRows } from "./mend-rows-looks";
import type { At, MakeTasks, Task } from "./mend-task";
import { putValidation } from "./mend-validations";
import { cellBlocks } from "./render/blocks";
import { cellIn, valueIn } from "./values";

/** A style or a validation in a request, as many cells. */
const WEIGHT = 8;

export function rowTasks(sheet: string, repair: RowsRepair): MakeTasks {
  const { back, runs, styles, validations } = repair;
  /** What rows hold that are there: done once they have come, or where they must not go after all. */
  const onceThere = (size: number, fillIn: Task["write"]): Task => ({
    sheet,
    size,
    look: () => () => ({ same: true, needsOpen: () => true }),
    write: back ? fillIn : () => undefined,
    restore: back ? () => undefined : fillIn,
  });
  const contents = runs.flatMap(({ row, rows }) =>
    rows.map((one, i) =>
      onceThere(one.cells.length, (at) => {
        putCells(at, row + i, one);
      }),
    ),
  );
  const looks = onceThere(WEIGHT * (styles.length + validations.length), (at) => {
    paintRows(at.worksheet, repair);
    for (const one of validations) putValidation(at, one);
  });
  // Last, since rows are fitted to what they hold.
  const heights = onceThere(WEIGHT * runs.length, (at) => {
    for (const step of heightsOf(repair)) step.queue(at.worksheet);
  });
  return {
    tasks: [back ? comeTask(sheet, runs) : goTask(sheet, repair), looks, ...contents, heights],
    held: () => repair,
  };
}

/** How many rows of the sheet hold something tells, after a failure, which runs had come: they come from top to bottom. */
function comeTask(sheet: string, runs: readonly RowsRun[]): Task {
  const ask = ({ worksheet }: At) => {
    const used = worksheet.getUsedRange(true);
    used.load("rowIndex,rowCount");
    return used;
  };
  const endOf = ({ rowIndex, rowCount }: Excel.Range) => rowIndex + rowCount;
  let [before, now] = [0, 0];
  return {
    sheet,
    size: runs.length,
    isFirst: true,
    look: (at) => {
      const used = ask(at);
      return () => {
        before = endOf(used);
        return { same: true, needsOpen: () => true };
      };
    },
    write: ({ worksheet }) => {
      for (const run of runs) rangeOf(worksheet, run).insert("Down");
    },
    lookBack: (at) => {
      const used = ask(at);
      return () => {
        now = endOf(used);
      };
    },
    restore: ({ worksheet }) => {
      let count = 0;
      const come = runs.filter((run) => {
        count += run.rows.length;
        // Whether blank rows came below everything else cannot be seen, and does not matter.
        return now - before >= count || withoutRuns(runs, run.row) >= before;
      });
      for (const run of come.reverse()) rangeOf(worksheet, run).delete("Up");
    },
  };
}

/** Rows go again only where they hold nothing but what they came with. */
function goTask(sheet: string, { runs, idColumn }: RowsRepair): Task {
  let left: ReadonlySet<string> = new Set();
  return {
    sheet,
    size: runs.reduce((sum, { rows }) => sum + rows.reduce((cells, row) => cells + row.cells.length, 0), 0),
    isFirst: true,
    look: ({ worksheet }) => {
      const asked = runs.map((run) => {
        const area = areaOf(run);
        const own = worksheet.getRange(areaName(area));
        own.load("values,valueTypes,formulas");
        const used = rangeOf(worksheet, run).getUsedRangeOrNullObject(true);
        used.load("values,rowIndex,columnIndex");
        return () => holdsItsOwn(run, area, own) && (used.isNullObject || holdsNothingElse(run, used));
      });
      return () => ({
        same: asked.every((isUntouched) => isUntouched()),
        needsOpen: () => true,
      });
    },
    write: ({ worksheet }) => {
      for (const run of [...runs].reverse()) rangeOf(worksheet, run).delete("Up");
    },
    lookBack: ({ worksheet }) => {
      const letters = columnLetters(idColumn);
      const ids = worksheet.getRange(`${letters}:${letters}`).getUsedRange(true);
      ids.load("values,valueTypes");
      return () => {
        left = new Set(ids.values.map((_, row) => valueText(valueIn(ids, row))));
      };
    },
    restore: ({ worksheet }) => {
      for (const run of runs) if (!left.has(run.rows[0]?.id ?? "")) rangeOf(worksheet, run).insert("Down");
    },
  };
}

/** The cells that hold something, and those between. */
function areaOf({ row, rows }: RowsRun): Area {
  const columns = rows.flatMap(({ cells }) => cells.map(({ column }) => column));
  const first = columns.reduce((least, one) => Math.min(least, one), Infinity);
  const last = columns.reduce((most, one) => Math.max(most, one), 0);
  return { row, rows: rows.length, column: first, columns: last - first + 1 };
}

function holdsItsOwn({ rows }: RowsRun, area: Area, range: Excel.Range): boolean {
  return rows.every(({ cells }, i) =>
    cells.every(({ column, content }) => holds(cellIn(range, i, column - area.column), content)),
  );
}

function holdsNothingElse({ row, rows }: RowsRun, { values, rowIndex, columnIndex }: Excel.Range): boolean {
  return values.every((line, r) => {
    const own = new Set(rows[rowIndex + r - row]?.cells.map(({ column }) => column));
    return line.every((value, c) => value === "" || own.has(columnIndex + c));
  });
}

function rangeOf(worksheet: Excel.Worksheet, { row, rows }: RowsRun): Excel.Range {
  return worksheet.getRange(`${row + 1}:${row + rows.length}`);
}

function putCells({ worksheet }: At, row: number, { cells }: HeldRow): void {
  const blocks = cellBlocks(
    cells.map(({ column, content }) =>
      "formula" in content
        ? { row, column, value: null, formula: content.formula }
        : { row, column, value: content.value },
    ),
  );
  for (const { area, inputs } of blocks) worksheet.getRange(areaName(area)).formulas = inputs;
}
