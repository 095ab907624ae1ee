/**
 * Excel's limits that we can meet.
 * Source: "Excel specifications and limits", support.microsoft.com.
 */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;
/** Characters in a cell. */
export const MAX_CELL_TEXT = 32_767;
/** Characters of a formula, the equals sign not counted. */
export const MAX_FORMULA = 8_192;
/** Characters of a data validation's input or error message. */
export const MAX_VALIDATION_MESSAGE = 255;
/** Characters of a data validation's title. */
export const MAX_VALIDATION_TITLE = 32;
/** Points. */
export const MAX_ROW_HEIGHT = 409;
