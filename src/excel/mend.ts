/** Writes what mends findings: every cell of it, or none. */
import { areaName } from "../sheet/address";
import type { Area } from "../sheet/address";
import { formulaIn } from "../sheet/repair";
import type { CellRepair, Repair, SheetRepair, Witness } from "../sheet/repair";
import { valueText } from "../sheet/value";
import type { ExcelClient } from "./client";
import { codeOf, problemOf } from "./problems";
import { hull } from "./render/content";
import { asTyped } from "./render/typed";
import type { CellInput } from "./render/typed";
import { ExcelProblem } from "./types";
import type { Mended, Work } from "./types";
import { cellIn, valueIn } from "./values";

/** A formula of a score is some 300 characters long; Excel on the web takes and gives 5 MB. */
const MAX_CELLS = 8_000;

/** Neighbours in a row: one range. */
interface Run {
  readonly sheet: string;
  readonly area: Area;
  readonly cells: readonly CellRepair[];
}

/**
 * Two syncs, two more for each further 8,000 cells; nothing is written before all cells were seen to hold what was
 * judged, and what was written is taken back where the rest fails.
 *
 * @throws ExcelProblem; "half-mended" where taking back failed as well
 */
export async function mend(client: ExcelClient, repair: Repair, work: Work = {}): Promise<Mended> {
  const portions = portionsOf(repair.flatMap(runsOf));
  const tell = (done: number) => {
    work.onProgress?.({ step: "writing", share: done / (2 * Math.max(1, portions.length)) });
  };
  const locked = new Map<string, Excel.WorksheetProtectionOptions>();
  for (const [i, portion] of portions.entries()) {
    tell(i);
    const found = await look(client, i === 0 ? repair : [], portion);
    if (found.state !== "same") return { state: found.state };
    for (const [sheet, options] of found.locked) locked.set(sheet, options);
    if (work.signal?.aborted) throw new ExcelProblem("cancelled");
  }
  const tried: Run[] = [];
  try {
    for (const [i, portion] of portions.entries()) {
      tell(portions.length + i);
      if (work.signal?.aborted) throw new ExcelProblem("cancelled");
      tried.push(...portion);
      await write(client, portion, locked, "after");
    }
  } catch (error) {
    await takeBack(client, portionsOf(tried), locked, error);
    throw problemOf(error);
  }
  return { state: "written" };
}

interface Looked {
  readonly state: "same" | "changed" | "moved";
  /** Sheets that must be unprotected for it, with what their protection allows. */
  readonly locked: ReadonlyMap<string, Excel.WorksheetProtectionOptions>;
}

async function look(client: ExcelClient, repair: Repair, portion: readonly Run[]): Promise<Looked> {
  const { workbook } = client.context();
  const witnesses = repair.flatMap(({ sheet, rowIds, columnIds }) => {
    const worksheet = workbook.worksheets.getItem(sheet);
    return [rowIds, columnIds].filter((ids) => ids.length > 0).map((ids) => loadIds(worksheet, ids));
  });
  const runs = portion.map((run) => {
    const range = workbook.worksheets.getItem(run.sheet).getRange(areaName(run.area));
    range.load("values,valueTypes,formulas");
    range.format.protection.load("locked");
    return { run, range };
  });
  const sheets = [...new Set(portion.map(({ sheet }) => sheet))].map((name) => {
    const { protection } = workbook.worksheets.getItem(name);
    protection.load("protected,options");
    return { name, protection };
  });
  try {
    await workbook.context.sync();
  } catch (error) {
    // A sheet that was renamed or deleted since.
    if (codeOf(error) === "ItemNotFound") return { state: "moved", locked: new Map() };
    throw error;
  }
  const isMoved = witnesses.some(({ ids, area, range }) =>
    ids.some(
      ({ cell, id }) => valueText(valueIn(range, cell.row - area.row, cell.column - area.column)) !== valueText(id),
    ),
  );
  const isChanged = runs.some(({ run, range }) => run.cells.some(({ before }, i) => !holds(range, i, before)));
  const locked = sheets
    .filter(({ name, protection }) => {
      // A mixed range says null.
      const isLocked = runs.some(
        ({ run, range }) => run.sheet === name && (range.format.protection.locked as unknown) !== false,
      );
      return protection.protected && isLocked;
    })
    .map(({ name, protection }) => [name, protection.options] as const);
  return { state: isMoved ? "moved" : isChanged ? "changed" : "same", locked: new Map(locked) };
}

