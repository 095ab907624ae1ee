/**
 * Writes a sheet's rows of cells as XML, a piece at a time. The library writes everything around them; but an object
 * for each of a million cells costs it far more memory than all the text it makes (over 400 MB at 2,000 units), so
 * the cells are made here, straight from the plan.
 *
 * Format: ECMA-376 part 1, 18.3.1.73 (row) and 18.3.1.4 (c). Texts are written in their cells (inlineStr).
 */
import { cellName, columnLetters } from "../sheet/address";
import { parseFormula, shiftFormula } from "../sheet/formula";
import type { FormulaPattern } from "../sheet/formula";
import { isErrorValue } from "../sheet/value";
import type { CellValue } from "../sheet/value";
import type { FormulaFill, RowPlan } from "../plan";
import type { CellStyle } from "../plan/styles";
import type { Segment } from "./segments";

export interface CellsOptions {
  /** In order of rows and columns. */
  readonly segments: readonly Segment[];
  readonly rows: readonly RowPlan[];
  /** The number under which the file knows a style. */
  readonly numberOf: (style: CellStyle) => number;
}

/** Yields the content of `<sheetData>`. */
export function* sheetRows({ segments, rows, numberOf }: CellsOptions): Generator<string> {
  const plans = new Map(rows.map((plan) => [plan.row, plan]));
  const patterns = new Map<FormulaFill, FormulaPattern>();
  const numbers = new Set([...segments.map(({ row }) => row), ...plans.keys()]);
  let at = 0;
  for (const row of [...numbers].sort((a, b) => a - b)) {
    yield rowStart(row, plans.get(row));
    for (let segment = segments[at]; segment?.row === row; segment = segments[++at]) {
      yield* segmentCells(segment, numberOf, patterns);
    }
    yield "</row>";
  }
}

/** `A1:AV243`: what the cells cover. */
export function dimensionOf(segments: readonly Segment[]): string {
  const row = segments.reduce((last, one) => Math.max(last, one.row), 0);
  const column = segments.reduce((last, one) => Math.max(last, one.column + one.columns - 1), 0);
  return `A1:${cellName(row, column)}`;
}

function rowStart(row: number, plan: RowPlan | undefined): string {
  const height = plan?.height === undefined ? "" : ` ht="${plan.height}" customHeight="1"`;
  return `<row r="${row + 1}"${height}${plan?.hidden ? ' hidden="1"' : ""}>`;
}

/** Cells joined before they are handed on. */
const BATCH = 256;

function* segmentCells(
  { fill, row, column, columns, style }: Segment,
  numberOf: CellsOptions["numberOf"],
  patterns: Map<FormulaFill, FormulaPattern>,
): Generator<string> {
  const down = fill ? row - fill.area.row : 0;
  const right = fill ? column - fill.area.column : 0;
  const tail = style ? `${row + 1}" s="${numberOf(style)}"` : `${row + 1}"`;
  let pattern: FormulaPattern | undefined;
  if (fill?.kind === "formula") {
    pattern = patterns.get(fill);
    if (!pattern) patterns.set(fill, (pattern = escapePattern(parseFormula(fill.formula.slice(1)))));
  }
  let text = "";
  for (let i = 0; i < columns; i++) {
    const head = `<c r="${columnLetters(column + i)}${tail}`;
    if (fill?.kind === "formula" && pattern) {
      text += formulaCell(head, shiftFormula(pattern, down, right + i), fill.cached(down, right + i));
    } else {
      text += valueCell(head, fill?.kind === "values" ? (fill.values[down]?.[right + i] ?? null) : null);
    }
    if (i % BATCH === BATCH - 1) {
      yield text;
      text = "";
    }
  }
  yield text;
}

function formulaCell(head: string, formula: string, value: CellValue): string {
  if (typeof value === "number") return `${head}><f>${formula}</f><v>${value}</v></c>`;
  if (typeof value === "string") return `${head} t="str"><f>${formula}</f><v>${escapeXml(value)}</v></c>`;
  if (typeof value === "boolean") return `${head} t="b"><f>${formula}</f><v>${value ? 1 : 0}</v></c>`;
  if (isErrorValue(value)) return `${head} t="e"><f>${formula}</f><v>${escapeXml(value.error)}</v></c>`;
  return `${head}><f>${formula}</f></c>`;
}

function valueCell(head: string, value: CellValue): string {
  // An empty text is no content, as in Excel, which cannot be given one.
  if (value === null || value === "") return `${head}/>`;
  if (typeof value === "number") return `${head}><v>${value}</v></c>`;
  if (typeof value === "boolean") return `${head} t="b"><v>${value ? 1 : 0}</v></c>`;
  if (isErrorValue(value)) return `${head} t="e"><v>${escapeXml(value.error)}</v></c>`;
  return `${head} t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`;
}

function escapePattern({ parts }: FormulaPattern): FormulaPattern {
  return { parts: parts.map((part) => (typeof part === "string" ? escapeXml(part) : part)) };
}

/** Characters that XML 1.0 has no way to write; halves of surrogate pairs among them. */
const UNWRITABLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** What Excel takes for an escaped character (`_x000D_`, ECMA-376 22.4.2.4) when the text means it literally. */
const LOOKS_ESCAPED = /_(?=x[0-9a-f]{4}_)/gi;

function escapeXml(text: string): string {
  return text
    .replace(UNWRITABLE, "")
    .replace(LOOKS_ESCAPED, "_x005F_")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("\r", "&#13;");
}
