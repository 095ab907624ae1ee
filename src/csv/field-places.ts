/** From the names in a line of a score file to the field that it fills. */
import { countersOf, fieldsOf } from "../rubric";
import type { Criterion, Field, Indicator, Rubric, VetoField } from "../rubric";
import type { EntryFileFault } from "./entry-fault";
import type { TableRow } from "./table";

const VETO = "veto";

type FieldResult = { readonly field: Field } | { readonly fault: EntryFileFault };

/** 优秀创新案例（现场评审） is also known without its remark, and with a line break before it, as the source has it. */
function bareName(name: string): string {
  return name.replace(/\s+/g, "").replace(/(?<=.)（[^（）]*）$/, "");
}

/** From the names in a row to the field that it fills. */
export class FieldPlaces {
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
export function matchReason(vetoes: readonly VetoField[], text: string): MatchedReason | null {
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
