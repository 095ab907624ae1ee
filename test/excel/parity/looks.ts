/** What cells look like: the file's looks in Excel's words, and the differences of the open workbook from them. */
import { areaName, parseAreaName } from "../../../src/sheet/address";
import type { Area } from "../../../src/sheet/address";
import { isInArea } from "../../helpers/covering";
import type { FileLook, FileSheet } from "../../helpers/file-looks";
import { rectanglesOf } from "./rectangles";

/** Cells below and beside a sheet's cells that must be as nobody has formatted them. */
const MARGIN = { rows: 10, columns: 4 };

const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;
const BORDERS = SIDES.length + 2;
const HORIZONTAL: Readonly<Record<string, string>> = { left: "Left", center: "Center", right: "Right" };
const VERTICAL: Readonly<Record<string, string>> = { top: "Top", center: "Center" };

/** By the name of a property, its value; absent where the two may differ. */
type Words = Readonly<Record<string, unknown>>;

interface Expected {
  readonly area: Area;
  readonly words: Words;
}

/** The sheet in rectangles of cells that look alike, and what Excel must say of each. */
export function expectedLooks(sheet: FileSheet): Expected[] {
  const looks = sheet.rows.map((runs) => runs.flatMap(([count, look]) => new Array<number>(count).fill(look)));
  const width = Math.max(0, ...looks.map((line) => line.length)) + MARGIN.columns;
  const lookAt = (row: number, column: number): FileLook => {
    const look = sheet.looks[looks[row]?.[column] ?? -1];
    return look ?? UNFORMATTED;
  };
  const isCovered = coveredCells(sheet);
  const keys = Array.from({ length: looks.length + MARGIN.rows }, (_, row) =>
    Array.from({ length: width }, (__, column) =>
      isCovered(row, column) ? COVERED : JSON.stringify(lookAt(row, column)),
    ),
  );
  const isBoxed = (row: number, column: number) => boxOf(lookAt(row, column)) !== null;
  const rectangles = rectanglesOf(keys).filter(({ key }) => key !== COVERED);
  return rectangles.map(({ area }) => {
    const look = lookAt(area.row, area.column);
    return { area, words: { ...wordsOf(look, sheet.visibility !== "veryHidden"), ...linesOf(look, area, isBoxed) } };
  });
}

const COVERED = "covered";

/** Cells of a merge that nobody sees: openpyxl does not keep what they look like. */
function coveredCells({ merges }: FileSheet): (row: number, column: number) => boolean {
  const areas = merges.map(parseAreaName);
  return (row, column) =>
    areas.some((area) => area && isInArea(area, row, column) && (row !== area.row || column !== area.column));
}

const UNFORMATTED: FileLook = {
  styled: false,
  font: "微软雅黑",
  size: 10,
  bold: false,
  italic: false,
  color: null,
  fill: null,
  edges: [null, null, null, null],
  horizontal: null,
  vertical: null,
  wrap: false,
  indent: 0,
  numberFormat: "General",
  locked: true,
};

/**
 * A cell that nobody has formatted is empty or hidden, so where a text would stand in it is not compared; nor is the
 * font of a sheet that nobody can see.
 */
function wordsOf(look: FileLook, isSeen: boolean): Words {
  return {
    ...(isSeen || look.styled ? { font: look.font, size: look.size } : {}),
    bold: look.bold,
    italic: look.italic,
    color: `#${look.color ?? "000000"}`,
    fill: `#${look.fill ?? "FFFFFF"}`,
    horizontal: look.horizontal === null ? "General" : HORIZONTAL[look.horizontal],
    ...(look.styled ? { vertical: look.vertical === null ? "Bottom" : VERTICAL[look.vertical] } : {}),
    wrap: look.wrap,
    indent: look.indent,
    numberFormat: look.numberFormat,
    locked: look.locked,
  };
}

