/** Strokes done on a small grid, as Excel does them, give what the plan says of every cell. */
import fc from "fast-check";
import { costOf } from "../../../src/excel/render/cost";
import { PARTS, PLAIN, tablesOf } from "../../../src/excel/render/rows";
import type { Look } from "../../../src/excel/render/rows";
import type { Stroke } from "../../../src/excel/render/stroke";
import { strokesOf } from "../../../src/excel/render/strokes";
import { planWorkbook } from "../../../src/plan";
import type { SheetPlan, ValidationRule } from "../../../src/plan";
import type { CellStyle } from "../../../src/plan/styles";
import { builtInUnits } from "../../../src/rubric";
import { builtInRubric } from "../../../src/rubric/builtin";
import type { Area } from "../../../src/sheet/address";
import { formulaIn, isInArea, validationOf } from "../../helpers/covering";

type Sheet = Pick<SheetPlan, "name" | "styles" | "validations">;

type CellLook = Readonly<Record<string, unknown>>;

/** What stands in a cell: everything but the lines, which belong to two cells each. */
interface Cell {
  readonly look: CellLook;
  readonly accepts: string | null;
  /** The cell's own lines. */
  readonly lines: Readonly<Record<Side, boolean>>;
}

const SIDES = { top: [-1, 0, "bottom"], bottom: [1, 0, "top"], left: [0, -1, "right"], right: [0, 1, "left"] } as const;
type Side = keyof typeof SIDES;
const sides = Object.keys(SIDES) as Side[];
const NO_LINES = { top: false, bottom: false, left: false, right: false };
const ALL_LINES = { top: true, bottom: true, left: true, right: true };

/** A sheet's cells, as many as it takes. */
class Grid {
  private readonly cells = new Map<string, Cell>();

  at(row: number, column: number): Cell {
    return this.cells.get(`${row} ${column}`) ?? { look: PLAIN_CELL, accepts: null, lines: NO_LINES };
  }

  put(row: number, column: number, cell: Partial<Cell>): void {
    this.cells.set(`${row} ${column}`, { ...this.at(row, column), ...cell });
  }

  /** A line is seen when one of the two cells has it. */
  seen(row: number, column: number): unknown {
    const { look, accepts, lines } = this.at(row, column);
    const shown = sides.map((side) => {
      const [down, right, facing] = SIDES[side];
      return lines[side] || this.at(row + down, column + right).lines[facing];
    });
    return { look, accepts, lines: shown };
  }
}

const PLAIN_CELL: CellLook = partsOf(PLAIN);

/** The parts of a look that belong to one cell alone. */
function partsOf(look: Partial<Look>): CellLook {
  return Object.fromEntries(
    PARTS.filter((part) => part !== "border" && part !== "accepts").map((part) => [part, look[part] ?? PLAIN[part]]),
  );
}

function cellsOf({ row, column, rows, columns }: Area): [row: number, column: number][] {
  return Array.from({ length: rows * columns }, (_, i) => [row + Math.floor(i / columns), column + (i % columns)]);
}

/** A rule that was read in one cell, in another one. */
function movedTo(accepts: string | null, rows: number, columns: number): string | null {
  if (accepts === null) return null;
  const at = { row: 20, column: 20, rows: 1, columns: 1 };
  const [rule, prompt, alert] = JSON.parse(accepts) as [ValidationRule, unknown, unknown];
  const moved = Object.fromEntries(
    Object.entries(rule).map(([key, text]) => [
      key,
      key === "kind" ? text : formulaIn(text, at, 20 + rows, 20 + columns),
    ]),
  );
  return JSON.stringify([moved, prompt, alert]);
}

