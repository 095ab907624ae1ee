/** What a workbook with one blank sheet holds, to see that a case leaves nothing behind. */

/** What the workbook holds that a case could leave behind. */
export async function contentsOf(context: Excel.RequestContext): Promise<unknown> {
  const { worksheets, names, styles } = context.workbook;
  worksheets.load("items/name,items/visibility");
  names.load("items/name");
  styles.load("items/name,items/builtIn");
  const active = worksheets.getActiveWorksheet().load("name");
  const used = worksheets.getItem("Sheet1").getUsedRangeOrNullObject();
  await context.sync();
  return {
    sheets: worksheets.items.map(({ name, visibility }) => `${name} ${visibility}`),
    names: names.items.map(({ name }) => name),
    styles: styles.items.filter(({ builtIn }) => !builtIn).map(({ name }) => name),
    active: active.name,
    blank: used.isNullObject,
  };
}

export const UNTOUCHED = { sheets: ["Sheet1 Visible"], names: [], styles: [], active: "Sheet1", blank: true };