function loadIds(worksheet: Excel.Worksheet, ids: readonly Witness[]) {
  const area = hull(ids.map(({ cell }) => ({ ...cell, rows: 1, columns: 1 })));
  const range = worksheet.getRange(areaName(area));
  range.load("values,valueTypes");
  return { ids, area, range };
}

/** Formulas are compared as such: what they compute changes with every entry. */
function holds(range: Excel.Range, column: number, before: CellRepair["before"]): boolean {
  const now = cellIn(range, 0, column);
  return (
    now.formula === before.formula && (now.formula !== undefined || valueText(now.value) === valueText(before.value))
  );
}

async function write(
  client: ExcelClient,
  portion: readonly Run[],
  locked: ReadonlyMap<string, Excel.WorksheetProtectionOptions>,
  what: "before" | "after",
): Promise<void> {
  const context = client.context();
  const { worksheets } = context.workbook;
  const sheets = [...new Set(portion.map(({ sheet }) => sheet))].filter((name) => locked.has(name));
  for (const name of sheets) worksheets.getItem(name).protection.unprotect();
  for (const { sheet, area, cells } of portion) {
    worksheets.getItem(sheet).getRange(areaName(area)).formulas = [cells.map((cell) => inputOf(cell[what]))];
  }
  for (const name of sheets) worksheets.getItem(name).protection.protect(locked.get(name));
  try {
    await context.sync();
  } catch (error) {
    // Of a sheet that has a password by now, Excel says that the argument, the password not given, is invalid.
    if (sheets.length > 0 && codeOf(error) === "InvalidArgument") throw new ExcelProblem("protected", sheets);
    throw error;
  }
}

function inputOf(content: CellRepair["before"] | CellRepair["after"]): CellInput {
  return formulaIn(content) ?? ("value" in content ? (asTyped(content.value) ?? "") : "");
}

async function takeBack(
  client: ExcelClient,
  portions: readonly (readonly Run[])[],
  locked: ReadonlyMap<string, Excel.WorksheetProtectionOptions>,
  first: unknown,
): Promise<void> {
  try {
    for (const portion of portions) {
      for (const name of new Set(portion.map(({ sheet }) => sheet))) {
        await restore(
          client,
          portion.filter(({ sheet }) => sheet === name),
          locked,
        );
      }
    }
  } catch (error) {
    throw new ExcelProblem("half-mended", problemOf(first).details, { cause: error });
  }
}

/** Into a sheet with a password nothing was written. */
async function restore(
  client: ExcelClient,
  runs: readonly Run[],
  locked: ReadonlyMap<string, Excel.WorksheetProtectionOptions>,
): Promise<void> {
  try {
    await write(client, runs, locked, "before");
  } catch (error) {
    if (problemOf(error).code !== "protected") throw error;
  }
}

function runsOf({ sheet, cells }: SheetRepair): Run[] {
  const sorted = [...cells].sort((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column);
  const runs: { sheet: string; area: Area; cells: CellRepair[] }[] = [];
  for (const one of sorted) {
    const last = runs.at(-1);
    const { row, column } = one.cell;
    if (last?.area.row === row && last.area.column + last.area.columns === column) {
      last.cells.push(one);
      last.area = { ...last.area, columns: last.area.columns + 1 };
    } else runs.push({ sheet, area: { row, column, rows: 1, columns: 1 }, cells: [one] });
  }
  return runs;
}

function portionsOf(runs: readonly Run[]): Run[][] {
  const portions: Run[][] = [];
  let size = Infinity;
  for (const run of runs) {
    if (size + run.cells.length > MAX_CELLS) {
      portions.push([]);
      size = 0;
    }
    portions.at(-1)?.push(run);
    size += run.cells.length;
  }
  return portions;
}
