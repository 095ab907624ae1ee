import { readFileSync } from "node:fs";
import { openExcel } from "../../helpers/excel-client";
import { readFile } from "../../../src/preview/files/read-file";
import { generate } from "../../../src/excel/generate";
test("x", async () => {
  const bytes = readFileSync("/tmp/shots/d.xlsx");
  const r = await readFile({ size: bytes.length, name: "d", arrayBuffer: async () => bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) } as unknown as File);
  if ("fault" in r) throw new Error(JSON.stringify(r));
  const sheets = [...r.content.plan.sheets, ...r.content.others.plans];
  const excel = openExcel();
  const client = { context: excel.context, whenEditingEnds: async () => undefined };
  const c = excel.context();
  try { c.workbook.worksheets.getFirst().name = "Sheet2"; await c.sync();
  await generate(client, { ...r.content.plan, sheets }); } catch (e) { console.log(e, (e as any).cause, JSON.stringify(excel.host.log)); throw e; }
});
