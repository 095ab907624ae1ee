/** Microsoft's client, which the page has loaded by a script tag, with the host for its Excel. */
import type { ExcelClient } from "../../excel";
import type { Host } from "../host";

export function hostClient({ session }: Host): ExcelClient {
  return {
    context: () => new Excel.RequestContext(session),
    whenEditingEnds: () =>
      Excel.run({ delayForCellEdit: true, session }, async (context) => {
        context.workbook.load("name");
        await context.sync();
      }),
  };
}
