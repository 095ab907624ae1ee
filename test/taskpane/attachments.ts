/** Attachments for the pane's tests: the fixtures as text, as a Word document, as cells. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { attachmentOfText } from "../../src/rubric/import";
import { docxOf } from "../helpers/docx";

export function attachmentText(name: string): string {
  return readFileSync(join(__dirname, "../fixtures/attachments", `${name}.txt`), "utf8");
}

export function attachmentDocx(text: string): Uint8Array {
  return docxOf(attachmentOfText(text));
}

/** As somebody pastes it into a sheet: a paragraph is a row of one cell, a merged cell is blank below its first row. */
export function attachmentCells(text: string): string[][] {
  return attachmentOfText(text).blocks.flatMap((block) =>
    block.kind === "paragraph" ? [[block.text]] : block.rows.map((row) => row.map((cell) => cell.text)),
  );
}

/** The built-in units are another matter: 3 units, 5 questions to decide, 2 that are only told. */
export const DOUBTS = "05-sums-that-do-not-add-up";
