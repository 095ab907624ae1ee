/** A workbook as LibreOffice has computed it. */
import type { CellValue, RecalculatedSheet } from "./types";

/** A workbook's sheets, by name and in their order. */
export class RecalculatedBook {
  readonly sheets: ReadonlyMap<string, RecalculatedSheet>;

  constructor(sheets: readonly RecalculatedSheet[]) {
    this.sheets = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  }

  /** The sheet of that name; throws, naming those there are, when it is missing. */
  sheet(name: string): RecalculatedSheet {
    const found = this.sheets.get(name);
    if (found === undefined) throw new Error(`No sheet ${name}; there are: ${[...this.sheets.keys()].join(", ")}`);
    return found;
  }

  /** The value at an address such as `H10`: `""` outside of the used area. */
  at(sheet: string, address: string): CellValue {
    const { row, column } = position(address);
    return this.sheet(sheet).values[row]?.[column] ?? "";
  }

  /** Every cell that shows an error, as `汇总排名!C4 #DIV/0!`. */
  errors(): string[] {
    return [...this.sheets.values()].flatMap((sheet) =>
      sheet.values.flatMap((line, row) =>
        line.flatMap((value, column) =>
          typeof value === "object" ? [`${sheet.name}!${columnName(column)}${row + 1} ${value.error}`] : [],
        ),
      ),
    );
  }
}

function position(address: string): { row: number; column: number } {
  const [, letters, digits] = /^([A-Z]{1,3})([1-9][0-9]*)$/.exec(address) ?? [];
  if (letters === undefined || digits === undefined) throw new Error(`${address} is no address such as H10`);
  let column = 0;
  for (let index = 0; index < letters.length; index++) column = column * 26 + letters.charCodeAt(index) - 64;
  return { row: Number(digits) - 1, column: column - 1 };
}

function columnName(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnName(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}
