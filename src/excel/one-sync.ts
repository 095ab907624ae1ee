/** Work on the workbook that shows when all of it is done. */
import type { ExcelClient } from "./client";

/**
 * Without showing anything before it is done. Calculation goes on: rows are fitted to texts that formulas give.
 */
export async function inOneSync<T>(client: ExcelClient, queueWork: (context: Excel.RequestContext) => T): Promise<T> {
  const context = client.context();
  context.application.suspendScreenUpdatingUntilNextSync();
  const queued = queueWork(context);
  await context.sync();
  return queued;
}
