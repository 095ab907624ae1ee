/** Strokes done on a small grid, as Excel does them, give what the plan says of every cell. */
import fc from "fast-check";
import { costOf } from "../../../src/excel/render/cost";
import { PARTS, PLAIN, tablesOf } from "../../../src/excel/render/rows";
import type { Stroke } from "../../../src/excel/render/stroke";
import { strokesOf } from "../../../src/excel/render/strokes";
import { planWorkbook } from "../../../src/plan";
import type { SheetPlan, ValidationRule } from "../../../src/plan";
import type { CellStyle } from "../../../src/plan/styles";
import { builtInUnits } from "../../../src/rubric";
import { builtInRubric } from "../../../src/rubric/builtin";
import type { Area } from "../../../src/sheet/address";
import { isInArea, validationOf } from "../../helpers/covering";
import { ALL_LINES, cellsOf, copy, Grid, NO_LINES, paint, partsOf } from "./stroke-grid";

type Sheet = Pick<SheetPlan, "name" | "styles" | "validations">;

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

  it("cost hardly ever more than each row and band painted by itself, its lines apart", () => {
    fc.assert(
      fc.property(likeSheets, (sheets) => {
        strokesOf(sheets).forEach((strokes, i) => {
          const apart = sheets.slice(i, i + 1).flatMap(oneByOne);
          // Parts that reach over different columns may each take a stroke where one for each column would do.
          expect(costOf(strokes)).toBeLessThanOrEqual(1.25 * costOf(apart));
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
