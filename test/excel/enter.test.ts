/** An entry is written into its own cell, or not at all, whatever others do to the workbook meanwhile. */
import type { EntryTarget, OpenWorkbook } from "../../src/excel";
import { cellOf, LAYOUT_VERSION, readBook } from "../../src/plan";
import { builtInUnits, fieldsOf } from "../../src/rubric";
import type { Field } from "../../src/rubric";
import { builtInRubric } from "../../src/rubric/builtin";
import { cellName } from "../../src/sheet/address";
import type { CellValue } from "../../src/sheet/value";
import { openScorebook } from "../helpers/open-scorebook";
import type { OpenScorebook } from "../helpers/open-scorebook";

const SHEET = "评分录入";
const units = builtInUnits(builtInRubric).slice(0, 3);
const [unit] = units;

let open: OpenScorebook;
let workbook: OpenWorkbook;
beforeEach(async () => {
  open = await openScorebook(units);
  ({ workbook } = open);
});
afterEach(() => {
  open.dispose();
});

function fieldOfKind(kind: string): Field {
  const field = fieldsOf(builtInRubric).find((one) => one.kind === "criterion" && one.criterion.rule.kind === kind);
  if (!field) throw new Error(`no ${kind}`);
  return field;
}

const RANGE = fieldOfKind("range");

/** Where the first unit's entry belongs now. */
async function targetOf(field: Field, before: CellValue = null): Promise<EntryTarget> {
  const result = readBook(await workbook.read(), LAYOUT_VERSION);
  if ("faults" in result || !unit) throw new Error("not readable");
  const cell = cellOf(result.book, unit, field);
  if (!cell) throw new Error("no such cell");
  return { sheet: SHEET, cell, idRow: 0, idColumn: 0, rowId: field.id, columnId: unit.id, before };
}

async function contentAt({ cell }: EntryTarget): Promise<unknown> {
  const { cells } = await workbook.readArea(SHEET, { ...cell, rows: 1, columns: 1 });
  return cells[0]?.[0];
}

describe("entering", () => {
  it("writes values of all kinds, each as it is, and nothing for null", async () => {
    const values: CellValue[] = [0.25, 0, 12, true, "合格", "50%", "=1+1", "2022年3月7日", "-", "#N/A", null];
    let before: CellValue = null;
    for (const value of values) {
      const target = await targetOf(RANGE, before);
      expect(await workbook.enter(target, value)).toEqual({ state: "written", value });
      expect(await contentAt(target)).toEqual({ value });
      before = value;
    }
  });

  it("writes that cell only", async () => {
    const target = await targetOf(RANGE);
    const area = { row: 0, column: 0, rows: 153, columns: 19 };
    const before = await workbook.readArea(SHEET, area);
    await workbook.enter(target, 0.5);
    const after = await workbook.readArea(SHEET, area);
    const changed = after.cells.flatMap((row, r) =>
      row.flatMap((cell, c) =>
        cell.formula === undefined && JSON.stringify(cell) !== JSON.stringify(before.cells[r]?.[c])
          ? [cellName(r, c)]
          : [],
      ),
    );
    expect(changed).toEqual([cellName(target.cell.row, target.cell.column)]);
  });

  it("writes nothing when rows or columns were moved, and does at the new place", async () => {
    for (const move of ["rows", "columns"] as const) {
      const target = await targetOf(RANGE, move === "rows" ? null : 0.1);
      const { person } = open.excel.host;
      await person.unprotect(SHEET);
      if (move === "rows") expect(await person.insertRows(SHEET, "11:11")).toBeNull();
      else expect(await person.insertColumns(SHEET, "Q:Q")).toBeNull();
      expect(await workbook.enter(target, 0.2)).toEqual({ state: "moved" });
      expect(await contentAt(target)).not.toMatchObject({ value: 0.2 });
      const anew = await targetOf(RANGE, target.before);
      expect(await workbook.enter(anew, 0.1)).toEqual({ state: "written", value: 0.1 });
    }
  });

  it("writes nothing over what somebody else has typed meanwhile", async () => {
    const target = await targetOf(RANGE);
    const at = cellName(target.cell.row, target.cell.column);
    expect(await open.excel.host.person.type(SHEET, at, "0.05")).toBeNull();
    const [value] = [(await workbook.readArea(SHEET, { ...target.cell, rows: 1, columns: 1 })).cells[0]?.[0]?.value];
    expect(typeof value).toBe("number");
    expect(await workbook.enter(target, 0.2)).toEqual({ state: "changed", value });
    expect(await contentAt(target)).toEqual({ value });
    expect(await workbook.enter({ ...target, before: value ?? null }, 0.2)).toEqual({ state: "written", value: 0.2 });
  });

  it("takes a value that was deleted meanwhile for changed", async () => {
    const target = await targetOf(RANGE);
    await workbook.enter(target, 0.2);
    await open.excel.host.person.type(SHEET, cellName(target.cell.row, target.cell.column), "");
    expect(await workbook.enter({ ...target, before: 0.2 }, 0.3)).toEqual({ state: "changed", value: null });
    expect(await contentAt(target)).toEqual({ value: null });
  });

  it("is refused where a cell is locked", async () => {
    // The same address on the sheet that computes.
    const target = { ...(await targetOf(RANGE)), sheet: "得分计算" };
    const { cells } = await workbook.readArea("得分计算", { ...target.cell, rows: 1, columns: 1 });
    const before = cells[0]?.[0]?.value ?? null;
    await expect(workbook.enter({ ...target, before }, 0.2)).rejects.toMatchObject({
      name: "ExcelProblem",
      code: "protected",
    });
    expect((await workbook.readArea("得分计算", { ...target.cell, rows: 1, columns: 1 })).cells).toEqual(cells);
  });

  it("is refused in a workbook that is read-only, and where the sheet is gone", async () => {
    const target = await targetOf(RANGE);
    open.excel.host.setReadOnly(true);
    await expect(workbook.enter(target, 0.2)).rejects.toMatchObject({ code: "protected" });
    open.excel.host.setReadOnly(false);
    expect(await contentAt(target)).toEqual({ value: null });
    await open.excel.host.person.rename(SHEET, "别的名字");
    await expect(workbook.enter(target, 0.2)).rejects.toMatchObject({ code: "unknown" });
  });
});

