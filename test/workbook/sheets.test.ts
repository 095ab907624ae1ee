import { writeFileSync } from "node:fs";
import { builtInUnits, fieldsOf } from "../../src/rubric";
import { builtInRubric } from "../../src/rubric/builtin";
import { cellName, parseAreaName } from "../../src/sheet/address";
import { MAX_VALIDATION_MESSAGE, MAX_VALIDATION_TITLE } from "../../src/sheet/limits";
import { makeBook, scratch } from "../helpers/books";
import { readWithOpenpyxl } from "../helpers/openpyxl";

type Book = Awaited<ReturnType<typeof readWithOpenpyxl>>;

const units = builtInUnits(builtInRubric);
const files = scratch();
let book: Book;
beforeAll(async () => {
  const path = files.file("book.xlsx");
  writeFileSync(path, await makeBook(builtInRubric, units));
  book = await readWithOpenpyxl(path);
});
afterAll(() => {
  files.dispose();
});

const sheet = (name: string) => {
  const found = book.sheets.find((one) => one.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
};

/** Row of 评分录入, counted from 1, by its id. */
const rowOf = (id: string): number => {
  const found = Object.entries(sheet("评分录入").cells).find(([at, value]) => /^A\d+$/.test(at) && value === id);
  if (!found) throw new Error(`no row ${id}`);
  return Number(found[0].slice(1));
};

describe("a produced file, as a second program reads it", () => {
  it("has the sheets in order, the state very hidden", () => {
    expect(book.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["说明", "visible"],
      ["指标体系", "visible"],
      ["参评单位", "visible"],
      ["评分录入", "visible"],
      ["得分计算", "visible"],
      ["汇总排名", "visible"],
      ["_评分簿", "veryHidden"],
    ]);
    expect(book.warnings).toEqual([]);
  });

  it("is protected everywhere, without a password, and open exactly where something is typed", () => {
    expect(book.sheets.map(({ protection }) => protection)).toEqual(
      book.sheets.map(() => ({ enabled: true, password: false })),
    );
    expect(sheet("得分计算").unlocked).toEqual([]);
    expect(sheet("汇总排名").unlocked).toEqual([]);
    // Every field of every unit, and nothing else.
    const inputs = fieldsOf(builtInRubric).flatMap((field) => {
      const id = field.kind === "veto" && !field.criterion ? field.indicator.id : field.id;
      return units.map((_, i) => cellName(rowOf(id) - 1, firstUnit() + i));
    });
    expect(new Set(sheet("评分录入").unlocked)).toEqual(new Set(inputs));
    expect(sheet("说明").unlocked).toHaveLength(builtInRubric.readings.length);
    expect(sheet("参评单位").unlocked).toHaveLength(units.length * (2 + builtInRubric.conditions.length));
  });

  it("keeps headings in sight and repeats them on paper", () => {
    const first = cellName(rowOf("info") - 1, firstUnit());
    expect(sheet("评分录入").freeze).toBe(first);
    expect(sheet("得分计算").freeze).toBe(first);
    const rows = `$${rowOf("info") - 2}:$${rowOf("info") - 1}`;
    expect(sheet("评分录入").printTitles).toEqual({ rows, columns: "$B:$E" });
    expect(sheet("汇总排名").printTitles.rows).toBe("$4:$4");
  });

  it("validates every input of 评分录入, with the rule as prompt and the limit in the alert", () => {
    const validated = new Map(
      sheet("评分录入").dataValidations.flatMap((validation) =>
        validation.ranges.flatMap((range) => {
          const area = parseAreaName(range);
          return area ? [[area.row + 1, { validation, area }] as const] : [];
        }),
      ),
    );
    for (const field of fieldsOf(builtInRubric)) {
      const id = field.kind === "veto" && !field.criterion ? field.indicator.id : field.id;
      const found = validated.get(rowOf(id));
      expect(found?.area).toEqual({ row: rowOf(id) - 1, column: firstUnit(), rows: 1, columns: units.length });
      const validation = found?.validation;
      expect(validation).toMatchObject({ showInputMessage: true, showErrorMessage: true, errorStyle: "stop" });
      expect(validation?.promptTitle?.length).toBeLessThanOrEqual(MAX_VALIDATION_TITLE);
      expect(validation?.prompt?.length).toBeLessThanOrEqual(MAX_VALIDATION_MESSAGE);
      expect(validation?.errorTitle?.length).toBeLessThanOrEqual(MAX_VALIDATION_TITLE);
      expect(validation?.error?.length).toBeLessThanOrEqual(MAX_VALIDATION_MESSAGE);
      expect(validation?.prompt).toContain(
        field.kind === "veto" ? "留空" : field.criterion.rule.kind === "levels" ? "选一个等级" : "录入",
      );
      if (field.kind === "veto" || field.criterion.rule.kind === "levels") {
        expect(validation?.type).toBe("list");
      } else if (field.criterion.rule.kind === "range") {
        expect(validation).toMatchObject({ type: "decimal", formula1: "0" });
        expect(validation?.formula2).toContain(`$E${rowOf(id)}`);
        expect(validation?.error).toContain(`${Number(((field.criterion.share ?? 0) * 100).toFixed(6))}%`);
      } else {
        expect(validation).toMatchObject({ type: "whole", formula1: "0" });
      }
    }
    expect(validated.size).toBe(fieldsOf(builtInRubric).length);
  });

  it("offers each list from cells of its own row", () => {
    const lists = sheet("评分录入").dataValidations.filter(({ type }) => type === "list");
    expect(lists.length).toBe(20 + 3 + 2);
    for (const { ranges, formula1 } of lists) {
      const row = (parseAreaName(ranges[0] ?? "")?.row ?? -1) + 1;
      expect(formula1).toMatch(new RegExp(`\\$F${row}:\\$[F-K]${row}`));
    }
  });

  it("has a width for every column that is read", () => {
    for (const name of ["说明", "指标体系", "参评单位", "评分录入", "得分计算", "汇总排名"]) {
      const { widths } = sheet(name);
      expect(Math.min(...Object.values(widths))).toBeGreaterThan(2);
      // 汇总排名 has two hidden columns before its first.
      expect(widths[name === "汇总排名" ? "D" : "B"]).toBeGreaterThan(10);
    }
  });
});

/** Column of the first unit in the grid, from 0. */
function firstUnit(): number {
  const found = Object.entries(sheet("评分录入").cells).find(([at, value]) => /^[A-Z]+1$/.test(at) && value === "u1");
  return parseAreaName(found?.[0] ?? "")?.column ?? -1;
}
