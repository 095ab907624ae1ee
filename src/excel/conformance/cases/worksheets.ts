/** Workbook.worksheets: adding, finding, renaming, deleting. */
import { article, ERRORS, help, member, method } from "../pages";
import type { ConformanceCase } from "../types";

const OR_NULL = article("develop/application-specific-api-model#ornullobject-methods-and-properties");
const RENAME = help("rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9");

export const WORKSHEETS: readonly ConformanceCase[] = [
  {
    id: "worksheet-add",
    title: "A sheet is added behind the others, visible, and is not activated",
    page: method("WorksheetCollection", "add"),
    set: "1.4",
    async run(kit) {
      kit.sheet.activate();
      const count = await kit.value(kit.context.workbook.worksheets.getCount());
      const name = await kit.freshSheetName();
      const sheet = kit.context.workbook.worksheets.add(name);
      await kit.expect(sheet, { name, position: count, visibility: "Visible" }, "the new sheet");
      await kit.expect(
        kit.context.workbook.worksheets.getActiveWorksheet(),
        { name: kit.sheetName },
        "the active sheet",
      );
    },
  },
  {
    id: "worksheet-add-unnamed",
    title: "A sheet added without a name gets one",
    page: method("WorksheetCollection", "add"),
    set: "1.1",
    async run(kit) {
      const sheet = kit.context.workbook.worksheets.add();
      const name = await kit.read(sheet, "name");
      kit.afterwards((context) => {
        context.workbook.worksheets.getItem(name).delete();
      });
      kit.equal(name.length > 0 && name !== kit.sheetName, true, `a name of its own (${name})`);
    },
  },
  {
    id: "worksheet-add-taken",
    title: "A name that a sheet has already is refused, in whatever case it is written",
    page: ERRORS,
    set: "1.1",
    async run(kit) {
      const before = await kit.value(kit.context.workbook.worksheets.getCount());
      kit.context.workbook.worksheets.add(kit.sheetName);
      await kit.fails("the same name", "ItemAlreadyExists", "InvalidArgument");
      kit.context.workbook.worksheets.add(kit.sheetName.toUpperCase());
      await kit.fails("in capitals", "ItemAlreadyExists", "InvalidArgument");
      kit.equal(await kit.value(kit.context.workbook.worksheets.getCount()), before, "the number of sheets");
    },
  },
  {
    id: "worksheet-add-invalid",
    title: "A name with a colon, or of more than 31 characters, is refused",
    page: RENAME,
    set: "1.1",
    async run(kit) {
      for (const name of ["a:b", "a/b", "a?b", "a*b", "a[b", "a]b", "a\\b", "x".repeat(32)]) {
        kit.context.workbook.worksheets.add(name);
        await kit.fails(name, "InvalidArgument");
        await kit.isNull(kit.context.workbook.worksheets.getItemOrNullObject(name), true, name);
      }
    },
  },
  {
    id: "worksheet-unknown",
    title: "A sheet that is not there is an error, or a null object",
    page: OR_NULL,
    set: "1.4",
    async run(kit) {
      const name = await kit.freshSheetName();
      await kit.isNull(kit.context.workbook.worksheets.getItemOrNullObject(name), true, "getItemOrNullObject");
      kit.context.workbook.worksheets.getItem(name).load("name");
      await kit.fails("getItem", "ItemNotFound");
    },
  },
  {
    id: "worksheet-activate-unknown",
    title: "Activating a sheet that is not there is an ItemNotFound error",
    page: article("excel/excel-add-ins-worksheets#set-the-active-worksheet"),
    set: "1.1",
    async run(kit) {
      const name = await kit.freshSheetName();
      kit.context.workbook.worksheets.getItem(name).activate();
      await kit.fails("activate", "ItemNotFound");
    },
  },
  {
    id: "worksheet-rename",
    title: "A renamed sheet keeps its id, and is found by id and new name",
    page: member("Worksheet", "id"),
    set: "1.4",
    async run(kit) {
      const other = await kit.addSheet();
      const id = await kit.read(other.sheet, "id");
      const renamed = await kit.freshSheetName("ScorebookRenamed");
      other.sheet.name = renamed;
      await kit.expect(kit.context.workbook.worksheets.getItem(renamed), { id, name: renamed }, "by its new name");
      await kit.expect(kit.context.workbook.worksheets.getItem(id), { name: renamed }, "by its id");
      await kit.isNull(kit.context.workbook.worksheets.getItemOrNullObject(other.name), true, "by its old name");
    },
  },
  {
    id: "worksheet-rename-invalid",
    title: "A sheet's name must be shorter than 32 characters and free",
    page: member("Worksheet", "name"),
    set: "1.1",
    async run(kit) {
      const other = await kit.addSheet();
      other.sheet.name = "x".repeat(32);
      await kit.fails("32 characters", "InvalidArgument");
      kit.context.workbook.worksheets.getItem(other.name).name = kit.sheetName;
      await kit.fails("a name that is taken", "InvalidArgument", "ItemAlreadyExists");
      await kit.expect(kit.context.workbook.worksheets.getItem(other.name), { name: other.name }, "the sheet");
    },
  },
  {
    id: "worksheet-delete",
    title: "A deleted sheet is gone",
    page: method("Worksheet", "delete"),
    set: "1.4",
    async run(kit) {
      const other = await kit.addSheet();
      const before = await kit.value(kit.context.workbook.worksheets.getCount());
      other.sheet.delete();
      await kit.isNull(kit.context.workbook.worksheets.getItemOrNullObject(other.name), true, "the sheet");
      kit.equal(await kit.value(kit.context.workbook.worksheets.getCount()), before - 1, "the number of sheets");
    },
  },
  {
    id: "worksheet-delete-very-hidden",
    title: "A very hidden sheet cannot be deleted before it is shown or hidden",
    page: method("Worksheet", "delete"),
    set: "1.4",
    async run(kit) {
      const other = await kit.addSheet();
      other.sheet.visibility = "VeryHidden";
      await kit.context.sync();
      other.sheet.delete();
      await kit.fails("very hidden", "InvalidOperation");
      const still = kit.context.workbook.worksheets.getItem(other.name);
      still.visibility = "Hidden";
      still.delete();
      await kit.isNull(kit.context.workbook.worksheets.getItemOrNullObject(other.name), true, "hidden");
    },
  },
  {
    id: "worksheet-last-visible",
    title: "The last visible sheet can be neither hidden nor deleted",
    page: help("hide-or-show-worksheets-69f2701a-21f5-4186-87d7-341a8cf53344"),
    set: "1.4",
    async run(kit) {
      const sheets = kit.context.workbook.worksheets;
      sheets.load("items/name,items/visibility");
      await kit.context.sync();
      const others = sheets.items.filter((one) => one.visibility === "Visible" && one.name !== kit.sheetName);
      const used = others.map((one) => one.getUsedRangeOrNullObject());
      await kit.context.sync();
      if (others.length > 1 || used.some((one) => !one.isNullObject)) {
        kit.skip("only in a workbook with one blank sheet");
      }
      const names = others.map(({ name }) => name);
      kit.afterwards((context) => {
        for (const name of names) context.workbook.worksheets.getItem(name).visibility = "Visible";
      });
      for (const name of names) sheets.getItem(name).visibility = "Hidden";
      await kit.context.sync();
      kit.context.workbook.worksheets.getItem(kit.sheetName).visibility = "Hidden";
      await kit.fails("hide");
      kit.context.workbook.worksheets.getItem(kit.sheetName).delete();
      await kit.fails("delete");
      await kit.expect(kit.context.workbook.worksheets.getItem(kit.sheetName), { visibility: "Visible" }, "the sheet");
    },
  },
];
