/** Ids of conditional formats: numbers that no other format of the sheet has. */
import type { Sheet } from "./sheet";

/** Each call gives another one. */
export function freshIds(sheet: Sheet): () => string {
  let last = Math.max(0, ...sheet.extras.conditionalFormats.map(({ id }) => Number(id)));
  return () => {
    last += 1;
    return String(last);
  };
}