function paint(grid: Grid, { area, look }: Extract<Stroke, { kind: "paint" }>): void {
  for (const [row, column] of cellsOf(area)) {
    const { border, accepts, ...others } = look;
    grid.put(row, column, { look: { ...grid.at(row, column).look, ...others } });
    if (accepts !== undefined) {
      // Set for the area's first cell, it reads relatively the same in the others.
      const own = accepts && JSON.stringify([accepts.rule, accepts.prompt, accepts.alert]);
      grid.put(row, column, { accepts: accepts && movedTo(own, row - accepts.row, column - accepts.column) });
    }
    if (border === undefined) continue;
    grid.put(row, column, { lines: border === null ? NO_LINES : ALL_LINES });
    // Who takes a line away takes it from both cells.
    if (border === null) {
      for (const side of sides) {
        const [down, right, facing] = SIDES[side];
        const { lines } = grid.at(row + down, column + right);
        grid.put(row + down, column + right, { lines: { ...lines, [facing]: false } });
      }
    }
  }
}

function copy(source: Grid, target: Grid, { from, to }: Extract<Stroke, { kind: "copy" }>): void {
  // Excel repeats a source only as a whole.
  expect([to.rows % from.rows, to.columns % from.columns]).toEqual([0, 0]);
  const cells = cellsOf(to).map(([row, column]): [number, number, Cell] => {
    const [fromRow, fromColumn] = [
      from.row + ((row - to.row) % from.rows),
      from.column + ((column - to.column) % from.columns),
    ];
    const cell = source.at(fromRow, fromColumn);
    return [row, column, { ...cell, accepts: movedTo(cell.accepts, row - fromRow, column - fromColumn) }];
  });
  for (const [row, column, cell] of cells) target.put(row, column, cell);
}

function painted(sheets: readonly Sheet[]): Map<string, Grid> {
  const grids = new Map(sheets.map(({ name }) => [name, new Grid()]));
  strokesOf(sheets).forEach((strokes, i) => {
    const own = grids.get(sheets[i]?.name ?? "");
    for (const stroke of strokes) {
      if (!own) throw new Error("no sheet");
      if (stroke.kind === "paint") paint(own, stroke);
      else copy(stroke.sheet === null ? own : (grids.get(stroke.sheet) ?? own), own, stroke);
    }
  });
  return grids;
}

function planned({ styles, validations }: Sheet, [rows, columns]: readonly [number, number]): Grid {
  const grid = new Grid();
  for (const [row, column] of cellsOf({ row: 0, column: 0, rows, columns })) {
    const style: CellStyle = styles.findLast(({ area }) => isInArea(area, row, column))?.style ?? {};
    const found = validationOf(validations, row, column);
    const accepts = found && JSON.stringify([found.rule, found.prompt, found.alert]);
    grid.put(row, column, { look: partsOf(style), accepts, lines: style.border ? ALL_LINES : NO_LINES });
  }
  return grid;
}

function expectPainted(sheets: readonly Sheet[], size: readonly [rows: number, columns: number]): void {
  const grids = painted(sheets);
  const differences = sheets.flatMap((sheet) => {
    const [found, wanted] = [grids.get(sheet.name), planned(sheet, size)];
    // One row and column more: nothing may be painted beside.
    return cellsOf({ row: 0, column: 0, rows: size[0] + 1, columns: size[1] + 1 }).flatMap(([row, column]) => {
      const [is, shouldBe] = [found?.seen(row, column), wanted.seen(row, column)].map((cell) => JSON.stringify(cell));
      return is === shouldBe ? [] : [{ sheet: sheet.name, row, column, is, shouldBe }];
    });
  });
  expect(differences.slice(0, 3)).toEqual([]);
}

const SIZE = [12, 8] as const;

/** Each row and band of columns painted by itself, its lines first. */
function oneByOne({ styles, validations }: Sheet): Stroke[] {
  const { columns, tables } = tablesOf(styles, validations);
  return tables.flat().flatMap(({ from, to, looks: own }) =>
    columns.flatMap((band, i): Stroke[] => {
      const look = own[i] ?? PLAIN;
      const area = { row: from, rows: to - from, column: band.from, columns: band.to - band.from };
      const parts = PARTS.filter((part) => part !== "border" && look[part] !== PLAIN[part]);
      const rest = Object.fromEntries(parts.map((part) => [part, look[part]]));
      return [
        ...(look.border ? [{ kind: "paint", area, look: { border: look.border } } as const] : []),
        ...(parts.length > 0 ? [{ kind: "paint", area, look: rest } as const] : []),
      ];
    }),
  );
}

