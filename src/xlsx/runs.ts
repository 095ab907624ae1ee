/**
 * Writes the long uniform runs of cells into a sheet's XML. The library makes everything else; but an object for each
 * of a million cells costs it more memory than all the text it makes (1.1 GB at 2,000 units, measured), so a run
 * reaches it as one empty cell with the right style, and is unrolled here, a piece at a time.
 */
import { columnLetters } from "../sheet/address";
import { parseFormula, shiftFormula } from "../sheet/formula";
import type { FormulaPattern } from "../sheet/formula";
import { isErrorValue } from "../sheet/value";
import type { CellValue } from "../sheet/value";
import type { Segment } from "./segments";

/** An empty cell with a style, as the library writes it. */
const EMPTY_CELL = /<c r="([A-Z]+[0-9]+)" s="([0-9]+)"\/>/g;

/** Yields the sheet's XML in pieces, each run unrolled. Throws when a run's place was not found. */
export function* unrollRuns(xml: string, runs: ReadonlyMap<string, Segment>): Generator<string> {
  let end = 0;
  let found = 0;
  for (const match of xml.matchAll(EMPTY_CELL)) {
    const [whole, address = "", style = "0"] = match;
    const run = runs.get(address);
    if (!run) continue;
    found += 1;
    yield xml.slice(end, match.index);
    yield* cellsOf(run, style);
    end = match.index + whole.length;
  }
  if (found !== runs.size) throw new Error(`${runs.size - found} runs have no place in the sheet.`);
  yield xml.slice(end);
}

/** Cells joined before they are handed on. */
const BATCH = 256;

function* cellsOf(run: Segment, style: string): Generator<string> {
  const { fill, row, column, columns } = run;
  const down = fill ? row - fill.area.row : 0;
  const right = fill ? column - fill.area.column : 0;
  const pattern = fill?.kind === "formula" ? escapePattern(parseFormula(fill.formula.slice(1))) : null;
  let text = "";
  for (let i = 0; i < columns; i++) {
    const head = `<c r="${columnLetters(column + i)}${row + 1}" s="${style}"`;
    if (fill?.kind === "formula" && pattern) {
      const formula = shiftFormula(pattern, down, right + i);
      text += formulaCell(head, formula, fill.cached(down, right + i));
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
  if (value === null) return `${head}/>`;
  if (typeof value === "number") return `${head}><v>${value}</v></c>`;
  if (typeof value === "boolean") return `${head} t="b"><v>${value ? 1 : 0}</v></c>`;
  if (isErrorValue(value)) return `${head} t="e"><v>${escapeXml(value.error)}</v></c>`;
  return `${head} t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`;
}

function escapePattern({ parts }: FormulaPattern): FormulaPattern {
  return { parts: parts.map((part) => (typeof part === "string" ? escapeXml(part) : part)) };
}

/** Characters that XML 1.0 has no way to write are dropped. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}
