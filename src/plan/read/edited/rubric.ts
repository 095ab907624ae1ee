/**
 * The rubric that 指标体系 says by now, lines added, removed and moved included. The workbook computes with all that
 * `readRubric` reads; the rest shows once it is regenerated.
 */
import { asRead, isSameRubric, settleReadings, validateRubric } from "../../../rubric";
import type { Rubric } from "../../../rubric";
import { layOutGrid } from "../../grid/layout";
import type { GridRow } from "../../grid/layout";
import { RUBRIC_COLUMNS } from "../../names";
import { readRubric } from "../rubric";
import type { FoundSheet } from "../sheets";
import type { Building } from "./building";
import type { LineFault } from "./faults";
import { newIds } from "./ids";
import { categoryFrom } from "./indicator";
import { isEmptied, isNewLine, lineAt } from "./line";
import type { RubricLine } from "./line";
import { inOrder } from "./order";
import { placeOfFault } from "./place";
import { treeOf } from "./tree";

export interface EditedRubric {
  /** Whole only where there are no faults. */
  readonly rubric: Rubric;
  readonly faults: readonly LineFault[];
  /** Rows of the sheet whose lines get another id, or their first one: what stands there is in the rubric. */
  readonly taken: ReadonlySet<number>;
  /** Id → row of the sheet, those of new lines included. */
  readonly rows: ReadonlyMap<string, number>;
  /** Ids of lines that are gone, and without which nothing adds up: they are put back. */
  readonly restored: readonly string[];
}

/**
 * @param made what the workbook was made from
 * @param ids all ids that were ever given, so that none comes to mean something else
 */
export function editedRubric(
  made: Rubric,
  sheet: FoundSheet,
  guide: FoundSheet | null,
  ids: Iterable<string>,
): EditedRubric {
  const found = withoutEmptied(withOriginals(sheet, made));
  const base = readRubric(made, found, guide);
  const known = layOutGrid(base, 0).rows;
  const lines = linesOf(found, known);
  const there = new Set(lines.flatMap(({ known: row }) => (row ? [row.id] : [])));
  const missing = known.filter(({ id }) => !there.has(id));
  const taken = [...ids, ...known.map(({ id }) => id)];
  const asIs = built(base, lines, taken);
  if (missing.length === 0 || asIs.faults.length === 0) return { ...asIs, restored: [] };
  const whole = built(base, withMissing(lines, known, missing), taken);
  return whole.faults.length > 0 ? { ...asIs, restored: [] } : { ...whole, restored: missing.map(({ id }) => id) };
}

/** Of a line and its copy the one with the known words is the line: a copy may be put above it, too. */
function withOriginals(found: FoundSheet, made: Rubric): FoundSheet {
  if (found.repeated.length === 0) return found;
  const known = new Map(layOutGrid(settleReadings(made), 0).rows.map((row) => [row.id, row]));
  const rows = new Map(found.rows);
  for (const { id, row } of found.repeated) {
    const own = known.get(id);
    const first = rows.get(id);
    const words =
      own?.kind === "criterion" ? own.criterion.text : own?.kind === "indicator" ? own.indicator.name : null;
    if (!own || first === undefined || words === null) continue;
    const saysSo = (at: number) => {
      const line = lineAt(found, at, own);
      return line.text(own.kind === "criterion" ? "text" : "indicator") === words.trim();
    };
    if (!saysSo(first) && saysSo(row)) rows.set(id, row);
  }
  return { ...found, rows };
}

/** A line of which only the id is left is gone. */
function withoutEmptied(found: FoundSheet): FoundSheet {
  return { ...found, rows: new Map([...found.rows].filter(([, row]) => !isEmptied(lineAt(found, row, null)))) };
}

/** From the first line that is known on, in the order of the sheet. */
function linesOf(found: FoundSheet, known: readonly GridRow[]): readonly RubricLine[] {
  const byRow = new Map(known.flatMap((own) => (found.rows.has(own.id) ? [[found.rows.get(own.id) ?? 0, own]] : [])));
  const lines: RubricLine[] = [];
  const first = Math.min(...byRow.keys());
  for (let row = first; row < found.sheet.rows.length; row++) {
    const own = byRow.get(row) ?? null;
    const line = lineAt(found, row, own);
    if (own) lines.push(line);
    else if (isNewLine(line) && !isCopy(found, line)) lines.push(line);
  }
  return inOrder(lines, known);
}

/** A copy that says nothing else than its original was made by mistake. */
function isCopy(found: FoundSheet, line: RubricLine): boolean {
  const id = found.repeated.find(({ row }) => row === line.row)?.id;
  const original = id === undefined ? undefined : found.rows.get(id);
  if (original === undefined) return false;
  const first = lineAt(found, original, null);
  const isSame = RUBRIC_COLUMNS.every((column) => first.text(column) === line.text(column));
  return isSame && JSON.stringify(first.parameters) === JSON.stringify(line.parameters);
}

/** Each behind the line that it stood behind. */
function withMissing(
  lines: readonly RubricLine[],
  known: readonly GridRow[],
  missing: readonly GridRow[],
): RubricLine[] {
  const all = [...lines];
  const gone = new Set(missing);
  known.forEach((own, i) => {
    if (!gone.has(own)) return;
    const before = known[i - 1];
    const at = before ? all.findIndex((line) => line.known === before) : -1;
    const above = all[at];
    all.splice(at + 1, 0, restoredLine(own, above?.row ?? 0));
  });
  return all;
}

function restoredLine(known: GridRow, row: number): RubricLine {
  const nothing = { sort: known.kind, rule: null, kindText: "", parameters: [] };
  return { ...nothing, row, known, restored: true, text: () => "", number: () => null };
}

function built(base: Rubric, lines: readonly RubricLine[], ids: readonly string[]): Omit<EditedRubric, "restored"> {
  const { categories, faults } = treeOf(lines);
  const building: Building = {
    base,
    fresh: newIds(ids),
    faults: [...faults],
    conditions: [...base.conditions],
    rows: new Map(),
  };
  const rubric: Rubric = {
    ...base,
    categories: categories.map((own) => categoryFrom(building, own)),
    conditions: building.conditions,
  };
  const { rows } = building;
  const sheetRows = new Set(lines.filter(({ restored }) => !restored).map(({ row }) => row));
  for (const { known, row, restored } of lines) if (known && !restored) sheetRows.delete(row);
  return {
    rubric: isSameRubric(rubric, base) ? base : asRead(rubric),
    faults: [
      ...building.faults,
      ...validateRubric(settleReadings(rubric)).map((fault): LineFault => ({
        fault,
        at: placeOfFault(fault, rubric, rows),
      })),
    ],
    taken: sheetRows,
    rows,
  };
}
