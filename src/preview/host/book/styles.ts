/** The book's named styles. Source: learn.microsoft.com/javascript/api/excel/excel.style */
import { HostError, invalidArgument } from "../protocol/errors";
import { NORMAL } from "./cell-format";
import type { CellFormat } from "./cell-format";

/** Which parts of a format a style brings to a cell. */
export interface Includes {
  includeAlignment: boolean;
  includeBorder: boolean;
  includeFont: boolean;
  includeNumber: boolean;
  includePatterns: boolean;
  includeProtection: boolean;
}

export interface NamedStyle {
  readonly name: string;
  readonly builtIn: boolean;
  format: CellFormat;
  includes: Includes;
}

/** The keys of a format that each part holds. */
const PARTS: Readonly<Record<keyof Includes, readonly (keyof CellFormat)[]>> = {
  includeAlignment: ["horizontalAlignment", "verticalAlignment", "wrapText", "indentLevel", "shrinkToFit"],
  includeBorder: ["borders"],
  includeFont: ["fontName", "fontSize", "bold", "italic", "underline", "strikethrough", "fontColor"],
  includeNumber: ["numberFormat"],
  includePatterns: ["fillColor"],
  includeProtection: ["locked", "formulaHidden"],
};

export function allIncluded(): Includes {
  return {
    includeAlignment: true,
    includeBorder: true,
    includeFont: true,
    includeNumber: true,
    includePatterns: true,
    includeProtection: true,
  };
}

/** What a style lays over a cell's format. */
export function formatPart(style: NamedStyle): Partial<CellFormat> {
  const part: Partial<Record<keyof CellFormat, unknown>> = { style: style.name };
  for (const [include, keys] of Object.entries(PARTS)) {
    if (!style.includes[include as keyof Includes]) continue;
    for (const key of keys) part[key] = style.format[key];
  }
  return part as Partial<CellFormat>;
}

export class StyleList {
  private readonly list: NamedStyle[] = [
    { name: "Normal", builtIn: true, format: NORMAL, includes: allIncluded() },
    {
      name: "Percent",
      builtIn: true,
      format: { ...NORMAL, style: "Percent", numberFormat: "0%" },
      includes: { ...noneIncluded(), includeNumber: true },
    },
  ];

  all(): readonly NamedStyle[] {
    return this.list;
  }

  find(name: string): NamedStyle | null {
    const upper = name.toUpperCase();
    return this.list.find((style) => style.name.toUpperCase() === upper) ?? null;
  }

  /** A new style looks like Normal. Errors: InvalidArgument when there is one of that name. */
  add(name: string): NamedStyle {
    if (name === "" || name.length > 255 || this.find(name)) throw invalidArgument();
    const style = { name, builtIn: false, format: { ...NORMAL, style: name }, includes: allIncluded() };
    this.list.push(style);
    return style;
  }

  remove(style: NamedStyle): void {
    const at = this.list.indexOf(style);
    if (at < 0) throw new HostError("ItemNotFound");
    if (style.name === "Normal") throw invalidArgument();
    this.list.splice(at, 1);
  }

  open(saved: readonly NamedStyle[]): void {
    this.list.splice(0, this.list.length, ...saved.map((style) => ({ ...style, includes: { ...style.includes } })));
  }
}

function noneIncluded(): Includes {
  return {
    includeAlignment: false,
    includeBorder: false,
    includeFont: false,
    includeNumber: false,
    includePatterns: false,
    includeProtection: false,
  };
}
