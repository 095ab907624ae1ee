/** A 评分细则 taken apart: its numbered sentences, its notes, and what stands in front of them. */
import type { Quote } from "../session";
import type { SourceSpan } from "../../types";
import type { Line } from "../tree/raw";
import { numeralOf } from "../words";
import { amountsIn } from "./amounts";

export interface Sentence {
  /** As the source has it; counted where it has none. */
  readonly number: number;
  readonly isNumbered: boolean;
  /** The source's words, number included. */
  readonly text: string;
  /** Without the number. */
  readonly body: string;
  readonly source: SourceSpan;
}

export interface Detail {
  readonly sentences: readonly Sentence[];
  readonly notes: readonly Quote[];
}

type Growing = {
  kind: "sentence" | "note" | "intro";
  number: number;
  text: string;
  body: string;
  from: number;
  to: number;
};

interface Marker {
  /** Which way of numbering: the first one of a cell is that of its criteria. */
  readonly style: string;
  readonly number: number;
  readonly length: number;
}

const MARKERS: readonly (readonly [string, RegExp])[] = [
  ["dot", /^\s*(\d{1,2})\s*(?:[.．](?!\d+(?:\.\d+)?(?:分|%|％))|、)/u],
  ["bracket", /^\s*[（(]\s*(\d{1,2})\s*[)）][.、]?/u],
  ["half-bracket", /^\s*(\d{1,2})[)）]/u],
  ["circle", /^\s*([①-⑳])/u],
  ["chinese-bracket", /^\s*[（(]([一二三四五六七八九十]+)[)）][、.]?/u],
  ["chinese", /^\s*([一二三四五六七八九十]+)、/u],
];

/** Where a further number may stand within a line. */
const INNER: Readonly<Record<string, RegExp>> = {
  dot: /(?<=[。；;，,.]\s{0,3})\d{1,2}\s*(?:[.．](?!\d)|、)/gu,
  bracket: /(?<=[。；;，,.：:]\s{0,3})[（(]\s*\d{1,2}\s*[)）]/gu,
  "half-bracket": /(?<=[。；;，,.]\s{0,3})\d{1,2}[)）]/gu,
  circle: /[①-⑳]/gu,
  "chinese-bracket": /(?<=[。；;，,.]\s{0,3})[（(][一二三四五六七八九十]+[)）]/gu,
  chinese: /(?<=[。；;]\s{0,3})[一二三四五六七八九十]+、/gu,
};

