/** A workbook in which all is well but for what a test puts there, checked. */
import { checkBook } from "../../src/checks";
import type { CheckReport, FindingData, RuleId } from "../../src/checks";
import { LAYOUT_VERSION, planWorkbook, readBook } from "../../src/plan";
import type { Book } from "../../src/plan";
import { builtInUnits, fieldsOf } from "../../src/rubric";
import type { Field, Unit } from "../../src/rubric";
import { builtInRubric } from "../../src/rubric/builtin";
import { cellName } from "../../src/sheet/address";
import type { CellValue } from "../../src/sheet/value";
import { bestValue, fill } from "../helpers/fill";
import { plannedSnapshot } from "../helpers/planned";
import { addressOf } from "../plan/edited-books";

/** Two units to which everything applies, and a third to which nothing does that need not. */
export const UNITS: readonly Unit[] = builtInUnits(builtInRubric)
  .slice(0, 3)
  .map((unit, i) => ({
    ...unit,
    conditions: Object.fromEntries(builtInRubric.conditions.map(({ id }) => [id, i < 2])),
  }));
const [FIRST, SECOND, BARE] = ["u1", "u2", "u3"] as const;
export { BARE, FIRST, SECOND };

const FIELDS = new Map(fieldsOf(builtInRubric).map((field) => [field.id, field]));

export function fieldOf(id: string): Field {
  const field = FIELDS.get(id);
  if (!field) throw new Error(`no field ${id}`);
  return field;
}

/** What is in a cell: the unit, the field, and the value; null empties it. */
export type Typed = readonly [unit: string, field: string, value: CellValue];

/** Everything filled in, as far as it applies, and then what was typed. */
export function filledIn(...typed: readonly Typed[]): Promise<Book> {
  return filledFor(UNITS, ...typed);
}

/** Books are never changed, and the same few are asked for again and again. */
const made = new Map<string, Book>();

/** The same for other units. */
export function filledFor(units: readonly Unit[], ...typed: readonly Typed[]): Promise<Book> {
  const key = JSON.stringify([units, typed]);
  let book = made.get(key);
  if (!book) made.set(key, (book = makeFilled(units, typed)));
  return Promise.resolve(book);
}

function makeFilled(units: readonly Unit[], typed: readonly Typed[]): Book {
  const best = fill(builtInRubric, units, (field, unit) => {
    const { applicability } = field.indicator;
    return applicability && !unit.conditions[applicability.condition] ? null : bestValue(field);
  });
  for (const [unit, field, value] of typed) {
    fieldOf(field);
    if (value === null) best.get(unit)?.delete(field);
    else best.get(unit)?.set(field, value);
  }
  const result = readBook(plannedSnapshot(planWorkbook(builtInRubric, units, best)), LAYOUT_VERSION);
  if ("faults" in result) throw new Error(JSON.stringify(result.faults));
  return result.book;
}

export async function check(...typed: readonly Typed[]): Promise<CheckReport> {
  return checkBook(await filledIn(...typed));
}

/** Rule, address, and what else names the place of each finding that something is wrong; infos are left out. */
export async function placesFound(...typed: readonly Typed[]): Promise<string[]> {
  const { findings } = await check(...typed);
  const wrong = findings.filter(({ severity }) => severity !== "info");
  return wrong.map(({ rule, severity, sheet, cell, unit, category, indicator, criterion, value }) =>
    [
      severity,
      rule,
      `${sheet ?? ""}!${cell ? cellName(cell.row, cell.column) : ""}`,
      unit?.id,
      category?.id,
      indicator?.id,
      criterion?.number ?? "–",
      JSON.stringify(value),
    ].join(" "),
  );
}

/** What one rule finds in a book: cell, unit, field and data of each. */
export function foundBy(book: Book, id: RuleId): string[] {
  return checkBook(book)
    .findings.filter(({ rule }) => rule === id)
    .map(({ cell, unit, field, data }) =>
      [cell ? cellName(cell.row, cell.column) : "–", unit?.id ?? "–", field?.id ?? "–", JSON.stringify(data)].join(" "),
    );
}

/** The same as it should be: the entry's cell is told from the workbook's ids. */
export function placed({ snapshot }: Book, unit: string, id: string, data: FindingData): string {
  const field = fieldOf(id);
  const row = field.kind === "veto" && field.criterion === null ? field.indicator.id : id;
  return `${addressOf(snapshot, "entries", row, unit)} ${unit} ${id} ${JSON.stringify(data)}`;
}

/** The same of what was typed, told from the workbook's own ids. */
export async function placesOf(severity: string, rule: string, ...typed: readonly Typed[]): Promise<string[]> {
  const { snapshot } = await filledIn();
  return typed.map(([unit, id, value]) => {
    const field = fieldOf(id);
    const row = field.kind === "veto" && field.criterion === null ? field.indicator.id : id;
    const number = field.criterion?.number ?? "–";
    const address = addressOf(snapshot, "entries", row, unit);
    const place = [unit, field.category.id, field.indicator.id, number, JSON.stringify(value)].join(" ");
    return `${severity} ${rule} 评分录入!${address} ${place}`;
  });
}
