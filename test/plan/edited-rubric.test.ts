/** 指标体系 read as people left it: the rubric that regenerating would take. */
import { findSheet, LAYOUT_VERSION, planWorkbook, readBook } from "../../src/plan";
import { editedRubric } from "../../src/plan/read/edited/rubric";
import type { Snapshot } from "../../src/sheet/snapshot";
import { builtInRubric } from "../../src/rubric/builtin";
import { UNITS } from "../checks/checked";
import { plannedSnapshot } from "../helpers/planned";

function read(snapshot: Snapshot) {
  const book = readBook(snapshot, LAYOUT_VERSION);
  const sheet = findSheet(snapshot, "rubric");
  if ("faults" in book || !sheet) throw new Error("no scorebook");
  return { book: book.book, edited: editedRubric(book.book.state.rubric, sheet, findSheet(snapshot, "guide"), []) };
}

it("is the workbook's rubric where nobody edited anything", () => {
  const { book, edited } = read(plannedSnapshot(planWorkbook(builtInRubric, UNITS)));
  expect(edited.faults).toEqual([]);
  expect(edited.rubric).toEqual(book.rubric);
  expect(edited.taken.size).toBe(0);
});
