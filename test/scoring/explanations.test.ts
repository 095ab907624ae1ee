/** Every number explains itself: what the criteria lost, and by which rule, accounts for each indicator's score. */
import { builtInUnits, withChoices } from "../../src/rubric";
import { builtInRubric } from "../../src/rubric/builtin";
import { score } from "../../src/scoring";
import type { CriterionRuleTaken, CriterionScore, IndicatorScore } from "../../src/scoring";
import { randomEntries, randomNumbers, USUAL } from "../helpers/random";
import { criterionAt, indicatorAt, scoreOne, topEntries } from "./setting";
import type { Choices, Values } from "./setting";

const top = topEntries();

function lostOf({ criteria }: IndicatorScore): number {
  return criteria.reduce((sum, { lost }) => sum + lost, 0);
}

const near = (a: number, b: number) => Math.abs(a - b) < 1e-9;

/** What an indicator's explanation fails to account for. */
function indicatorFaults(one: IndicatorScore): string[] {
  const { weight, score: points, lost, applies } = one;
  const sum = lostOf(one);
  if (weight < 0) {
    return near(points, -Math.min(-weight, sum)) && near(lost, -points) ? [] : [`costs ${-points}, told ${sum}`];
  }
  if (applies !== "assessed") return sum === 0 && lost === 0 ? [] : [`lost ${lost}, told ${sum}`];
  // Beyond its own limit, 0, an indicator cannot lose what its criteria would.
  return near(points, Math.max(0, weight - sum)) && near(lost, weight - points) ? [] : [`lost ${lost}, told ${sum}`];
}

function criterionFaults(one: CriterionScore, { applies, veto }: IndicatorScore): string[] {
  const { lost, rule, state, achieved } = one;
  const free = rule === "full" || rule === "exempt" || rule === "not-applicable";
  const facts = {
    "lost below 0": lost < 0,
    "lost by no rule": free && lost !== 0,
    "not blank": rule === "not-scored" && (state !== "blank" || achieved !== null),
    "not invalid": rule === "invalid-entry" && (state !== "invalid" || achieved !== null),
    "its indicator's veto": (rule === "indicator-veto") !== (veto !== null),
    "whether it applies": (state === "not-applicable") !== (applies !== "assessed"),
  };
  return Object.entries(facts).flatMap(([fault, holds]) => (holds ? [`${one.criterion.number} ${fault}`] : []));
}

describe("each rule is told", () => {
  const off = { interviewPlan: false };
  const cases: Record<CriterionRuleTaken, [string, Values, number, Choices?, Record<string, boolean>?]> = {
    full: ["info.news.2", { "info.news.2": 0.6 }, 0],
    range: ["info.news.2", { "info.news.2": 0.5 }, 0.5],
    levels: ["service.queries.2", { "service.queries.2": 0.12 }, 1.44],
    benchmark: ["info.data.1", { "info.data.1": 0 }, 4],
    tiers: ["newmedia.linkage.3", { "newmedia.linkage.3": 4 }, 0.4],
    incidents: ["function.platform.2", { "function.platform.2": 3 }, 0.9],
    deduct: ["newmedia.publishing.5", { "newmedia.publishing.5": 3 }, 4.5],
    penalty: ["penalty.media.1", { "penalty.media.1:central": 1, "penalty.media.1:provincial": 2 }, 2.8],
    "not-scored": ["info.news.2", {}, 3],
    "invalid-entry": ["info.news.2", { "info.news.2": "合格" }, 3],
    "criterion-veto": ["service.queries.1", { "service.queries.1": 0.5, "service.queries.1:veto": "x" }, 4],
    "indicator-veto": ["info.news.2", { "info.news.2": 0.6, "info.news:veto": "x" }, 3],
    "not-applicable": ["interaction.interviews.1", top, 0, {}, off],
    exempt: ["interaction.interviews.1", {}, 0, { "interview-plan": "full" }, off],
  };

  it.each(Object.entries(cases))("%s", (rule, [id, values, lost, choices, conditions]) => {
    const told = criterionAt(scoreOne(values, choices, conditions), id);
    expect(told.rule).toBe(rule);
    expect(told.lost).toBeCloseTo(lost, 12);
  });
});

describe("lost points account for the score", () => {
  const rules = new Set<CriterionRuleTaken>();
  const readings: Choices[] = [
    {},
    { "interview-plan": "full", "ops-overdue-floor": "criterion" },
    { redistribution: "proportional", "levels-steps": "from-zero", "benchmark-zero": "full" },
  ];

  it.each(readings)("with %j", (choices) => {
    const rubric = withChoices(builtInRubric, choices);
    const faults: string[] = [];
    for (let seed = 1; seed <= 15; seed++) {
      const next = randomNumbers(seed);
      const units = builtInUnits(rubric).map((unit) => ({
        ...unit,
        conditions: { ...unit.conditions, interviewPlan: next() < 0.7 },
      }));
      const habits = seed % 3 === 0 ? { blank: 0, bad: 0, veto: 0 } : USUAL;
      for (const unit of score(rubric, units, randomEntries(rubric, units, seed, habits)).units) {
        for (const indicator of unit.categories.flatMap(({ indicators }) => indicators)) {
          for (const { rule } of indicator.criteria) rules.add(rule);
          const told = [
            ...indicatorFaults(indicator),
            ...indicator.criteria.flatMap((one) => criterionFaults(one, indicator)),
          ];
          faults.push(...told.map((fault) => `${unit.unit.id} ${indicator.indicator.id}: ${fault}`));
        }
      }
    }
    expect(faults).toEqual([]);
  });

  it("and every rule has been among them", () => {
    const every: Record<CriterionRuleTaken, true> = {
      full: true,
      range: true,
      levels: true,
      benchmark: true,
      tiers: true,
      incidents: true,
      deduct: true,
      penalty: true,
      "not-scored": true,
      "invalid-entry": true,
      "criterion-veto": true,
      "indicator-veto": true,
      "not-applicable": true,
      exempt: true,
    };
    expect([...rules].sort()).toEqual(Object.keys(every).sort());
  });
});

describe("points", () => {
  it("add up from indicators to categories to the total", () => {
    const unit = scoreOne({ ...top, "info.news.2": 0.4, "penalty.service-items.1": 1 });
    let total = 0;
    for (const { indicators, score: points, category } of unit.categories) {
      expect(points).toBeCloseTo(
        indicators.reduce((sum, one) => sum + one.score, 0),
        12,
      );
      expect(indicators.map((one) => one.indicator.id)).toEqual(category.indicators.map(({ id }) => id));
      total += points;
    }
    expect(unit.exactTotal).toBeCloseTo(total, 12);
    expect(unit.total).toBe(108);
  });

  it("are told with the indicator's own loss when its criteria would lose more", () => {
    const unit = scoreOne({ "newmedia.publishing.1": 0.2, "newmedia.publishing.5": 5 });
    const one = indicatorAt(unit, "newmedia.publishing");
    expect(one.lost).toBe(3);
    expect(lostOf(one)).toBeCloseTo(0.8 * 3 + 7.5, 12);
  });
});
