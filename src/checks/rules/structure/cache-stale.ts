/**
 * Numbers that a sound formula of 得分计算 or 汇总排名 shows, but that are not what the entries come to: the workbook
 * was changed by a program that does not compute, or calculation was switched off. Not asked where anything of the
 * make is wrong, since the numbers then follow from that, nor of a workbook that was read in several states; ranks are asked of the totals beside them by another rule.
 */
import { SHEETS } from "../../../plan";
import type { SheetKey } from "../../../plan";
import type { Steps } from "../../../sheet/steps";
import { cellAt } from "../../../sheet/snapshot";
import type { CellValue } from "../../../sheet/value";
import type { CellAddress } from "../../../sheet/address";
import { UNIT_ROW_ID } from "../../../plan/names";
import { NOWHERE } from "../../findings";
import { isDamaged } from "../../made/findings";
import { plansInSteps } from "../../made/made-book";
import type { SheetMap } from "../../made/sheet-map";
import type { CheckContext, Finding, Rule } from "../../types";

/** What all numbers are computed from. */
const SOURCES: readonly SheetKey[] = ["guide", "rubric", "scores"];

/** Programs drop digits beyond the fifteenth when they save. */
const NOISE = 1e-6;
const DIGITS = 12;

export const cacheStale: Rule = {
  meta: { id: "cache-stale", severity: "warning" },
  *run(context) {
    const { book } = context;
    const made = context.made();
    if (
      !made ||
      book.snapshot.outdated === true ||
      isDamaged(made) ||
      !SOURCES.every((key) => made.book.sheets.has(key))
    )
      return [];
    const ranking = made.book.sheets.get("ranking");
    const asNow = { layout: book.state.layout, rubric: book.rubric };
    const [plan, ranked] = yield* plansInSteps(asNow, book.units, book.entries, ranking?.found, context.scores);
    const findings: Finding[] = [];
    for (const key of ["scores", "ranking"] as const) {
      const sheet = made.book.sheets.get(key);
      const own = (key === "ranking" ? ranked : plan).sheets.find(({ name }) => name === SHEETS[key]);
      if (!sheet || !own) continue;
      const stale = yield* staleIn(sheet, own.fills, key, context);
      const [first] = stale;
      if (!first) continue;
      const { id, severity } = cacheStale.meta;
      findings.push({
        ...NOWHERE,
        rule: id,
        severity,
        sheet: sheet.found.sheet.name,
        cell: first.cell,
        value: first.value,
        data: { count: stale.length, expected: plain(first.expected) },
      });
    }
    return findings;
  },
};

interface Stale {
  readonly cell: CellAddress;
  readonly value: CellValue;
  readonly expected: CellValue;
}

function* staleIn(
  sheet: SheetMap,
  fills: SheetMap["plan"]["fills"],
  key: SheetKey,
  { book }: CheckContext,
): Steps<Stale[]> {
  const units = new Set(book.units.map(({ id }) => id));
  const points = new Set([...book.rubric.categories.map(({ id }) => id), "total", "completeness", "board-total"]);
  const isAsked = (row: number, column: number) => {
    const [rowId, columnId] = [sheet.rowIds.get(row), sheet.columnIds.get(column)];
    if (key === "ranking") return rowId !== undefined && columnId !== undefined && points.has(columnId);
    return row > 0 && rowId !== UNIT_ROW_ID && columnId !== undefined && units.has(columnId);
  };
  const stale: Stale[] = [];
  for (const fill of fills) {
    if (fill.kind !== "formula") continue;
    yield;
    const { area, cached } = fill;
    for (let r = 0; r < area.rows; r++) {
      for (let c = 0; c < area.columns; c++) {
        const [row, column] = [sheet.rowOf(area.row + r), sheet.columnOf(area.column + c)];
        if (row === null || column === null || !isAsked(area.row + r, area.column + c)) continue;
        const { value, formula } = cellAt(sheet.found.sheet, row, column);
        if (formula === undefined || value === null) continue;
        const expected = cached(r, c);
        if (differs(value, expected)) stale.push({ cell: { row, column }, value, expected });
      }
    }
  }
  return stale.sort((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column);
}

/** Without the noise of its binary form. */
function plain(value: CellValue): CellValue {
  return typeof value === "number" ? Number(value.toPrecision(DIGITS)) : value;
}

/** Numbers alone are told: a text in place of one counts, one text in place of another does not. */
function differs(value: CellValue, expected: CellValue): boolean {
  if (typeof value === "number" && typeof expected === "number") return Math.abs(value - expected) > NOISE;
  return typeof value === "number" || typeof expected === "number";
}
