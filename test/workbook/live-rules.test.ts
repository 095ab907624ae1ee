/** Conditional formats and validations are formulas too: LibreOffice is asked what they come to in each cell. */
import { planWorkbook } from "../../src/plan";
import type { SheetPlan } from "../../src/plan";
import { FORMATS } from "../../src/plan/styles";
import { builtInUnits, criterionVetoId, fieldsOf, indicatorVetoId } from "../../src/rubric";
import type { Criterion, Field, Indicator, Unit } from "../../src/rubric";
import { builtInRubric } from "../../src/rubric/builtin";
import { appliesTo, entryOf, isBlank, judgeField } from "../../src/scoring";
import { valueText } from "../../src/sheet/value";
import { libreOfficeAsJudge } from "../helpers/agreement";
import { formulaIn, isInArea, validationOf } from "../helpers/covering";
import { randomEntries } from "../helpers/random";
import { evaluateOn } from "./evaluate";
import type { RowInsertion } from "./evaluate";

const judge = libreOfficeAsJudge();
const ENTRIES = "评分录入";
const units = builtInUnits(builtInRubric).slice(0, 5);
const entries = randomEntries(builtInRubric, units, 42, { blank: 0.2, bad: 0.25, veto: 0.25 });
const plan = planWorkbook(builtInRubric, units, entries);
const fields = fieldsOf(builtInRubric);

const sheet = ((): SheetPlan => {
  const found = plan.sheets.find(({ name }) => name === ENTRIES);
  if (!found) throw new Error(`no ${ENTRIES}`);
  return found;
})();
const firstUnit = sheet.freeze.columns;

/** Id → row, from the hidden first column. */
const rows = new Map<string, number>();
for (const fill of sheet.fills) {
  if (fill.kind !== "values" || fill.area.column !== 0 || fill.area.row < sheet.freeze.rows) continue;
  fill.values.forEach((values, i) => rows.set(valueText(values[0] ?? null), fill.area.row + i));
}
const rowOf = (field: Field) =>
  rows.get(field.kind === "veto" && !field.criterion ? field.indicator.id : field.id) ?? -1;

/** If asked, after somebody has inserted rows in 评分录入. */
function evaluate(formulas: readonly string[], insertions: readonly RowInsertion[] = []): Promise<unknown[]> {
  return evaluateOn(judge, plan, ENTRIES, formulas, { insertions });
}

/** A row of the grid below an indicator's head: the indicator itself, a criterion, a counter, a veto. */
interface Line {
  readonly id: string;
  readonly row: number;
  readonly indicator: Indicator | null;
  readonly criterion: Criterion | null;
  /** What is typed there. */
  readonly field: Field | null;
}

const lines: readonly Line[] = [...rows].map(([id, row]) => {
  const field = fields.find((one) => rowOf(one) === row) ?? null;
  const all = builtInRubric.categories.flatMap((category) => category.indicators);
  const indicator =
    all.find((one) => one.id === id || one.criteria.some((criterion) => `${id}:`.startsWith(`${criterion.id}:`))) ??
    null;
  const criterion = indicator?.criteria.find((one) => `${id}:`.startsWith(`${one.id}:`)) ?? null;
  return { id, row, indicator, criterion, field };
});

/** What a cell should look like; plain where nothing is to be said. */
function wantedStyle({ indicator, criterion, field }: Line, unit: Unit): string {
  if (!indicator) return "plain";
  if (appliesTo(builtInRubric, indicator, unit) !== "assessed") return "notApplicable";
  const vetoed = (id: string) => !isBlank(entryOf(entries, unit.id, id));
  if (criterion && indicator.veto && vetoed(indicatorVetoId(indicator))) return "vetoed";
  if (criterion?.veto && field?.kind !== "veto" && vetoed(criterionVetoId(criterion))) return "vetoed";
  if (!field) return "plain";
  const { state } = judgeField(field, entryOf(entries, unit.id, field.id));
  if (state === "invalid") return "invalid";
  // Where no veto is taken nothing is owed: only what has to be filled in calls for it.
  if (state === "blank") return field.kind === "veto" ? "plain" : "blank";
  return field.kind === "veto" ? "veto" : "plain";
}

/** The name of the format that LibreOffice finds to hold first in each cell, as `row's id, unit's id, name`. */
async function shownStyles(of: readonly Unit[], insertions?: readonly RowInsertion[]): Promise<string[]> {
  const cells = lines.flatMap((line) => of.map((unit, i) => ({ line, unit, row: line.row, column: firstUnit + i })));
  const asked = cells.flatMap(({ row, column }, cell) =>
    sheet.formats.map((format) => {
      if (format.kind !== "formula" || !format.stop) throw new Error("a format that is no formula, or lets others in");
      if (!isInArea(format.area, row, column)) throw new Error("a format for a part of the grid");
      return { cell, style: format.style, formula: formulaIn(format.formula, format.area, row, column) };
    }),
  );
  const results = await evaluate(
    asked.map(({ formula }) => formula),
    insertions,
  );
  const shown = new Map<number, string>();
  asked.forEach(({ cell, style, formula }, i) => {
    // An error or a text would be a fault of the formula, and show nothing.
    if (results[i] !== 0 && results[i] !== 1) throw new Error(`${formula}: ${JSON.stringify(results[i])}`);
    if (shown.has(cell) || results[i] !== 1) return;
    const [name = "unknown"] = Object.entries(FORMATS).find(([, one]) => one === style) ?? [];
    shown.set(cell, name);
  });
  return cells.map(({ line, unit }, i) => `${line.id} ${unit.id} ${shown.get(i) ?? "plain"}`);
}

