/** Takes back what a rewrite of the open scorebook had begun. */
import type { WorkbookRewrite } from "../plan/rewrite";
import type { ExcelClient } from "./client";
import { editsDone, inverseOf, queueLineEdit } from "./line-edits";
import type { LineEdit } from "./line-edits";
import { atOf } from "./mend-task";
import { inOneSync } from "./one-sync";
import { portionsOf } from "./render/batch";
import { step } from "./render/sheet";
import { COUNTER } from "./rewrite-look";
import type { Seen } from "./rewrite-look";
import { taskSteps } from "./rewrite-make";
import type { Making } from "./rewrite-make";
import { deleteSheet } from "./rewrite-sheets";
import { heldSteps, paintedSteps, queue } from "./rewrite-steps";

interface Begun {
  readonly edits: readonly LineEdit[];
  /** Names of sheets, and of names, that are there now. */
  readonly sheets: readonly string[];
  readonly names: ReadonlySet<string>;
}

/** What was done of it; null where it was not even begun. */
async function lookBack(
  client: ExcelClient,
  { added, names }: WorkbookRewrite,
  { tasks }: Making,
  edits: readonly LineEdit[],
): Promise<Begun | null> {
  const { workbook } = client.context();
  const made = added.map(({ name }) => workbook.worksheets.getItemOrNullObject(name));
  for (const sheet of made) sheet.load("name");
  const looks = tasks.flatMap((task) => task.lookBack?.(atOf(workbook, task)) ?? []);
  workbook.names.load("items/name,items/formula");
  await workbook.context.sync();
  const { items } = workbook.names;
  const counter = items.find(({ name }) => name === COUNTER);
  if (!counter) return null;
  for (const look of looks) look();
  const wanted = new Set(names.map(({ name }) => name));
  return {
    edits: editsDone(edits, String(counter.formula)),
    sheets: made.filter((sheet) => !sheet.isNullObject).map(({ name }) => name),
    names: new Set(items.flatMap(({ name }) => (wanted.has(name) ? [name] : []))),
  };
}

interface Tried {
  readonly seen: Seen;
  readonly rewrite: WorkbookRewrite;
  readonly making: Making;
  readonly edits: readonly LineEdit[];
}

/**
 * One sync to see how far it got, one to take it back; and one more for each further 4 MB.
 *
 * @param most bytes that one request may hold
 */
export async function takeBack(
  client: ExcelClient,
  { seen, rewrite, making, edits }: Tried,
  most: number,
): Promise<void> {
  const begun = await lookBack(client, rewrite, making, edits);
  if (!begun) return;
  const { undo } = rewrite;
  const { tasks } = making;
  const portions = portionsOf(
    [
      ...taskSteps(undo, tasks, ({ clearBack }) => clearBack),
      ...[...begun.edits].reverse().map((edit) => ({
        sheet: edit.sheet,
        steps: [
          step(0, (sheet) => {
            queueLineEdit(sheet, inverseOf(edit));
          }),
        ],
      })),
      ...undo.map((sheet) => ({ sheet: sheet.sheet, steps: paintedSteps(sheet) })),
      ...undo.map((sheet) => ({ sheet: sheet.sheet, steps: heldSteps(sheet, seen) })),
      ...taskSteps(undo, tasks, ({ restore }) => restore),
    ],
    most,
  );
  for (const [i, portion] of portions.entries()) {
    await inOneSync(client, ({ workbook }) => {
      const opened = [...seen.locked.keys(), ...making.closed];
      if (i === 0) for (const name of opened) workbook.worksheets.getItem(name).protection.unprotect();
      queue(workbook, portion);
      if (i === portions.length - 1) complete(workbook, seen, begun);
    });
  }
}

function complete({ names, worksheets }: Excel.Workbook, seen: Seen, begun: Begun): void {
  for (const name of begun.names) {
    const formula = seen.names.get(name);
    if (formula === undefined) names.getItem(name).delete();
    else names.getItem(name).formula = formula;
  }
  for (const name of begun.sheets) deleteSheet(worksheets.getItem(name), name);
  for (const [name, options] of seen.locked) worksheets.getItem(name).protection.protect(options);
  names.getItem(COUNTER).delete();
}
