/** Rows of the rubric's tables → categories and their indicators, continuation rows joined to what they continue. */
import type { SourceSpan } from "../../types";
import { spanOf, type Cell, type Table } from "../attachment";
import type { Quote } from "../session";
import { joined } from "../words";
import type { Columns } from "./columns";
import { gridOf, type GridRow } from "./grid";
import { categoryName, indicatorName, isDash } from "./names";
import type { Line, Part, RawCategory, RawIndicator, RawTree } from "./raw";

type Growing<T> = { -readonly [Key in keyof T]: T[Key] };
type GrowingIndicator = Growing<Omit<RawIndicator, "parts">> & { parts: Part[] };
type GrowingCategory = Growing<Omit<RawCategory, "indicators">> & { indicators: GrowingIndicator[] };

/** A row of a table without categories that is one by its name. */
const SECTION = /^(?:加|扣|减)分(?:项|项目|指标|因素)?(?:[（(].*)?$/u;
const REMARK = /^[（(]?(?:注|说明|备注)\s*\d?[:：]/u;
const SUM = /^(?:合计|总计|小计|总分|共计)/u;

/** @param title names the category of a table that has only one level of names */
export function treeOf(
  tables: readonly { readonly table: Table; readonly columns: Columns }[],
  title: string,
): RawTree {
  const reader = new RowReader(title);
  for (const { table, columns } of tables) reader.read(table, columns);
  return reader;
}

class RowReader implements RawTree {
  readonly categories: GrowingCategory[] = [];
  readonly skipped: Quote[] = [];
  private readonly byName = new Map<string, GrowingCategory>();
  private section: string | null = null;
  private category: GrowingCategory | null = null;
  private indicator: GrowingIndicator | null = null;
  /** The cells that name them. */
  private categoryCell: Cell | null = null;
  private nameCell: Cell | null = null;

  constructor(private readonly title: string) {}

  read(table: Table, columns: Columns): void {
    const header = table.rows.slice(0, columns.headerRows).map(textOf);
    const body = gridOf({ ...table, rows: table.rows.slice(columns.headerRows) });
    this.nameCell = null;
    body.forEach((row) => {
      const text = textOf(row.cells);
      // A page repeats the header.
      if (text === "" || header.includes(text)) return;
      const filled = row.cells.filter((cell) => !cell.continues && cell.text.trim() !== "");
      const [only] = filled;
      if (only && SUM.test(joined(only.text))) return;
      if (only && filled.length === 1 && REMARK.test(joined(only.text))) {
        this.skipped.push(quoteOf(only));
        return;
      }
      if (only && filled.length === 1 && only.column <= (columns.levels[0] ?? 0)) this.open(only);
      else this.take(row, columns);
    });
  }

  /** A row that is one cell: the name of the part that follows. */
  private open(cell: Cell): void {
    this.section = joined(cell.text);
    this.category = null;
    this.categoryCell = cell;
  }

  private take(row: GridRow, columns: Columns): void {
    const { levels } = columns;
    const cells = levels.map((column) => row.at(column));
    const span = rowSpan(row.cells);
    const isSingle = levels.length === 1;
    const [first] = cells;
    if (isSingle && first && SECTION.test(joined(first.text)) && first !== this.nameCell) this.open(first);
    // Where one column names both, each new cell of the column to its right is an indicator.
    const names = isSingle ? cells : cells.slice(1);
    if (!isSingle) this.enter(cells[0] ?? null, span);
    else if (this.category === null) this.enter(this.section === null ? null : this.categoryCell, span);
    const { category } = this;
    if (category === null) return;

    const named = names.findLastIndex(
      (cell, index) => cell !== null && !isDash(cell.text) && cell !== names[index - 1],
    );
    const own = named >= 0 ? (names[named] ?? null) : (cells[0] ?? null);
    const group = named > 0 ? groupOf(names.slice(0, named)) : null;
    const detail = row.at(columns.detail);
    const isSame = this.indicator !== null && own === this.nameCell && category.indicators.includes(this.indicator);
    if (own === null || own.text.trim() === "") {
      this.skipped.push({ words: row.cells.map(({ text }) => text).join(" | "), source: span });
      return;
    }
    if (isSame && this.indicator) this.goOn(this.indicator, row, columns);
    else {
      const { name, points } = indicatorName(own.text);
      const description = columns.description === null ? null : row.at(columns.description);
      const isOwn = columns.description !== null && row.isNew(columns.description);
      this.indicator = {
        ...{ name: name === "" ? category.name : name, group, points },
        description: isOwn && description ? quoteOf(description) : { words: "", source: null },
        isShared: detail !== null && !row.isNew(columns.detail),
        parts: [{ lines: detail ? linesOf(detail) : [], weight: weightOf(row, columns) }],
        source: spanFrom(own, row.cells),
      };
      this.nameCell = own;
      category.indicators.push(this.indicator);
    }
    category.source = spanOf(category.source, span);
  }

  /** The category that the cell names, or the current one. */
  private enter(cell: Cell | null, span: SourceSpan): void {
    if (cell !== null && cell === this.categoryCell && this.category) return;
    if (cell === null && this.category) return;
    const { name, points } = categoryName(cell?.text ?? this.title);
    this.categoryCell = cell;
    // A page break repeats the cell; so may a table that goes on behind another part.
    const key = `${this.section ?? ""}\n${name}`;
    const before = this.byName.get(key);
    if (before && (points === null || before.total === points)) {
      this.category = before;
      return;
    }
    const quote = cell ? quoteOf(cell) : { words: this.title, source: null };
    const source = cell ? spanOf(cell.source, span) : span;
    this.category = { name, total: points, quote, section: this.section, source, indicators: [] };
    this.indicator = null;
    this.categories.push(this.category);
    this.byName.set(key, this.category);
  }

  private goOn(indicator: GrowingIndicator, row: GridRow, columns: Columns): void {
    const detail = row.at(columns.detail);
    const isMore = detail !== null && row.isNew(columns.detail);
    indicator.parts.push({ lines: isMore ? linesOf(detail) : [], weight: weightOf(row, columns) });
    const { description } = columns;
    const more = description !== null && row.isNew(description) ? row.at(description) : null;
    if (more && more.text.trim() !== "") {
      indicator.description = {
        words: [indicator.description.words, more.text].filter((words) => words !== "").join("\n"),
        source: indicator.description.source ?? more.source,
      };
    }
    indicator.source = spanOf(indicator.source, rowSpan(row.cells));
  }
}

function weightOf(row: GridRow, { weight }: Columns): Quote | null {
  const cell = weight !== null && row.isNew(weight) ? row.at(weight) : null;
  return cell && cell.text.trim() !== "" ? quoteOf(cell) : null;
}

/** The names between category and indicator, the same cell once. */
function groupOf(cells: readonly (Cell | null)[]): string | null {
  const names = cells.flatMap((cell, index) =>
    cell === null || isDash(cell.text) || cell === cells[index - 1] ? [] : [indicatorName(cell.text).name],
  );
  return names.length > 0 ? names.join(" / ") : null;
}

function textOf(cells: readonly Cell[]): string {
  return cells
    .map(({ text }) => text.replace(/\s/gu, ""))
    .join("\t")
    .trim();
}

function quoteOf({ text, source }: Cell): Quote {
  return { words: text, source };
}

function linesOf({ text, source }: Cell): Line[] {
  return text.split("\n").map((line, index) => ({ text: line, line: source.from + index }));
}

function rowSpan(cells: readonly Cell[]): SourceSpan {
  return cells.map(({ source }) => source).reduce(spanOf);
}

/** From the cell that names it to the row's end. */
function spanFrom(cell: Cell, cells: readonly Cell[]): SourceSpan {
  const { to } = rowSpan(cells);
  return { from: Math.min(cell.source.from, to), to };
}
