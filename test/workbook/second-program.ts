/** A produced workbook as a program sees it that knows nothing of ours. */
import { writeFileSync } from "node:fs";
import type { Field, Rubric, Unit } from "../../src/rubric";
import { cellName, parseAreaName, parseCellName } from "../../src/sheet/address";
import type { Area } from "../../src/sheet/address";
import { makeBook, scratch } from "../helpers/books";
import { formulaIn } from "../helpers/covering";
import { readWithOpenpyxl } from "../helpers/openpyxl";

export type Book = Awaited<ReturnType<typeof readWithOpenpyxl>>;
type Sheet = Book["sheets"][number];
export type Validation = Sheet["dataValidations"][number];

interface SecondProgram {
  readonly book: () => Book;
  readonly sheet: (name: string) => Sheet;
  /** Row with an id in the hidden first column, counted from 1. */
  readonly rowOf: (sheet: string, id: string) => number;
  /** Letters of the column with an id in the hidden first row. */
  readonly columnOf: (sheet: string, id: string) => string;
}

/** Call at the top of a test file: the workbook is made and read before its tests. */
export function secondProgram(rubric: Rubric, units: readonly Unit[]): SecondProgram {
  const files = scratch();
  let book: Book | undefined;
  beforeAll(async () => {
    const path = files.file("book.xlsx");
    writeFileSync(path, await makeBook(rubric, units));
    book = await readWithOpenpyxl(path);
  });
  afterAll(() => {
    files.dispose();
  });
  const opened = (): Book => {
    if (!book) throw new Error("The workbook is not made yet.");
    return book;
  };
  const sheet = (name: string): Sheet => {
    const found = opened().sheets.find((one) => one.name === name);
    if (!found) throw new Error(`no sheet ${name}`);
    return found;
  };
  const find = (name: string, places: RegExp, id: string): string => {
    const found = Object.entries(sheet(name).cells).find(([at, value]) => places.test(at) && value === id);
    if (!found) throw new Error(`${name} has no ${id}`);
    return found[0];
  };
  return {
    book: opened,
    sheet,
    rowOf: (name, id) => Number(find(name, /^A\d+$/, id).slice(1)),
    columnOf: (name, id) => find(name, /^[A-Z]+1$/, id).slice(0, -1),
  };
}

/** Id of the row of 评分录入 that takes a field. */
export function rowIdOf(field: Field): string {
  return field.kind === "veto" && !field.criterion ? field.indicator.id : field.id;
}

/** By cell, the validations that it has, their formulas as they read there. */
export function validationsByCell({ dataValidations }: Sheet): Map<string, Validation[]> {
  const cells = new Map<string, Validation[]>();
  for (const validation of dataValidations) {
    const [first] = validation.ranges.map(areaOf);
    if (!first) throw new Error("A validation of nothing.");
    for (const [row, column] of validation.ranges.flatMap((range) => cellsOf(areaOf(range)))) {
      const read = (formula: string | null) => (formula === null ? null : formulaIn(formula, first, row, column));
      const own = { ...validation, formula1: read(validation.formula1), formula2: read(validation.formula2) };
      cells.set(cellName(row, column), [...(cells.get(cellName(row, column)) ?? []), own]);
    }
  }
  return cells;
}

function areaOf(range: string): Area {
  const area = parseAreaName(range);
  if (!area) throw new Error(`${range} is no area`);
  return area;
}

function cellsOf({ row, column, rows, columns }: Area): [row: number, column: number][] {
  return Array.from({ length: rows * columns }, (_, i) => [row + Math.floor(i / columns), column + (i % columns)]);
}

/** The column of a cell's address, counted from 0. */
export function columnAt(letters: string): number {
  return parseCellName(`${letters}1`)?.column ?? -1;
}
