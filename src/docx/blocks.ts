/** A document's body → paragraphs and tables in their order, merged cells marked as what they are. */
import type { LooseBlock, LooseCell } from "../rubric/import";
import type { Numbering } from "./numbering";
import { isJoined, paragraphText } from "./paragraph";
import { childOf, childrenOf, valueOf, type Element } from "./xml";

/** Columns of one table's grid. Word allows 63. */
const MAX_COLUMNS = 63;
/** Containers that are not there for a reader: what they hold stands in their place. */
const WRAPPERS = new Set([
  "sdt",
  "sdtContent",
  "ins",
  "moveTo",
  "smartTag",
  "customXml",
  "other:AlternateContent",
  "other:Choice",
]);

/** Null where the document has more cells than `mostCells`, merged ones counted for each column. */
export function blocksOf(body: Element, numbering: Numbering, mostCells: number): LooseBlock[] | null {
  const reader = new BlockReader(numbering, mostCells);
  const blocks = reader.blocks(body);
  return reader.cellsLeft < 0 ? null : blocks;
}

class BlockReader {
  constructor(
    private readonly numbering: Numbering,
    public cellsLeft: number,
  ) {}

  blocks(parent: Element): LooseBlock[] {
    const blocks: LooseBlock[] = [];
    let waiting = "";
    for (const child of unwrapped(parent)) {
      if (child.name === "p") {
        const text = waiting + paragraphText(child, this.numbering);
        waiting = isJoined(child) ? text : "";
        if (!isJoined(child)) blocks.push({ kind: "paragraph", text });
      } else if (child.name === "tbl") {
        const rows = this.rows(child);
        if (rows.length > 0) blocks.push({ kind: "table", rows });
      }
    }
    if (waiting !== "") blocks.push({ kind: "paragraph", text: waiting });
    return blocks;
  }

  private rows(table: Element): LooseCell[][] {
    return unwrapped(table)
      .filter((row) => row.name === "tr" && childOf(childOf(row, "trPr"), "del") === null)
      .map((row) => this.row(row))
      .filter((cells) => cells.length > 0);
  }

  private row(row: Element): LooseCell[] {
    const cells: LooseCell[] = [];
    let column = spanOf(valueOf(childOf(childOf(row, "trPr"), "gridBefore")), 0);
    for (const cell of unwrapped(row).filter(({ name }) => name === "tc")) {
      const properties = childOf(cell, "tcPr");
      const columns = spanOf(valueOf(childOf(properties, "gridSpan")), 1);
      const before = cells.at(-1);
      this.cellsLeft -= columns;
      if (this.cellsLeft < 0 || column + columns > MAX_COLUMNS) break;
      // The older way to say that a cell is part of the one to its left.
      if (isContinued(childOf(properties, "hMerge")) && before) {
        cells[cells.length - 1] = { ...before, columns: before.columns + columns };
      } else {
        const continues = isContinued(childOf(properties, "vMerge"));
        cells.push({ text: continues ? "" : this.cellText(cell), column, columns, continues });
      }
      column += columns;
    }
    return cells;
  }

  /** Paragraphs as lines; a table within the cell as the lines of its cells. */
  private cellText(cell: Element): string {
    const lines = this.blocks(cell).flatMap((block) =>
      block.kind === "paragraph" ? [block.text] : block.rows.map((cells) => cells.map(({ text }) => text).join(" ")),
    );
    // Word ends each cell with a paragraph; behind an inner table it is empty.
    return lines.join("\n");
  }
}

function unwrapped(parent: Element): Element[] {
  return childrenOf(parent).flatMap((child) => (WRAPPERS.has(child.name) ? unwrapped(child) : [child]));
}

/** A merge element without a value continues; `restart` begins. */
function isContinued(merge: Element | null): boolean {
  return merge !== null && valueOf(merge) !== "restart";
}

function spanOf(text: string | null, least: number): number {
  const span = Number(text ?? least);
  return Number.isInteger(span) && span >= least ? Math.min(span, MAX_COLUMNS + 1) : least;
}
