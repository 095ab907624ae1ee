/**
 * What fonts, fills, borders and the other formats belong to: the cells of a range, or a named style. Both read a
 * field, null when the cells differ, and change it.
 */
import { applyFormat, commonFormat, formatsIn } from "../book/apply-format";
import { areaOf } from "../book/cell-range";
import { borderCells, isInside } from "../book/borders";
import { requireAllowed } from "../book/guard";
import { formatPart } from "../book/styles";
import { restyle } from "../book/restyle";
import type { Book } from "../book/book";
import type { Border, CellFormat } from "../book/cell-format";
import type { BorderSide } from "../book/borders";
import type { CellRange } from "../book/cell-range";
import type { FormatChange } from "../book/apply-format";
import type { NamedStyle } from "../book/styles";

export interface FormatHolder {
  read<K extends keyof CellFormat>(key: K): CellFormat[K] | null;
  change(change: FormatChange): void;
  /** undefined for no line, null when the cells differ. */
  border(side: BorderSide): Border | null | undefined;
  setBorder(side: BorderSide, change: (old: Border | undefined) => Border | undefined): void;
}

export function rangeHolder(range: CellRange): FormatHolder {
  return {
    read: (key) => commonFormat(range, key),
    change: (change) => {
      requireAllowed(range.sheet, "allowFormatCells");
      applyFormat(range, areaOf(range), change);
    },
    border: (side) => {
      const found = new Map<string, Border | undefined>();
      for (const { area, edge } of borderCells(areaOf(range), side)) {
        for (const { borders } of formatsIn(range.sheet, area)) found.set(JSON.stringify(borders[edge]), borders[edge]);
      }
      const [first] = found.values();
      return found.size > 1 ? null : first;
    },
    setBorder: (side, change) => {
      requireAllowed(range.sheet, "allowFormatCells");
      for (const { area, edge } of borderCells(areaOf(range), side)) {
        applyFormat(range, area, (old) => withBorder(old, edge, change(old.borders[edge])));
      }
    },
  };
}

export function styleHolder(book: Book, style: NamedStyle): FormatHolder {
  const write = (format: CellFormat) => {
    style.format = format;
    restyle(book, style.name, formatPart(style));
  };
  return {
    read: (key) => style.format[key],
    change: (change) => {
      write(typeof change === "function" ? change(style.format) : { ...style.format, ...change });
    },
    border: (side) => (isInside(side) ? undefined : style.format.borders[side]),
    setBorder: (side, change) => {
      if (!isInside(side)) write(withBorder(style.format, side, change(style.format.borders[side])));
    },
  };
}

function withBorder(format: CellFormat, edge: keyof CellFormat["borders"], border: Border | undefined): CellFormat {
  const borders = { ...format.borders };
  if (border) borders[edge] = border;
  else Reflect.deleteProperty(borders, edge);
  return { ...format, borders };
}
