/** Takes away what a case added to the workbook, one thing at a time, so that one failure does not keep the rest. */
import { inWords } from "./refusal";
import type { ExcelAccess, Undo } from "./types";

export interface Additions {
  /** Names of sheets. */
  readonly sheets: string[];
  /** Defined names and styles: a word may be either. */
  readonly names: string[];
  readonly undo: Undo[];
}

/**
 * Removes what was added.
 *
 * @returns what could not be removed, and why; empty when the workbook is as it was
 */
export async function removeAdditions(access: ExcelAccess, added: Additions, activeId: string): Promise<string[]> {
  const left: string[] = [];
  const attempt = async (what: string, work: (context: Excel.RequestContext) => Promise<void>): Promise<void> => {
    try {
      await access.run(work);
    } catch (error) {
      left.push(`${what}: ${inWords(error)}`);
    }
  };
  for (const [index, undo] of [...added.undo].reverse().entries()) {
    await attempt(`undo ${index + 1}`, (context) => putRight(context, undo));
  }
  await attempt("the sheet that was active", async (context) => {
    context.workbook.worksheets.getItem(activeId).activate();
    await context.sync();
  });
  for (const name of added.names) await attempt(`the name ${name}`, (context) => removeName(context, name));
  for (const name of added.sheets) await attempt(`the sheet ${name}`, (context) => removeSheet(context, name));
  for (const name of added.names) await attempt(`the style ${name}`, (context) => removeStyle(context, name));
  return left;
}

async function putRight(context: Excel.RequestContext, undo: Undo): Promise<void> {
  await undo(context);
  await context.sync();
}

async function removeName(context: Excel.RequestContext, name: string): Promise<void> {
  const item = context.workbook.names.getItemOrNullObject(name);
  await context.sync();
  if (item.isNullObject) return;
  item.delete();
  await context.sync();
}

async function removeSheet(context: Excel.RequestContext, name: string): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  await context.sync();
  if (sheet.isNullObject) return;
  // A very hidden sheet cannot be deleted.
  sheet.visibility = "Visible";
  sheet.delete();
  await context.sync();
}

async function removeStyle(context: Excel.RequestContext, name: string): Promise<void> {
  const style = context.workbook.styles.getItemOrNullObject(name);
  await context.sync();
  if (style.isNullObject) return;
  style.delete();
  await context.sync();
}
