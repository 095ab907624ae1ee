/** Takes back what a rewrite of the open scorebook had begun. */
import type { WorkbookRewrite } from "../plan/rewrite";
import type { ExcelClient } from "./client";
import { askSizes, editsDone, inverseOf, queueLineEdit } from "./line-edits";
import type { LineEdit } from "./line-edits";
import { inOneSync } from "./one-sync";
import { COUNTER } from "./rewrite-look";
import type { Seen } from "./rewrite-look";
import { heldSteps, paintedSteps, queue } from "./rewrite-steps";

interface Begun {
  readonly edits: readonly LineEdit[];
  /** Names of sheets, and of names, that are there now. */
  readonly sheets: readonly string[];
  readonly names: ReadonlySet<string>;
}

/** What was done of it, told by the counter and by the sheets' sizes; null where it was not even begun. */
async function lookBack(
  client: ExcelClient,
  { sizes }: Seen,
  { added, names }: WorkbookRewrite,
  edits: readonly LineEdit[],
): Promise<Begun | null> {
  const { workbook } = client.context();
  const now = askSizes(workbook, [...sizes.keys()]);
  const made = added.map(({ name }) => workbook.worksheets.getItemOrNullObject(name));
  for (const sheet of made) sheet.load("name");
  workbook.names.load("items/name,items/formula");
  await workbook.context.sync();
  const { items } = workbook.names;
  const counter = items.find(({ name }) => name === COUNTER);
  if (!counter) return null;
  const wanted = new Set(names.map(({ name }) => name));
  return {
    edits: editsDone(edits, Number(String(counter.formula).slice(1)), sizes, now()),
    sheets: made.filter((sheet) => !sheet.isNullObject).map(({ name }) => name),
    names: new Set(items.flatMap(({ name }) => (wanted.has(name) ? [name] : []))),
  };
}

export async function takeBack(
  client: ExcelClient,
  seen: Seen,
  rewrite: WorkbookRewrite,
  edits: readonly LineEdit[],
): Promise<void> {
  const begun = await lookBack(client, seen, rewrite, edits);
  if (!begun) return;
  const { locked, names } = seen;
  const { undo } = rewrite;
  await inOneSync(client, ({ workbook }) => {
    const { worksheets } = workbook;
    for (const name of locked.keys()) worksheets.getItem(name).protection.unprotect();
    for (const edit of [...begun.edits].reverse()) queueLineEdit(worksheets.getItem(edit.sheet), inverseOf(edit));
    queue(workbook, [
      ...undo.map((sheet) => ({ sheet: sheet.sheet, steps: paintedSteps(sheet) })),
      ...undo.map((sheet) => ({ sheet: sheet.sheet, steps: heldSteps(sheet, seen) })),
    ]);
    for (const name of begun.names) {
      const formula = names.get(name);
      if (formula === undefined) workbook.names.getItem(name).delete();
      else workbook.names.getItem(name).formula = formula;
    }
    for (const name of begun.sheets) worksheets.getItem(name).delete();
    for (const [name, options] of locked) worksheets.getItem(name).protection.protect(options);
    workbook.names.getItem(COUNTER).delete();
  });
}
