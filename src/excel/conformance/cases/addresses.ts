/** Addresses: the forms that getRange takes, and how a range tells where it is. */
import { article, help, member, method } from "../pages";
import type { ConformanceCase } from "../types";

export const ADDRESSES: readonly ConformanceCase[] = [
  {
    id: "address-block",
    title: "A range tells its address with its sheet, its position and its size",
    page: member("Range", "address"),
    set: "1.1",
    async run(kit) {
      await kit.expect(
        kit.range("B3:D4"),
        {
          address: `${kit.sheetName}!B3:D4`,
          rowIndex: 2,
          columnIndex: 1,
          rowCount: 2,
          columnCount: 3,
          cellCount: 6,
        },
        "B3:D4",
      );
      await kit.expect(kit.range("AA10"), { address: `${kit.sheetName}!AA10`, columnIndex: 26 }, "AA10");
    },
  },
  {
    id: "address-absolute",
    title: "An address may be absolute, in small letters, or with its corners turned round",
    page: method("Worksheet", "getRange"),
    set: "1.1",
    async run(kit) {
      await kit.expect(kit.range("$B$3:$D$4"), { address: `${kit.sheetName}!B3:D4` }, "$B$3:$D$4");
      await kit.expect(kit.range("b3:d4"), { address: `${kit.sheetName}!B3:D4` }, "b3:d4");
      await kit.expect(kit.range("D4:B3"), { address: `${kit.sheetName}!B3:D4` }, "D4:B3");
    },
  },
  {
    id: "address-columns",
    title: "A:C is whole columns",
    page: member("Range", "isEntireColumn"),
    set: "1.7",
    async run(kit) {
      await kit.expect(
        kit.range("A:C"),
        {
          address: `${kit.sheetName}!A:C`,
          isEntireColumn: true,
          isEntireRow: false,
          rowCount: 1_048_576,
          columnCount: 3,
          rowIndex: 0,
        },
        "A:C",
      );
    },
  },
  {
    id: "address-rows",
    title: "2:4 is whole rows",
    page: member("Range", "isEntireRow"),
    set: "1.7",
    async run(kit) {
      await kit.expect(
        kit.range("2:4"),
        {
          address: `${kit.sheetName}!2:4`,
          isEntireColumn: false,
          isEntireRow: true,
          rowCount: 3,
          columnCount: 16_384,
          rowIndex: 1,
        },
        "2:4",
      );
    },
  },
  {
    id: "address-whole-sheet",
    title: "Without an address it is the whole sheet, whose cells are too many to be counted",
    page: member("Range", "cellCount"),
    set: "1.7",
    async run(kit) {
      await kit.expect(
        kit.sheet.getRange(),
        { cellCount: -1, rowCount: 1_048_576, columnCount: 16_384, isEntireColumn: true, isEntireRow: true },
        "the sheet",
      );
    },
  },
  {
    id: "address-by-indexes",
    title: "Cells and ranges are found by zero-based indexes",
    page: method("Worksheet", "getRangeByIndexes"),
    set: "1.7",
    async run(kit) {
      await kit.expect(kit.sheet.getCell(1, 2), { address: `${kit.sheetName}!C2` }, "getCell(1, 2)");
      await kit.expect(
        kit.sheet.getRangeByIndexes(1, 2, 3, 4),
        { address: `${kit.sheetName}!C2:F4` },
        "getRangeByIndexes(1, 2, 3, 4)",
      );
    },
  },
  {
    id: "address-quoted-sheet",
    title: "A sheet's name with a space stands in single quotation marks, an apostrophe in it doubled",
    page: help("create-or-change-a-cell-reference-c7b8b95d-c594-4488-947e-c835903cebaa"),
    set: "1.1",
    async run(kit) {
      const spaced = await kit.addSheet("Scorebook Conformance ");
      await kit.expect(spaced.sheet.getRange("A1"), { address: `'${spaced.name}'!A1` }, "with a space");
      const quoted = await kit.addSheet("Scorebook's");
      const doubled = quoted.name.replace("'", "''");
      await kit.expect(quoted.sheet.getRange("A1"), { address: `'${doubled}'!A1` }, "with an apostrophe");
    },
  },
  {
    id: "address-chinese-sheet",
    title: "A Chinese sheet name needs no quotation marks",
    page: help("create-or-change-a-cell-reference-c7b8b95d-c594-4488-947e-c835903cebaa"),
    set: "1.1",
    async run(kit) {
      const { sheet, name } = await kit.addSheet("评分录入");
      await kit.expect(sheet.getRange("B2:C3"), { address: `${name}!B2:C3` }, "the address");
      sheet.getRange("A1").values = [[5]];
      kit.range("A1").formulas = [[`=${name}!A1`]];
      await kit.expect(kit.range("A1"), { values: [[5]], formulas: [[`=${name}!A1`]] }, "a formula that refers to it");
    },
  },
  {
    id: "address-with-sheet",
    title: "An address may name its sheet",
    page: method("Worksheet", "getRange"),
    set: "1.1",
    async run(kit) {
      await kit.expect(
        kit.range(`${kit.sheetName}!B2:C3`),
        { address: `${kit.sheetName}!B2:C3` },
        "the sheet's own range",
      );
    },
  },
  {
    id: "address-defined-name",
    title: "A defined name stands for its range",
    page: article("excel/excel-add-ins-ranges-get#get-a-named-range"),
    set: "1.4",
    async run(kit) {
      const name = kit.freshName();
      kit.context.workbook.names.add(name, kit.range("C5:D6"));
      await kit.expect(kit.range(name), { address: `${kit.sheetName}!C5:D6` }, "getRange(name)");
    },
  },
  {
    id: "address-invalid",
    title: "An address that is too long, or none at all, is an invalid argument",
    page: method("Worksheet", "getRange"),
    set: "1.1",
    async run(kit) {
      kit.range("A".repeat(8193)).load("address");
      await kit.fails("8,193 characters", "InvalidArgument");
      kit.range("A1:").load("address");
      await kit.fails("A1:", "InvalidArgument");
      kit.range("A1048577").load("address");
      await kit.fails("a row below the last one", "InvalidArgument");
    },
  },
  {
    id: "address-worksheet",
    title: "A range knows its worksheet",
    page: member("Range", "worksheet"),
    set: "1.1",
    async run(kit) {
      await kit.expect(kit.range("B2").worksheet, { name: kit.sheetName }, "the worksheet of B2");
    },
  },
];
