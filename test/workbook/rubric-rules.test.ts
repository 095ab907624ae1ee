/** What 指标体系 says of a change at once: its sums, its parameters, what it accepts; as LibreOffice computes it. */
import { planWorkbook } from "../../src/plan";
import type { FormatPlan, SheetPlan } from "../../src/plan";
import { FORMATS } from "../../src/plan/styles";
import { builtInUnits, countersOf } from "../../src/rubric";
import { builtInRubric } from "../../src/rubric/builtin";
import { cellName } from "../../src/sheet/address";
import { cellAt } from "../../src/sheet/snapshot";
import type { Snapshot } from "../../src/sheet/snapshot";
import { libreOfficeAsJudge } from "../helpers/agreement";
import { makeBook, snapshotOf } from "../helpers/books";
import { formulaIn, isInArea, validationOf } from "../helpers/covering";
import { addressOf } from "../plan/edited-books";
import { evaluateOn } from "./evaluate";

const judge = libreOfficeAsJudge();
const RUBRIC = "指标体系";
const units = builtInUnits(builtInRubric).slice(0, 2);
const indicators = builtInRubric.categories.flatMap((category) => category.indicators);

const plan = planWorkbook(builtInRubric, units);
const sheet = ((): SheetPlan => {
  const found = plan.sheets.find(({ name }) => name === RUBRIC);
  if (!found) throw new Error(`no ${RUBRIC}`);
  return found;
})();

let snapshot: Snapshot;
beforeAll(async () => {
  snapshot = await snapshotOf(await makeBook(builtInRubric, units));
});

/** Every cell of a format's area, and whether the format shows there once something was typed. */
async function shown(format: FormatPlan, typed: Readonly<Record<string, number>> = {}): Promise<Map<string, unknown>> {
  if (format.kind !== "formula") throw new Error("a bar");
  const { area, formula } = format;
  const cells = Array.from({ length: area.rows * area.columns }, (_, i) => {
    const [row, column] = [area.row + Math.floor(i / area.columns), area.column + (i % area.columns)];
    return { name: cellName(row, column), formula: formulaIn(formula, area, row, column) };
  });
  const edits = Object.entries(typed).map(([cell, value]) => ({ cell, value }));
  const results = await evaluateOn(
    judge,
    plan,
    RUBRIC,
    cells.map((cell) => cell.formula),
    { typed: edits },
  );
  return new Map(cells.map(({ name }, i) => [name, results[i]]));
}

function formatWith(style: (typeof FORMATS)[keyof typeof FORMATS]): FormatPlan {
  const found = sheet.formats.find((format) => format.kind === "formula" && format.style === style);
  if (!found) throw new Error("no such format");
  return found;
}

/** The cells where the format shows. */
function where(results: ReadonlyMap<string, unknown>): string[] {
  return [...results].flatMap(([cell, result]) => (result === 1 ? [cell] : []));
}

const at = (row: string, column: string): string => addressOf(snapshot, "rubric", row, column);

describe("a sum turns red", () => {
  it("nowhere as long as nothing is changed", async () => {
    const results = await shown(formatWith(FORMATS.mismatch));
    expect(results.size).toBe(144);
    expect(new Set(results.values())).toEqual(new Set([0]));
  });

  it("where shares do not make 100 %, and where weights do not make the category's total", async () => {
    const typed = {
      [at("info.news.2", "share")]: 0.45,
      [at("operations.report", "weight")]: 3.25,
      [at("penalty.media", "weight")]: -5,
    };
    expect(where(await shown(formatWith(FORMATS.mismatch), typed))).toEqual([
      at("info.news", "sum"),
      at("operations", "sum"),
      at("penalty", "sum"),
    ]);
  });
});

/** A row's parameters as the rubric has them: what kind of value each is. */
type Kind = "text" | "share" | "count";

