/**
 * Small rubrics that nobody has written yet, valid all of them: every kind of criterion, vetoes, conditions, and all
 * choices of the readings. They keep apart what holds for scoring from what holds for one rubric only.
 */
import fc from "fast-check";
import { withChoices } from "../../src/rubric";
import type { Applicability, Category, CategoryKind, Indicator, ReadingId, Rubric, Unit } from "../../src/rubric";
import { builtInRubric } from "../../src/rubric/builtin";
import { arbitraryCriteria, arbitraryPenalties, arbitraryVeto, SOURCE } from "./arbitrary-criteria";

const CONDITIONS = ["first", "second", "third"];

/**
 * Left out is what the validator takes but no rubric means, since it would pay to be vetoed or spared: a veto or full
 * credit for a penalty, and a veto that brings a criterion to 0 which may cost more than its share.
 */
export function arbitraryRubric(): fc.Arbitrary<Rubric> {
  const bases = fc.array(categoryOf("base"), { minLength: 1, maxLength: 3 });
  const parts = fc.tuple(bases, fc.option(categoryOf("bonus")), fc.option(categoryOf("penalty")), arbitraryChoices());
  return parts.map(([base, bonus, penalty, choices]) => {
    const categories = [...base, ...(bonus ? [bonus] : []), ...(penalty ? [penalty] : [])].map(withIds);
    return withChoices(
      {
        ...builtInRubric,
        id: "arbitrary",
        title: "任意指标",
        categories,
        conditions: CONDITIONS.map((id) => ({ id, name: id, appendix: null, default: false })),
        appendices: [],
        units: [{ name: "甲", aliases: [] }],
      },
      choices,
    );
  });
}

/** A choice for each reading. */
export function arbitraryChoices(): fc.Arbitrary<Partial<Record<ReadingId, string>>> {
  return fc.record(
    Object.fromEntries(
      builtInRubric.readings.map(({ id, alternatives }) => [id, fc.constantFrom(...alternatives.map((one) => one.id))]),
    ),
  );
}

/** Units u1, u2 … with any of the rubric's conditions. */
export function arbitraryUnits(rubric: Rubric, maxLength = 5): fc.Arbitrary<Unit[]> {
  const conditions = fc.record(Object.fromEntries(rubric.conditions.map(({ id }) => [id, fc.boolean()])));
  return fc
    .array(conditions, { minLength: 1, maxLength })
    .map((all) => all.map((own, i) => ({ id: `u${i + 1}`, name: `单位${i + 1}`, group: "", conditions: own })));
}

function categoryOf(kind: CategoryKind): fc.Arbitrary<Category> {
  return fc.array(indicatorOf(kind), { minLength: 1, maxLength: 4 }).map((indicators) => {
    const total = Math.abs(indicators.reduce((sum, { weight }) => sum + weight, 0));
    return { id: kind, name: kind, kind, total, source: SOURCE, indicators };
  });
}

function indicatorOf(kind: CategoryKind): fc.Arbitrary<Indicator> {
  const penalty = kind === "penalty";
  // Whole points, tenths, and thirds that no decimal holds.
  const weight = fc
    .tuple(fc.integer({ min: 1, max: 90 }), fc.constantFrom(1, 10, 3))
    .map(([points, parts]) => (penalty ? -points / parts : points / parts));
  const criteria = penalty ? arbitraryPenalties() : arbitraryCriteria();
  const veto = penalty ? fc.constant(null) : fc.option(arbitraryVeto("指标"));
  return fc.record({ weight, criteria, veto, applicability: fc.option(applicabilityOf(penalty)) }).map((one) => ({
    ...one,
    id: "",
    name: "",
    group: null,
    description: "",
    detail: "",
    appendix: null,
    erratum: null,
    source: SOURCE,
  }));
}

function applicabilityOf(penalty: boolean): fc.Arbitrary<Applicability> {
  const reading = penalty ? fc.constant(null) : fc.constantFrom(null, "interview-plan" as const);
  return fc.record({ condition: fc.constantFrom(...CONDITIONS), text: fc.constant("说明"), reading });
}

/** Ids and names by place; reasons too, since within an indicator none may stand twice. */
function withIds(category: Category, c: number): Category {
  const id = `k${c + 1}`;
  const indicators = category.indicators.map((indicator, i) => {
    const own = `${id}.i${i + 1}`;
    const criteria = indicator.criteria.map((criterion, k) => {
      const { veto } = criterion;
      const reasons = veto?.reasons.map((reason) => `第${k + 1}项${reason}`) ?? [];
      const named = veto && { ...veto, reasons };
      return { ...criterion, id: `${own}.${k + 1}`, number: k + 1, text: `第${k + 1}项`, veto: named };
    });
    return { ...indicator, id: own, name: own, criteria };
  });
  return { ...category, id, name: `${category.kind}${c + 1}`, indicators };
}
