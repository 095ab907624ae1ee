/** Rows deleted in front of the pane: found, put back, taken out again, and put back once more. */
import { planWorkbook } from "../../src/plan";
import { builtInRubric } from "../../src/rubric/builtin";
import { bookOf } from "../../src/taskpane/store/state";
import { createPane } from "../../src/taskpane/store/store";
import { filledIn, UNITS } from "../checks/checked";
import { openBlank } from "../helpers/open-scorebook";

it("puts back what was deleted from two sheets at a click, and takes it back", async () => {
  const { excel, workbook, dispose } = openBlank();
  await workbook.generate(planWorkbook(builtInRubric, UNITS, (await filledIn()).entries));
  const pane = createPane({ workbook, locale: "zh-CN", saveFile: () => undefined });
  await pane.start();
  const context = excel.context();
  for (const [name, row] of [
    ["评分录入", "12:13"],
    ["汇总排名", "6:6"],
  ] as const) {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.protection.unprotect();
    sheet.getRange(row).delete("Up");
    sheet.protection.protect({ allowFormatColumns: true, allowFormatRows: true });
  }
  await context.sync();
  await pane.check();
  const found = () => (pane.getSnapshot().checked?.report.findings ?? []).filter(({ severity }) => severity !== "info");
  const rules = () => [...new Set(found().map(({ rule }) => rule))].sort();
  const typed = () => bookOf(pane.getSnapshot())?.entries.get("u1")?.get("info.agency.1") ?? null;
  const damaged = rules();
  expect(damaged).toEqual(["row-missing", "unit-unranked"]);

  await pane.mend(found());
  // What was typed in the rows is what is left to do.
  expect([rules(), typed()]).toEqual([["entry-missing"], null]);
  expect(found()).toHaveLength(6);
  expect(pane.getSnapshot().notices.at(-1)?.content).toMatchObject({ kind: "mended", isOfCells: false });
  await pane.undo();
  expect([rules(), pane.getSnapshot().notices.at(-1)?.content.kind]).toEqual([damaged, "unmended"]);
  await pane.redo();
  expect(rules()).toEqual(["entry-missing"]);

  pane.choose({ unitId: "u1", fieldId: "info.agency.1" }, 0.5);
  await pane.undo();
  await pane.redo();
  expect(typed()).toBe(0.5);
  await pane.dispose();
  dispose();
}, 60_000);
