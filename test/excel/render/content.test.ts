/** Writes done on a grid, as Excel does them, leave in its cells exactly what the fills say. */
import fc from "fast-check";
import { writesOf } from "../../../src/excel/render/content";
import type { Write } from "../../../src/excel/render/content";
import { asTyped } from "../../../src/excel/render/typed";
import { planWorkbook } from "../../../src/plan";
import type { Fill, FormulaFill } from "../../../src/plan";
import { builtInRubric } from "../../../src/rubric/builtin";
import type { Area } from "../../../src/sheet/address";
import { intersection } from "../../../src/sheet/areas";
import { formulaIn } from "../../helpers/covering";
import { manyUnits } from "../../helpers/open-scorebook";

type Input = ReturnType<typeof asTyped>;
type Cells = Map<string, Input>;

function cellsOf({ row, column, rows, columns }: Area): [row: number, column: number][] {
  return Array.from({ length: rows * columns }, (_, i) => [row + Math.floor(i / columns), column + (i % columns)]);
}

/** A formula reads relatively the same in another cell; everything else is the same there. */
function moved(input: Input, from: readonly [number, number], to: readonly [number, number]): Input {
  if (typeof input !== "string" || !input.startsWith("=")) return input;
  return formulaIn(input, { row: from[0], column: from[1], rows: 1, columns: 1 }, to[0], to[1]);
}

function write(cells: Cells, one: Write): void {
  const put = (row: number, column: number, input: Input) => {
    if (input === "") cells.delete(`${row} ${column}`);
    else if (input !== null) cells.set(`${row} ${column}`, input);
  };
  switch (one.kind) {
    case "cells":
      expect([one.cells.length, ...new Set(one.cells.map((line) => line.length))]).toEqual([
        one.area.rows,
        one.area.columns,
      ]);
      one.cells.forEach((line, i) => {
        line.forEach((input, j) => {
          put(one.area.row + i, one.area.column + j, input);
        });
      });
      break;
    case "fill":
      for (const [row, column] of cellsOf(one.area)) {
        put(row, column, moved(one.formula, [one.area.row, one.area.column], [row, column]));
      }
      break;
    case "copy": {
      const { from, to } = one;
      const copies = cellsOf(to).map(([row, column]) => {
        const source: [number, number] = [
          from.row + ((row - to.row) % from.rows),
          from.column + ((column - to.column) % from.columns),
        ];
        return [row, column, moved(cells.get(source.join(" ")) ?? "", source, [row, column])] as const;
      });
      for (const [row, column, input] of copies) put(row, column, input);
    }
  }
}

function written(fills: readonly Fill[]): Cells {
  const cells: Cells = new Map();
  for (const one of writesOf(fills)) write(cells, one);
  return cells;
}

function planned(fills: readonly Fill[]): Cells {
  const cells: Cells = new Map();
  for (const fill of fills) {
    const { row, column } = fill.area;
    for (const [r, c] of cellsOf(fill.area)) {
      const input =
        fill.kind === "formula"
          ? moved(fill.formula, [row, column], [r, c])
          : asTyped(fill.values[r - row]?.[c - column] ?? null);
      if (input !== null && input !== "") cells.set(`${r} ${c}`, input);
    }
  }
  return cells;
}

/** The cells that differ. */
function differences(found: Cells, wanted: Cells): unknown[] {
  const places = [...new Set([...found.keys(), ...wanted.keys()])];
  return places.flatMap((at) => (found.get(at) === wanted.get(at) ? [] : [[at, found.get(at), wanted.get(at)]]));
}

const areas: fc.Arbitrary<Area> = fc
  .tuple(fc.nat(24), fc.nat(14), fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 9 }))
  .map(([row, column, rows, columns]) => ({ row, column, rows, columns }));

/** Long enough that copying pays, and short enough that it does not. */
const formulas = fc.constantFrom(
  "=A1",
  "=$A$1+B2",
  '=IF(ISNUMBER(C4),C4*$D4,"—")',
  `=IF(SUM(A$1:B$9)>0,${"INDEX($A$1:$C$9,ROW(B2),COLUMN(B2))+".repeat(4)}0,"没有")`,
);
const values = fc.constantFrom("甲", "=1+1", "50%", 0.5, 3, true, "", null, { error: "#N/A" });

