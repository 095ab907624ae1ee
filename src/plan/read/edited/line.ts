/** A line of 指标体系 as it stands now: what it is, and what its cells say. */
import type { CriterionRule } from "../../../rubric";
import { cellAt } from "../../../sheet/snapshot";
import { isErrorValue, valueText } from "../../../sheet/value";
import type { CellValue } from "../../../sheet/value";
import type { GridRow } from "../../grid/layout";
import { parameterColumnId } from "../../names";
import type { RUBRIC_COLUMNS } from "../../names";
import { CATEGORY_KIND, COUNTER_KIND, INDICATOR_KIND, VETO_KIND } from "../../rubric/layout";
import { KIND_NAMES } from "../../words";
import type { FoundSheet } from "../sheets";

export type LineSort = GridRow["kind"];
export type RuleKind = CriterionRule["kind"];
export type LineColumn = (typeof RUBRIC_COLUMNS)[number];

export interface RubricLine {
  /** Row of the sheet; of a line that is put back the row above it. */
  readonly row: number;
  /** What it is by its id; null for a new one. */
  readonly known: GridRow | null;
  /** It is gone, and put back. */
  readonly restored: boolean;
  /** What the column 类型 says; null where it says nothing that is known. */
  readonly sort: LineSort | null;
  readonly rule: RuleKind | null;
  readonly kindText: string;
  /** Without blanks at its ends; of numbers what they read as. */
  readonly text: (column: LineColumn) => string;
  /** null for what is empty, and for what is no number. */
  readonly number: (column: LineColumn) => number | null;
  /** Without the empty ones; null for a formula that was never computed. */
  readonly parameters: readonly CellValue[];
}

const RULES = new Map(Object.entries(KIND_NAMES).map(([kind, name]) => [name, kind as RuleKind]));
const SORTS: ReadonlyMap<string, LineSort> = new Map([
  [CATEGORY_KIND, "category"],
  [INDICATOR_KIND, "indicator"],
  [COUNTER_KIND, "counter"],
  [VETO_KIND, "criterion-veto"],
]);

/** What a word of the column 类型 makes of a line. */
export function sortOf(kindText: string): Pick<RubricLine, "sort" | "rule"> {
  const rule = RULES.get(kindText) ?? null;
  return { sort: rule ? "criterion" : (SORTS.get(kindText) ?? null), rule };
}

/** The line that stands in a row of the sheet. */
export function lineAt({ sheet, columns }: FoundSheet, row: number, known: GridRow | null): RubricLine {
  const valueIn = (id: string): CellValue => {
    const column = columns.get(id);
    return column === undefined ? null : cellAt(sheet, row, column).value;
  };
  const text = (column: LineColumn) => plainText(valueIn(column));
  const kindText = text("kind");
  const parameters: CellValue[] = [];
  for (let i = 0; columns.has(parameterColumnId(i)); i++) {
    const column = columns.get(parameterColumnId(i)) ?? 0;
    const { value, formula } = cellAt(sheet, row, column);
    // What a formula comes to may be unknown.
    if (plainText(value) !== "" || formula !== undefined) parameters.push(value);
  }
  return {
    row,
    known,
    restored: false,
    ...sortOf(kindText),
    kindText,
    text,
    number: (column) => numberOf(valueIn(column)),
    parameters,
  };
}

const SAID: readonly LineColumn[] = ["category", "group", "indicator", "text", "kind", "weight", "share"];
const NEEDED: readonly LineColumn[] = ["kind", "number", "weight", "share"];

/** Whether nothing is left of a line but its id. */
export function isEmptied(line: RubricLine): boolean {
  return SAID.every((id) => line.text(id) === "") && line.parameters.length === 0;
}

/** Whether a new line says what it is, or how much it counts: else it is somebody's remark. */
export function isNewLine(line: RubricLine): boolean {
  return NEEDED.some((id) => line.text(id) !== "");
}

export function numberOf(value: CellValue | undefined): number | null {
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}

/** As it reads; an error in a cell is no text. */
export function plainText(value: CellValue): string {
  return isErrorValue(value) ? "" : valueText(value).replaceAll("\r\n", "\n").trim();
}

/** Whether somebody typed other words than the known ones: programs drop blanks at the ends, and break lines in their way. */
export function isOtherText(typed: string, known: string): boolean {
  return typed !== known.replaceAll("\r\n", "\n").trim();
}
