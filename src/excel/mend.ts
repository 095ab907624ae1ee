/** Writes what mends findings: all of it, or nothing. */
import type { Repair, SheetRepair } from "../sheet/repair";
import type { ExcelClient } from "./client";
import { cellTasks } from "./mend-cells";
import { look } from "./mend-look";
import type { Protections } from "./mend-look";
import { makeTasks } from "./mend-make";
import { atOf } from "./mend-task";
import type { Task } from "./mend-task";
import { codeOf, problemOf } from "./problems";
import { ExcelProblem } from "./types";
import type { Mended, Work } from "./types";

/** A formula of a score is some 300 characters long; Excel on the web takes and gives 5 MB. */
const MAX_CELLS = 8_000;

interface Sheets {
  /** Those that must be unprotected meanwhile. */
  readonly locked: Protections;
  /** Those whose protection is taken away, as undoing may have to. */
  readonly opened: Protections;
  /** Names of those that are protected by it. */
  readonly closed: ReadonlySet<string>;
}

/**
 * Two syncs, one more where something must be looked at a second time, and as many for each further 8,000 cells; nothing
 * is written before all was seen to be as it was judged, and what was written is taken back where the rest fails.
 *
 * @throws ExcelProblem; "half-mended" where taking back failed as well
 */
export async function mend(client: ExcelClient, repair: Repair, work: Work = {}): Promise<Mended> {
  const plans = repair.map(planOf);
  const portions = portionsOf(inOrder(plans.flatMap(({ tasks }) => tasks)));
  const tell = (done: number) => {
    work.onProgress?.({ step: "writing", share: done / (2 * Math.max(1, portions.length)) });
  };
  const found = new Map<string, Excel.WorksheetProtectionOptions>();
  for (const [i, portion] of portions.entries()) {
    tell(i);
    const { state, locked } = await look(client, i === 0 ? repair : [], portion);
    if (state !== "same") return { state };
    for (const [sheet, options] of locked) found.set(sheet, options);
    if (work.signal?.aborted) throw new ExcelProblem("cancelled");
  }
  const sheets = sheetsOf(repair, found);
  const tried: Task[][] = [];
  try {
    for (const [i, portion] of portions.entries()) {
      tell(portions.length + i);
      if (work.signal?.aborted) throw new ExcelProblem("cancelled");
      tried.push(portion);
      await write(client, portion, sheets);
    }
  } catch (error) {
    await takeBack(client, tried, sheets, error);
    throw problemOf(error);
  }
  return { state: "written", repair: repair.map((sheet, i) => ({ ...sheet, make: plans[i]?.held() ?? [] })) };
}

function inOrder(tasks: readonly Task[]): Task[] {
  return [...firstOf(tasks), ...restOf(tasks)];
}

function firstOf(tasks: readonly Task[]): Task[] {
  return tasks.filter(({ isFirst }) => isFirst === true);
}

function restOf(tasks: readonly Task[]): Task[] {
  return tasks.filter(({ isFirst }) => isFirst !== true);
}

interface Plan {
  readonly tasks: readonly Task[];
  readonly held: () => SheetRepair["make"];
}

/** Protection goes before everything else, or comes after it. */
function planOf(repair: SheetRepair): Plan {
  const make = repair.make.map((one) => ({ one, ...makeTasks(repair.sheet, one) }));
  const order = ({ one }: (typeof make)[number]) => (one.kind !== "protection" ? 0 : one.on ? 1 : -1);
  const [first, rest] = [make.filter((one) => order(one) < 0), make.filter((one) => order(one) >= 0)];
  rest.sort((a, b) => order(a) - order(b));
  const tasksOf = (of: typeof make) => of.flatMap(({ tasks }) => tasks);
  return {
    tasks: [...tasksOf(first), ...cellTasks(repair), ...tasksOf(rest)],
    held: () => make.map(({ held }) => held()),
  };
}

function sheetsOf(repair: Repair, found: Protections): Sheets {
  const names = (on: boolean) =>
    new Set(
      repair
        .filter(({ make }) => make.some((one) => one.kind === "protection" && one.on === on))
        .map(({ sheet }) => sheet),
    );
  const [closed, off] = [names(true), names(false)];
  return {
    locked: new Map([...found].filter(([sheet]) => !off.has(sheet))),
    opened: new Map([...found].filter(([sheet]) => off.has(sheet))),
    closed,
  };
}

async function write(client: ExcelClient, portion: readonly Task[], { locked, opened }: Sheets): Promise<void> {
  const { workbook } = client.context();
  const names = [...new Set(portion.map(({ sheet }) => sheet))];
  const unlocked = names.filter((name) => locked.has(name));
  for (const name of unlocked) workbook.worksheets.getItem(name).protection.unprotect();
  for (const task of portion) {
    task.clear?.(atOf(workbook, task));
    task.write(atOf(workbook, task));
  }
  for (const name of unlocked) workbook.worksheets.getItem(name).protection.protect(locked.get(name));
  await syncOpening(workbook, [...unlocked, ...names.filter((name) => opened.has(name))]);
}

async function syncOpening({ context }: Excel.Workbook, sheets: readonly string[]): Promise<void> {
  try {
    await context.sync();
  } catch (error) {
    // Of a sheet that has a password by now, Excel says that the argument, the password not given, is invalid.
    if (sheets.length > 0 && codeOf(error) === "InvalidArgument") throw new ExcelProblem("protected", sheets);
    throw error;
  }
}

async function takeBack(
  client: ExcelClient,
  portions: readonly (readonly Task[])[],
  sheets: Sheets,
  first: unknown,
): Promise<void> {
  try {
    const parts = [...portions.map(firstOf), ...portions.map(restOf)];
    for (const portion of parts) {
      for (const name of new Set(portion.map(({ sheet }) => sheet))) {
        await restore(
          client,
          name,
          portion.filter(({ sheet }) => sheet === name),
          sheets,
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
  name: string,
  tasks: readonly Task[],
  { locked, opened, closed }: Sheets,
): Promise<void> {
  await lookBack(client, tasks);
  const { workbook } = client.context();
  const { protection } = workbook.worksheets.getItem(name);
  const options = locked.get(name) ?? opened.get(name);
  const isOpened = options !== undefined || closed.has(name);
  if (isOpened) protection.unprotect();
  for (const task of tasks) {
    task.clearBack?.(atOf(workbook, task));
    task.restore(atOf(workbook, task));
  }
  if (options) protection.protect(options);
  try {
    await syncOpening(workbook, isOpened ? [name] : []);
  } catch (error) {
    if (problemOf(error).code !== "protected") throw error;
  }
}

async function lookBack(client: ExcelClient, tasks: readonly Task[]): Promise<void> {
  const { workbook } = client.context();
  const answers = tasks.flatMap((task) => task.lookBack?.(atOf(workbook, task)) ?? []);
  if (answers.length === 0) return;
  await workbook.context.sync();
  for (const answer of answers) answer();
}

function portionsOf(tasks: readonly Task[]): Task[][] {
  const portions: Task[][] = [];
  let size = Infinity;
  for (const task of tasks) {
    if (size + task.size > MAX_CELLS) {
      portions.push([]);
      size = 0;
    }
    portions.at(-1)?.push(task);
    size += task.size;
  }
  return portions;
}
