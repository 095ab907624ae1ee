/**
 * The formats of a cell, by value: each different combination stands once in a table and has a number, and cells
 * carry only that. The table also hands each one to Univer as a style, so that its grid shows it.
 */
import type { IStyleData, Nullable, Styles } from "@univerjs/core";
import { BooleanNumber, WrapStrategy } from "@univerjs/core";
import { NORMAL } from "./cell-format";
import { univerStyle } from "./univer-style";
import type { CellFormat } from "./cell-format";

/** Univer keeps keys that it does not know through its own changes of a style; ours is this one. */
interface HostStyle extends IStyleData {
  scorebook?: CellFormat;
}

export class FormatTable {
  private readonly idByText = new Map<string, string>();
  private readonly formatById = new Map<string, CellFormat>();
  private next = 1;

  constructor(private readonly styles: Styles) {
    styles.each(([id]) => {
      if (/^x[0-9]+$/.test(id)) this.next = Math.max(this.next, Number(id.slice(1)) + 1);
    });
  }

  /** The style id under which Univer and the cells know a format; undefined for Normal, which needs none. */
  idOf(format: CellFormat): string | undefined {
    const text = textOf(format);
    if (text === textOf(NORMAL)) return undefined;
    const known = this.idByText.get(text);
    if (known !== undefined) return known;
    const id = `x${this.next}`;
    this.next += 1;
    const style: HostStyle = { ...univerStyle(format), scorebook: format };
    this.styles.addCustomStyle(id, style);
    this.idByText.set(text, id);
    this.formatById.set(id, format);
    return id;
  }

  /** An id for Normal, needed only in cells of a row or column that has another format. */
  normalId(): string {
    const id = "x0";
    if (!this.formatById.has(id)) {
      this.styles.addCustomStyle(id, univerStyle(NORMAL));
      this.formatById.set(id, NORMAL);
    }
    return id;
  }

  /** The format behind a cell's style: one of ours, or one that Univer's own commands made of it. */
  formatOf(style: Nullable<string | IStyleData>): CellFormat {
    if (!style) return NORMAL;
    const known = typeof style === "string" ? this.formatById.get(style) : undefined;
    if (known) return known;
    const data: Nullable<HostStyle> = typeof style === "string" ? this.styles.get(style) : style;
    const format = formatOfStyle(data ? data : {});
    if (typeof style === "string") this.formatById.set(style, format);
    return format;
  }
}

/** Keys in a fixed order, so that equal formats have equal texts. */
function textOf(format: CellFormat): string {
  const edges = Object.entries(format.borders).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([...Object.values({ ...NORMAL, ...format, borders: null }), edges]);
}

function formatOfStyle(style: HostStyle): CellFormat {
  const base = style.scorebook ?? NORMAL;
  return {
    ...base,
    numberFormat: style.n?.pattern ?? base.numberFormat,
    fontName: style.ff ?? base.fontName,
    fontSize: style.fs ?? base.fontSize,
    bold: style.bl === undefined ? base.bold : style.bl === BooleanNumber.TRUE,
    italic: style.it === undefined ? base.italic : style.it === BooleanNumber.TRUE,
    fontColor: style.cl?.rgb ?? base.fontColor,
    fillColor: style.bg?.rgb ?? (style.bg === null ? "" : base.fillColor),
    wrapText: style.tb === undefined ? base.wrapText : style.tb === WrapStrategy.WRAP,
  };
}
