/** What is there before the open scorebook is rewritten: nothing may have moved, and all of it must come back where it fails. */
import type { WorkbookRewrite } from "../plan/rewrite";
import type { ExcelClient } from "./client";
import { askWhetherMoved, lookAgain } from "./mend-look";
import { atOf } from "./mend-task";
import type { Task } from "./mend-task";
import { codeOf } from "./problems";

/** A name that is there meanwhile: it tells how far rows and columns are deleted and inserted. */
export const COUNTER = "scorebook.rewriting";

export interface Seen {
  /** The sheets that must be unprotected meanwhile. */
  readonly locked: ReadonlyMap<string, Excel.WorksheetProtectionOptions>;
  /** Names of all sheets in the tabs' order, where one is to be added. */
  readonly tabs: readonly string[];
  /** The counter is there before anything was begun. */
  readonly isCounting: boolean;
  /** What the names lead to that are to lead elsewhere. */
  readonly names: ReadonlyMap<string, string>;
  /** Sheet → title of a chart → the chart's name. One that somebody deleted stays deleted. */
  readonly charts: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** null where something has moved, or is something else by now. */
export async function lookAt(
  client: ExcelClient,
  { witnesses, sheets, added, names }: WorkbookRewrite,
  tasks: readonly Task[],
): Promise<Seen | null> {
  const { workbook } = client.context();
  const isMoved = askWhetherMoved(workbook, witnesses);
  const own = sheets.map(({ sheet }) => sheet);
  const looked = tasks.map((task) => ({ task, answer: task.look(atOf(workbook, task)) }));
  const asked = own.map((sheet) => {
    const { protection } = workbook.worksheets.getItem(sheet);
    protection.load("protected,options");
    return { sheet, protection };
  });
  workbook.names.load("items/name,items/formula");
  const { worksheets } = workbook;
  if (added.length > 0) worksheets.load("items/name");
  const shown = sheets
    .filter(({ part }) => part.charts.length > 0)
    .map(({ sheet }) => {
      const { charts } = workbook.worksheets.getItem(sheet);
      charts.load("items/name,items/title/text");
      return { sheet, charts };
    });
  try {
    await workbook.context.sync();
  } catch (error) {
    // A sheet that was renamed or deleted since, or a conditional format.
    if (codeOf(error) === "ItemNotFound") return null;
    throw error;
  }
  if (isMoved()) return null;
  const answers = looked.map(({ task, answer }) => ({ task, ...answer() }));
  if (answers.some(({ same }) => !same)) return null;
  const again = answers.flatMap(({ task, again: ask }) => (ask ? [{ task, ask }] : []));
  if (again.length > 0 && !(await lookAgain(client, again))) return null;
  const wanted = new Set(names.map(({ name }) => name));
  return {
    locked: new Map(
      asked
        .filter(({ protection }) => protection.protected)
        .map(({ sheet, protection }) => [sheet, protection.options] as const),
    ),
    tabs: added.length > 0 ? worksheets.items.map(({ name }) => name) : [],
    isCounting: workbook.names.items.some(({ name }) => name === COUNTER),
    names: new Map(
      workbook.names.items
        .filter(({ name }) => wanted.has(name))
        .map(({ name, formula }) => [name, String(formula)] as const),
    ),
    charts: new Map(
      shown.map(({ sheet, charts }) => [sheet, new Map(charts.items.map(({ title, name }) => [title.text, name]))]),
    ),
  };
}
