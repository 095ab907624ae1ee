/** Range's methods that change something. Source: learn.microsoft.com/javascript/api/excel/excel.range */
import { activateSheet } from "../book/tabs";
import { applyFormat } from "../book/apply-format";
import { areaOf } from "../book/cell-range";
import { clearContents } from "../book/write";
import { copyCells } from "../book/copy";
import { deleteCells, insertCells } from "../book/structure";
import { invalidArgument, notKnown } from "../protocol/errors";
import { mergeCells, unmergeCells } from "../book/merge";
import { NORMAL } from "../book/cell-format";
import { removeConditionalFormats, removeValidations } from "../book/validated";
import { requireAllowed, requireUnlocked } from "../book/guard";
import type { ArgumentList } from "../protocol/argument-list";
import type { CellRange } from "../book/cell-range";
import { rangeBeside } from "./range-beside";
import { SHAPE } from "./range-content";
import { rangeArgument } from "./range-arguments";

type Method = (self: CellRange, values: ArgumentList) => unknown;

const CLEAR = ["All", "Formats", "Contents"] as const;
const COPY = ["All", "Formulas", "Values", "Formats"] as const;

function clear(self: CellRange, values: ArgumentList): void {
  const area = areaOf(self);
  const what = values.optionalWord(0, CLEAR) ?? "All";
  requireUnlocked(self.sheet, area);
  if (what !== "Contents") {
    requireAllowed(self.sheet, "allowFormatCells");
    applyFormat(self, area, NORMAL);
    removeConditionalFormats(self.sheet, area);
  }
  if (what === "All") removeValidations(self.sheet, area);
  if (what !== "Formats") clearContents(self.book, self.sheet, area);
}

async function copyFrom(self: CellRange, values: ArgumentList): Promise<void> {
  const source = rangeArgument(values, 0, self.book, self.sheet);
  const type = values.optionalWord(1, COPY) ?? "All";
  const skipBlanks = values.optionalTruth(2) ?? false;
  if (values.optionalTruth(3) === true) throw notKnown("Range.copyFrom with transpose");
  if (type === "Values") await self.book.calculation.settle();
  copyCells(source, self, type, skipBlanks);
}

function select(self: CellRange): void {
  const area = areaOf(self);
  activateSheet(self.book, self.sheet);
  self.sheet.extras.selection = area;
  self.book.onEvent({ kind: "selected", sheet: self.sheet, area });
  self.book.onSelect(self.sheet, area);
}

/** What the client asks before it cuts a large array into several writes. */
function validateArraySize(self: CellRange, values: ArgumentList): void {
  const { rows, columns } = areaOf(self);
  if (values.count(0) !== rows || values.count(1) !== columns) throw invalidArgument(SHAPE);
}

export const contentMethods: Readonly<Record<string, Method>> = {
  _ValidateArraySize: validateArraySize,
  clear,
  copyFrom,
  select,
  merge: (self, values) => {
    mergeCells(self, values.optionalTruth(0) ?? false);
  },
  unmerge: (self) => {
    unmergeCells(self);
  },
  insert: (self, values) => {
    const area = areaOf(self);
    insertCells(self.book, self.sheet, area, values.word(0, ["Down", "Right"]));
    return rangeBeside(self, area);
  },
  delete: (self, values) => {
    if (!values.isGiven(0)) throw invalidArgument();
    deleteCells(self.book, self.sheet, areaOf(self), values.word(0, ["Up", "Left"]));
  },
};
