/** What the rules about the workbook's make ask for, each worked out once. */
import { LAYOUT_VERSION } from "../../plan";
import type { Book } from "../../plan";
import { once } from "../../sheet/once";
import { later } from "../../sheet/steps";
import type { Later, Steps } from "../../sheet/steps";
import { formatFaults, validationFaults } from "./cover-faults";
import type { CoverFault } from "./cover-faults";
import { formulaFaultsInSteps } from "./formula-faults";
import type { FormulaFault } from "./formula-faults";
import { madeBookInSteps } from "./made-book";
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
  readonly formulas: Later<readonly FormulaFault[]>;
  readonly rows: () => readonly RowFault[];
  readonly units: () => UnitFaults;
  readonly validations: () => readonly CoverFault[];
  readonly formats: () => readonly CoverFault[];
}

/** null where nothing can be said of the workbook's make. */
export function* madeInSteps(book: Book): Steps<Made | null> {
  const made = yield* madeBookInSteps(book);
  return made && madeWith(book, made);
}

export function madeWith(book: Book, made: MadeBook): Made {
  const rubric = rubricRowsOf(book.rubric);
  return {
    book: made,
    rubric,
    formulas: later(() => formulaFaultsInSteps(made)),
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
