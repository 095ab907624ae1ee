/** Names when the sheet changes under them; names of a single sheet. */
import { article, classPage, help, member } from "../pages";
import type { ConformanceCase } from "../types";

const INSERT = article("excel/excel-add-ins-ranges-insert");

export const NAMES_MOVING: readonly ConformanceCase[] = [
  {
    id: "name-follows-rows",
    title: "A name follows its cells when rows are inserted above and within",
    page: INSERT,
    set: "1.7",
    async run(kit) {
      const name = kit.freshName();
      kit.context.workbook.names.add(name, kit.range("B3:B5"));
      await kit.context.sync();
      kit.range("1:1").insert("Down");
      await kit.expect(
        kit.context.workbook.names.getItem(name),
        { formula: `=${kit.sheetName}!$B$4:$B$6` },
        "after a row above",
      );
      kit.range("5:5").insert("Down");
      await kit.expect(
        kit.context.workbook.names.getItem(name).getRange(),
        { address: `${kit.sheetName}!B4:B7` },
        "after a row within",
      );
    },
  },
  {
    id: "name-follows-columns",
    title: "A name follows its cells when columns are inserted and deleted",
    page: INSERT,
    set: "1.7",
    async run(kit) {
      const name = kit.freshName();
      kit.context.workbook.names.add(name, kit.range("C3:D3"));
      await kit.context.sync();
      kit.range("A:A").insert("Right");
      await kit.expect(
        kit.context.workbook.names.getItem(name),
        { formula: `=${kit.sheetName}!$D$3:$E$3` },
        "after a column before it",
      );
      kit.range("E:E").delete("Left");
      await kit.expect(
        kit.context.workbook.names.getItem(name).getRange(),
        { address: `${kit.sheetName}!D3` },
        "after one of its columns was deleted",
      );
    },
  },
  {
    id: "name-follows-sheet",
    title: "A name follows its sheet's new name",
    page: article("excel/performance#suspend-calculation-temporarily"),
    set: "1.7",
    async run(kit) {
      const name = kit.freshName();
      const other = await kit.addSheet();
      kit.context.workbook.names.add(name, other.sheet.getRange("A1"));
      await kit.context.sync();
      const renamed = await kit.freshSheetName("ScorebookRenamed");
      other.sheet.name = renamed;
      await kit.expect(kit.context.workbook.names.getItem(name), { formula: `=${renamed}!$A$1` }, "the name");
    },
  },
  {
    id: "name-cells-deleted",
    title: "A name whose cells are deleted refers to #REF!",
    page: help("how-to-correct-a-ref-error-822c8e46-e610-4d02-bf29-ec4b8c5ff4be"),
    set: "1.7",
    async run(kit) {
      const name = kit.freshName();
      kit.context.workbook.names.add(name, kit.range("B2"));
      await kit.context.sync();
      kit.range("2:2").delete("Up");
      await kit.expect(kit.context.workbook.names.getItem(name), { formula: `=${kit.sheetName}!#REF!` }, "the name");
      await kit.isNull(kit.context.workbook.names.getItem(name).getRangeOrNullObject(), true, "getRangeOrNullObject");
    },
  },
  {
    id: "name-sheet-deleted",
    title: "A name whose sheet is deleted refers to #REF!",
    page: help("how-to-correct-a-ref-error-822c8e46-e610-4d02-bf29-ec4b8c5ff4be"),
    set: "1.7",
    async run(kit) {
      const name = kit.freshName();
      const other = await kit.addSheet();
      kit.context.workbook.names.add(name, other.sheet.getRange("A1"));
      await kit.context.sync();
      other.sheet.delete();
      const formula: unknown = await kit.read(kit.context.workbook.names.getItem(name), "formula");
      kit.equal(String(formula).includes("#REF!"), true, `its formula has #REF! (${String(formula)})`);
      await kit.isNull(kit.context.workbook.names.getItem(name).getRangeOrNullObject(), true, "getRangeOrNullObject");
    },
  },
  {
    id: "name-formula-set",
    title: "A name can be given another formula",
    page: member("NamedItem", "formula"),
    set: "1.7",
    async run(kit) {
      const name = kit.freshName();
      kit.context.workbook.names.add(name, kit.range("A1"));
      await kit.context.sync();
      kit.context.workbook.names.getItem(name).formula = `=${kit.sheetName}!$C$3:$D$4`;
      await kit.expect(
        kit.context.workbook.names.getItem(name).getRange(),
        { address: `${kit.sheetName}!C3:D4` },
        "its range",
      );
    },
  },
  {
    id: "name-of-sheet",
    title: "A name of a sheet's own collection is scoped to the sheet",
    page: member("Worksheet", "names"),
    set: "1.4",
    async run(kit) {
      const name = kit.freshName();
      kit.sheet.names.add(name, kit.range("A1"));
      await kit.expect(kit.sheet.names.getItem(name), { scope: "Worksheet", name }, "in the sheet's collection");
      await kit.isNull(kit.sheet.names.getItem(name).worksheetOrNullObject, false, "the sheet that it belongs to");
    },
  },
  {
    id: "name-of-workbook",
    title: "A name of the workbook belongs to no sheet",
    page: classPage("nameditem"),
    set: "1.4",
    async run(kit) {
      const name = kit.freshName();
      kit.context.workbook.names.add(name, kit.range("A1"));
      await kit.isNull(kit.context.workbook.names.getItem(name).worksheetOrNullObject, true, "worksheetOrNullObject");
    },
  },
];
