/** The way into Excel: Microsoft's client library, wherever it was loaded. */

export interface ExcelClient {
  /**
   * A context for one or more syncs. Made directly, not by Excel.run, which keeps a reference to each range (two more
   * actions) and needs a sync of its own to let go of them; no range here outlives a sync.
   * https://learn.microsoft.com/javascript/api/excel/excel.requestcontext
   */
  readonly context: () => Excel.RequestContext;
  /** Ends when nobody is editing a cell any more; Excel takes no request before that. */
  readonly whenEditingEnds: () => Promise<void>;
}

/** The Excel that this page was opened in. */
export function excelClient(): ExcelClient {
  return {
    context: () => new Excel.RequestContext(),
    // https://learn.microsoft.com/javascript/api/excel/excel.runoptions#excel-excel-runoptions-delayforcelledit-member
    whenEditingEnds: () =>
      Excel.run({ delayForCellEdit: true }, async (context) => {
        context.workbook.load("name");
        await context.sync();
      }),
  };
}