const fillOf = (area: Area): fc.Arbitrary<Fill> =>
  fc.oneof(
    formulas.map((formula): FormulaFill => ({ kind: "formula", area, formula, cached: () => null })),
    fc
      .record({
        lines: fc.array(fc.array(values, { minLength: area.columns, maxLength: area.columns }), {
          minLength: area.rows,
          maxLength: area.rows,
        }),
        grows: fc.constantFrom(undefined, "rows" as const, "columns" as const),
      })
      .map(({ lines, grows }): Fill => ({ kind: "values", area, values: lines, ...(grows ? { grows } : {}) })),
  );

/** Fills that do not overlap, as in a plan. */
const fillsOfAll: fc.Arbitrary<Fill[]> = fc
  .array(areas.chain(fillOf), { minLength: 1, maxLength: 12 })
  .map((fills) =>
    fills.reduce<Fill[]>(
      (kept, fill) => (kept.some(({ area }) => intersection(area, fill.area)) ? kept : [...kept, fill]),
      [],
    ),
  );

describe("writes", () => {
  it("leave what the fills say, in every cell and nowhere else", () => {
    fc.assert(
      fc.property(fillsOfAll, (fills) => {
        expect(differences(written(fills), planned(fills))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it("leave the same of rows of formulas side by side, which are written once and copied", () => {
    const rows = fc.array(formulas, { minLength: 2, maxLength: 10 }).map((lines) =>
      lines.map((formula, i): Fill => {
        const area = { row: 5 + i, column: 3, rows: 1, columns: 30 };
        return { kind: "formula", area, formula, cached: () => null };
      }),
    );
    const copied = { rows: 0, columns: 0 };
    fc.assert(
      fc.property(rows, fc.boolean(), (across, down) => {
        const fills = down ? across.map(turned) : across;
        expect(differences(written(fills), planned(fills))).toEqual([]);
        if (writesOf(fills).some(({ kind }) => kind === "copy")) copied[down ? "columns" : "rows"] += 1;
      }),
      { numRuns: 200 },
    );
    expect(Math.min(copied.rows, copied.columns)).toBeGreaterThan(10);
  });

  it("leave what the scorebook's fills say", () => {
    for (const { fills } of planWorkbook(builtInRubric, manyUnits(60)).sheets) {
      expect(differences(written(fills), planned(fills)).slice(0, 3)).toEqual([]);
    }
  });

  it("are as many for 2,500 units as for 20, and none of a growing fill has more than 1,500 cells", () => {
    const [few, many] = [20, 2_500].map((count) =>
      planWorkbook(builtInRubric, manyUnits(count)).sheets.map(({ name, fills }) => ({
        name,
        writes: writesOf(fills).length,
        growing: fills.filter((fill) => fill.kind === "values" && fill.grows !== undefined),
      })),
    );
    const counts = (sheets: typeof few) => sheets?.map(({ name, writes }) => [name, writes]);
    expect(counts(many)).toEqual(counts(few));
    const growing = many?.flatMap((sheet) => sheet.growing) ?? [];
    expect(growing.length).toBeGreaterThan(3);
    const sizes = growing.flatMap((fill) => writesOf([fill]).map(({ area, to }: WriteArea) => sizeOf(area ?? to)));
    expect(Math.max(...sizes)).toBeLessThanOrEqual(1_500);
    expect(Math.max(...sizes)).toBeGreaterThan(500);
  });
});

interface WriteArea {
  readonly area?: Area;
  readonly to?: Area;
}

function sizeOf(area: Area | undefined): number {
  return area ? area.rows * area.columns : 0;
}

/** Columns for rows. */
function turned(fill: Fill): Fill {
  const { row, column, rows, columns } = fill.area;
  return { ...fill, area: { row: column, column: row, rows: columns, columns: rows } };
}