/** 该指标不得分 and its like. */
export const NO_SCORE = /不得分|不计分|不给分|[得计记为]\s*0\s*分|[得计记为]零分/u;
const NOTE = /^\s*[（(]?\s*(?:注|说明|备注|附注)\s*\d?\s*[:：]/u;
const REFERENCE = /^\s*[（(]?\s*(?:详见|参见|见|具体见)附/u;
export function detailOf(lines: readonly Line[]): Detail {
  const style = styleOf(lines);
  const parts: Growing[] = [];
  let last = 0;
  for (const line of lines) {
    for (const piece of piecesOf(line.text, style, last)) {
      const marker = markerOf(piece);
      if (marker && marker.style === style) {
        last = marker.number;
        push(parts, "sentence", line.line, piece, marker);
      } else if (piece.trim() !== "") {
        takeUnmarked(parts, piece, line.line, style !== null);
      }
    }
  }
  return finished(parts, style !== null);
}

/** By the first number that begins a line; else by numbers in circles or brackets within the text. */
function styleOf(lines: readonly Line[]): string | null {
  const first = lines.map(({ text }) => markerOf(text)).find((marker) => marker !== null);
  if (first) return first.style;
  const text = lines.map((line) => line.text).join("\n");
  if (text.includes("①") && text.includes("②")) return "circle";
  return /[。；;：:]\s{0,3}[（(]1[)）]/u.test(text) && /[。；;]\s{0,3}[（(]2[)）]/u.test(text) ? "bracket" : null;
}

function takeUnmarked(parts: Growing[], text: string, line: number, isNumbered: boolean): void {
  const before = parts.at(-1);
  const isStrike = NO_SCORE.test(text) && !amountsIn(text).some(({ role, value }) => role !== "threshold" && value > 0);
  const isBeside = isNumbered || parts.some(({ kind }) => kind !== "note");
  const isNote = NOTE.test(text) || REFERENCE.test(text) || (isStrike && isBeside);
  if (isNote) push(parts, "note", line, text, null);
  else if (isNumbered && before && before.kind !== "intro") {
    before.text += `\n${text}`;
    before.body += `\n${text}`;
    before.to = line;
  } else push(parts, isNumbered ? "intro" : "sentence", line, text, null);
}

function push(parts: Growing[], kind: Growing["kind"], line: number, text: string, marker: Marker | null): void {
  const cut = marker ? startOfNote(text) : -1;
  const own = cut < 0 ? text : text.slice(0, cut);
  const body = marker ? own.slice(marker.length).trim() : own.trim();
  parts.push({ kind, number: marker?.number ?? 0, text: own, body, from: line, to: line });
  if (cut >= 0) push(parts, "note", line, text.slice(cut), null);
}

/** Where a note that strikes the whole indicator stands behind a sentence, on its line; −1 where none does. */
function startOfNote(text: string): number {
  const bracket = Math.max(text.lastIndexOf("（注"), text.lastIndexOf("(注"));
  const at = bracket >= 0 ? bracket : text.search(/(?<=[。；;])\s{0,3}注[:：]/u);
  const note = at < 0 ? "" : text.slice(at);
  const strikes = /(?:该|本|此)(?:项|指标)/u.test(note) && NO_SCORE.test(note);
  const isClosed = bracket < 0 || /[)）]\s{0,3}[。；;]?\s{0,3}$/u.test(note);
  return strikes && isClosed ? at : -1;
}

/** Without numbers, lines that each have an amount are sentences of their own; else all of them are one. */
function finished(parts: readonly Growing[], isNumbered: boolean): Detail {
  const own = parts.filter(({ kind }) => kind === "sentence");
  const together = !isNumbered && own.length > 1 && own.some(({ text }) => amountsIn(text).length === 0);
  const [first] = own;
  const sentences =
    together && first ? [{ ...first, text: textOf(own), body: textOf(own), to: own.at(-1)?.to ?? first.to }] : own;
  return {
    sentences: sentences.map(({ number, text, body, from, to }, index) => ({
      ...{ number: isNumbered ? number : index + 1, isNumbered, text, body },
      source: { from, to },
    })),
    notes: parts
      .filter(({ kind }) => kind === "note")
      .map(({ text, from, to }) => ({ words: text, source: { from, to } })),
  };
}

function textOf(parts: readonly Growing[]): string {
  return parts.map(({ text }) => text).join("\n");
}

/** The line, parted before each number that goes on counting. */
function piecesOf(text: string, style: string | null, last: number): string[] {
  const inner = style === null ? undefined : INNER[style];
  const start = markerOf(text);
  if (!inner) return [text];
  let next = start?.style === style ? start.number + 1 : last + 1;
  const cuts: number[] = [];
  for (const found of text.matchAll(inner)) {
    if (found.index === 0 || numberOf(found[0]) !== next) continue;
    cuts.push(found.index);
    next++;
  }
  return [0, ...cuts].map((from, index) => text.slice(from, cuts[index]));
}

function markerOf(text: string): Marker | null {
  for (const [style, pattern] of MARKERS) {
    const found = pattern.exec(text);
    const number = found ? numberOf(found[0]) : null;
    if (found && number !== null) return { style, number, length: found[0].length };
  }
  return null;
}

function numberOf(marker: string): number | null {
  const [circle] = /[①-⑳]/u.exec(marker) ?? [];
  if (circle !== undefined) return (circle.codePointAt(0) ?? 0) - 0x245f;
  return numeralOf(marker.replace(/[\s（）().．、]/gu, ""));
}
