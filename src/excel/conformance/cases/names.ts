/** Workbook.names: adding, reading, deleting. */
import { article, classPage, ERRORS, help, issue, member, method } from "../pages";
import type { ConformanceCase } from "../types";

const OR_NULL = article("develop/application-specific-api-model#ornullobject-methods-and-properties");
const RULES = help("define-and-use-names-in-formulas-4d0f13ac-53b7-422e-afd2-abd7ff379c64");

export const NAMES: readonly ConformanceCase[] = [
  {
    id: "name-range",
    title: "A name for a range has the type Range, its formula, and gives the range",
    page: classPage("nameditem"),
    set: "1.7",
    async run(kit) {
      const name = kit.freshName();
      kit.context.workbook.names.add(name, kit.range("B2:C3"));
      const item = kit.context.workbook.names.getItem(name);
      await kit.expect(
        item,
        { name, type: "Range", formula: `=${kit.sheetName}!$B$2:$C$3`, scope: "Workbook", visible: true },
        "the name",
      );
      const value: unknown = await kit.read(kit.context.workbook.names.getItem(name), "value");
      kit.equal(String(value).replaceAll("$", ""), `${kit.sheetName}!B2:C3`, "its value is the range's address");
      await kit.expect(
        kit.context.workbook.names.getItem(name).getRange(),
        { address: `${kit.sheetName}!B2:C3` },
        "its range",
      );
    },
  },
  {
    id: "name-formula",
    title: "A name may stand for a formula, and has its value",
    page: method("NamedItemCollection", "add"),
    set: "1.7",
    async run(kit) {
      kit.range("A1:A2").values = [[4], [5]];
      const name = kit.freshName();
      kit.context.workbook.names.add(name, `=SUM(${kit.sheetName}!$A$1:$A$2)*2`);
      await kit.expect(
        kit.context.workbook.names.getItem(name),
        { value: 18, formula: `=SUM(${kit.sheetName}!$A$1:$A$2)*2` },
        "the name",
      );
    },
  },
  {
    id: "name-constant",
    title: "A name for a text has the type String, and no range",
    page: member("NamedItem", "type"),
    set: "1.7",
    async run(kit) {
      const name = kit.freshName();
      kit.context.workbook.names.add(name, '="v1:2022"');
      await kit.expect(
        kit.context.workbook.names.getItem(name),
        { type: "String", value: "v1:2022", formula: '="v1:2022"' },
        "the name",
      );
      await kit.isNull(kit.context.workbook.names.getItem(name).getRangeOrNullObject(), true, "getRangeOrNullObject");
      kit.context.workbook.names.getItem(name).getRange().load("address");
      await kit.fails("getRange");
    },
  },
  {
    id: "name-address-text",
    title: "A name may be given its range as a formula",
    page: method("NamedItemCollection", "add"),
    set: "1.4",
    async run(kit) {
      const name = kit.freshName();
      kit.context.workbook.names.add(name, `=${kit.sheetName}!$D$4`);
      await kit.expect(kit.context.workbook.names.getItem(name), { type: "Range" }, "the name");
      await kit.expect(
        kit.context.workbook.names.getItem(name).getRangeOrNullObject(),
        { address: `${kit.sheetName}!D4` },
        "its range",
      );
    },
  },
  {
    id: "name-in-formula",
    title: "A formula calculates with a name",
    page: RULES,
    set: "1.4",
    async run(kit) {
      const name = kit.freshName();
      kit.range("A1:A3").values = [[1], [2], [3]];
      kit.context.workbook.names.add(name, kit.range("A1:A3"));
      kit.range("B1").formulas = [[`=SUM(${name})*10`]];
      await kit.expect(kit.range("B1"), { values: [[60]], formulas: [[`=SUM(${name})*10`]] }, "the formula");
    },
  },
  {
    id: "name-unknown",
    title: "A name that is not there is an error, or a null object",
    page: OR_NULL,
    set: "1.4",
    async run(kit) {
      const name = kit.freshName();
      await kit.isNull(kit.context.workbook.names.getItemOrNullObject(name), true, "getItemOrNullObject");
      kit.context.workbook.names.getItem(name).load("name");
      await kit.fails("getItem", "ItemNotFound");
    },
  },
  {
    id: "name-duplicate",
    title: "A name that is there already cannot be added again",
    page: ERRORS,
    basis: "observed",
    issue: issue(2875),
    set: "1.4",
    async run(kit) {
      const name = kit.freshName();
      kit.context.workbook.names.add(name, kit.range("A1"));
      await kit.context.sync();
      kit.context.workbook.names.add(name, kit.range("B1"));
      await kit.fails("the same name");
      await kit.expect(
        kit.context.workbook.names.getItem(name).getRange(),
        { address: `${kit.sheetName}!A1` },
        "the first range",
      );
    },
  },
  {
    id: "name-case",
    title: "Names do not distinguish small and capital letters",
    page: RULES,
    set: "1.4",
    async run(kit) {
      const name = kit.freshName();
      kit.context.workbook.names.add(name, kit.range("A1"));
      await kit.expect(kit.context.workbook.names.getItem(name.toUpperCase()), { name }, "in capitals");
    },
  },
  {
    id: "name-invalid",
    title: "A name with a space, or one that reads as a cell's address, is refused",
    page: RULES,
    set: "1.4",
    async run(kit) {
      kit.context.workbook.names.add("not a name", kit.range("A1"));
      await kit.fails("with spaces", "InvalidArgument");
      kit.context.workbook.names.add("AB12", kit.range("A1"));
      await kit.fails("a cell's address", "InvalidArgument");
    },
  },
  {
    id: "name-delete",
    title: "A deleted name is gone, its cells stay",
    page: method("NamedItem", "delete"),
    set: "1.4",
    async run(kit) {
      const name = kit.freshName();
      kit.range("A1").values = [["kept"]];
      kit.context.workbook.names.add(name, kit.range("A1"));
      await kit.context.sync();
      kit.context.workbook.names.getItem(name).delete();
      await kit.isNull(kit.context.workbook.names.getItemOrNullObject(name), true, "the name");
      await kit.expect(kit.range("A1"), { values: [["kept"]] }, "the cell");
    },
  },
  {
    id: "name-hidden",
    title: "A name may be hidden, and have a comment",
    page: member("NamedItem", "visible"),
    set: "1.4",
    async run(kit) {
      const name = kit.freshName();
      kit.context.workbook.names.add(name, kit.range("A1"), "版本");
      kit.context.workbook.names.getItem(name).visible = false;
      await kit.expect(kit.context.workbook.names.getItem(name), { visible: false, comment: "版本" }, "the name");
    },
  },
];
