/** How much of a document is read: a rubric of 2,000 criteria has some 20,000 cells and less than a million characters. */

/** Characters of a document's text. */
export const MAX_TEXT = 2_000_000;
/** Cells of all its tables. */
export const MAX_CELLS = 60_000;
/** Lines of one cell and characters of it: longer ones are no rubric's. */
export const MAX_CELL_LENGTH = 32_767;