/** The line around a cell; null for none. The plan knows no cell with lines on some sides only. */
function boxOf({ edges }: FileLook): string | null {
  const [first, ...others] = edges.map((edge) => (edge ? `${edge[0]} ${edge[1]}` : null));
  if (others.some((other) => other !== first)) throw new Error(`lines on some sides: ${JSON.stringify(edges)}`);
  return first ?? null;
}

/** A line belongs to both cells beside it, so an edge without one is only compared where the neighbours have none. */
function linesOf(look: FileLook, area: Area, isBoxed: (row: number, column: number) => boolean): Words {
  const box = boxOf(look);
  const { row, column, rows, columns } = area;
  const across = (side: (typeof SIDES)[number]): [number, number][] => {
    const along = (count: number, at: (i: number) => [number, number]) =>
      Array.from({ length: count }, (_, i) => at(i));
    switch (side) {
      case "EdgeTop":
        return along(columns, (i) => [row - 1, column + i]);
      case "EdgeBottom":
        return along(columns, (i) => [row + rows, column + i]);
      case "EdgeLeft":
        return along(rows, (i) => [row + i, column - 1]);
      case "EdgeRight":
        return along(rows, (i) => [row + i, column + columns]);
      case "InsideHorizontal":
      case "InsideVertical":
        return [];
    }
  };
  const compared = SIDES.filter((side) => {
    if (side === "InsideHorizontal") return rows > 1;
    if (side === "InsideVertical") return columns > 1;
    return box !== null || !across(side).some(([r, c]) => isBoxed(r, c));
  });
  const line = box === null ? "none" : box.replace("thin ", "Continuous Thin #");
  return Object.fromEntries(compared.map((side) => [side, line]));
}

/** Ranges that one request asks for: an answer has room for 5 MB. */
const PORTION = 400;

/** Every word in which the open workbook differs from the file. */
export async function lookDifferences(
  context: Excel.RequestContext,
  name: string,
  expected: readonly Expected[],
): Promise<string[]> {
  const differences: string[] = [];
  for (let from = 0; from < expected.length; from += PORTION) {
    const loaded = expected
      .slice(from, from + PORTION)
      .map((one) => ({ ...one, range: load(context, name, one.area) }));
    await context.sync();
    for (const { area, words, range } of loaded) {
      const found = foundWords(range);
      for (const [word, wanted] of Object.entries(words)) {
        const text = JSON.stringify(found[word]);
        if (text !== JSON.stringify(wanted)) {
          differences.push(`${name}!${areaName(area)} ${word}: ${text}, in the file ${JSON.stringify(wanted)}`);
        }
      }
    }
  }
  return differences;
}

function load(context: Excel.RequestContext, name: string, area: Area): Excel.Range {
  const range = context.workbook.worksheets.getItem(name).getRange(areaName(area));
  const format = ["horizontalAlignment", "verticalAlignment", "wrapText", "indentLevel", "protection/locked"];
  const font = ["name", "size", "bold", "italic", "color"].map((word) => `font/${word}`);
  const lines = ["sideIndex", "style", "color", "weight"].map((word) => `borders/items/${word}`);
  range.load(
    ["numberFormat", ...[...format, ...font, "fill/color", ...lines].map((word) => `format/${word}`)].join(","),
  );
  return range;
}

function foundWords({ format, numberFormat }: Excel.Range): Words {
  const { font, fill, borders, protection } = format;
  const numberFormats = new Set(numberFormat.flat() as unknown[]);
  if (borders.items.length !== BORDERS) throw new Error("not all lines");
  return {
    font: font.name,
    size: font.size,
    bold: font.bold,
    italic: font.italic,
    color: font.color,
    fill: fill.color,
    horizontal: format.horizontalAlignment,
    vertical: format.verticalAlignment,
    wrap: format.wrapText,
    indent: format.indentLevel,
    numberFormat: numberFormats.size === 1 ? [...numberFormats][0] : [...numberFormats],
    locked: protection.locked,
    ...Object.fromEntries(
      borders.items.map(({ sideIndex, style, color, weight }) => [
        sideIndex,
        style === "None" ? "none" : `${style} ${weight} ${color}`,
      ]),
    ),
  };
}
