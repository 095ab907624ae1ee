/** What cells hold: every cell of the file against the open workbook's. */
import { cellName } from "../../../src/sheet/address";
import type { FileContent, FileSheet } from "../../helpers/file-looks";

/** Each cell that differs; cells that only the open workbook has among them. */
export async function contentDifferences(context: Excel.RequestContext, sheet: FileSheet): Promise<string[]> {
  const used = context.workbook.worksheets.getItem(sheet.name).getUsedRange(true);
  used.load("values,formulas,rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  const { values, formulas, rowIndex, columnIndex } = used;
  const foundAt = (row: number, column: number): FileContent => {
    const [value, formula] = [values, formulas].map(
      (matrix): unknown => matrix[row - rowIndex]?.[column - columnIndex] ?? "",
    );
    // A text that begins with an equals sign reads the same in both.
    if (typeof formula === "string" && formula.startsWith("=") && formula !== value) return { formula };
    if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") {
      throw new Error(`${sheet.name}!${cellName(row, column)} holds ${JSON.stringify(value)}`);
    }
    return value === "" ? null : value;
  };
  const [height, width] = [sheet.cells.length, sheet.cells[0]?.length ?? 0];
  const differences: string[] = [];
  for (let row = 0; row < Math.max(height, rowIndex + used.rowCount); row++) {
    for (let column = 0; column < Math.max(width, columnIndex + used.columnCount); column++) {
      const [found, wanted] = [foundAt(row, column), sheet.cells[row]?.[column] ?? null].map((one) =>
        JSON.stringify(one),
      );
      if (found !== wanted) {
        differences.push(`${sheet.name}!${cellName(row, column)}: ${found}, in the file ${wanted}`);
      }
    }
  }
  return differences;
}
