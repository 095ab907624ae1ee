/**
 * Validations in a produced file, as another program reads them. In a plan later ones cover earlier ones; in a file no
 * cell may have two, so each keeps what is left of it.
 */
import { writeFileSync } from "node:fs";
import fc from "fast-check";
import { planWorkbook } from "../../src/plan";
import type { SheetPlan, ValidationRule, WorkbookPlan } from "../../src/plan";
import { builtInUnits } from "../../src/rubric";
import { builtInRubric } from "../../src/rubric/builtin";
import { areaName, cellName, parseAreaName } from "../../src/sheet/address";
import type { Area } from "../../src/sheet/address";
import { workbookBytes } from "../../src/xlsx";
import { arbitraryRubric, arbitraryUnits } from "../helpers/arbitrary-rubric";
import { CREATED, scratch } from "../helpers/books";
import { formulaIn, validationOf } from "../helpers/covering";
import { readWithOpenpyxl } from "../helpers/openpyxl";

type FileValidation = Awaited<ReturnType<typeof readWithOpenpyxl>>["sheets"][number]["dataValidations"][number];

const files = scratch();
afterAll(() => {
  files.dispose();
});

/** By sheet, in the plan's order. */
async function validationsOf(plan: WorkbookPlan): Promise<(readonly FileValidation[])[]> {
  const path = files.file("book.xlsx");
  writeFileSync(path, await workbookBytes(plan, { created: CREATED }));
  const { sheets } = await readWithOpenpyxl(path);
  return plan.sheets.map(({ name }) => sheets.find((sheet) => sheet.name === name)?.dataValidations ?? []);
}

function areasOf({ ranges }: FileValidation): Area[] {
  return ranges.map((range) => {
    const area = parseAreaName(range);
    if (!area) throw new Error(`${range} is no area`);
    return area;
  });
}

function cellsOf({ row, column, rows, columns }: Area): [row: number, column: number][] {
  return Array.from({ length: rows * columns }, (_, i) => [row + Math.floor(i / columns), column + (i % columns)]);
}

/** A cell's validation in few words: kind, formulas as they read there, texts. */
type InWords = readonly (string | null)[];

function plannedIn({ validations }: SheetPlan): Map<string, InWords> {
  const cells = new Set(validations.flatMap(({ area }) => cellsOf(area).map(([row, column]) => `${row},${column}`)));
  return new Map(
    [...cells].map((key) => {
      const [row = 0, column = 0] = key.split(",").map(Number);
      const found = validationOf(validations, row, column);
      if (!found) throw new Error(`${key} has none`);
      const { rule, prompt, alert } = found;
      return [cellName(row, column), [...ruleInWords(rule), prompt.title, prompt.text, alert.title, alert.text]];
    }),
  );
}

function ruleInWords(rule: ValidationRule): InWords {
  switch (rule.kind) {
    case "list":
      return ["list", null, rule.source, null];
    case "custom":
      return ["custom", null, rule.formula, null];
    case "decimal":
    case "whole":
      return [rule.kind, "between", rule.min, rule.max];
  }
}

/** The same from the file; of a cell that has two, both are told. */
function foundIn(validations: readonly FileValidation[]): { cells: Map<string, InWords>; twice: string[] } {
  const cells = new Map<string, InWords>();
  const twice: string[] = [];
  for (const validation of validations) {
    const areas = areasOf(validation);
    const [first] = areas;
    if (!first) throw new Error("A validation of nothing.");
    for (const [row, column] of areas.flatMap(cellsOf)) {
      const name = cellName(row, column);
      const { type, operator, formula1, formula2, promptTitle, prompt, errorTitle, error } = validation;
      const read = (formula: string | null) => (formula === null ? null : formulaIn(formula, first, row, column));
      if (cells.has(name)) twice.push(name);
      cells.set(name, [type, operator, read(formula1), read(formula2), promptTitle, prompt, errorTitle, error]);
    }
  }
  return { cells, twice };
}

