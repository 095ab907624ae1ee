/** Word documents: the bytes of a .docx → an attachment. */
import { MAX_CELLS, withLines, type Attachment } from "../rubric/import";
import { blocksOf } from "./blocks";
import { Numbering } from "./numbering";
import { openPackage, type DocxFault } from "./package";
import { childOf } from "./xml";

export type { DocxFault } from "./package";
export { MAX_FILE_BYTES } from "./package";

/**
 * What a .docx shows: paragraphs and tables, numbers that Word counts, insertions but not deletions. Never throws; what
 * cannot be read is a fault. Time and memory are bounded whatever the file claims.
 */
export function readDocx(bytes: Uint8Array): { readonly attachment: Attachment } | { readonly fault: DocxFault } {
  const parts = openPackage(bytes);
  if ("fault" in parts) return parts;
  const body = childOf(parts.document, "body");
  if (parts.document.name !== "document" || !body) return { fault: { code: "damaged", detail: "w:body" } };
  const blocks = blocksOf(body, new Numbering(parts.numbering, parts.styles), MAX_CELLS);
  return blocks ? { attachment: withLines(blocks) } : { fault: { code: "too-many-cells", most: MAX_CELLS } };
}
