/** Makes the scorebook's sheets in the open workbook: all of them, or none. */
import { firstSelected, SHEETS } from "../plan";
import type { WorkbookPlan } from "../plan";
import { absoluteAreaName, cellName, quoteSheetName } from "../sheet/address";
import type { ExcelClient } from "./client";
import { lookAround, UNFINISHED } from "./look";
import { inOneSync } from "./one-sync";
import { problemOf } from "./problems";
import { portionsOf } from "./render/batch";
import type { SheetSteps } from "./render/batch";
import { contentSteps, lookSteps } from "./render/sheet";
import { ExcelProblem } from "./types";
import type { Work } from "./types";

/** Three syncs: what is there, what the cells look like, what they hold; and one more for each further 4 MB. */
export async function generate(client: ExcelClient, plan: WorkbookPlan, work: Work = {}): Promise<void> {
  const tell = (step: "looking" | "writing" | "finishing" | "taking-back", share: number) => {
    work.onProgress?.({ step, share });
  };
  tell("looking", 0);
  const before = await lookAround(client.context());
  if (before.state === "scorebook") throw new ExcelProblem("scorebook-there");
  if (before.state === "unfinished") throw new ExcelProblem("left-over");
  if (before.readOnly) throw new ExcelProblem("read-only");
  if (before.structureProtected) throw new ExcelProblem("structure-protected");
  const names = plan.sheets.map(({ name }) => name);
  const taken = names.filter((name) => before.sheets.some((one) => one.toLowerCase() === name.toLowerCase()));
  if (taken.length > 0) throw new ExcelProblem("names-taken", taken);

  const looks = portionsOf(lookSteps(plan.sheets));
  const contents = portionsOf(plan.sheets.map((sheet) => ({ sheet: sheet.name, steps: contentSteps(sheet) })));
  const portions = [...looks, ...contents];
  throwIfAborted(work.signal);
  try {
    for (const [i, portion] of portions.entries()) {
      throwIfAborted(work.signal);
      tell("writing", (i + 0.5) / (portions.length + 1));
      await inOneSync(client, (context) => {
        if (i === 0) begin(context, names);
        queue(context, portion);
        if (i === portions.length - 1) complete(context, plan);
      });
    }
    tell("finishing", 1);
  } catch (error) {
    tell("taking-back", 1);
    try {
      await takeBack(client);
    } catch (second) {
      throw new ExcelProblem("left-over", problemOf(error).details, { cause: second });
    }
    throw problemOf(error);
  }
}

function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new ExcelProblem("cancelled");
}

/** The sheets, and the name that tells that they are not complete. */
function begin({ workbook }: Excel.RequestContext, names: readonly string[]): void {
  workbook.names.add(UNFINISHED, "=TRUE");
  for (const name of names) workbook.worksheets.add(name);
}

function queue({ workbook }: Excel.RequestContext, portion: readonly SheetSteps[]): void {
  for (const { sheet, steps } of portion) {
    if (steps.length === 0) continue;
    const worksheet = workbook.worksheets.getItem(sheet);
    for (const step of steps) step.queue(worksheet);
  }
}

/** The names, by which all is found again; then what is complete is shown, and where its work begins is selected. */
function complete({ workbook }: Excel.RequestContext, { sheets, names }: WorkbookPlan): void {
  for (const { name, sheet, area } of names) {
    workbook.names.add(name, `=${quoteSheetName(sheet)}!${absoluteAreaName(area)}`);
  }
  workbook.names.getItem(UNFINISHED).delete();
  const [first] = sheets;
  const entries = sheets.find(({ name }) => name === SHEETS.entries);
  for (const sheet of [entries, first]) {
    if (!sheet) continue;
    const { row, column } = firstSelected(sheet);
    const worksheet = workbook.worksheets.getItem(sheet.name);
    worksheet.activate();
    worksheet.getRange(cellName(row, column)).select();
  }
}

/**
 * Removes the sheets and names that a generate has made, and nothing else: it makes none where one of the name is.
 * Does nothing where no generate was interrupted. Two syncs.
 */
export async function takeBack(client: ExcelClient): Promise<void> {
  const context = client.context();
  const { worksheets, names } = context.workbook;
  const unfinished = names.getItemOrNullObject(UNFINISHED);
  unfinished.load("name");
  names.load("items/name");
  worksheets.load("items/name");
  await context.sync();
  if (unfinished.isNullObject) return;
  const own = new Set<string>(Object.values(SHEETS));
  for (const sheet of worksheets.items.filter(({ name }) => own.has(name))) {
    // A very hidden sheet cannot be deleted.
    sheet.visibility = "Visible";
    sheet.delete();
  }
  // The sign of it goes last: should something fail before, all of this can be done again.
  for (const item of names.items) if (isOwn(item.name) && item.name !== UNFINISHED) item.delete();
  unfinished.delete();
  await context.sync();
}

function isOwn(name: string): boolean {
  return name.toLowerCase().startsWith("scorebook.");
}