function hold(plan: WorkbookPlan, found: readonly (readonly FileValidation[])[]): void {
  plan.sheets.forEach((sheet, i) => {
    const { cells, twice } = foundIn(found[i] ?? []);
    expect({ sheet: sheet.name, twice }).toEqual({ sheet: sheet.name, twice: [] });
    expect(cells).toEqual(plannedIn(sheet));
    for (const validation of found[i] ?? []) {
      expect(validation).toMatchObject({
        showInputMessage: true,
        showErrorMessage: true,
        errorStyle: "stop",
        allowBlank: true,
      });
      // Programs differ over which cell formulas are relative to: of the first area, or of all areas together.
      const areas = areasOf(validation);
      const [first] = areas;
      expect([first?.row, first?.column]).toEqual([
        Math.min(...areas.map(({ row }) => row)),
        Math.min(...areas.map(({ column }) => column)),
      ]);
    }
  });
}

describe("the validations of a produced file", () => {
  it("are the plan's last ones in every cell, and no cell has two", async () => {
    const plan = planWorkbook(builtInRubric, builtInUnits(builtInRubric));
    const found = await validationsOf(plan);
    hold(plan, found);
    // In the plan some do overlap, or this would prove nothing.
    const entries = plan.sheets.findIndex(({ name }) => name === "评分录入");
    const covered = (plan.sheets[entries]?.validations ?? []).reduce(
      (sum, { area }) => sum + area.rows * area.columns,
      0,
    );
    expect(covered).toBeGreaterThan(foundIn(found[entries] ?? []).cells.size);
    expect(found.map((of) => of.length)).toEqual(plan.sheets.map(({ validations }) => validations.length));
  });

  const samples = fc.sample(
    arbitraryRubric().chain((rubric) => arbitraryUnits(rubric).map((units) => ({ rubric, units }))),
    { numRuns: 12, seed: 20221201 },
  );

  it.each(samples.map((one, i) => [i, one] as const))(
    "also of rubric %d, which nobody has published",
    async (_, one) => {
      const plan = planWorkbook(one.rubric, one.units);
      hold(plan, await validationsOf(plan));
    },
  );

  it("read as planned where the first cell of an area, for which its formula was written, is covered", async () => {
    const plan = planWorkbook(builtInRubric, builtInUnits(builtInRubric).slice(0, 3));
    const sheets = plan.sheets.map((sheet): SheetPlan => {
      const [all, other] = sheet.validations;
      if (sheet.name !== "评分录入" || !all || !other) return sheet;
      return { ...sheet, validations: [all, { ...other, area: { ...all.area, rows: 2 } }] };
    });
    const covered = { ...plan, sheets };
    const found = await validationsOf(covered);
    hold(covered, found);
    const at = sheets.findIndex(({ name }) => name === "评分录入");
    const [all] = sheets[at]?.validations ?? [];
    const first = all && { ...all.area, row: all.area.row + 2, rows: all.area.rows - 2 };
    expect(found[at]?.map(({ ranges }) => ranges)[0]).toEqual(first && [areaName(first)]);
    expect(found[at]?.[0]?.formula2).toContain(`$E${(first?.row ?? 0) + 1}`);
  });

  it("that nothing is left of are left out", async () => {
    const plan = planWorkbook(builtInRubric, builtInUnits(builtInRubric).slice(0, 1));
    const [guide, ...sheets] = plan.sheets;
    const [choice] = guide?.validations ?? [];
    if (!guide || !choice) throw new Error("说明 has no choice");
    const hidden = { ...choice, prompt: { title: "", text: "nobody sees this" } };
    const covered = { ...plan, sheets: [{ ...guide, validations: [hidden, choice] }, ...sheets] };
    const [found = []] = await validationsOf(covered);
    expect(found.map(({ ranges, prompt }) => [ranges, prompt])).toEqual([
      [[areaName(choice.area)], choice.prompt.text],
    ]);
  });
});
