/** The columns left of the units in 评分录入 and 得分计算: what they say, and where they have it from. */
import { builtInUnits, countersOf } from "../../src/rubric";
import type { Criterion, Indicator } from "../../src/rubric";
import { builtInRubric } from "../../src/rubric/builtin";
import { cellName } from "../../src/sheet/address";
import { cellAt } from "../../src/sheet/snapshot";
import type { SheetSnapshot } from "../../src/sheet/snapshot";
import { valueText } from "../../src/sheet/value";
import type { CellValue } from "../../src/sheet/value";
import { makeBook, snapshotOf } from "../helpers/books";

const units = builtInUnits(builtInRubric).slice(0, 2);
const SHARED = ["name", "text", "how", "share", ...[1, 2, 3, 4, 5, 6].map((i) => `parameter${i}`)];
const FACTS = ["place", "kind", "condition", "veto", "own-veto"];

const sheets = new Map<string, SheetSnapshot>();
beforeAll(async () => {
  for (const sheet of (await snapshotOf(await makeBook(builtInRubric, units))).sheets) sheets.set(sheet.name, sheet);
});

function sheetNamed(name: string): SheetSnapshot {
  const sheet = sheets.get(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** Id → row (column), from the hidden first column (row). */
function rowsOf(sheet: SheetSnapshot): Map<CellValue, number> {
  return new Map(sheet.rows.map((_, row) => [cellAt(sheet, row, 0).value, row] as const));
}

function columnOf(sheet: SheetSnapshot, id: string): number {
  const found = (sheet.rows[0] ?? []).findIndex((cell) => cell?.value === id);
  if (found < 0) throw new Error(`${sheet.name} has no column ${id}`);
  return found;
}

/** What a row of the grid is about. */
interface Wanted {
  readonly id: string;
  readonly indicator: Indicator | null;
  readonly criterion: Criterion | null;
  readonly kind: "none" | "range" | "levels" | "count" | "reason";
}

const KINDS: Readonly<Record<Wanted["kind"], number>> = { none: 0, range: 1, levels: 2, count: 3, reason: 4 };

/** In the sheets' order. */
const wanted: readonly Wanted[] = builtInRubric.categories.flatMap((category): Wanted[] => [
  { id: category.id, indicator: null, criterion: null, kind: "none" },
  ...category.indicators.flatMap((indicator): Wanted[] => [
    { id: indicator.id, indicator, criterion: null, kind: indicator.veto ? "reason" : "none" },
    ...indicator.criteria.flatMap((criterion): Wanted[] => {
      const { id, rule, veto } = criterion;
      const several = countersOf(criterion).length > 1 ? countersOf(criterion) : [];
      const own = rule.kind === "range" || rule.kind === "levels" ? rule.kind : "count";
      return [
        { id, indicator, criterion, kind: several.length > 0 ? "none" : own },
        ...several.map((counter): Wanted => ({ id: `${id}:${counter.id}`, indicator, criterion, kind: "count" })),
        ...(veto ? [{ id: `${id}:veto`, indicator, criterion, kind: "reason" } as const] : []),
      ];
    }),
  ]),
]);

describe("the grid's left columns", () => {
  it("have a row for everything in the rubric, in its order, in both sheets at the same place", () => {
    const ids = wanted.map(({ id }) => id);
    const [entries, scores] = ["评分录入", "得分计算"].map((name) => rowsOf(sheetNamed(name)));
    expect(ids.map((id) => entries?.get(id))).toEqual(ids.map((_, i) => (entries?.get("info") ?? -1) + i));
    expect(ids.map((id) => scores?.get(id))).toEqual(ids.map((id) => entries?.get(id)));
    expect(ids).toHaveLength(144);
  });

  it("are repeated in 得分计算 from the same cells of 评分录入, texts as texts", () => {
    const entries = sheetNamed("评分录入");
    const scores = sheetNamed("得分计算");
    let numbers = 0;
    for (const { id, criterion } of wanted) {
      const row = rowsOf(entries).get(id) ?? -1;
      for (const column of SHARED.map((one) => columnOf(entries, one))) {
        // What everybody is held against is found in 得分计算 itself.
        if (criterion?.rule.kind === "benchmark" && column === columnOf(entries, "parameter1")) continue;
        const [own, repeated] = [cellAt(entries, row, column), cellAt(scores, row, column)];
        const address = cellName(row, column);
        const isText = column < columnOf(entries, "share");
        const formula = `=评分录入!${address}${isText ? '&""' : ""}`;
        const isEmpty = own.value === null && own.formula === undefined;
        // Only a criterion's number is no text; and what is empty need not be repeated, but for the three texts.
        const value = isText ? valueText(own.value) : own.value;
        const expected = isEmpty && !isText ? { value: null } : { value, formula };
        expect({ address, ...repeated }).toEqual({ address, ...expected });
        if (!isText && !isEmpty) numbers += 1;
      }
    }
    expect(numbers).toBeGreaterThan(200);
  });

  it("have texts, weights, shares and parameters from the row of 指标体系 that has the same id", () => {
    const entries = sheetNamed("评分录入");
    const rubric = sheetNamed("指标体系");
    const rows = rowsOf(rubric);
    for (const { id, kind } of wanted) {
      const row = rowsOf(entries).get(id) ?? -1;
      const source = rows.get(id) ?? -1;
      const there = (column: string) => cellAt(rubric, source, columnOf(rubric, column)).value;
      const here = (column: string) => cellAt(entries, row, columnOf(entries, column));
      expect({ id, text: here("text").value }).toEqual({ id, text: there(kind === "reason" ? "note" : "text") ?? "" });
      expect(here("text").formula).toMatch(/^=IF\(.*指标体系!.*\)&""$/);
      const share = there("weight") ?? there("share");
      expect({ id, share: here("share").value }).toEqual({ id, share });
      expect({ id, formula: here("share").formula !== undefined }).toEqual({ id, formula: share !== null });
      for (const parameter of SHARED.slice(4)) {
        expect({ id, [parameter]: here(parameter).value }).toEqual({ id, [parameter]: there(parameter) });
        expect(here(parameter).formula !== undefined).toBe(there(parameter) !== null);
      }
    }
  });

  it("say in hidden columns where 指标体系 has the row, what it takes, and which rows decide over it", () => {
    const entries = sheetNamed("评分录入");
    const rows = rowsOf(entries);
    const sheetRow = (id: string) => (rows.get(id) ?? -2) + 1;
    wanted.forEach(({ id, indicator, criterion, kind }, i) => {
      const applies = indicator?.applicability;
      const facts = FACTS.map((fact) => cellAt(entries, rows.get(id) ?? -1, columnOf(entries, fact)).value);
      expect({ id, facts }).toEqual({
        id,
        facts: [
          i + 1,
          KINDS[kind],
          // 0, since a validation refers to it, and Excel takes anything for valid where it refers to a blank cell.
          applies ? sheetRow(`applies:${applies.condition}${applies.reading ? `:${applies.reading}` : ""}`) : 0,
          indicator?.veto && criterion ? sheetRow(indicator.id) : null,
          criterion?.veto && id !== `${criterion.id}:veto` ? sheetRow(`${criterion.id}:veto`) : null,
        ],
      });
    });
    // All of them occur, or this would prove little.
    for (const fact of FACTS) {
      const column = columnOf(entries, fact);
      expect(
        wanted.filter(({ id }) => cellAt(entries, rows.get(id) ?? -1, column).value !== null).length,
      ).toBeGreaterThan(2);
    }
  });

  it("have no facts in 得分计算, which needs none", () => {
    const scores = sheetNamed("得分计算");
    for (const { id } of wanted) {
      const row = rowsOf(scores).get(id) ?? -1;
      for (const fact of FACTS) expect(cellAt(scores, row, columnOf(scores, fact))).toEqual({ value: null });
    }
  });
});
