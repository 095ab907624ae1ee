/**
 * A published document in neutral form: paragraphs and tables in their order, whatever file they came from.
 *
 * Places are lines of the document's **plain text form**, the one that `text.ts` reads: a paragraph is a line, a cell
 * begins with a tab and goes on over its own line breaks, rows are parted by an empty line. A text file has these lines;
 * for other files `withLines` counts them, so that the same document has the same places whatever its format.
 */
import type { SourceSpan } from "../types";

export interface Attachment {
  readonly blocks: readonly Block[];
}

export type Block = Paragraph | Table;

export interface Paragraph {
  readonly kind: "paragraph";
  readonly text: string;
  readonly source: SourceSpan;
}

export interface Table {
  readonly kind: "table";
  readonly rows: readonly (readonly Cell[])[];
  readonly source: SourceSpan;
}

export interface Cell {
  /** Line breaks as `\n`. */
  readonly text: string;
  /** Column of the table's grid, from 0. */
  readonly column: number;
  /** How many columns of the grid it takes, at least 1. */
  readonly columns: number;
  /** Whether it is the continuation of the cell above it. */
  readonly continues: boolean;
  readonly source: SourceSpan;
}

/** A block that does not yet know where it stands. */
export type LooseBlock =
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "table"; readonly rows: readonly (readonly LooseCell[])[] };

export type LooseCell = Omit<Cell, "source">;

/** Counts the lines that the blocks take in the plain text form. */
export function withLines(blocks: readonly LooseBlock[]): Attachment {
  let line = 1;
  const take = (text: string): SourceSpan => {
    const from = line;
    line += text.split("\n").length;
    return { from, to: line - 1 };
  };
  return {
    blocks: blocks.map((block): Block => {
      if (block.kind === "paragraph") return { ...block, source: take(block.text) };
      const from = line;
      const rows = block.rows.map((row, index) => {
        if (index > 0) line++;
        return row.map((cell) => ({ ...cell, source: take(cell.text) }));
      });
      return { kind: "table", rows, source: { from, to: Math.max(from, line - 1) } };
    }),
  };
}

/** The span over both. */
export function spanOf(a: SourceSpan, b: SourceSpan): SourceSpan {
  return { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) };
}
