import { writeFileSync } from "node:fs";
import { planWorkbook } from "../../src/plan";
import type { FormatPlan, SheetPlan } from "../../src/plan";
import { FORMATS } from "../../src/plan/styles";
import { builtInUnits, criterionVetoId, fieldsOf, indicatorVetoId } from "../../src/rubric";
import type { Field, Unit } from "../../src/rubric";
import { builtInRubric } from "../../src/rubric/builtin";
import { appliesTo, entryOf, isBlank, judgeField } from "../../src/scoring";
import { cellName } from "../../src/sheet/address";
import { parseFormula, shiftFormula } from "../../src/sheet/formula";
import { valueText } from "../../src/sheet/value";
import { libreOfficeAsJudge } from "../helpers/agreement";
import { makeBook } from "../helpers/books";
import { randomEntries } from "../helpers/random";

/**
 * Conditional formats and validations are formulas too. LibreOffice is asked what they come to in each cell: each is
 * written, as it reads there, far to the right of the grid.
 */
const judge = libreOfficeAsJudge();
const units = builtInUnits(builtInRubric).slice(0, 12);
const entries = randomEntries(builtInRubric, units, 42, { blank: 0.2, bad: 0.25, veto: 0.25 });
const plan = planWorkbook(builtInRubric, units, entries);
const fields = fieldsOf(builtInRubric);
const FAR = 200;

const sheet = ((): SheetPlan => {
  const found = plan.sheets.find(({ name }) => name === "评分录入");
  if (!found) throw new Error("no 评分录入");
  return found;
})();

/** Row of a field, from the ids in the first column. */
const rows = new Map<string, number>();
for (const fill of sheet.fills) {
  if (fill.kind !== "values" || fill.area.column !== 0) continue;
  fill.values.forEach((values, i) => rows.set(valueText(values[0] ?? null), fill.area.row + i));
}
const rowOf = (field: Field) =>
  rows.get(field.kind === "veto" && !field.criterion ? field.indicator.id : field.id) ?? -1;
const firstUnit = sheet.freeze.columns;

/** Evaluates formulas, each given for a cell, there. */
async function evaluate(formulas: readonly { row: number; column: number; formula: string }[]): Promise<unknown[]> {
  const path = judge.file(`live-${formulas.length}.xlsx`);
  writeFileSync(path, await makeBook(builtInRubric, units, entries));
  // Several formulas may be asked for one cell: each gets a column of its own.
  const edits = formulas.map(({ row, formula }, i) => ({
    sheet: "评分录入",
    cell: cellName(row, FAR + i),
    formula,
  }));
  const book = await judge.office().recalculate(path, { edits, unprotect: true, sheets: ["评分录入"] });
  return edits.map(({ cell }) => book.at("评分录入", cell));
}

const inArea = ({ area }: { area: FormatPlan["area"] }, row: number, column: number) =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;

const shifted = (formula: string, from: FormatPlan["area"], row: number, column: number) =>
  shiftFormula(parseFormula(formula), row - from.row, column - from.column);

/** What a cell should look like. */
function wantedStyle(field: Field, unit: Unit): string {
  const value = entryOf(entries, unit.id, field.id);
  const vetoed = (id: string) => !isBlank(entryOf(entries, unit.id, id));
  if (appliesTo(builtInRubric, field.indicator, unit) !== "assessed") return "notApplicable";
  if (field.kind !== "veto" || field.criterion) {
    if (field.indicator.veto && vetoed(indicatorVetoId(field.indicator))) return "vetoed";
  }
  if (field.kind !== "veto" && field.criterion.veto && vetoed(criterionVetoId(field.criterion))) return "vetoed";
  const { state } = judgeField(field, value);
  if (state === "invalid") return "invalid";
  if (state === "blank") return "blank";
  return field.kind === "veto" ? "veto" : "filled";
}

describe("the rules of 评分录入, as LibreOffice computes them", () => {
  it("conditional formats tell not applicable, vetoed, invalid, filled and blank apart", async () => {
    const cells = fields.flatMap((field) =>
      units.map((unit, i) => ({ field, unit, row: rowOf(field), column: firstUnit + i })),
    );
    const asked = cells.flatMap(({ row, column }, cell) =>
      sheet.formats.flatMap((format) =>
        format.kind === "formula" && inArea(format, row, column)
          ? [{ cell, row, column, style: format.style, formula: shifted(format.formula, format.area, row, column) }]
          : [],
      ),
    );
    expect(asked.length).toBeGreaterThan(cells.length * 2);
    // In portions, since a row has only so many columns to the right.
    const results: unknown[] = [];
    for (let at = 0; at < asked.length; at += 700) results.push(...(await evaluate(asked.slice(at, at + 700))));
    const shown = new Map<number, string>();
    asked.forEach(({ cell, style }, i) => {
      if (shown.has(cell) || results[i] !== 1) return;
      const [name] = Object.entries(FORMATS).find(([, one]) => one === style) ?? [""];
      shown.set(cell, name);
    });
    const found = cells.map(({ field, unit }, i) => `${field.id} ${unit.id} ${shown.get(i) ?? "blank"}`);
    expect(found).toEqual(cells.map(({ field, unit }) => `${field.id} ${unit.id} ${wantedStyle(field, unit)}`));
    expect(new Set(shown.values())).toEqual(new Set(["notApplicable", "vetoed", "invalid", "veto", "filled"]));
  }, 240_000);

  it("validation accepts the share where the indicator applies, and nothing where it does not", async () => {
    const asked = sheet.validations.flatMap(({ area, rule }) => {
      const field = fields.find((one) => rowOf(one) === area.row);
      if (!field) throw new Error(`no field in row ${area.row}`);
      return units.map((unit, i) => {
        const column = area.column + i;
        const formula = rule.kind === "list" ? `COLUMNS(${rule.source})` : rule.max;
        return { field, unit, row: area.row, column, formula: shifted(formula, area, area.row, column) };
      });
    });
    const results: unknown[] = [];
    for (let at = 0; at < asked.length; at += 700) results.push(...(await evaluate(asked.slice(at, at + 700))));
    const wanted = asked.map(({ field, unit }) => {
      const applies = appliesTo(builtInRubric, field.indicator, unit) === "assessed";
      if (field.kind === "veto") return applies ? field.reasons.length : 1;
      const { rule, share } = field.criterion;
      if (rule.kind === "levels") return rule.levels.length;
      return !applies ? -1 : rule.kind === "range" ? share : 1_000_000;
    });
    expect(results).toEqual(wanted);
  }, 240_000);
});
