export { isAsGenerated } from "./untouched";
export { readWorkbook } from "./read";
export type { ReadResult } from "./read";
export type { PackageFault } from "./package";
export { workbookBytes, writeWorkbook } from "./write";
export type { Deflate } from "./write";
