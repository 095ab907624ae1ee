/** Rectangles put together and taken apart, held against the cells that they stand for. */
import fc from "fast-check";
import { areaName, parseAreaName } from "../../src/sheet/address";
import type { Area } from "../../src/sheet/address";
import { hullOf, intersection, visibleParts, without } from "../../src/sheet/areas";

function area(name: string): Area {
  const parsed = parseAreaName(name);
  if (!parsed) throw new Error(`${name} is no area`);
  return parsed;
}

function names(areas: readonly Area[]): string[] {
  return areas.map(areaName);
}

/** The cells of an area, each once, as `row,column`. */
function cellsOf({ row, column, rows, columns }: Area): string[] {
  return Array.from({ length: rows * columns }, (_, i) => `${row + Math.floor(i / columns)},${column + (i % columns)}`);
}

/** Small and close together, so that most of them overlap. */
const SIDE = 8;
const areas = fc
  .record({
    row: fc.nat(SIDE - 1),
    column: fc.nat(SIDE - 1),
    rows: fc.integer({ min: 1, max: SIDE }),
    columns: fc.integer({ min: 1, max: SIDE }),
  })
  .map((one): Area => one);

describe("intersection", () => {
  it.each([
    ["B2:D4", "C3:E5", "C3:D4"],
    ["B2:D4", "C3", "C3"],
    ["C3", "B2:D4", "C3"],
    ["B2:D4", "B2:D4", "B2:D4"],
    ["A1:Z1", "C1:C9", "C1"],
    ["B2:D4", "D4:F6", "D4"],
  ])("of %s and %s is %s", (a, b, expected) => {
    expect(intersection(area(a), area(b))).toEqual(area(expected));
  });

  it.each([
    ["B2:D4", "E2:F4"],
    ["B2:D4", "B5:D6"],
    ["B2:D4", "A1:A9"],
    ["B2:D4", "A1:Z1"],
    ["B2:D4", "E5"],
  ])("of %s and %s, which only touch or stand apart, is nothing", (a, b) => {
    expect(intersection(area(a), area(b))).toBeNull();
  });

  it("holds the cells that both have, whichever is named first", () => {
    fc.assert(
      fc.property(areas, areas, (a, b) => {
        const both = intersection(a, b);
        const inB = new Set(cellsOf(b));
        expect(both ? cellsOf(both) : []).toEqual(cellsOf(a).filter((cell) => inB.has(cell)));
        expect(intersection(b, a)).toEqual(both);
      }),
    );
  });
});

describe("hullOf", () => {
  it.each([
    [["C3:D4"], "C3:D4"],
    [["B2", "D5"], "B2:D5"],
    [["D5", "B2:C9", "A7"], "A2:D9"],
    [["B2:F9", "C3:D4"], "B2:F9"],
  ])("of %j is %s", (all, expected) => {
    expect(areaName(hullOf(all.map(area)))).toBe(expected);
  });

  it("holds every cell of each, and has one of theirs on each of its four sides", () => {
    fc.assert(
      fc.property(fc.array(areas, { minLength: 1, maxLength: 8 }), (all) => {
        const hull = hullOf(all);
        expect(all.map((one) => intersection(one, hull))).toEqual(all);
        expect(all.some(({ row }) => row === hull.row)).toBe(true);
        expect(all.some(({ column }) => column === hull.column)).toBe(true);
        expect(all.some(({ row, rows }) => row + rows === hull.row + hull.rows)).toBe(true);
        expect(all.some(({ column, columns }) => column + columns === hull.column + hull.columns)).toBe(true);
      }),
    );
  });
});

describe("without", () => {
  it.each([
    ["B2:D4", "C3", ["B2:D2", "B3", "D3", "B4:D4"]],
    ["B2:D4", "A1:Z9", []],
    ["B2:D4", "B2:D4", []],
    ["B2:D4", "B3:D3", ["B2:D2", "B4:D4"]],
    ["B2:D4", "C2:C4", ["B2:B4", "D2:D4"]],
    ["B2:D4", "A1:B2", ["C2:D2", "B3:D4"]],
    ["B2:D4", "D4:E5", ["B2:D3", "B4:C4"]],
    ["B2:D4", "A1:D3", ["B4:D4"]],
    ["B2:D4", "E2:F4", ["B2:D4"]],
  ])("%s without %s leaves %j", (a, b, expected) => {
    expect(names(without(area(a), area(b)))).toEqual(expected);
  });

  it("leaves every cell that the other has not, each in one part, in at most four parts from top to bottom", () => {
    fc.assert(
      fc.property(areas, areas, (a, b) => {
        const parts = without(a, b);
        const inB = new Set(cellsOf(b));
        const left = cellsOf(a).filter((cell) => !inB.has(cell));
        expect(parts.flatMap(cellsOf).sort()).toEqual([...left].sort());
        expect(parts.length).toBeLessThanOrEqual(4);
        // The first part begins with the first cell that is left: a formula written for it is where it should be.
        expect(parts.slice(0, 1).flatMap((part) => cellsOf(part).slice(0, 1))).toEqual(left.slice(0, 1));
        expect(parts.map(({ row }) => row)).toEqual(parts.map(({ row }) => row).sort((x, y) => x - y));
      }),
    );
  });
});

describe("visibleParts", () => {
  it.each([
    [["A1:C3"], [["A1:C3"]]],
    [
      ["A1:C9", "A2:C2", "A4:C5"],
      [["A1:C1", "A3:C3", "A6:C9"], ["A2:C2"], ["A4:C5"]],
    ],
    [
      ["A1:C3", "A1:C3"],
      [[], ["A1:C3"]],
    ],
    [
      ["B2", "A1:C3"],
      [[], ["A1:C3"]],
    ],
    [
      ["A1:C3", "B2", "C3:D4"],
      [["A1:C1", "A2", "C2", "A3:B3"], ["B2"], ["C3:D4"]],
    ],
    [[], []],
  ])("of %j are %j", (all, expected) => {
    expect(visibleParts(all.map(area)).map(names)).toEqual(expected);
  });

  it("give each cell to the last area that covers it, once, and to no other", () => {
    fc.assert(
      fc.property(fc.array(areas, { maxLength: 8 }), (all) => {
        const last = new Map<string, number>();
        all.forEach((one, i) => {
          for (const cell of cellsOf(one)) last.set(cell, i);
        });
        const given = visibleParts(all).flatMap((parts, i) => parts.flatMap(cellsOf).map((cell) => [cell, i] as const));
        expect(given.length).toBe(last.size);
        expect(new Map(given)).toEqual(last);
      }),
    );
  });
});
