/** What is put into a cell. */
import type { CellValue } from "./value";

/** A formula with its equals sign, or a value; null empties the cell. */
export type CellContent = { readonly formula: string } | { readonly value: CellValue };
