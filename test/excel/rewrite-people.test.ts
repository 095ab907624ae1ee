/** What people put beside the product's cells stays when a scorebook is brought to another rubric, and is there again when that is undone. */
import { undoAfter } from "../../src/regenerate";
import { areaName } from "../../src/sheet/address";
import { nextYear, openBook } from "./rewritten-book";
import type { RewrittenBook } from "./rewritten-book";
import { inside } from "./mend-make/damage";

let one: RewrittenBook;
beforeEach(async () => {
  one = await openBook();
});
afterEach(() => {
  one.dispose();
});

/** Of a sheet, the first in priority first: where each holds, and its formula. */
async function formats(name: string): Promise<string[]> {
  const { univer, sheets } = await one.host.save();
  const id = Object.keys(univer.sheets).find((key) => univer.sheets[key]?.name === name) ?? "";
  return (sheets[id]?.conditionalFormats ?? []).map(
    ({ area, type, formula }) => `${areaName(area)} ${type} ${formula}`,
  );
}

async function accepts(name: string, address: string): Promise<unknown> {
  const { workbook } = one.open.excel.context();
  const { dataValidation } = workbook.worksheets.getItem(name).getRange(address);
  dataValidation.load("type,rule,prompt");
  await workbook.context.sync();
  const { type, rule, prompt } = dataValidation;
  return type === "None" ? null : { rule, title: prompt.title };
}

const format = (range: Excel.Range, formula: string) => {
  const { custom } = range.conditionalFormats.add("Custom");
  custom.rule.formula = formula;
  custom.format.font.italic = true;
  custom.format.fill.color = "#123456";
  custom.format.borders.getItem("EdgeTop").style = "Dash";
};

it("keeps people's conditional formats, in their order, over what is new as well", async () => {
  await one.change(
    inside("评分录入", (sheet) => {
      format(sheet.getRange("Q20:S30"), "=$Q20=1");
      // Some that lose their last column, and one that goes as a whole.
      const bar = sheet.getRange("Q22:R23").conditionalFormats.add("DataBar");
      bar.dataBar.positiveFormat.gradientFill = false;
      bar.dataBar.upperBoundRule = { type: "Number", formula: "=7" };
      format(sheet.getRange("Q12:R13"), "=Q12=1");
      format(sheet.getRange("R40:R41"), "=R40=1");
    }),
  );
  await one.change(
    inside("评分录入", (sheet) => {
      // Behind ours.
      const own = sheet.getRange("C8:D9").conditionalFormats.add("DataBar");
      own.dataBar.positiveFormat.fillColor = "#00FF00";
      own.priority = 9;
    }),
  );
  const theirs = await formats("评分录入");
  expect(theirs.map((text) => text.split(" ")[0])).toEqual([
    "R40:R41",
    "Q12:R13",
    "Q22:R23",
    "Q20:S30",
    ...Array.from({ length: 5 }, () => "Q10:S153"),
    "C8:D9",
  ]);
  const before = await one.state();
  const { rewrite } = await one.plan(nextYear());
  const done = await one.write(rewrite);
  expect([done.state, done.syncs]).toEqual(["written", 2]);
  const then = await formats("评分录入");
  expect(then.map((text) => text.split(" ").slice(0, 2).join(" "))).toEqual([
    "R12:R13 Custom",
    "R19:R20 DataBar",
    "R17:S27 Custom",
    ...Array.from({ length: 5 }, () => "Q10:T150 Custom"),
    "C8:D9 DataBar",
  ]);
  const undo = done.state === "written" ? done.undo : null;
  if (!undo) throw new Error("nothing was written");
  const { snapshot } = await one.read();
  expect(await one.write(undoAfter(undo, snapshot))).toMatchObject({ state: "written" });
  expect(await formats("评分录入")).toEqual(theirs);
  expect(await one.state()).toEqual(before);
});

it("looks the same where people's conditional formats reach over what is new", async () => {
  const { units, rubric } = nextYear();
  const target = { rubric, units: units.slice(1) };
  await one.write((await one.plan(target)).rewrite);
  const plain = [await one.looks("评分录入"), await one.looks("得分计算"), await one.looks("汇总排名")];
  one.dispose();
  one = await openBook();
  for (const name of ["评分录入", "得分计算", "汇总排名"]) {
    await one.change(
      inside(name, (sheet) => {
        format(sheet.getRange("A1:Z300"), "=A1=1");
      }),
    );
  }
  await one.write((await one.plan(target)).rewrite);
  expect((await formats("评分录入"))[0]).toBe("A1:Z297 Custom =A1=1");
  const careful = [await one.looks("评分录入"), await one.looks("得分计算"), await one.looks("汇总排名")];
  const known = new Set(plain.flat());
  expect(careful.flat().filter((cell) => !known.has(cell))).toEqual([]);
  expect(careful.map((cells) => cells.length)).toEqual(plain.map((cells) => cells.length));
});

it("gives people's own cells back what they accept", async () => {
  const own = (sheet: Excel.Worksheet) => {
    sheet.getRange("M4:M7").values = [["联系人"], ["甲"], ["乙"], [""]];
    const list = sheet.getRange("M5:M7").dataValidation;
    list.rule = { list: { inCellDropDown: true, source: "甲,乙" } };
    list.prompt = { showPrompt: true, title: "联系人", message: "请选择" };
    sheet.getRange("N4:N7").values = [["备注"], [""], [""], [""]];
    sheet.getRange("N6").dataValidation.rule = { custom: { formula: "=LEN(N6)<5" } };
  };
  await one.change(inside("参评单位", own));
  const cells = ["M5", "M6", "M7", "N5", "N6", "N7"];
  const told = () => Promise.all(cells.map((cell) => accepts("参评单位", cell)));
  const before = await told();
  expect(before.map((rule) => rule !== null)).toEqual([true, true, true, false, true, false]);
  const { rubric, units } = nextYear();
  // The last two go, so that nothing reaches over them from below.
  const { rewrite } = await one.plan({ rubric, units: units.slice(1, 2) });
  const done = await one.write(rewrite);
  const undo = done.state === "written" ? done.undo : null;
  if (!undo) throw new Error("nothing was written");
  expect(await accepts("参评单位", "M6")).toBeNull();
  const { snapshot } = await one.read();
  await one.write(undoAfter(undo, snapshot));
  expect(await told()).toEqual(before);
});
