import { valueIn } from "../../src/excel/values";
import { cellOf, LAYOUT_VERSION, planWorkbook, readBook } from "../../src/plan";
import { builtInUnits, fieldsOf } from "../../src/rubric";
import { builtInRubric } from "../../src/rubric/builtin";
import { isErrorValue } from "../../src/sheet/value";
import type { CellValue } from "../../src/sheet/value";
import { randomEntries } from "../helpers/random";
import { openScorebook } from "../helpers/open-scorebook";

describe.each([1, 2, 3])("after random fills through the client (%d)", (seed) => {
  it("every number in the workbook is the one that scoring gives", async () => {
    const units = builtInUnits(builtInRubric);
    const { excel, workbook, dispose } = await openScorebook(units);
    const entries = randomEntries(builtInRubric, units, seed, { blank: 0.15, bad: 0.05, veto: 0.1 });
    const result = readBook(await workbook.read(), LAYOUT_VERSION);
    if ("faults" in result) throw new Error(JSON.stringify(result.faults));
    const { book } = result;
    const context = excel.context();
    const sheet = context.workbook.worksheets.getItem("评分录入");
    for (const unit of units) {
      for (const field of fieldsOf(book.rubric)) {
        const value = entries.get(unit.id)?.get(field.id) ?? null;
        const place = cellOf(book, unit, field);
        if (value === null || !place) continue;
        sheet.getCell(place.row, place.column).values = [[typed(value)]];
      }
    }
    await context.sync();

    const after = readBook(await workbook.read(), LAYOUT_VERSION);
    if ("faults" in after) throw new Error(JSON.stringify(after.faults));
    // The plan's formulas bear what scoring says that they compute.
    const wanted = planWorkbook(after.book.rubric, after.book.units, after.book.entries);
    const differences: string[] = [];
    let compared = 0;
    const reading = excel.context();
    const ranges = wanted.sheets.flatMap(({ name, fills }) =>
      fills.flatMap((fill) => {
        if (fill.kind !== "formula") return [];
        const { row, column, rows, columns } = fill.area;
        const range = reading.workbook.worksheets.getItem(name).getRangeByIndexes(row, column, rows, columns);
        range.load("values,valueTypes,address");
        return [{ fill, range }];
      }),
    );
    await reading.sync();
    for (const { fill, range } of ranges) {
      range.values.forEach((line, i) => {
        line.forEach((value: unknown, j) => {
          compared += 1;
          const expected = fill.cached(i, j);
          if (!same(valueIn(range, i, j), expected)) {
            differences.push(`${range.address} (${i}, ${j}): ${String(value)}, not ${JSON.stringify(expected)}`);
          }
        });
      });
    }
    expect(differences.slice(0, 10)).toEqual([]);
    expect(compared).toBeGreaterThan(9_000);
    dispose();
  }, 240_000);
});

function typed(value: CellValue): string | number | boolean {
  if (value === null) return "";
  if (isErrorValue(value)) return value.error;
  return typeof value === "string" ? `'${value}` : value;
}

function same(found: CellValue, expected: CellValue): boolean {
  if (typeof found === "number" && typeof expected === "number") return Math.abs(found - expected) < 1e-9;
  return (found ?? "") === (expected ?? "");
}