describe("while somebody edits a cell", () => {
  it("waits until that ends, then looks again and writes", async () => {
    const target = await targetOf(RANGE);
    open.excel.host.setEditing(true);
    const steps: string[] = [];
    const entering = workbook.enter(target, 0.2).then((entered) => {
      steps.push(entered.state);
      return entered;
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(steps).toEqual([]);
    open.excel.host.setEditing(false);
    expect(await entering).toEqual({ state: "written", value: 0.2 });
    expect(await contentAt(target)).toEqual({ value: 0.2 });
  });

  it("does not write over what was typed in the end", async () => {
    const target = await targetOf(RANGE);
    open.excel.host.setEditing(true);
    const entering = workbook.enter(target, 0.2);
    await new Promise((resolve) => setTimeout(resolve, 20));
    await open.excel.host.person.type(SHEET, cellName(target.cell.row, target.cell.column), "10%");
    open.excel.host.setEditing(false);
    expect(await entering).toEqual({ state: "changed", value: 0.1 });
    expect(await contentAt(target)).toEqual({ value: 0.1 });
  });

  it("tries anew from the beginning when editing began between its two syncs", async () => {
    const target = await targetOf(RANGE);
    open.excel.host.failAt({ sync: 2 }, "InvalidOperationInCellEditMode");
    expect(await workbook.enter(target, 0.2)).toEqual({ state: "written", value: 0.2 });
  });

  it("tries once more, not for ever", async () => {
    const target = await targetOf(RANGE);
    open.excel.host.failAt({ sync: 1 }, "InvalidOperationInCellEditMode");
    open.excel.host.failAt({ sync: 3 }, "InvalidOperationInCellEditMode");
    await expect(workbook.enter(target, 0.2)).rejects.toMatchObject({ code: "editing-cell" });
    expect(await contentAt(target)).toEqual({ value: null });
  });

  it("asks nobody to wait for anything else", async () => {
    const target = await targetOf(RANGE);
    open.excel.host.failAt({ sync: 1 }, "ConnectionFailure");
    open.excel.host.resetLog();
    await expect(workbook.enter(target, 0.2)).rejects.toMatchObject({ code: "connection" });
    expect(open.excel.host.log).toHaveLength(1);
  });
});
