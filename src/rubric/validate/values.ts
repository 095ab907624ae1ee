/** Single values, wherever they stand: numbers that are numbers, words that fit into a cell, lines that exist. */
import { MAX_CELL_TEXT } from "../../sheet/limits";
import type { Rubric } from "../types";
import type { FaultPath, Report } from "./fault";

/** What XML 1.0 cannot hold, and so no workbook: most control characters, halves of surrogate pairs. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;

export function checkValues(rubric: Rubric, report: Report): void {
  walk(rubric, [], report);
}

function walk(value: unknown, path: FaultPath, report: Report): void {
  if (typeof value === "number") {
    if (!Number.isFinite(value)) report("not-finite", path, { value: String(value) });
  } else if (typeof value === "string") {
    checkText(value, path, report);
  } else if (Array.isArray(value)) {
    value.forEach((member, index) => {
      walk(member, [...path, index], report);
    });
  } else if (typeof value === "object" && value !== null) {
    if (path.at(-1) === "source") checkSpan(value, path, report);
    for (const [key, member] of Object.entries(value)) walk(member, [...path, key], report);
  }
}

function checkText(text: string, path: FaultPath, report: Report): void {
  if (text.length > MAX_CELL_TEXT) report("text-too-long", path, { length: text.length, limit: MAX_CELL_TEXT });
  const found = FORBIDDEN.exec(text)?.[0].codePointAt(0);
  if (found !== undefined) {
    const character = `U+${found.toString(16).toUpperCase().padStart(4, "0")}`;
    report("text-character", path, { character });
  }
}

/** Lines count from 1, and a span has at least one; 0 to 0 stands for what no line of the source says. */
function checkSpan(span: object, path: FaultPath, report: Report): void {
  const { from, to } = span as { from?: unknown; to?: unknown };
  if (from === 0 && to === 0) return;
  if (!isLine(from) || !isLine(to) || from > to) {
    report("source-span", path, { from: String(from), to: String(to) });
  }
}

function isLine(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 1;
}
