/** Row heights for wrapped text: no program measures it for a file, so it is estimated from the characters. */
import { MAX_ROW_HEIGHT } from "../sheet/limits";

/** Points of one line at the default size. */
const LINE = 16;

/** Width in characters of the default font: a Chinese character takes two. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text)
    width += (character.codePointAt(0) ?? 0) > 0x2e7f || /[“”‘’…—·]/.test(character) ? 2 : 1.1;
  return width;
}

/** Lines that the text takes in a column of that width, also in characters. */
export function lineCount(text: string, width: number): number {
  // A little of a column's width is margin, and a line breaks before a character that does not fit.
  const usable = Math.max(2, width - 2);
  return text.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(textWidth(line) / usable)), 0);
}

/** Height in points of a row that holds these texts in columns of these widths. */
export function rowHeight(texts: readonly { text: string; width: number }[], least = 20): number {
  const lines = Math.max(1, ...texts.map(({ text, width }) => lineCount(text, width)));
  return Math.min(MAX_ROW_HEIGHT, Math.max(least, lines * LINE + 4));
}
