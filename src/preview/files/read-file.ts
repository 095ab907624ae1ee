/** An .xlsx file as what the workbook is made from: the scorebook, and the sheets that others put beside it. Loaded when it is used. */
import { LAYOUT_VERSION, readBook } from "../../plan";
import { othersIn } from "../../plan/others";
import { withoutAside } from "../../regenerate";
import { readWorkbook } from "../../xlsx";
import type { OpenFault } from "../grid/texts";
import { plannedFile } from "./as-plan";
import type { PlannedFile } from "./as-plan";

/** The page is for trying and for usual sizes: a scorebook of 37 units has 0.3 MB. */
export const MOST_BYTES = 64 * 1024 * 1024;

/** Nothing is thrown for a bad file: its faults are told. */
export async function readFile(
  file: File,
  now: Date,
): Promise<{ readonly content: PlannedFile } | { readonly fault: OpenFault }> {
  if (file.size > MOST_BYTES) return { fault: { kind: "too-large", most: MOST_BYTES } };
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    return { fault: { kind: "unreadable", detail: error instanceof Error ? error.message : String(error) } };
  }
  const read = await readWorkbook(bytes);
  if ("fault" in read) return { fault: { kind: "package", fault: read.fault } };
  const result = readBook(read.snapshot, LAYOUT_VERSION);
  if ("faults" in result) return { fault: { kind: "book", faults: result.faults } };
  const others = othersIn({ ...read.snapshot, sheets: withoutAside(read.snapshot.sheets) });
  return { content: plannedFile(result.book, others, now) };
}
