/** From an attachment to what there is to review of it. Loaded when somebody imports one. */
import { decodeText } from "../../csv";
import { MAX_FILE_BYTES, readDocx } from "../../docx";
import type { SelectedTable } from "../../excel/types";
import { formatRubric, parseRubric } from "../../rubric";
import type { Rubric } from "../../rubric";
import { attachmentOfCells, importRubric, MAX_CELLS, readText } from "../../rubric/import";
import type { Attachment, Question } from "../../rubric/import";
import type { Refusal, Review } from "./importing";

export { settle } from "../../rubric/import";
/** A rubric's table has no more cells than this. */
export const MOST_SELECTED = MAX_CELLS;

export type AttachmentRead = { readonly attachment: Attachment } | { readonly refused: Refusal };

/** A Word document by its content or its name, else text. */
export function attachmentInFile(name: string, bytes: Uint8Array): AttachmentRead {
  const isPacked = (bytes[0] === 0x50 && bytes[1] === 0x4b) || (bytes[0] === 0xd0 && bytes[1] === 0xcf);
  if (isPacked || /\.docx?$/iu.test(name) || bytes.length > MAX_FILE_BYTES) {
    const read = readDocx(bytes);
    return "fault" in read ? { refused: { kind: "docx", fault: read.fault } } : read;
  }
  const read = readText(decodeText(bytes));
  return "fault" in read ? { refused: { kind: "import", faults: [read.fault] } } : read;
}

export function attachmentInTable(table: SelectedTable): AttachmentRead {
  if ("cells" in table) {
    return { refused: { kind: "too-much-selected", cells: table.cells, most: MOST_SELECTED } };
  }
  if (table.texts.length === 0) return { refused: { kind: "nothing-selected" } };
  return { attachment: attachmentOfCells(table.texts) };
}

/** @param known whose ids stay; the built-in rubric where null */
export function reviewOf(
  name: string | null,
  attachment: Attachment,
  known: Rubric | null,
  answers: Review["answers"] = {},
): { readonly review: Review } | { readonly refused: Refusal } {
  const imported = importRubric(attachment, { ...(known ? { known } : {}), answers });
  const { faults, questions } = imported;
  // What makes no sense as a whole may do once its questions are answered otherwise; of the rest there is nothing to ask.
  const isChoosable = questions.some(({ alternatives }) => alternatives.length > 1);
  if (faults.some(({ code }) => code !== "invalid" || !isChoosable)) return { refused: { kind: "import", faults } };
  return { review: { name, imported, answers } };
}

/** What a person has to decide: what is only told needs no answer. */
export function isDecision({ severity }: Question): boolean {
  return severity !== "info";
}

export function openQuestions({ imported, answers }: Review): Question[] {
  return imported.questions.filter((question) => isDecision(question) && !isAnswered(question, answers));
}

export function isAnswered({ id, alternatives }: Question, answers: Review["answers"]): boolean {
  const answer = answers[id];
  return answer !== undefined && alternatives.includes(answer);
}

/** Question's id → its proposal. */
export function proposalsOf(questions: readonly Question[]): Record<string, string> {
  return Object.fromEntries(questions.map(({ id, proposal }) => [id, proposal]));
}

/** The rubric once nothing is open and nothing is wrong; null before. */
export function finished(review: Review): Rubric | null {
  const { rubric, faults } = review.imported;
  return faults.length === 0 && openQuestions(review).length === 0 ? rubric : null;
}

/**
 * The rubric as a file of it would give it: its fields in their order, which its fingerprint goes by.
 *
 * @throws where it would not be one, which the import sees to
 */
export function asFromFile(rubric: Rubric): Rubric {
  const result = parseRubric(formatRubric(rubric));
  if ("rubric" in result) return result.rubric;
  throw new Error(result.faults.map(({ code }) => code).join(", "));
}
