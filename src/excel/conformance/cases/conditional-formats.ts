/** Range.conditionalFormats: custom formulas, order, clearing. */
import { article, classPage, member, method } from "../pages";
import type { ConformanceCase, Kit } from "../types";

const GUIDE = article("excel/excel-add-ins-conditional-formatting");
const PRIORITY = member("ConditionalFormat", "priority");

function addCustom(kit: Kit, address: string, formula: string, color: string): Excel.ConditionalFormat {
  const format = kit.range(address).conditionalFormats.add("Custom");
  format.custom.rule.formula = formula;
  format.custom.format.fill.color = color;
  return format;
}

async function formulas(kit: Kit, address: string): Promise<string[]> {
  const collection = kit.range(address).conditionalFormats;
  collection.load("items/custom/rule/formula");
  await kit.context.sync();
  return collection.items.map((item) => item.custom.rule.formula);
}

function count(kit: Kit, address: string): Promise<number> {
  return kit.value(kit.range(address).conditionalFormats.getCount());
}

function firstOf(kit: Kit, address: string): Excel.ConditionalFormat {
  return kit.range(address).conditionalFormats.getItemAt(0);
}

export const CONDITIONAL_FORMATS: readonly ConformanceCase[] = [
  {
    id: "conditional-custom",
    title: "A custom format has a formula and what it changes",
    page: classPage("customconditionalformat"),
    set: "1.6",
    async run(kit) {
      const format = addCustom(kit, "B2:C4", "=$A2>1", "#C6EFCE");
      format.custom.format.font.color = "#006100";
      format.custom.format.font.bold = true;
      await kit.context.sync();
      await kit.expect(firstOf(kit, "B2:C4"), { type: "Custom", priority: 0 }, "the format");
      await kit.expect(firstOf(kit, "B2:C4").custom.rule, { formula: "=$A2>1" }, "its rule");
      await kit.expect(firstOf(kit, "B2:C4").custom.format.fill, { color: "#C6EFCE" }, "its fill");
      await kit.expect(firstOf(kit, "B2:C4").custom.format.font, { color: "#006100", bold: true }, "its font");
      await kit.expect(firstOf(kit, "B2:C4").getRange(), { address: `${kit.sheetName}!B2:C4` }, "its range");
    },
  },
  {
    id: "conditional-keeps-cell",
    title: "A conditional format does not change the cell's own format",
    page: GUIDE,
    set: "1.6",
    async run(kit) {
      kit.range("A1").format.fill.color = "#FFFF00";
      addCustom(kit, "A1", "=TRUE", "#FF0000");
      await kit.expect(kit.range("A1").format.fill, { color: "#FFFF00" }, "the cell's fill");
    },
  },
  {
    id: "conditional-order",
    title: "A new format is added at the top priority",
    page: method("ConditionalFormatCollection", "add"),
    set: "1.6",
    async run(kit) {
      addCustom(kit, "A1:A5", "=$A1=1", "#FF0000");
      addCustom(kit, "A1:A5", "=$A1=2", "#00FF00");
      addCustom(kit, "A1:A5", "=$A1=3", "#0000FF");
      kit.equal(await formulas(kit, "A1:A5"), ["=$A1=3", "=$A1=2", "=$A1=1"], "from the first to the last");
      await kit.expect(kit.range("A1:A5").conditionalFormats.getItemAt(2), { priority: 2 }, "the one added first");
    },
  },
  {
    id: "conditional-priority",
    title: "A format that is given another priority moves there, and the others make room",
    page: PRIORITY,
    set: "1.6",
    async run(kit) {
      addCustom(kit, "A1:A5", "=$A1=1", "#FF0000");
      addCustom(kit, "A1:A5", "=$A1=2", "#00FF00");
      addCustom(kit, "A1:A5", "=$A1=3", "#0000FF");
      await kit.context.sync();
      kit.range("A1:A5").conditionalFormats.getItemAt(2).priority = 0;
      kit.equal(await formulas(kit, "A1:A5"), ["=$A1=1", "=$A1=3", "=$A1=2"], "the order");
    },
  },
  {
    id: "conditional-stop",
    title: "stopIfTrue is kept for each format",
    page: member("ConditionalFormat", "stopIfTrue"),
    set: "1.6",
    async run(kit) {
      addCustom(kit, "A1", "=TRUE", "#FF0000").stopIfTrue = true;
      addCustom(kit, "A1", "=FALSE", "#00FF00").stopIfTrue = false;
      await kit.context.sync();
      await kit.expect(kit.range("A1").conditionalFormats.getItemAt(0), { stopIfTrue: false }, "the second");
      await kit.expect(kit.range("A1").conditionalFormats.getItemAt(1), { stopIfTrue: true }, "the first");
    },
  },
  {
    id: "conditional-intersects",
    title: "A range's collection holds the formats that intersect it",
    page: member("Range", "conditionalFormats"),
    set: "1.6",
    async run(kit) {
      addCustom(kit, "A1:B4", "=$A1=1", "#FF0000");
      addCustom(kit, "D1:D4", "=$D1=1", "#00FF00");
      kit.equal(await formulas(kit, "B3"), ["=$A1=1"], "a cell of the first range");
      kit.equal(await count(kit, "C1:C9"), 0, "between the ranges");
      kit.equal(await count(kit, "A4:D4"), 2, "a row through both");
    },
  },
  {
    id: "conditional-delete",
    title: "A deleted format leaves the others",
    page: method("ConditionalFormat", "delete"),
    set: "1.6",
    async run(kit) {
      addCustom(kit, "A1:A3", "=$A1=1", "#FF0000");
      addCustom(kit, "A1:A3", "=$A1=2", "#00FF00");
      await kit.context.sync();
      kit.range("A1:A3").conditionalFormats.getItemAt(0).delete();
      kit.equal(await formulas(kit, "A1:A3"), ["=$A1=1"], "what is left");
    },
  },
  {
    id: "conditional-clear-all",
    title: "clearAll removes every format of the range",
    page: method("ConditionalFormatCollection", "clearAll"),
    set: "1.6",
    async run(kit) {
      addCustom(kit, "A1:A3", "=$A1=1", "#FF0000");
      addCustom(kit, "A1:A3", "=$A1=2", "#00FF00");
      addCustom(kit, "C1:C3", "=$C1=1", "#0000FF");
      kit.equal(await formulas(kit, "A1:A3"), ["=$A1=2", "=$A1=1"], "the range before");
      kit.range("A1:A3").conditionalFormats.clearAll();
      kit.equal(await count(kit, "A1:A3"), 0, "the range");
      kit.equal(await count(kit, "C1:C3"), 1, "the range beside it");
    },
  },
  {
    id: "conditional-by-id",
    title: "A format is found by its id; an unknown id gives a null object",
    page: method("ConditionalFormatCollection", "getItemOrNullObject"),
    set: "1.14",
    async run(kit) {
      addCustom(kit, "A1", "=TRUE", "#FF0000");
      const id = await kit.read(kit.range("A1").conditionalFormats.getItemAt(0), "id");
      await kit.expect(kit.range("A1").conditionalFormats.getItem(id).custom.rule, { formula: "=TRUE" }, "by its id");
      kit.range("A1").conditionalFormats.clearAll();
      await kit.isNull(kit.range("A1").conditionalFormats.getItemOrNullObject(id), true, "after it was removed");
    },
  },
  {
    id: "conditional-beyond",
    title: "A format beyond the last one is an error",
    page: method("ConditionalFormatCollection", "getItemAt"),
    set: "1.6",
    async run(kit) {
      kit.range("A1").conditionalFormats.getItemAt(0).load("type");
      await kit.fails("getItemAt(0) of none");
    },
  },
  {
    id: "conditional-ranges",
    title: "A sheet's formats are loaded in one go, with their formulas and where they hold",
    page: method("ConditionalFormat", "getRanges"),
    set: "1.9",
    async run(kit) {
      addCustom(kit, "B2:B4", "=$A2>1", "#C6EFCE");
      const formats = kit.sheet.getRange().conditionalFormats;
      formats.load("items/id,items/type");
      await kit.context.sync();
      const [first] = formats.items;
      kit.equal([formats.items.length, first?.type], [1, "Custom"], "the sheet's formats");
      if (!first) return;
      const again = () => kit.sheet.getRange().conditionalFormats.getItem(first.id);
      await kit.expect(again().getRanges(), { address: `${kit.sheetName}!B2:B4` }, "its areas");
      await kit.expect(again().custom.rule, { formula: "=$A2>1" }, "its formula, for the first of its cells");
    },
  },
  {
    id: "conditional-rows-inserted",
    title: "A format follows the rows that are inserted above it",
    page: article("excel/excel-add-ins-ranges-insert"),
    set: "1.6",
    async run(kit) {
      addCustom(kit, "B2:B4", "=$A2>1", "#C6EFCE");
      await kit.context.sync();
      kit.range("1:1").insert("Down");
      await kit.expect(firstOf(kit, "B3:B5").getRange(), { address: `${kit.sheetName}!B3:B5` }, "its range");
      await kit.expect(firstOf(kit, "B3:B5").custom.rule, { formula: "=$A3>1" }, "its rule");
    },
  },
  {
    id: "conditional-first-column-deleted",
    title: "A format keeps its relative references when the first of its columns is deleted",
    page: member("ConditionalFormatRule", "formula"),
    set: "1.6",
    async run(kit) {
      addCustom(kit, "B2:D4", "=B2>B$1", "#C6EFCE");
      await kit.context.sync();
      kit.range("B:B").delete("Left");
      await kit.expect(firstOf(kit, "B2").getRange(), { address: `${kit.sheetName}!B2:C4` }, "its range");
      await kit.expect(firstOf(kit, "B2").custom.rule, { formula: "=B2>B$1" }, "its rule");
    },
  },
];
