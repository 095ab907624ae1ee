/** Entries that are each good and that contradict each other. */
import { VETO_FACTS } from "../../../../src/checks/veto-facts";
import { fieldsOf } from "../../../../src/rubric";
import type { Field, Unit } from "../../../../src/rubric";
import { bestValue } from "../../../helpers/fill";
import type { Sources } from "../clean";
import { appliesTo } from "../draft";
import type { Draft } from "../draft";
import { typedTogether } from "../kind";
import type { Kind, Typed } from "../kind";
import { isNumber, isRange, shareOf } from "./entries";

function fieldNamed({ rubric }: Sources, id: string): Field {
  const field = fieldsOf(rubric).find((one) => one.id === id);
  if (!field) throw new Error(`no field ${id}`);
  return field;
}

const isBenchmark = (field: Field): boolean => isNumber(field) && ruleKind(field) === "benchmark";

function ruleKind(field: Field): string {
  return field.kind === "veto" ? "" : field.criterion.rule.kind;
}

const CAUSES = /更新不及时|未(?:及时)?更新|空白/u;

/** The fields with a percentage of free choice that apply to a unit. */
function rangesOf({ rubric }: Sources, unit: Unit): Field[] {
  return fieldsOf(rubric).filter((field) => isRange(field) && appliesTo(field, unit));
}

function uniform(name: string, valueOf: (field: Field) => number): Kind {
  return typedTogether(name, "column-uniform", (draft) => {
    const unit = draft.unit();
    const fields = rangesOf(draft.sources, unit);
    const typed = fields.map((field): Typed => [unit.id, field.id, valueOf(field)]);
    return { typed, unit, field: firstOf(fields) };
  });
}

function firstOf<T>(items: readonly T[]): T {
  const [first] = items;
  if (first === undefined) throw new Error("none");
  return first;
}

/** The counts of all other units raised to 1 at least, and below 20. */
function othersCounts(draft: Draft, field: Field, unit: Unit): Typed[] {
  return draft.sources.units
    .filter((other) => other !== unit)
    .map((other) => [other.id, field.id, 1 + Math.floor(draft.next() * 19)]);
}

export const ACROSS_KINDS: readonly Kind[] = [
  {
    ...typedTogether("a count with a nought too many", "benchmark-outlier", (draft) => {
      const { unit, field } = draft.entry(isBenchmark);
      return { typed: [...othersCounts(draft, field, unit), [unit.id, field.id, 300]], unit, field };
    }),
    units: 6,
  },
  typedTogether(
    "the best count under a veto that is not settled",
    "benchmark-doubtful",
    (draft) => {
      const { unit, field } = draft.entry(isBenchmark);
      // Both of the indicator's counts are benchmarks, and the other one's is not to be the best.
      const other = fieldsOf(draft.sources.rubric).find((one) => isBenchmark(one) && one !== field) ?? field;
      const typed: Typed[] = [
        ...othersCounts(draft, field, unit),
        [unit.id, other.id, 0],
        [unit.id, field.id, 25],
        [unit.id, `${field.indicator.id}:veto`, "待核实"],
      ];
      return { typed, unit, field };
    },
    "veto-unknown-reason",
  ),
  uniform("a column filled with one number", () => 0.1),
  uniform("a column filled with four fifths of each share", (field) => shareOf(field) * 0.8),
  typedTogether("a cause deducted twice", "deduct-doubled", (draft) => {
    const field = fieldNamed(draft.sources, "operations.maintenance.1");
    const { unit, field: veto } = draft.entry(
      (one) =>
        one.kind === "veto" && one.indicator !== field.indicator && one.reasons.some((text) => CAUSES.test(text)),
    );
    const reasons = veto.kind === "veto" ? veto.reasons.filter((text) => CAUSES.test(text)) : [];
    const typed: Typed[] = [
      [unit.id, field.id, 0.05],
      [unit.id, veto.id, draft.oneOf(reasons)],
    ];
    return { typed, unit, field };
  }),
  typedTogether("a unit's column copied from another", "unit-copied", ({ sources, next }) => {
    const at = Math.floor(next() * (sources.units.length - 1));
    const [from, to] = [sources.units[at], sources.units[at + 1]];
    if (!from || !to) throw new Error("too few units");
    const common = fieldsOf(sources.rubric).filter((field) => appliesTo(field, from) && appliesTo(field, to));
    const own = sources.entries.get(from.id);
    const typed = common.map((field): Typed => [to.id, field.id, own?.get(field.id) ?? null]);
    return { typed, unit: to, field: firstOf(common.filter(isNumber)) };
  }),
  typedTogether("a veto that entries deny", "veto-contradicted", (draft) => {
    // Reasons that are told as deducted twice as well are another kind's.
    const facts = VETO_FACTS.filter(({ reasons }) => !reasons.some((text) => CAUSES.test(text)));
    const { unit, field } = draft.entry((one) => facts.some(({ veto }) => veto === one.id));
    const fact = draft.oneOf(facts.filter(({ veto }) => veto === field.id));
    const entry = fieldNamed(draft.sources, fact.entry);
    const typed: Typed[] = [
      [unit.id, entry.id, bestValue(entry)],
      [unit.id, field.id, draft.oneOf(fact.reasons)],
    ];
    return { typed, unit, field };
  }),
  typedTogether("a veto over entries", "veto-over-entries", (draft) => {
    const { unit, field } = draft.entry(
      (one) => one.kind === "veto" && VETO_FACTS.every(({ veto }) => veto !== one.id),
    );
    const reasons = field.kind === "veto" ? field.reasons.filter((text) => !CAUSES.test(text)) : [];
    return { typed: [[unit.id, field.id, draft.oneOf(reasons)]], unit, field };
  }),
];
