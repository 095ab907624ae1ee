/** Our styles in the words of the .xlsx library. */
import type { CellStyle as LibraryStyle } from "hucre/xlsx";
import { COLORS, FONT, FONT_SIZE } from "../plan/styles";
import type { CellStyle, FormatStyle } from "../plan/styles";

const known = new Map<CellStyle, LibraryStyle>();

/** The same object for the same style, so that the library need not compare thousands of equal ones. */
export function libraryStyle(style: CellStyle): LibraryStyle {
  let found = known.get(style);
  if (!found) known.set(style, (found = makeStyle(style)));
  return found;
}

function makeStyle(style: CellStyle): LibraryStyle {
  const side = { style: "thin", color: { rgb: COLORS.border } } as const;
  return {
    font: {
      name: FONT,
      size: style.size ?? FONT_SIZE,
      ...(style.bold ? { bold: true } : {}),
      ...(style.italic ? { italic: true } : {}),
      ...(style.color ? { color: { rgb: style.color } } : {}),
    },
    ...(style.fill ? { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: style.fill } } } : {}),
    ...(style.border ? { border: { top: side, right: side, bottom: side, left: side } } : {}),
    alignment: {
      ...(style.horizontal ? { horizontal: style.horizontal } : {}),
      vertical: style.vertical ?? "center",
      ...(style.wrap ? { wrapText: true } : {}),
      ...(style.indent ? { indent: style.indent } : {}),
    },
    ...(style.numberFormat ? { numFmt: style.numberFormat } : {}),
    protection: { locked: !style.unlocked },
  };
}

/** A conditional format; its fill's colour goes where Excel looks for it, in the background. */
export function libraryFormat(style: FormatStyle): LibraryStyle {
  const font = {
    ...(style.bold ? { bold: true } : {}),
    ...(style.strike ? { strikethrough: true } : {}),
    ...(style.color ? { color: { rgb: style.color } } : {}),
  };
  return {
    ...(Object.keys(font).length > 0 ? { font } : {}),
    ...(style.fill ? { fill: { type: "pattern", pattern: "solid", bgColor: { rgb: style.fill } } } : {}),
  };
}
