import { builtInUnits, fieldsOf } from "../../src/rubric";
import type { Criterion } from "../../src/rubric";
import { RUBRIC_COLUMNS } from "../../src/plan/names";
import { builtInRubric } from "../../src/rubric/builtin";
import { cellName } from "../../src/sheet/address";
import { columnAt, rowIdOf, secondProgram, validationsByCell } from "./second-program";

const units = builtInUnits(builtInRubric);
const { book, sheet, rowOf, columnOf } = secondProgram(builtInRubric, units);
const VISIBLE = ["说明", "指标体系", "参评单位", "评分录入", "得分计算", "汇总排名"];

/** Column of the first unit in the grid, from 0. */
function firstUnit(): number {
  return columnAt(columnOf("评分录入", "u1"));
}

const indicators = builtInRubric.categories.flatMap((category) => category.indicators);
const criteria = indicators.flatMap((indicator) => indicator.criteria);

function parametersOf(rule: Criterion["rule"]): number {
  switch (rule.kind) {
    case "range":
    case "benchmark":
      return 0;
    case "levels":
      return rule.levels.length;
    case "tiers":
      return rule.tiers.length * 2;
    case "incidents":
    case "deduct":
    case "penalty":
      return rule.counters.length;
  }
}

describe("a produced file, as a second program reads it", () => {
  it("has the sheets in order, the state very hidden", () => {
    expect(book().sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ...VISIBLE.map((name) => [name, "visible"]),
      ["_评分簿", "veryHidden"],
    ]);
    expect(book().warnings).toEqual([]);
  });

  it("has a name for the content of each sheet, from its marker on", () => {
    const keys = ["guide", "rubric", "units", "entries", "scores", "ranking", "state"];
    expect(Object.keys(book().names).sort()).toEqual(keys.map((key) => `scorebook.${key}`).sort());
    keys.forEach((key, i) => {
      const name = book().sheets[i]?.name ?? "";
      const { cells } = sheet(name);
      const [, on = "", last = "", row = ""] =
        /^'?([^'!]+)'?!\$A\$1:\$([A-Z]+)\$([0-9]+)$/.exec(book().names[`scorebook.${key}`] ?? "") ?? [];
      expect({ key, on, marker: cells["A1"] }).toEqual({ key, on: name, marker: `scorebook:${key}` });
      const addresses = Object.keys(cells);
      expect({ key, column: columnAt(last), row: Number(row) }).toEqual({
        key,
        column: Math.max(...addresses.map((at) => columnAt(at.replace(/\d/g, "")))),
        row: Math.max(...addresses.map((at) => Number(at.replace(/\D/g, "")))),
      });
    });
  });

  it("is protected without a password but where rows come and go, and open exactly where something is typed", () => {
    expect(book().sheets.map(({ name, protection }) => [name, protection])).toEqual(
      book().sheets.map(({ name }) => [name, { enabled: !["指标体系", "参评单位"].includes(name), password: false }]),
    );
    expect(sheet("得分计算").unlocked).toEqual([]);
    expect(sheet("汇总排名").unlocked).toEqual([]);
    // Every field of every unit, and nothing else.
    const inputs = fieldsOf(builtInRubric).flatMap((field) =>
      units.map((_, i) => cellName(rowOf("评分录入", rowIdOf(field)) - 1, firstUnit() + i)),
    );
    expect(new Set(sheet("评分录入").unlocked)).toEqual(new Set(inputs));
    expect(sheet("说明").unlocked).toHaveLength(builtInRubric.readings.length);
    expect(sheet("参评单位").unlocked).toHaveLength(units.length * (2 + builtInRubric.conditions.length));
  });

  it("lets every line of 指标体系 be edited, with a validation of whatever is no text", () => {
    const { cells, unlocked } = sheet("指标体系");
    const [first, last] = [rowOf("指标体系", "info"), rowOf("指标体系", "penalty.service-items.1")];
    const rowIn = (cell: string) => Number(cell.replace(/\D/g, ""));
    const columnIn = (cell: string) => cell.replace(/\d/g, "");
    expect([Math.min(...unlocked.map(rowIn)), Math.max(...unlocked.map(rowIn))]).toEqual([first, last]);
    const spare = 2;
    const parameters = Array.from({ length: 6 + spare }, (_, i) => columnOf("指标体系", `parameter${i + 1}`));
    expect(unlocked).toHaveLength((last - first + 1) * (1 + RUBRIC_COLUMNS.length + parameters.length));
    const filled = Object.keys(cells).filter((cell) => parameters.includes(columnIn(cell)) && rowIn(cell) > 4);
    const typed = filled.filter((cell) => !String(cells[cell]).startsWith("="));
    const vetoes = [...indicators, ...criteria].reduce((sum, { veto }) => sum + (veto?.reasons.length ?? 0), 0);
    expect(filled).toHaveLength(vetoes + criteria.reduce((sum, { rule }) => sum + parametersOf(rule), 0));
    // The levels that a reading decides.
    expect(filled.length - typed.length).toBe(6);
    const validated = validationsByCell(sheet("指标体系"));
    const judged = ["kind", "weight", "share", "sum", "condition"].map((id) => columnOf("指标体系", id));
    const wanted = unlocked.filter((cell) => [...judged, ...parameters].includes(columnIn(cell)));
    expect(new Set(validated.keys())).toEqual(new Set(wanted));
    expect(wanted.filter((cell) => validated.get(cell)?.length !== 1)).toEqual([]);
  });

  it("keeps headings in sight and repeats them on paper", () => {
    const info = rowOf("评分录入", "info");
    const first = cellName(info - 1, firstUnit());
    expect(sheet("评分录入").freeze).toBe(first);
    expect(sheet("得分计算").freeze).toBe(first);
    expect(sheet("评分录入").printTitles).toEqual({ rows: `$${info - 2}:$${info - 1}`, columns: "$B:$E" });
    expect(sheet("汇总排名").printTitles.rows).toBe("$4:$4");
  });

  it("hides what is for formulas only: ids, parameters and facts", () => {
    const grid = "A F G H I J K L M N O P".split(" ");
    // The ids, where 参评单位 has each unit, and the four conditions.
    const above = [1, 2, 3, 4, 5, 6];
    expect(Object.fromEntries(VISIBLE.map((name) => [name, sheet(name).hidden]))).toMatchObject({
      指标体系: { columns: ["A"], rows: [1] },
      参评单位: { rows: [1] },
      评分录入: { columns: grid, rows: above },
      得分计算: { columns: grid, rows: above },
    });
    expect(columnAt("P") + 1).toBe(firstUnit());
    for (const name of VISIBLE) expect(sheet(name).hidden.columns).toContain("A");
    for (const name of VISIBLE) expect(sheet(name).hidden.rows).toContain(1);
  });

  it("has a width for every column that is read", () => {
    for (const name of VISIBLE) {
      const { widths } = sheet(name);
      expect(Math.min(...Object.values(widths))).toBeGreaterThan(2);
      // 汇总排名 has two hidden columns before its first.
      expect(widths[name === "汇总排名" ? "D" : "B"]).toBeGreaterThan(10);
    }
  });
});