const areas: fc.Arbitrary<Area> = fc
  .tuple(fc.nat(SIZE[0] - 1), fc.nat(SIZE[1] - 1), fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 5 }))
  .map(([row, column, rows, columns]) => ({
    row,
    column,
    rows: Math.min(rows, SIZE[0] - row),
    columns: Math.min(columns, SIZE[1] - column),
  }));

const looks = fc.record(
  {
    bold: fc.constant(true),
    size: fc.constantFrom(12, 16),
    color: fc.constantFrom("FFFFFF", "1F3864"),
    fill: fc.constantFrom("D6E0F0", "FFF8DC"),
    border: fc.constant("thin" as const),
    horizontal: fc.constantFrom("left" as const, "center" as const),
    vertical: fc.constantFrom("top" as const, "center" as const),
    wrap: fc.constant(true),
    numberFormat: fc.constantFrom("0.0%", "0"),
    unlocked: fc.constant(true),
  },
  { requiredKeys: [] },
);

const rules: fc.Arbitrary<ValidationRule> = fc.constantFrom(
  { kind: "list", source: "$A$1:$A$3" },
  { kind: "list", source: "$B2:D$4" },
  { kind: "whole", min: "0", max: "$E12" },
  { kind: "decimal", min: "0", max: "IF(C$3=1,$E12,-1)" },
  { kind: "custom", formula: "COUNTIF(B5:C9,B5)=1" },
);
const words = fc.constantFrom({ title: "口径", text: "甲" }, { title: "口径", text: "乙" });

const sheetsOfAll: fc.Arbitrary<Sheet[]> = fc
  .array(
    fc.record({
      styles: fc.array(fc.record({ area: areas, style: looks }), { minLength: 1, maxLength: 8 }),
      validations: fc.array(fc.record({ area: areas, rule: rules, prompt: words, alert: words }), { maxLength: 4 }),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((sheets) => sheets.map((sheet, i) => ({ name: `表${i + 1}`, ...sheet })));

/** Sheets of which some are nearly alike, so that one is painted from another. */
const likeSheets = fc.tuple(sheetsOfAll, looks, areas).map(([sheets, style, area]): Sheet[] => {
  const [first] = sheets;
  if (!first) return sheets;
  return [...sheets, { ...first, name: "像", styles: [...first.styles, { area, style }] }];
});

describe("strokes", () => {
  it("give every cell the look and the rule of the plan, wherever areas overlap", () => {
    fc.assert(
      fc.property(fc.oneof(sheetsOfAll, likeSheets), (sheets) => {
        expectPainted(sheets, SIZE);
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  it("give every cell of the scorebook its look and its rule", () => {
    const { sheets } = planWorkbook(builtInRubric, builtInUnits(builtInRubric).slice(0, 3));
    for (const sheet of sheets) expect(sheet.styles.length + sheet.fills.length).toBeGreaterThan(0);
    expectPainted(sheets, [245, 30]);
  }, 60_000);

  it("cost no more than each row and band painted by itself, its lines apart", () => {
    fc.assert(
      fc.property(likeSheets, (sheets) => {
        strokesOf(sheets).forEach((strokes, i) => {
          const apart = sheets.slice(i, i + 1).flatMap(oneByOne);
          expect(costOf(strokes)).toBeLessThanOrEqual(costOf(apart));
          expect(strokes.length).toBeLessThanOrEqual(2 * apart.length);
        });
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  it("are painted from a sheet before wherever that is cheaper", () => {
    const { sheets } = planWorkbook(builtInRubric, builtInUnits(builtInRubric).slice(0, 3));
    const strokes = strokesOf(sheets);
    const copied = strokes.flatMap((own, i) =>
      own.flatMap((stroke) =>
        stroke.kind === "copy" && stroke.sheet !== null ? [`${stroke.sheet} → ${sheets[i]?.name}`] : [],
      ),
    );
    expect(copied).toEqual(["评分录入 → 得分计算"]);
    const alone = sheets.flatMap((sheet) => strokesOf([sheet]));
    expect(costOf(strokes.flat())).toBeLessThan(costOf(alone.flat()));
  });
});
