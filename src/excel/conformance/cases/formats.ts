/** Range.format: fill, font, alignment, lock; what differs among the cells reads as null. */
import { article, BLANK_AND_NULL, classPage, member } from "../pages";
import type { ConformanceCase } from "../types";

const SET_FORMAT = article("excel/excel-add-ins-ranges-set-format");

export const FORMATS: readonly ConformanceCase[] = [
  {
    id: "format-fill",
    title: "A fill colour is set as #RRGGBB or by its HTML name",
    page: member("RangeFill", "color"),
    set: "1.1",
    async run(kit) {
      kit.range("A1").format.fill.color = "#4472C4";
      await kit.expect(kit.range("A1").format.fill, { color: "#4472C4" }, "as #RRGGBB");
      kit.range("A2").format.fill.color = "orange";
      await kit.expect(kit.range("A2").format.fill, { color: "#FFA500" }, "as a name");
    },
  },
  {
    id: "format-fill-clear",
    title: "A cleared fill is that of a cell never filled",
    page: classPage("rangefill"),
    set: "1.1",
    async run(kit) {
      kit.range("A1").format.fill.color = "#4472C4";
      await kit.expect(kit.range("A1").format.fill, { color: "#4472C4" }, "the fill before");
      kit.range("A1").format.fill.clear();
      const untouched = await kit.read(kit.range("C9").format.fill, "color");
      await kit.expect(kit.range("A1").format.fill, { color: untouched }, "the fill");
    },
  },
  {
    id: "format-font",
    title: "A font has name, size, colour and effects",
    page: classPage("rangefont"),
    set: "1.9",
    async run(kit) {
      const font = {
        name: "Arial",
        size: 14,
        color: "#C00000",
        bold: true,
        italic: true,
        strikethrough: true,
      };
      Object.assign(kit.range("B2:C3").format.font, font, { underline: "Single" });
      await kit.expect(kit.range("B2:C3").format.font, { ...font, underline: "Single" }, "the block");
      await kit.expect(
        kit.range("D2").format.font,
        { bold: false, italic: false, strikethrough: false, underline: "None", color: "#000000" },
        "the cell beside it",
      );
    },
  },
  {
    id: "format-font-mixed",
    title: "Font properties that differ among the cells read as null",
    page: BLANK_AND_NULL,
    set: "1.1",
    async run(kit) {
      const first = kit.range("A1").format.font;
      first.color = "#FF0000";
      first.size = 20;
      first.bold = true;
      first.name = "Arial";
      await kit.expect(
        kit.range("A1:B1").format.font,
        { color: null, size: null, bold: null, italic: false },
        "two cells",
      );
      await kit.expect(kit.range("A1").format.font, { color: "#FF0000", size: 20, bold: true }, "one cell");
    },
  },
  {
    id: "format-alignment",
    title: "Alignment, wrapping, indent and shrinking are set and read",
    page: classPage("rangeformat"),
    set: "1.9",
    async run(kit) {
      const format = { horizontalAlignment: "Left", verticalAlignment: "Top", wrapText: true, indentLevel: 2 };
      Object.assign(kit.range("A1:B2").format, format);
      await kit.expect(kit.range("A1:B2").format, format, "the block");
      kit.range("D1").format.shrinkToFit = true;
      await kit.expect(kit.range("D1").format, { shrinkToFit: true }, "a cell that shrinks");
      await kit.expect(
        kit.range("E1").format,
        {
          horizontalAlignment: "General",
          verticalAlignment: "Bottom",
          wrapText: false,
          indentLevel: 0,
          shrinkToFit: false,
        },
        "a cell never formatted",
      );
    },
  },
  {
    id: "format-alignment-mixed",
    title: "Wrapping that differs among the cells reads as null",
    page: member("RangeFormat", "wrapText"),
    set: "1.1",
    async run(kit) {
      kit.range("A1").format.wrapText = true;
      kit.range("A1").format.horizontalAlignment = "Center";
      await kit.expect(kit.range("A1:A2").format, { wrapText: null, horizontalAlignment: null }, "two cells");
    },
  },
  {
    id: "format-lock-default",
    title: "Cells are locked and their formulas shown, unless told otherwise",
    page: classPage("formatprotection"),
    set: "1.2",
    async run(kit) {
      await kit.expect(kit.range("A1:B2").format.protection, { locked: true, formulaHidden: false }, "at first");
      kit.range("A1").format.protection.locked = false;
      kit.range("B1").format.protection.formulaHidden = true;
      await kit.expect(kit.range("A1").format.protection, { locked: false, formulaHidden: false }, "unlocked");
      await kit.expect(kit.range("B1").format.protection, { locked: true, formulaHidden: true }, "hidden");
      await kit.expect(kit.range("A1:B1").format.protection, { locked: null, formulaHidden: null }, "both");
    },
  },
  {
    id: "format-keeps-values",
    title: "Formats change how cells look, not their values",
    page: SET_FORMAT,
    set: "1.1",
    async run(kit) {
      kit.range("A1:B1").formulas = [[0.123, "=A1*2"]];
      kit.range("A1:B1").format.fill.color = "#FFFF00";
      kit.range("A1:B1").format.font.bold = true;
      kit.range("A1:B1").numberFormat = [["0%", "0%"]];
      await kit.expect(
        kit.range("A1:B1"),
        { formulas: [[0.123, "=A1*2"]], values: [[0.123, 0.246]], text: [["12%", "25%"]] },
        "the cells",
      );
    },
  },
  {
    id: "format-set",
    title: "set takes nested properties",
    page: article("develop/application-specific-api-model#set"),
    set: "1.1",
    async run(kit) {
      kit.range("B2:E2").set({ format: { fill: { color: "#4472C4" }, font: { name: "Verdana", color: "white" } } });
      await kit.expect(kit.range("B2:E2").format.fill, { color: "#4472C4" }, "the fill");
      await kit.expect(kit.range("B2:E2").format.font, { name: "Verdana", color: "#FFFFFF" }, "the font");
    },
  },
];
