/**
 * What Excel makes of a text that is typed into a cell, or set as a value: numbers, percentages, dates, truth values,
 * formulas, and texts for all the rest.
 * Source: learn.microsoft.com/javascript/api/excel/excel.range (values), and support.microsoft.com on typing dates.
 */
import { numfmt } from "@univerjs/core";
import { MAX_CELL_TEXT, MAX_FORMULA } from "../../../sheet/limits";
import { HostError, invalidArgument } from "../protocol/errors";

/** What a cell holds. */
export interface Content {
  /** null for an empty cell. */
  readonly value: string | number | boolean | null;
  /** With its equals sign; null for a constant. */
  readonly formula: string | null;
  /** True when an apostrophe was typed before it, or else would have been needed: the text stays a text. */
  readonly quoted: boolean;
  /** The number format that typing brings along, taken where the cell has none of its own. */
  readonly numberFormat: string | null;
}

export const EMPTY: Content = { value: null, formula: null, quoted: false, numberFormat: null };

/** Error values that can be typed. */
const ERRORS = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"];

/** Errors that only formulas give. */
const COMPUTED = ["#SPILL!", "#CALC!"];

export function isErrorText(value: unknown): value is string {
  return typeof value === "string" && (ERRORS.includes(value) || COMPUTED.includes(value));
}

export function constant(value: string | number | boolean): Content {
  return { ...EMPTY, value };
}

export function formulaContent(formula: string): Content {
  if (formula.length - 1 > MAX_FORMULA) throw invalidArgument();
  checkFormula(formula);
  return { ...EMPTY, formula };
}

/**
 * The content for a value of Range.values or Range.formulas. `asText` for cells whose number format is Text.
 * Errors: InvalidArgument for values that are neither text, number nor truth value, and for texts that are too long.
 */
export function contentOf(value: unknown, asText: boolean): Content {
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw invalidArgument();
    return constant(value);
  }
  if (typeof value === "boolean") return constant(value);
  if (typeof value !== "string") throw invalidArgument();
  return typedContent(value, asText);
}

/** The content for a text as a person would type it. */
export function typedContent(text: string, asText: boolean): Content {
  if (text === "") return EMPTY;
  if (text.length > MAX_CELL_TEXT && !text.startsWith("=")) throw invalidArgument();
  if (text.startsWith("'")) return { ...EMPTY, value: text.slice(1), quoted: true };
  // Or it would look like the error in a cell of another format.
  if (asText) return { ...constant(text), quoted: isErrorText(text) };
  if (text.startsWith("=") && text.length > 1) return formulaContent(text);
  const upper = text.trim().toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return constant(upper === "TRUE");
  if (ERRORS.includes(upper)) return constant(upper);
  return numberOrDate(text) ?? signedFormula(text) ?? constant(text);
}

/** A plus or minus sign begins a formula too, when what follows can be one. */
function signedFormula(text: string): Content | null {
  if (!/^[+-][^\s+-]/.test(text)) return null;
  try {
    return formulaContent(`=${text.startsWith("+") ? text.slice(1) : text}`);
  } catch {
    return null;
  }
}

function numberOrDate(text: string): Content | null {
  const chinese = chineseDate(text.trim());
  if (chinese) return chinese;
  const parsed = numfmt.parseValue(text.replaceAll("％", "%"));
  if (parsed === null || typeof parsed.v !== "number") return null;
  const format = parsed.z ?? null;
  return { ...EMPTY, value: parsed.v, numberFormat: format === null ? null : chineseFormat(format) };
}

/** `2024年1月5日`, `2024年1月`, `1月5日`: dates in Chinese Excel. */
function chineseDate(text: string): Content | null {
  const match = /^(?:(\d{4})年)?(\d{1,2})月(?:(\d{1,2})日)?$/.exec(text);
  if (!match) return null;
  const [, year, month = "", day] = match;
  if (year === undefined && day === undefined) return null;
  const parsed = numfmt.parseDate(`${year ?? new Date().getFullYear()}/${month}/${day ?? "1"}`);
  if (parsed === null || typeof parsed.v !== "number") return null;
  const format = year === undefined ? 'm"月"d"日"' : day === undefined ? 'yyyy"年"m"月"' : 'yyyy"年"m"月"d"日"';
  return { ...EMPTY, value: parsed.v, numberFormat: format };
}

/** Typed dates are shown in the short form of the locale, whatever separator was typed. */
function chineseFormat(format: string): string {
  if (/^yyyy[-/]m[-/]d$/.test(format)) return "yyyy/m/d";
  return /^m[-/]d$/.test(format) ? 'm"月"d"日"' : format;
}

/**
 * Excel refuses a formula that it cannot parse. Only what a slip of ours could produce is looked for: brackets and
 * quotation marks that do not close, and an operator at the end.
 */
function checkFormula(formula: string): void {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, "0").replace(/'(?:[^']|'')*'/g, "x");
  let depth = 0;
  for (const letter of bare) {
    if (letter === "(") depth += 1;
    if (letter === ")") depth -= 1;
    if (depth < 0) break;
  }
  if (depth !== 0 || bare.includes('"') || /[-+*/^&=<>,]\s*$/.test(bare.slice(1))) {
    throw new HostError("InvalidArgument");
  }
}
