/** What the rules about the workbook's make ask for, each worked out once. */
import { LAYOUT_VERSION } from "../../plan";
import type { Book } from "../../plan";
import { formatFaults, validationFaults } from "./cover-faults";
import type { CoverFault } from "./cover-faults";
import { formulaFaults } from "./formula-faults";
import type { FormulaFault } from "./formula-faults";
import { madeBook } from "./made-book";
import type { MadeBook } from "./made-book";
import { rowFaults } from "./row-faults";
import type { RowFault } from "./row-faults";
import { rubricRowsOf } from "./rows-of";
import type { RubricRows } from "./rows-of";
import { unitFaults } from "./unit-faults";
import type { UnitFaults } from "./unit-faults";

export interface Made {
  readonly book: MadeBook;
  readonly rubric: RubricRows;
  readonly formulas: () => readonly FormulaFault[];
  readonly rows: () => readonly RowFault[];
  readonly units: () => UnitFaults;
  readonly validations: () => readonly CoverFault[];
  readonly formats: () => readonly CoverFault[];
}

/** null where nothing can be said of the workbook's make. */
export function madeOf(book: Book): Made | null {
  const made = madeBook(book);
  if (!made) return null;
  const rubric = rubricRowsOf(book.rubric);
  return {
    book: made,
    rubric,
    formulas: once(() => formulaFaults(made)),
    rows: once(() => rowFaults(made, rubric)),
    units: once(() => unitFaults(made, book)),
    validations: once(() => (isOfThisLayout(book) ? validationFaults(made) : [])),
    formats: once(() => (isOfThisLayout(book) ? formatFaults(made) : [])),
  };
}

/** What an older product gave a workbook beside its cells is not known. */
export function isOfThisLayout({ state }: Book): boolean {
  return state.layout === LAYOUT_VERSION;
}

export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
