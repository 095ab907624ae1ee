/** Workbook.styles and Range.style. */
import { article, ERRORS, help, member, method } from "../pages";
import type { ConformanceCase, Kit } from "../types";

const CELL_STYLES = help("apply-create-or-remove-a-cell-style-472213bf-66bd-40c8-815c-594f0f90cd22");
const OR_NULL = article("develop/application-specific-api-model#ornullobject-methods-and-properties");

/** A style with a format of each sort, as the product makes them. */
function addStyle(kit: Kit): string {
  const name = kit.freshName();
  const { styles } = kit.context.workbook;
  styles.add(name);
  const style = styles.getItem(name);
  style.numberFormat = "0.00%";
  style.font.bold = true;
  style.font.color = "#FFFFFF";
  style.fill.color = "#1F3864";
  style.horizontalAlignment = "Center";
  style.wrapText = true;
  style.locked = false;
  style.borders.getItem("EdgeBottom").style = "Continuous";
  return name;
}

export const STYLES: readonly ConformanceCase[] = [
  {
    id: "style-normal",
    title: "Cells have the built-in style Normal at first",
    page: member("Range", "style"),
    set: "1.7",
    async run(kit) {
      await kit.expect(kit.range("A1:B2"), { style: "Normal" }, "the cells");
      await kit.expect(kit.context.workbook.styles.getItem("Normal"), { builtIn: true }, "the style");
    },
  },
  {
    id: "style-add",
    title: "A style that was added is found by its name, and is not built in",
    page: method("StyleCollection", "add"),
    set: "1.7",
    async run(kit) {
      const name = addStyle(kit);
      await kit.expect(
        kit.context.workbook.styles.getItem(name),
        {
          name,
          builtIn: false,
          numberFormat: "0.00%",
          horizontalAlignment: "Center",
          wrapText: true,
          locked: false,
        },
        "the style",
      );
      await kit.expect(kit.context.workbook.styles.getItem(name).font, { bold: true, color: "#FFFFFF" }, "its font");
      await kit.expect(kit.context.workbook.styles.getItem(name).fill, { color: "#1F3864" }, "its fill");
    },
  },
  {
    id: "style-apply",
    title: "A range that is given a style takes all its formats",
    page: member("Range", "style"),
    set: "1.7",
    async run(kit) {
      const name = addStyle(kit);
      kit.range("A1:B2").values = [
        [0.5, 1],
        [0, 0.25],
      ];
      kit.range("A1:B2").style = name;
      await kit.expect(
        kit.range("A1:B2"),
        {
          style: name,
          numberFormat: [
            ["0.00%", "0.00%"],
            ["0.00%", "0.00%"],
          ],
          text: [
            ["50.00%", "100.00%"],
            ["0.00%", "25.00%"],
          ],
        },
        "the cells",
      );
      await kit.expect(kit.range("A1:B2").format.font, { bold: true, color: "#FFFFFF" }, "the font");
      await kit.expect(kit.range("A1:B2").format.fill, { color: "#1F3864" }, "the fill");
      await kit.expect(kit.range("A1:B2").format, { horizontalAlignment: "Center", wrapText: true }, "the alignment");
      await kit.expect(kit.range("A1:B2").format.protection, { locked: false }, "the lock");
      await kit.expect(kit.range("A1").format.borders.getItem("EdgeBottom"), { style: "Continuous" }, "the border");
    },
  },
  {
    id: "style-then-format",
    title: "A format set after the style goes over it, the style stays",
    page: CELL_STYLES,
    set: "1.7",
    async run(kit) {
      const name = addStyle(kit);
      kit.range("A1").style = name;
      kit.range("A1").format.fill.color = "#FFC000";
      await kit.expect(kit.range("A1"), { style: name }, "the style");
      await kit.expect(kit.range("A1").format.fill, { color: "#FFC000" }, "the fill");
      await kit.expect(kit.range("A1").format.font, { bold: true }, "the font");
    },
  },
  {
    id: "style-replaced",
    title: "A second style takes the place of the first",
    page: member("Range", "style"),
    set: "1.7",
    async run(kit) {
      const name = addStyle(kit);
      kit.range("A1").style = name;
      await kit.expect(kit.range("A1"), { style: name, numberFormat: [["0.00%"]] }, "the cell before");
      kit.range("A1").style = "Normal";
      await kit.expect(kit.range("A1"), { style: "Normal", numberFormat: [["General"]] }, "the cell");
      await kit.expect(kit.range("A1").format.font, { bold: false }, "the font");
      await kit.expect(kit.range("A1").format.protection, { locked: true }, "the lock");
    },
  },
  {
    id: "style-mixed",
    title: "Cells of different styles have the style null",
    page: member("Range", "style"),
    set: "1.7",
    async run(kit) {
      kit.range("A1").style = addStyle(kit);
      await kit.expect(kit.range("A1:A2"), { style: null }, "two cells");
    },
  },
  {
    id: "style-changed",
    title: "Cells follow a style that is changed",
    page: CELL_STYLES,
    set: "1.7",
    async run(kit) {
      const name = addStyle(kit);
      kit.range("A1").style = name;
      await kit.context.sync();
      kit.context.workbook.styles.getItem(name).fill.color = "#00B050";
      await kit.expect(kit.range("A1").format.fill, { color: "#00B050" }, "the fill");
    },
  },
  {
    id: "style-duplicate",
    title: "A name that a style has already cannot be added again",
    page: ERRORS,
    set: "1.7",
    async run(kit) {
      const name = addStyle(kit);
      await kit.context.sync();
      kit.context.workbook.styles.add(name);
      await kit.fails("the same name again");
    },
  },
  {
    id: "style-delete",
    title: "A deleted style is gone, and its cells are Normal again",
    page: CELL_STYLES,
    set: "1.14",
    async run(kit) {
      const name = addStyle(kit);
      kit.range("A1").style = name;
      await kit.expect(kit.range("A1"), { style: name }, "the cell before");
      await kit.isNull(kit.context.workbook.styles.getItemOrNullObject(name), false, "before");
      kit.context.workbook.styles.getItem(name).delete();
      await kit.isNull(kit.context.workbook.styles.getItemOrNullObject(name), true, "after");
      await kit.expect(kit.range("A1"), { style: "Normal" }, "the cell");
    },
  },
  {
    id: "style-unknown",
    title: "A style that is not there is an error, or a null object",
    page: OR_NULL,
    set: "1.14",
    async run(kit) {
      const name = kit.freshName();
      await kit.isNull(kit.context.workbook.styles.getItemOrNullObject(name), true, "getItemOrNullObject");
      kit.context.workbook.styles.getItem(name).load("name");
      await kit.fails("getItem", "ItemNotFound");
      kit.range("A1").style = name;
      await kit.fails("a cell's style");
      await kit.expect(kit.range("A1"), { style: "Normal" }, "the cell");
    },
  },
];
