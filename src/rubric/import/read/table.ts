/** Cells pasted into a sheet, or taken from one: a blank cell continues the one above it. */
import { withLines, type Attachment, type LooseBlock, type LooseCell } from "../attachment";

/**
 * The attachment that a grid of cell texts stands for. Rows with a single filled cell in front of the first row that
 * has several are the heading's lines; so are those behind an empty row that begin a table of their own.
 */
export function attachmentOfCells(grid: readonly (readonly string[])[]): Attachment {
  const blocks: LooseBlock[] = [];
  let rows: (readonly LooseCell[])[] = [];
  const close = (): void => {
    if (rows.length > 0) blocks.push({ kind: "table", rows });
    rows = [];
  };
  grid.forEach((texts, index) => {
    const filled = texts.filter((text) => text.trim() !== "");
    const [only] = filled;
    const above = grid[index - 1] ?? [];
    const isApart = rows.length === 0 || above.every((text) => text.trim() === "");
    if (only === undefined) {
      // An empty row within a table says nothing; between paragraphs it is one.
      if (rows.length === 0) blocks.push({ kind: "paragraph", text: "" });
    } else if (filled.length === 1 && texts[0]?.trim() !== "" && (isApart || /^附(?:录|件|表)/u.test(only.trim()))) {
      close();
      blocks.push({ kind: "paragraph", text: only.replace(/\r\n?/gu, "\n") });
    } else {
      rows.push(
        texts.map((text, column) => ({
          text: text.replace(/\r\n?/gu, "\n"),
          column,
          columns: 1,
          continues: rows.length > 0 && text.trim() === "",
        })),
      );
    }
  });
  close();
  return withLines(blocks);
}

/** Tab-separated text as a spreadsheet or a word processor puts it on the clipboard; quoted cells may hold line breaks. */
export function cellsOfTabbedText(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at <= text.length; at++) {
    const close = text[at] === '"' ? closingQuote(text, at + 1) : -1;
    const end = close >= 0 ? close + 1 : endOfCell(text, at);
    row.push(close >= 0 ? text.slice(at + 1, close).replaceAll('""', '"') : text.slice(at, end));
    at = end;
    if (text[at] === "\t") continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** Where the quoted cell ends; −1 where the quotation mark is a word's own. */
function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] === '"') continue;
    const next = text[at + 1];
    return next === undefined || next === "\t" || next === "\n" ? at : -1;
  }
  return -1;
}

function endOfCell(text: string, from: number): number {
  let end = from;
  while (end < text.length && text[end] !== "\t" && text[end] !== "\n") end++;
  return end;
}
