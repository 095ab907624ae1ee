/** Score files: `unit,category,indicator,criterion,counter,value`. */
import type { Field, Rubric, Unit } from "../rubric";
import { judgeField } from "../scoring";
import type { CellValue } from "../sheet/value";
import type { EntryFileFault } from "./entry-fault";
import { FieldPlaces, matchReason } from "./field-places";
import { readTable } from "./table";
import type { TableRow } from "./table";
import { unitKey } from "./units";

export type EntriesResult =
  { readonly entries: Map<string, Map<string, CellValue>> } | { readonly faults: readonly EntryFileFault[] };

const COLUMNS = ["unit", "category", "indicator", "criterion", "counter", "value"] as const;

/** All faults at once; rows without a value are "not scored yet". */
export function readEntryFile(text: string, rubric: Rubric, units: readonly Unit[]): EntriesResult {
  const result = readTable(text, COLUMNS, ["unit", "indicator", "criterion", "value"]);
  if ("faults" in result) return result;
  const unitOf = unitFinder(rubric, units);
  const places = new FieldPlaces(rubric);
  const entries = new Map<string, Map<string, CellValue>>();
  const lines = new Map<string, number>();
  const faults: EntryFileFault[] = [];
  for (const row of result.table.rows) {
    const unit = unitOf(row.get("unit"));
    if (!unit) faults.push({ code: "entry-unit-unknown", line: row.line, unit: row.get("unit") });
    const found = places.find(row);
    if ("fault" in found) {
      faults.push(found.fault);
      continue;
    }
    const { field } = found;
    const read = readValue(row, field);
    if ("fault" in read) faults.push(read.fault);
    // A blank veto names no reason, and so none of the vetoes that an indicator may have: it cannot be doubled.
    if (!unit || (field.kind === "veto" && row.get("value") === "")) continue;
    const key = `${unit.id} ${field.id}`;
    const first = lines.get(key);
    if (first !== undefined) {
      faults.push({ code: "entry-repeated", line: row.line, first });
      continue;
    }
    lines.set(key, row.line);
    if ("value" in read && read.value !== null) entriesOf(entries, unit.id).set(field.id, read.value);
  }
  return faults.length > 0 ? { faults } : { entries };
}

/** By any name of a department, blanks disregarded. Names come again and again, so each is looked up once. */
function unitFinder(rubric: Rubric, units: readonly Unit[]): (name: string) => Unit | undefined {
  const byName = new Map(units.map((unit) => [unit.name, unit]));
  const byKey = new Map(units.map((unit) => [unitKey(rubric, unit.name), unit]));
  return (name) => {
    const known = byName.get(name);
    if (known) return known;
    const found = byKey.get(unitKey(rubric, name));
    if (found) byName.set(name, found);
    return found;
  };
}

function entriesOf(entries: Map<string, Map<string, CellValue>>, unitId: string): Map<string, CellValue> {
  const own = entries.get(unitId) ?? new Map<string, CellValue>();
  entries.set(unitId, own);
  return own;
}

function readValue(row: TableRow, field: Field): { readonly value: CellValue } | { readonly fault: EntryFileFault } {
  const text = row.get("value");
  if (text === "") return { value: null };
  if (field.kind === "veto") return { value: matchReason([field], text)?.reason ?? text };
  const { rule } = field.criterion;
  const level = rule.kind === "levels" ? rule.levels.find(({ label }) => label === text) : undefined;
  const value = level ? level.share : numberOf(text);
  const judgement = judgeField(field, value);
  if (judgement.state !== "invalid") return { value };
  return {
    fault: {
      code: "entry-value",
      line: row.line,
      value: text,
      fault: judgement.fault,
      criterion: field.criterion,
      indicator: field.indicator.name,
    },
  };
}

/** A decimal number, or one with a percent sign, wide forms (５０％) included; anything else stays the text that it is. */
function numberOf(text: string): CellValue {
  const match = /^([+-]?(?:\d+\.?\d*|\.\d+))(?:(e[+-]?\d+)|\s*(%))?$/i.exec(text.normalize("NFKC"));
  if (!match) return text;
  const [, digits = "", exponent = "", percent] = match;
  return Number(digits + (percent === undefined ? exponent : "e-2"));
}