function parameters(): { readonly id: string; readonly kinds: readonly Kind[] }[] {
  return indicators.flatMap((indicator) => [
    { id: indicator.id, kinds: (indicator.veto?.reasons ?? []).map((): Kind => "text") },
    ...indicator.criteria.flatMap((criterion) => {
      const { id, rule, veto } = criterion;
      const counters = countersOf(criterion);
      const own: Kind[] =
        rule.kind === "levels"
          ? rule.levels.map((): Kind => "share")
          : rule.kind === "tiers"
            ? [...rule.tiers.map((): Kind => "count"), ...rule.tiers.map((): Kind => "share")]
            : counters.length === 1 && rule.kind !== "benchmark"
              ? ["share"]
              : [];
      const several = counters.length > 1 ? counters : [];
      return [
        { id, kinds: own },
        ...several.map((counter) => ({ id: `${id}:${counter.id}`, kinds: ["share"] as Kind[] })),
        ...(veto ? [{ id: `${id}:veto`, kinds: veto.reasons.map((): Kind => "text") }] : []),
      ];
    }),
  ]);
}

const places = (): { readonly cell: string; readonly row: number; readonly column: number; readonly kind: Kind }[] =>
  parameters().flatMap(({ id, kinds }) =>
    kinds.map((kind, i) => {
      const cell = at(id, `parameter${i + 1}`);
      const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
      return { cell, row: Number(digits) - 1, column: letters.charCodeAt(0) - 65, kind };
    }),
  );

describe("a parameter", () => {
  it("is pale yellow where there is one to be edited, and nowhere else", async () => {
    const results = await shown(formatWith(FORMATS.blank));
    // The levels of this one follow a reading.
    const decided = [1, 2, 3, 4, 5, 6].map((i) => at("service.queries.2", `parameter${i}`));
    const editable = places().flatMap(({ cell }) => (decided.includes(cell) ? [] : [cell]));
    expect(editable).toHaveLength(places().length - 6);
    expect(where(results).sort()).toEqual(editable.sort());
    expect(new Set(results.values())).toEqual(new Set([0, 1]));
  });

  it("is the kind of value that the rubric has there", () => {
    const found = snapshot.sheets.find(({ name }) => name === RUBRIC);
    if (!found) throw new Error(`no ${RUBRIC}`);
    for (const { cell, row, column, kind } of places()) {
      const { value } = cellAt(found, row, column);
      expect({ cell, type: typeof value }).toEqual({ cell, type: kind === "text" ? "string" : "number" });
    }
  });

  it.each<[number | string, readonly Kind[]]>([
    [0, ["text", "share", "count"]],
    [0.5, ["text", "share"]],
    [1, ["text", "share", "count"]],
    [1.01, ["text"]],
    [1.5, ["text"]],
    [2, ["text", "count"]],
    [45, ["text", "count"]],
    [-0.1, ["text"]],
    [-1, ["text"]],
    ["弄虚作假", ["text"]],
    ["50%", ["text"]],
  ])("%j is accepted of %j only", async (value, kinds) => {
    const asked = places().map(({ row, column }) => {
      const found = validationOf(sheet.validations, row, column);
      if (found?.rule.kind !== "custom") throw new Error("no custom validation");
      return found.rule.formula;
    });
    const typed = places().map(({ cell }) => ({ cell, value }));
    const results = await evaluateOn(judge, plan, RUBRIC, asked, { typed });
    const found = places().map(({ cell, kind }, i) => ({ cell, kind, accepted: results[i] }));
    expect(found).toEqual(places().map(({ cell, kind }) => ({ cell, kind, accepted: kinds.includes(kind) ? 1 : 0 })));
    expect(new Set(places().map(({ kind }) => kind))).toEqual(new Set(["text", "share", "count"]));
  });
});

it("weights take points, shares take up to 100 %, wherever they stand", () => {
  const accepted = (cell: string) => {
    const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
    return validationOf(sheet.validations, Number(digits) - 1, letters.charCodeAt(0) - 65)?.rule;
  };
  for (const indicator of indicators) {
    expect(accepted(at(indicator.id, "weight"))).toEqual({ kind: "decimal", min: "-1000", max: "1000" });
    for (const { id } of indicator.criteria) {
      expect(accepted(at(id, "share"))).toEqual({ kind: "decimal", min: "0", max: "1" });
    }
  }
  const [first] = sheet.validations;
  expect(first && isInArea(first.area, first.area.row - 1, first.area.column)).toBe(false);
});
