/** A cell's format as Univer's style, as far as Univer can show it. */
import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import type { IBorderData, IStyleData } from "@univerjs/core";
import type { Border, BorderEdge, CellFormat } from "./cell-format";

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};

const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
  Justify: VerticalAlign.MIDDLE,
  Distributed: VerticalAlign.MIDDLE,
};

/** Excel's styles are seven lines with four weights. */
const LINES: Readonly<Record<string, BorderStyleTypes>> = {
  "Continuous Hairline": BorderStyleTypes.HAIR,
  "Continuous Thin": BorderStyleTypes.THIN,
  "Continuous Medium": BorderStyleTypes.MEDIUM,
  "Continuous Thick": BorderStyleTypes.THICK,
  "Dash Thin": BorderStyleTypes.DASHED,
  "Dash Medium": BorderStyleTypes.MEDIUM_DASHED,
  "DashDot Thin": BorderStyleTypes.DASH_DOT,
  "DashDot Medium": BorderStyleTypes.MEDIUM_DASH_DOT,
  "DashDotDot Thin": BorderStyleTypes.DASH_DOT_DOT,
  "DashDotDot Medium": BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  "SlantDashDot Medium": BorderStyleTypes.SLANT_DASH_DOT,
  "Dot Thin": BorderStyleTypes.DOTTED,
};

const EDGES: Readonly<Record<BorderEdge, keyof IBorderData>> = {
  EdgeTop: "t",
  EdgeBottom: "b",
  EdgeLeft: "l",
  EdgeRight: "r",
  DiagonalDown: "tl_br",
  DiagonalUp: "bl_tr",
};

/** Points that one level of indent takes. */
const INDENT = 9;

export function univerStyle(format: CellFormat): IStyleData {
  const style: IStyleData = {
    ff: format.fontName,
    fs: format.fontSize,
    bl: flag(format.bold),
    it: flag(format.italic),
    cl: { rgb: format.fontColor },
    vt: VERTICAL[format.verticalAlignment] ?? VerticalAlign.BOTTOM,
    tb: format.wrapText ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
  };
  const horizontal = HORIZONTAL[format.horizontalAlignment];
  if (horizontal !== undefined) style.ht = horizontal;
  if (format.underline !== "None") style.ul = { s: BooleanNumber.TRUE };
  if (format.strikethrough) style.st = { s: BooleanNumber.TRUE };
  if (format.fillColor !== "") style.bg = { rgb: format.fillColor };
  if (format.numberFormat !== "General") style.n = { pattern: format.numberFormat };
  if (format.indentLevel > 0) style.pd = { l: 2 + format.indentLevel * INDENT };
  const borders = univerBorders(format.borders);
  if (Object.keys(borders).length > 0) style.bd = borders;
  return style;
}

function univerBorders(borders: CellFormat["borders"]): IBorderData {
  const data: IBorderData = {};
  for (const [edge, key] of Object.entries(EDGES)) {
    const border: Border | undefined = borders[edge as BorderEdge];
    if (!border) continue;
    data[key] = {
      s: border.style === "Double" ? BorderStyleTypes.DOUBLE : lineOf(border),
      cl: { rgb: border.color },
    };
  }
  return data;
}

function lineOf(border: Border): BorderStyleTypes {
  return LINES[`${border.style} ${border.weight}`] ?? BorderStyleTypes.THIN;
}

function flag(value: boolean): BooleanNumber {
  return value ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}
