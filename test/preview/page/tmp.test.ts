import { readFileSync } from "node:fs";
import { readFile } from "../../../src/preview/files/read-file";
import { lookSteps, contentSteps } from "../../../src/excel/render/sheet";
import { portionsOf } from "../../../src/excel/render/batch";
test("x", async () => {
  const bytes = readFileSync("/tmp/shots/d.xlsx");
  const r = await readFile({ size: bytes.length, name: "d", arrayBuffer: async () => bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) } as unknown as File);
  if ("fault" in r) throw new Error(JSON.stringify(r));
  console.log(JSON.stringify(r.content.others).slice(0, 1500));
  const sheets = [...r.content.plan.sheets, ...r.content.others.plans];
  portionsOf(lookSteps(sheets));
  portionsOf(sheets.map((sheet) => ({ sheet: sheet.name, steps: contentSteps(sheet) })));
});
