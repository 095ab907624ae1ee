/** Score files: `unit,category,indicator,criterion,counter,value`. */
import { countersOf, fieldsOf } from "../rubric";
import type { Criterion, Field, Indicator, Rubric, Unit, VetoField } from "../rubric";
import { judgeField } from "../scoring";
import type { EntryFault as JudgedFault } from "../scoring";
import type { CellValue } from "../sheet/value";
import { readTable } from "./table";
import type { TableFault, TableRow } from "./table";
import { unitKey } from "./units";

interface At {
  readonly line: number;
}

export type EntryFileFault =
  | TableFault
  | (At & { readonly code: "entry-unit-unknown"; readonly unit: string })
  | (At & { readonly code: "entry-category-unknown"; readonly category: string; readonly known: readonly string[] })
  | (At & {
      readonly code: "entry-indicator-unknown";
      readonly indicator: string;
      readonly category: string;
      readonly known: readonly string[];
    })
  | (At & {
      readonly code: "entry-indicator-ambiguous";
      readonly indicator: string;
      readonly categories: readonly string[];
    })
  | (At & {
      readonly code: "entry-criterion-unknown";
      readonly criterion: string;
      readonly indicator: string;
      readonly known: readonly string[];
    })
  | (At & {
      readonly code: "entry-counter-unknown";
      readonly counter: string;
      readonly indicator: string;
      readonly known: readonly string[];
    })
  | (At & {
      readonly code: "entry-reason-unknown";
      readonly reason: string;
      readonly indicator: string;
      readonly known: readonly string[];
    })
  | (At & {
      readonly code: "entry-value";
      readonly value: string;
      readonly fault: JudgedFault;
      readonly criterion: Criterion;
      readonly indicator: string;
    })
  | (At & { readonly code: "entry-repeated"; readonly first: number });

export type EntriesResult =
  { readonly entries: Map<string, Map<string, CellValue>> } | { readonly faults: readonly EntryFileFault[] };

const COLUMNS = ["unit", "category", "indicator", "criterion", "counter", "value"] as const;
const VETO = "veto";

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

type FieldResult = { readonly field: Field } | { readonly fault: EntryFileFault };

/** 优秀创新案例（现场评审） is also known without its remark, and with a line break before it, as the source has it. */
function bareName(name: string): string {
  return name.replace(/\s+/g, "").replace(/(?<=.)（[^（）]*）$/, "");
}

/** From the names in a row to the field that it fills. */
class FieldPlaces {
  private readonly fields: readonly Field[];

  constructor(private readonly rubric: Rubric) {
    this.fields = fieldsOf(rubric);
  }

  find(row: TableRow): FieldResult {
    const indicator = this.indicatorOf(row);
    if ("code" in indicator) return { fault: indicator };
    const own = this.fields.filter((field) => field.indicator === indicator);
    if (row.get("criterion").toLowerCase() === VETO) return findVeto(row, indicator, own);
    const criterion = indicator.criteria.find(({ number }) => String(number) === row.get("criterion"));
    if (!criterion) {
      const known = indicator.criteria.map(({ number }) => String(number));
      if (own.some(({ kind }) => kind === "veto")) known.push(VETO);
      return {
        fault: {
          code: "entry-criterion-unknown",
          line: row.line,
          criterion: row.get("criterion"),
          indicator: indicator.name,
          known,
        },
      };
    }
    return findEntry(row, indicator, criterion, own);
  }

  private indicatorOf(row: TableRow): Indicator | EntryFileFault {
    const { line } = row;
    const name = row.get("indicator");
    const categoryName = row.get("category");
    const categories = this.rubric.categories.filter((one) => categoryName === "" || one.name === categoryName);
    if (categories.length === 0) {
      const known = this.rubric.categories.map((one) => one.name);
      return { code: "entry-category-unknown", line, category: categoryName, known };
    }
    const pairs = categories.flatMap((category) => category.indicators.map((indicator) => ({ category, indicator })));
    const [found, other] = pairs.filter(({ indicator }) => bareName(indicator.name) === bareName(name));
    if (!found) {
      const known = pairs.map(({ indicator }) => indicator.name);
      return { code: "entry-indicator-unknown", line, indicator: name, category: categoryName, known };
    }
    if (other) {
      const names = [found.category.name, other.category.name];
      return { code: "entry-indicator-ambiguous", line, indicator: name, categories: names };
    }
    return found.indicator;
  }
}

/** The veto that has the reason given: the indicator's or, where the reason is one of its, a criterion's. */
function findVeto(row: TableRow, indicator: Indicator, own: readonly Field[]): FieldResult {
  const reason = row.get("value");
  const vetoes = own.filter((field) => field.kind === "veto");
  const field = reason === "" ? vetoes[0] : matchReason(vetoes, reason)?.field;
  if (field) return { field };
  const known = vetoes.flatMap(({ reasons }) => reasons);
  return { fault: { code: "entry-reason-unknown", line: row.line, reason, indicator: indicator.name, known } };
}

interface MatchedReason {
  readonly field: VetoField;
  readonly reason: string;
}

/**
 * A reason as the rubric has it, or a part of a single one. A text that merely contains a reason is none, since it may
 * deny it (未发现弄虚作假), unless it is the veto note's own.
 */
function matchReason(vetoes: readonly VetoField[], text: string): MatchedReason | null {
  const all = vetoes.flatMap((field) => field.reasons.map((reason): MatchedReason => ({ field, reason })));
  const exact = all.find(({ reason }) => reason === text);
  if (exact) return exact;
  if (text.length < SHORTEST_PART) return null;
  const near = all.filter(
    ({ field, reason }) => reason.includes(text) || (text.includes(reason) && noteOf(field).includes(text)),
  );
  const [only] = near;
  return near.length === 1 && only ? only : null;
}

/** A part of a reason that is shorter says too little. */
const SHORTEST_PART = 2;

function noteOf({ indicator, criterion }: VetoField): string {
  return (criterion ?? indicator).veto?.text ?? "";
}

function findEntry(row: TableRow, indicator: Indicator, criterion: Criterion, own: readonly Field[]): FieldResult {
  const counters = countersOf(criterion);
  const label = row.get("counter");
  const fields = own.filter((field) => field.kind !== "veto" && field.criterion === criterion);
  const [only] = fields;
  // A single counter, or none at all, need not be named; a name that is given must be right.
  if (label === "" && fields.length === 1 && only) return { field: only };
  const field = fields.find(
    (one) => one.kind !== "veto" && (one.counter?.label === label || one.counter?.id === label),
  );
  if (field) return { field };
  const known = counters.map((counter) => counter.label);
  return {
    fault: { code: "entry-counter-unknown", line: row.line, counter: label, indicator: indicator.name, known },
  };
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
