/** The native validation of 评分录入 in a produced file: every input, by its own row's limit. */
import { builtInUnits, fieldsOf } from "../../src/rubric";
import type { Field } from "../../src/rubric";
import { builtInRubric } from "../../src/rubric/builtin";
import { cellName } from "../../src/sheet/address";
import { MAX_VALIDATION_MESSAGE, MAX_VALIDATION_TITLE } from "../../src/sheet/limits";
import { columnAt, rowIdOf, secondProgram, validationsByCell } from "./second-program";
import type { Validation } from "./second-program";

const ENTRIES = "评分录入";
const units = builtInUnits(builtInRubric);
const fields = fieldsOf(builtInRubric);
const { sheet, rowOf, columnOf } = secondProgram(builtInRubric, units);

let validated: Map<string, Validation[]>;
let firstUnit: number;
beforeAll(() => {
  validated = validationsByCell(sheet(ENTRIES));
  firstUnit = columnAt(columnOf(ENTRIES, "u1"));
});

/** What a field's validation is, and words that its prompt and its alert must have. */
function wantedOf(field: Field): { type: "list" | "decimal" | "whole"; prompt: string[]; alert: string[] } {
  if (field.kind === "veto") {
    const loss = field.criterion ? "仅这一项不得分" : "本指标得 0 分";
    return { type: "list", prompt: ["从列表中选择原因", loss, "没有请留空"], alert: ["从下拉列表中选择原因"] };
  }
  const { rule } = field.criterion;
  switch (rule.kind) {
    case "levels":
      return { type: "list", prompt: rule.levels.map(({ label }) => label), alert: ["从列表中选择一个等级"] };
    case "range":
      return { type: "decimal", prompt: ["0% 到本行“占比”"], alert: ["0% 到本行“占比”"] };
    case "benchmark":
    case "tiers":
    case "incidents":
    case "deduct":
    case "penalty":
      return { type: "whole", prompt: ["0 或正整数", "没有请填 0"], alert: ["0 或正整数"] };
  }
}

describe("the validation of 评分录入, as a second program reads it", () => {
  it.each(fields.map((field) => [field.id, field] as const))("of %s is its row's own, for every unit", (_, field) => {
    const row = rowOf(ENTRIES, rowIdOf(field));
    const wanted = wantedOf(field);
    units.forEach((unit, i) => {
      const [validation, ...others] = validated.get(cellName(row - 1, firstUnit + i)) ?? [];
      expect({ unit: unit.name, others: others.length, ...validation }).toMatchObject({
        unit: unit.name,
        others: 0,
        showInputMessage: true,
        showErrorMessage: true,
        errorStyle: "stop",
        allowBlank: true,
        type: wanted.type,
        ...(wanted.type === "list" ? {} : { operator: "between", formula1: "0" }),
      });
      for (const words of wanted.prompt) expect(validation?.prompt).toContain(words);
      for (const words of wanted.alert) expect(validation?.error).toContain(words);
      const limit = (wanted.type === "list" ? validation?.formula1 : validation?.formula2) ?? "";
      // The unit's own conditions, and its own row's share or parameters; C bears the mark for what is not assessed.
      const read = [...limit.matchAll(/\$([A-Z]+)\$?(\d+)/g)].filter(([, letters]) => letters !== "C");
      expect(new Set(read.map(([, , at]) => Number(at)))).toEqual(new Set([row]));
      const letters = new Set(read.map(([, name]) => name));
      expect([letters.has(columnOf(ENTRIES, "share")), letters.has(columnOf(ENTRIES, "parameter1"))]).toEqual([
        wanted.type === "decimal",
        wanted.type === "list",
      ]);
      expect(limit).toContain(`(${columnOf(ENTRIES, unit.id)}$1:${columnOf(ENTRIES, unit.id)}$`);
    });
  });

  it("refers to no blank cell: where it does, Excel takes anything for valid", () => {
    // https://learn.microsoft.com/office/vba/api/excel.validation.ignoreblank; of an area's cells some may be blank.
    const { cells, unlocked } = sheet(ENTRIES);
    const referred = new Set<string>();
    for (const own of unlocked) {
      const [validation] = validated.get(own) ?? [];
      const formulas = `${validation?.formula1 ?? ""} ${validation?.formula2 ?? ""}`;
      const singles = formulas.replaceAll(/\$?[A-Z]+\$?\d+:\$?[A-Z]+\$?\d+/g, "");
      for (const [, letters = "", row = ""] of singles.matchAll(/\$?\b([A-Z]+)\$?(\d+)/g)) {
        referred.add(`${letters}${row}`);
      }
    }
    expect([...referred].filter((address) => cells[address] === undefined)).toEqual([]);
    // A condition for each row, and beside it the share of a percentage, the first parameter of a list.
    expect(referred.size).toBeGreaterThan(fields.length * 1.5);
  });

  it("says what to do in words that fit", () => {
    for (const { promptTitle, prompt, errorTitle, error } of sheet(ENTRIES).dataValidations) {
      for (const [text, most] of [
        [promptTitle, MAX_VALIDATION_TITLE],
        [errorTitle, MAX_VALIDATION_TITLE],
        [prompt, MAX_VALIDATION_MESSAGE],
        [error, MAX_VALIDATION_MESSAGE],
      ] as const) {
        expect(text?.length).toBeGreaterThan(1);
        expect(text?.length).toBeLessThanOrEqual(most);
      }
    }
  });

  it("names the limit's column as its heading does", () => {
    const [heading] = Object.entries(sheet(ENTRIES).cells).filter(([, value]) => value === "权重/占比");
    expect(heading?.[0]).toBe(`${columnOf(ENTRIES, "share")}${rowOf(ENTRIES, "info") - 2}`);
  });

  it("is nowhere but in the units' columns of the grid", () => {
    const cells = [...validated.keys()];
    const last = Math.max(...fields.map((field) => rowOf(ENTRIES, rowIdOf(field))));
    const [first] = [rowOf(ENTRIES, "info")];
    const rows = new Set(cells.map((cell) => Number(cell.replace(/\D/g, ""))));
    const columns = new Set(cells.map((cell) => columnAt(cell.replace(/\d/g, "")) - firstUnit));
    expect([Math.min(...rows), Math.max(...rows)]).toEqual([first, last]);
    expect([Math.min(...columns), Math.max(...columns)]).toEqual([0, units.length - 1]);
  });

  it("has as many parameters to offer as the row's list has", () => {
    const lists = fields.filter((field) => wantedOf(field).type === "list");
    expect(lists.length).toBe(20 + 3 + 2);
    const { cells } = sheet(ENTRIES);
    const columns = Array.from({ length: 6 }, (_, i) => columnOf(ENTRIES, `parameter${i + 1}`));
    for (const field of lists) {
      const row = rowOf(ENTRIES, rowIdOf(field));
      const rule = field.kind === "veto" ? null : field.criterion.rule;
      const count = field.kind === "veto" ? field.reasons.length : rule?.kind === "levels" ? rule.levels.length : 0;
      // From the first column on, without gaps: what follows would be offered as an empty line.
      expect(columns.map((letters) => cells[`${letters}${row}`] !== undefined)).toEqual(
        columns.map((_, i) => i < count),
      );
    }
  });
});
