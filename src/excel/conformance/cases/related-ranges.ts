/** Ranges found from ranges: parts, neighbours, intersections. */
import { method } from "../pages";
import type { ConformanceCase } from "../types";

export const RELATED_RANGES: readonly ConformanceCase[] = [
  {
    id: "related-cell",
    title: "getCell counts from the range's top left cell, and may lie outside the range",
    page: method("Range", "getCell"),
    set: "1.1",
    async run(kit) {
      const range = kit.range("B2:C3");
      await kit.expect(range.getCell(0, 1), { address: `${kit.sheetName}!C2` }, "inside");
      await kit.expect(kit.range("B2:C3").getCell(4, 4), { address: `${kit.sheetName}!F6` }, "outside");
      kit.range("B2").getCell(-2, 0).load("address");
      await kit.fails("above the first row");
    },
  },
  {
    id: "related-row-column",
    title: "getRow and getColumn give a row and a column of the range",
    page: method("Range", "getRow"),
    set: "1.1",
    async run(kit) {
      await kit.expect(kit.range("B2:D4").getRow(1), { address: `${kit.sheetName}!B3:D3` }, "getRow(1)");
      await kit.expect(kit.range("B2:D4").getColumn(2), { address: `${kit.sheetName}!D2:D4` }, "getColumn(2)");
    },
  },
  {
    id: "related-last-cell",
    title: "The last cell of B2:D5 is D5",
    page: method("Range", "getLastCell"),
    set: "1.1",
    async run(kit) {
      await kit.expect(kit.range("B2:D5").getLastCell(), { address: `${kit.sheetName}!D5` }, "B2:D5");
    },
  },
  {
    id: "related-entire",
    title: "The entire columns of B4:E11 are B:E, its entire rows 4:11",
    page: method("Range", "getEntireColumn"),
    set: "1.1",
    async run(kit) {
      await kit.expect(kit.range("B4:E11").getEntireColumn(), { address: `${kit.sheetName}!B:E` }, "columns");
      await kit.expect(kit.range("B4:E11").getEntireRow(), { address: `${kit.sheetName}!4:11` }, "rows");
    },
  },
  {
    id: "related-offset",
    title: "An offset range has the same size; outside the sheet it is an error",
    page: method("Range", "getOffsetRange"),
    set: "1.1",
    async run(kit) {
      await kit.expect(kit.range("B2:C3").getOffsetRange(2, 3), { address: `${kit.sheetName}!E4:F5` }, "(2, 3)");
      await kit.expect(kit.range("B2:C3").getOffsetRange(-1, 0), { address: `${kit.sheetName}!B1:C2` }, "(-1, 0)");
      kit.range("B2:C3").getOffsetRange(-2, 0).load("address");
      await kit.fails("above the first row");
    },
  },
  {
    id: "related-resized",
    title: "getResizedRange takes differences of size, getAbsoluteResizedRange sizes",
    page: method("Range", "getResizedRange"),
    set: "1.7",
    async run(kit) {
      await kit.expect(kit.range("B2:C3").getResizedRange(1, 2), { address: `${kit.sheetName}!B2:E4` }, "by (1, 2)");
      await kit.expect(kit.range("B2:D4").getResizedRange(-1, -2), { address: `${kit.sheetName}!B2:B3` }, "(-1, -2)");
      await kit.expect(
        kit.range("B2:C3").getAbsoluteResizedRange(5, 1),
        { address: `${kit.sheetName}!B2:B6` },
        "to (5, 1)",
      );
    },
  },
  {
    id: "related-bounding",
    title: "The bounding rectangle of B2:C5 and D10:E15 is B2:E15",
    page: method("Range", "getBoundingRect"),
    set: "1.1",
    async run(kit) {
      await kit.expect(
        kit.range("B2:C5").getBoundingRect("D10:E15"),
        { address: `${kit.sheetName}!B2:E15` },
        "with an address",
      );
      await kit.expect(
        kit.range("B2:C5").getBoundingRect(kit.range("A1")),
        { address: `${kit.sheetName}!A1:C5` },
        "with a range",
      );
    },
  },
  {
    id: "related-intersection",
    title: "Two ranges intersect in a rectangle",
    page: method("Range", "getIntersection"),
    set: "1.1",
    async run(kit) {
      await kit.expect(
        kit.range("A1:C3").getIntersection("B2:D4"),
        { address: `${kit.sheetName}!B2:C3` },
        "with an address",
      );
      await kit.expect(
        kit.range("A1:C3").getIntersection(kit.range("C:C")),
        { address: `${kit.sheetName}!C1:C3` },
        "with a column",
      );
    },
  },
  {
    id: "related-no-intersection",
    title: "Ranges that do not meet have a null object as their intersection, and an error where none is asked for",
    page: method("Range", "getIntersectionOrNullObject"),
    set: "1.4",
    async run(kit) {
      await kit.isNull(kit.range("A1:B2").getIntersectionOrNullObject("C3:D4"), true, "apart");
      await kit.isNull(kit.range("A1:B2").getIntersectionOrNullObject("B2:D4"), false, "in one cell");
      kit.range("A1:B2").getIntersection("C3:D4").load("address");
      await kit.fails("getIntersection of ranges apart", "ItemNotFound");
    },
  },
];
