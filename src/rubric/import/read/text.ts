/**
 * Plain text as a word processor leaves it of a document with tables: a cell begins with a tab, lines without one go on
 * with it, an empty line ends a row; a cell that has nothing but its tab continues the cell above. Or tab-separated
 * rows, as the clipboard has them.
 */
import type { SourceSpan } from "../../types";
import type { Attachment, Block, Cell } from "../attachment";
import type { ImportFault } from "../question";
import { MAX_CELLS, MAX_TEXT } from "./limits";
import { attachmentOfCells, cellsOfTabbedText } from "./table";

/** A line that opens an appendix: no cell's line begins so, and no empty line need stand before it. */
const APPENDIX = /^\s*附\s*(?:录|件|表)\s*[\d一二三四五六七八九十]+\s*(?:[:：、.．]|\s|$)/u;

/** What neither a workbook nor a file of XML can hold. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Reads the text, unless it is far more than a rubric has: then it is not even begun. */
export function readText(text: string): { readonly attachment: Attachment } | { readonly fault: ImportFault } {
  if (text.length > MAX_TEXT) return { fault: { code: "too-long", limit: MAX_TEXT } };
  let tabs = 0;
  for (let at = text.indexOf("\t"); at >= 0; at = text.indexOf("\t", at + 1)) tabs++;
  if (tabs > MAX_CELLS) return { fault: { code: "too-many-cells", limit: MAX_CELLS } };
  return { attachment: attachmentOfText(text) };
}

/** Reads the text; every line of it belongs to a block. */
export function attachmentOfText(text: string): Attachment {
  const lines = text
    .replace(/^\uFEFF/u, "")
    .replace(FORBIDDEN, "")
    .split(/\r\n?|\n/u);
  if (isTabbed(lines)) return attachmentOfCells(cellsOfTabbedText(lines.join("\n")));
  return new TextReader(lines).read();
}

/** Most lines with tabs have one behind words. */
function isTabbed(lines: readonly string[]): boolean {
  let inner = 0;
  let leading = 0;
  for (const line of lines) {
    if (/^\t[^\t]*$/u.test(line)) leading++;
    else if (line.includes("\t")) inner++;
  }
  return inner > leading;
}

class TextReader {
  private readonly blocks: Block[] = [];
  private rows: Cell[][] = [];
  private row: Cell[] | null = null;

  constructor(private readonly lines: readonly string[]) {}

  read(): Attachment {
    this.lines.forEach((line, index) => {
      this.take(line, { from: index + 1, to: index + 1 });
    });
    this.endTable();
    return { blocks: this.blocks };
  }

  private take(line: string, source: SourceSpan): void {
    if (line.startsWith("\t")) {
      this.row ??= [];
      const text = line.slice(1);
      this.row.push({ text, column: this.row.length, columns: 1, continues: text.trim() === "", source });
    } else if (this.row === null || APPENDIX.test(line)) {
      // The empty line between two rows is no paragraph.
      if (this.rows.length > 0 || this.row !== null) this.endTable();
      this.blocks.push({ kind: "paragraph", text: line, source });
    } else if (line.trim() !== "" || this.isCutShort(source.to)) {
      this.append(line, source.to);
    } else if (this.lines[source.to]?.startsWith("\t") === true) {
      this.endRow();
    } else {
      this.endTable();
      this.blocks.push({ kind: "paragraph", text: line, source });
    }
  }

  /** An empty line in a cell: the row has fewer cells than the table, and goes on with words. */
  private isCutShort(line: number): boolean {
    const next = this.lines.slice(line, line + 3).find((one) => one.trim() !== "");
    const width = this.rows[0]?.length ?? 0;
    return (this.row?.length ?? 0) < width && next !== undefined && !next.startsWith("\t") && !APPENDIX.test(next);
  }

  private append(line: string, to: number): void {
    const cell = this.row?.pop();
    if (!cell) return;
    const text = `${cell.text}\n${line}`;
    this.row?.push({ ...cell, text, continues: false, source: { from: cell.source.from, to } });
  }

  private endRow(): void {
    // In the first row nothing is above that could be continued.
    if (this.row) {
      const isFirst = this.rows.length === 0;
      this.rows.push(this.row.map((cell) => ({ ...cell, continues: cell.continues && !isFirst })));
    }
    this.row = null;
  }

  private endTable(): void {
    this.endRow();
    const first = this.rows[0]?.[0];
    const last = this.rows.at(-1)?.at(-1);
    if (first && last) {
      this.blocks.push({ kind: "table", rows: this.rows, source: { from: first.source.from, to: last.source.to } });
    }
    this.rows = [];
  }
}
