/** Used ranges: of values, of formats, of nothing. */
import { method } from "../pages";
import type { ConformanceCase } from "../types";

export const USED_RANGES: readonly ConformanceCase[] = [
  {
    id: "used-blank-sheet",
    title: "A blank sheet uses nothing: a null object, or its top left cell",
    page: method("Worksheet", "getUsedRange"),
    set: "1.4",
    async run(kit) {
      await kit.isNull(kit.sheet.getUsedRangeOrNullObject(), true, "getUsedRangeOrNullObject");
      await kit.expect(kit.sheet.getUsedRange(), { address: `${kit.sheetName}!A1` }, "getUsedRange");
    },
  },
  {
    id: "used-values",
    title: "The used range is the smallest one with all the values",
    page: method("Worksheet", "getUsedRange"),
    set: "1.4",
    async run(kit) {
      kit.range("C5").values = [["x"]];
      kit.range("E3").formulas = [["=1"]];
      await kit.expect(kit.sheet.getUsedRange(), { address: `${kit.sheetName}!C3:E5` }, "the sheet's");
      await kit.isNull(kit.sheet.getUsedRangeOrNullObject(), false, "getUsedRangeOrNullObject");
    },
  },
  {
    id: "used-formats",
    title: "Formats count as used, unless only values are asked for",
    page: method("Worksheet", "getUsedRange"),
    set: "1.4",
    async run(kit) {
      kit.range("B2").values = [[1]];
      kit.range("D7").format.fill.color = "#FFC000";
      await kit.expect(kit.sheet.getUsedRange(), { address: `${kit.sheetName}!B2:D7` }, "with formats");
      await kit.expect(kit.sheet.getUsedRange(true), { address: `${kit.sheetName}!B2` }, "of values only");
    },
  },
  {
    id: "used-formats-only",
    title: "A sheet with formats only has no used range of values",
    page: method("Worksheet", "getUsedRangeOrNullObject"),
    set: "1.4",
    async run(kit) {
      kit.range("D7").format.fill.color = "#FFC000";
      await kit.isNull(kit.sheet.getUsedRangeOrNullObject(true), true, "of values only");
      await kit.isNull(kit.sheet.getUsedRangeOrNullObject(), false, "with formats");
    },
  },
  {
    id: "used-of-range",
    title: "A range's used range lies within it",
    page: method("Range", "getUsedRange"),
    set: "1.4",
    async run(kit) {
      kit.range("A1:F6").values = Array.from({ length: 6 }, () => [1, 2, 3, 4, 5, 6]);
      await kit.expect(kit.range("D:H").getUsedRange(true), { address: `${kit.sheetName}!D1:F6` }, "of whole columns");
      await kit.expect(kit.range("E5:K20").getUsedRange(true), { address: `${kit.sheetName}!E5:F6` }, "of a block");
    },
  },
  {
    id: "used-of-blank-range",
    title: "A range without used cells is an error, or a null object",
    page: method("Range", "getUsedRange"),
    set: "1.4",
    async run(kit) {
      kit.range("A1").values = [[1]];
      await kit.isNull(kit.range("C3:D4").getUsedRangeOrNullObject(true), true, "C3:D4");
      kit.range("C3:D4").getUsedRange(true).load("address");
      await kit.fails("getUsedRange of C3:D4", "ItemNotFound");
    },
  },
  {
    id: "used-after-clear",
    title: "What is cleared is no longer used",
    page: method("Worksheet", "getUsedRangeOrNullObject"),
    set: "1.4",
    async run(kit) {
      kit.range("B2:C3").values = [
        [1, 2],
        [3, 4],
      ];
      await kit.isNull(kit.sheet.getUsedRangeOrNullObject(true), false, "the sheet before");
      kit.range("B2:C3").clear();
      await kit.isNull(kit.sheet.getUsedRangeOrNullObject(true), true, "the sheet");
    },
  },
];
