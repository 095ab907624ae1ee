/** Whether all is still as it was judged, before anything is mended. */
import { areaName } from "../sheet/address";
import { hullOf } from "../sheet/areas";
import type { Repair, SheetRepair, Witness } from "../sheet/repair";
import { valueText } from "../sheet/value";
import type { ExcelClient } from "./client";
import { atOf } from "./mend-task";
import type { At, Task } from "./mend-task";
import { codeOf } from "./problems";
import { valueIn } from "./values";

/** What the protection of sheets allows that are protected. */
export type Protections = ReadonlyMap<string, Excel.WorksheetProtectionOptions>;

interface Looked {
  readonly state: "same" | "changed" | "moved";
  /** Protected sheets that must be unprotected for it, or are to be. */
  readonly locked: Protections;
}

export async function look(client: ExcelClient, repair: Repair, portion: readonly Task[]): Promise<Looked> {
  const { workbook } = client.context();
  const isMoved = askWhetherMoved(workbook, repair);
  const asked = portion.map((task) => ({ task, answer: task.look(atOf(workbook, task)) }));
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
  const seen = asked.map(({ task, answer }) => ({ task, ...answer() }));
  const hasMoved = isMoved();
  if (hasMoved || seen.some(({ same }) => !same)) return { state: hasMoved ? "moved" : "changed", locked: new Map() };
  const again = seen.flatMap(({ task, again: ask }) => (ask ? [{ task, ask }] : []));
  const isSame = again.length === 0 || (await lookAgain(client, again));
  const locked = sheets
    .filter(({ name, protection }) => {
      const needs = seen.some(({ task, needsOpen }) => task.sheet === name && needsOpen?.(protection.options));
      return protection.protected && needs;
    })
    .map(({ name, protection }) => [name, protection.options] as const);
  return { state: isSame ? "same" : "changed", locked: new Map(locked) };
}

/** Queued; what it gives says, after the sync, whether any row or column no longer stands where its id was read. */
export function askWhetherMoved(
  workbook: Excel.Workbook,
  sheets: readonly Pick<SheetRepair, "sheet" | "rowIds" | "columnIds">[],
): () => boolean {
  const witnesses = sheets.flatMap(({ sheet, rowIds, columnIds }) => {
    const worksheet = workbook.worksheets.getItem(sheet);
    return [rowIds, columnIds].filter((ids) => ids.length > 0).map((ids) => loadIds(worksheet, ids));
  });
  return () =>
    witnesses.some(({ ids, area, range }) =>
      ids.some(
        ({ cell, id }) => valueText(valueIn(range, cell.row - area.row, cell.column - area.column)) !== valueText(id),
      ),
    );
}

/** What could not be asked at first. */
export async function lookAgain(
  client: ExcelClient,
  asked: readonly { readonly task: Task; readonly ask: (at: At) => () => boolean }[],
): Promise<boolean> {
  const { workbook } = client.context();
  const answers = asked.map(({ task, ask }) => ask(atOf(workbook, task)));
  try {
    await workbook.context.sync();
  } catch (error) {
    // A conditional format that was deleted meanwhile.
    if (codeOf(error) === "ItemNotFound") return false;
    throw error;
  }
  return answers.map((answer) => answer()).every((same) => same);
}

function loadIds(worksheet: Excel.Worksheet, ids: readonly Witness[]) {
  const area = hullOf(ids.map(({ cell }) => ({ ...cell, rows: 1, columns: 1 })));
  const range = worksheet.getRange(areaName(area));
  range.load("values,valueTypes");
  return { ids, area, range };
}