function wantedStyles(of: readonly Unit[]): string[] {
  return lines.flatMap((line) => of.map((unit) => `${line.id} ${unit.id} ${wantedStyle(line, unit)}`));
}

const STATES = ["notApplicable", "vetoed", "invalid", "veto", "blank", "plain"];

describe("the conditional formats of 评分录入, as LibreOffice computes them", () => {
  it("tell not applicable, vetoed, invalid and blank apart, in every cell of the grid", async () => {
    expect(lines.length).toBe(144);
    expect(lines.filter(({ field }) => field).length).toBe(fields.length);
    expect(await shownStyles(units)).toEqual(wantedStyles(units));
    expect(new Set(wantedStyles(units).map((one) => one.split(" ")[2]))).toEqual(new Set(STATES));
  }, 240_000);

  it.each<[string, RowInsertion[]]>([
    ["above everything", [{ at: 1, count: 2 }]],
    ["above the grid's first row", [{ at: (rows.get("info") ?? 0) + 1, count: 1 }]],
    [
      "among the hidden rows, and here and there in the grid",
      [
        // From below, so that each row is still where it was made.
        ...["operations.maintenance.5:overdue", "interaction.interviews", "info.news.2"].map((id) => ({
          at: (rows.get(id) ?? 0) + 1,
          count: 3,
        })),
        { at: 4, count: 1 },
      ],
    ],
  ])(
    "stay right when somebody inserts rows %s",
    async (_, insertions) => {
      const some = units.slice(0, 2);
      expect(await shownStyles(some, insertions)).toEqual(wantedStyles(some));
    },
    240_000,
  );
});

describe("the validation of 评分录入, as LibreOffice computes it", () => {
  const cells = fields.flatMap((field) =>
    units.map((unit, i) => {
      const found = validationOf(sheet.validations, rowOf(field), firstUnit + i);
      if (!found) throw new Error(`${field.id} has no validation`);
      const applies = appliesTo(builtInRubric, field.indicator, unit) === "assessed";
      return { field, unit, applies, rule: found.rule };
    }),
  );

  const askLimits = (of: typeof cells) =>
    of.flatMap(({ rule }) => (rule.kind === "decimal" || rule.kind === "whole" ? [rule.min, rule.max] : []));
  const wantedLimits = (of: typeof cells) =>
    of.flatMap(({ field, applies, rule }) => {
      if (rule.kind === "list" || field.kind === "veto") return [];
      const most = field.criterion.rule.kind === "range" ? field.criterion.share : 1_000_000;
      return [0, applies ? most : -1];
    });

  it("takes what the field's kind takes", () => {
    for (const { field, rule } of cells) {
      const kind = field.kind === "veto" ? "veto" : field.criterion.rule.kind;
      const wanted = kind === "veto" || kind === "levels" ? "list" : kind === "range" ? "decimal" : "whole";
      expect({ field: field.id, kind: rule.kind }).toEqual({ field: field.id, kind: wanted });
    }
  });

  it("accepts numbers from 0 to the share where the indicator applies, and none where it does not", async () => {
    expect(await evaluate(askLimits(cells))).toEqual(wantedLimits(cells));
    expect(wantedLimits(cells).filter((limit) => limit === -1).length).toBeGreaterThan(10);
  }, 240_000);

  it("offers the rubric's reasons and levels where the indicator applies, and only “—” where it does not", async () => {
    const lists = cells.flatMap(({ field, applies, rule }) => {
      if (rule.kind !== "list") return [];
      const own =
        field.kind === "veto"
          ? field.reasons
          : field.criterion.rule.kind === "levels"
            ? field.criterion.rule.levels.map(({ share }) => share)
            : [];
      return [{ source: rule.source, offered: applies ? own : ["—"] }];
    });
    const asked = lists.flatMap(({ source, offered }) => [
      `ROWS(${source})`,
      `COLUMNS(${source})`,
      ...offered.map((_, i) => `INDEX(${source},1,${i + 1})`),
    ]);
    expect(await evaluate(asked)).toEqual(lists.flatMap(({ offered }) => [1, offered.length, ...offered]));
    expect(lists.filter(({ offered }) => offered[0] === "—").length).toBeGreaterThan(5);
  }, 240_000);

  it("stays right when somebody inserts rows above everything", async () => {
    const some = cells.filter(({ unit }) => units.indexOf(unit) < 4);
    const asked = some.flatMap(({ rule }) => (rule.kind === "list" ? [`COLUMNS(${rule.source})`] : []));
    const above = [{ at: 1, count: 2 }];
    expect(await evaluate(askLimits(some), above)).toEqual(wantedLimits(some));
    expect(await evaluate(asked, above)).toEqual(await evaluate(asked));
  }, 240_000);
});
