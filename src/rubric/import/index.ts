export { importRubric, settle, type Imported } from "./import";
export { withLines, type Attachment, type LooseBlock, type LooseCell } from "./attachment";
export { attachmentOfText, readText } from "./read/text";
export { attachmentOfCells } from "./read/table";
export { MAX_CELLS } from "./read/limits";
export { ALTERNATIVES } from "./question";
export type { ImportFault, Provenance, Question, QuestionCode } from "./question";
