/** What becomes of an indicator's weight where it is not assessed. */
import { builtInRubric } from "../../src/rubric/builtin";
import { edited, pathOf } from "../rubric/edit";
import { appliesTo } from "../../src/scoring";
import { categoryPoints, indicatorAt, makeUnit, scoreOne, scoreUnits, topEntries, within } from "./setting";
import type { Setting } from "./setting";

const INFO = {
  "info.agency": 2,
  "info.leaders": 2,
  "info.news": 5,
  "info.policies": 4,
  "info.data": 8,
  "info.projects": 3,
  "info.welfare": 3,
  "info.resources": 3,
  "info.topics": 8,
  "info.interpretation": 5,
};
const CONDITIONAL = ["info.projects", "info.welfare", "info.resources"];
/** Which of appendices 1, 2 and 3 name the unit. */
const LISTED: readonly (readonly [boolean, boolean, boolean])[] = [
  [true, true, true],
  [false, true, true],
  [true, false, true],
  [true, true, false],
  [false, false, true],
  [true, false, false],
  [false, true, false],
  [false, false, false],
];

function weights(choice: string, [appendix1, appendix2, appendix3]: readonly [boolean, boolean, boolean]) {
  const unit = scoreOne({}, { redistribution: choice }, { appendix1, appendix2, appendix3 });
  return Object.fromEntries(Object.keys(INFO).map((id) => [id, indicatorAt(unit, id).weight]));
}

describe.each(LISTED)("redistribution, appendices 1 %s, 2 %s, 3 %s", (...listed) => {
  const out = CONDITIONAL.filter((_, i) => !listed[i]);
  const moved = 3 * out.length;

  it.each([
    ["even", (id: string) => moved / (10 - out.length) + INFO[id as keyof typeof INFO]],
    ["even-unconditional", (id: string) => INFO[id as keyof typeof INFO] + (CONDITIONAL.includes(id) ? 0 : moved / 7)],
    ["proportional", (id: string) => (INFO[id as keyof typeof INFO] * 43) / (43 - moved)],
  ])("%s", (choice, expected) => {
    const found = weights(choice, listed);
    for (const id of Object.keys(INFO)) expect(found[id]).toBeCloseTo(out.includes(id) ? 0 : expected(id), 12);
    expect(Object.values(found).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(43, 12);
  });
});

describe("redistribution", () => {
  it("comes to these weights for a unit in no appendix", () => {
    const none = [false, false, false] as const;
    // 9 ÷ 7 more for each of the other seven, or 43 ÷ 34 times as much.
    expect(weights("even", none)["info.agency"]).toBeCloseTo(3.285714285714, 11);
    expect(weights("even-unconditional", none)["info.agency"]).toBeCloseTo(3.285714285714, 11);
    expect(weights("proportional", none)["info.agency"]).toBeCloseTo(2.529411764706, 11);
    expect(weights("proportional", none)["info.data"]).toBeCloseTo(10.117647058824, 11);
  });

  it("comes to these weights for a unit in one appendix", () => {
    const one = [true, false, false] as const;
    // 6 points move: to eight indicators, or to the seven that everybody has.
    expect(weights("even", one)).toMatchObject({ "info.agency": 2.75, "info.projects": 3.75, "info.welfare": 0 });
    expect(weights("even-unconditional", one)["info.projects"]).toBe(3);
    expect(weights("even-unconditional", one)["info.agency"]).toBeCloseTo(2 + 6 / 7, 12);
    expect(weights("proportional", one)["info.projects"]).toBeCloseTo((3 * 43) / 37, 12);
  });

  it("lets a unit in all appendices and one in none reach the same", () => {
    const top = topEntries();
    const none = { appendix1: false, appendix2: false, appendix3: false };
    for (const redistribution of ["even", "even-unconditional", "proportional"]) {
      const scores = scoreUnits({ all: top, none: top }, { choices: { redistribution }, conditions: { none } });
      expect(scores.units.map(({ total, rank }) => [total, rank])).toEqual([
        [110, 1],
        [110, 1],
      ]);
    }
  });

  it("asks nothing for what is not assessed, and takes no entry there", () => {
    const top = topEntries();
    const values = { ...top, "info.projects.1": "无", "info.projects.2": 0.5 };
    const { applies, score, weight, achieved, lost, completeness, criteria } = indicatorAt(
      scoreOne(values, {}, { appendix1: false }),
      "info.projects",
    );
    expect({ applies, score, weight, achieved, lost }).toEqual({
      applies: "not-applicable",
      score: 0,
      weight: 0,
      achieved: 0,
      lost: 0,
    });
    expect(completeness).toEqual({ done: 0, required: 0, ratio: 1 });
    expect(criteria).toMatchObject([
      { state: "not-applicable", achieved: null, lost: 0, rule: "not-applicable", entries: [{ value: "无" }] },
      { state: "not-applicable", achieved: null, lost: 0, rule: "not-applicable", entries: [{ value: 0.5 }] },
    ]);
  });

  it("keeps to its category", () => {
    const unit = scoreOne({}, {}, { appendix1: false, appendix2: false, appendix3: false });
    for (const { category, indicators } of unit.categories) {
      if (category.id === "info") continue;
      expect(indicators.map((one) => one.weight)).toEqual(indicators.map((one) => one.indicator.weight));
    }
  });

  it("takes a condition that nothing is known of for one that does not hold", () => {
    const unit = { ...makeUnit("u"), conditions: {} };
    const projects = builtInRubric.categories[0]?.indicators.find(({ id }) => id === "info.projects");
    expect(projects && appliesTo(builtInRubric, projects, unit)).toBe("not-applicable");
  });

  it("loses the points where no indicator is left to take them, and only there", () => {
    // 加分指标 with both indicators hanging on appendix 1, and 管理保障 with all but one.
    const applicability = { condition: "appendix1", text: "说明", reading: null };
    const rubric = edited(
      Object.fromEntries(
        ["bonus.innovation", "bonus.recognition", "operations.maintenance", "operations.report"].map((id) => [
          `${pathOf(id)}.applicability`,
          applicability,
        ]),
      ),
    );
    const values = { one: topEntries() };
    for (const redistribution of ["even", "even-unconditional", "proportional"]) {
      const setting: Setting = { rubric, choices: { redistribution }, conditions: { one: { appendix1: false } } };
      const [unit] = scoreUnits(values, setting).units;
      if (!unit) throw new Error("Nobody was scored.");
      expect(categoryPoints(unit, "bonus")).toBe(0);
      expect(indicatorAt(unit, "operations.portal").weight).toBeCloseTo(8, 12);
      expect(categoryPoints(unit, "operations")).toBeCloseTo(8, 12);
    }
  });
});

describe("interview-plan", () => {
  const others = { "interaction.consultation": 3, "interaction.assistant": 2, "interaction.opinions": 5 };
  const off = { interviewPlan: false };
  const everything = within(topEntries(), "interaction");

  it("changes nothing for a unit on the plan", () => {
    for (const choice of ["redistribute", "full", "assess"]) {
      const unit = scoreOne({ "interaction.interviews.1": 0.6 }, { "interview-plan": choice });
      expect(indicatorAt(unit, "interaction.interviews")).toMatchObject({ applies: "assessed", weight: 2, score: 1.2 });
    }
  });

  it("redistribute: not applicable, its two points go to the other three", () => {
    const unit = scoreOne(everything, { "interview-plan": "redistribute" }, off);
    expect(indicatorAt(unit, "interaction.interviews")).toMatchObject({ applies: "not-applicable", weight: 0 });
    for (const [id, weight] of Object.entries(others)) {
      expect(indicatorAt(unit, id).weight).toBeCloseTo(weight + 2 / 3, 12);
    }
    expect(categoryPoints(unit, "interaction")).toBeCloseTo(12, 12);
  });

  it("full: credited without entries, and whatever they are", () => {
    for (const values of [{}, { "interaction.interviews.1": 0.1 }, { "interaction.interviews.1": "x" }]) {
      const unit = scoreOne(values, { "interview-plan": "full" }, off);
      expect(indicatorAt(unit, "interaction.interviews")).toMatchObject({
        applies: "exempt",
        weight: 2,
        achieved: 1,
        score: 2,
        lost: 0,
        completeness: { done: 0, required: 0 },
        criteria: [
          { state: "not-applicable", rule: "exempt", lost: 0, achieved: null },
          { rule: "exempt" },
          { rule: "exempt" },
        ],
      });
      for (const [id, weight] of Object.entries(others)) expect(indicatorAt(unit, id).weight).toBe(weight);
    }
  });

  it("assess: like every other unit", () => {
    const choices = { "interview-plan": "assess" };
    const unit = scoreOne({}, choices, off);
    expect(indicatorAt(unit, "interaction.interviews")).toMatchObject({
      applies: "assessed",
      weight: 2,
      score: 0,
      completeness: { done: 0, required: 3 },
    });
    expect(scoreOne(topEntries(), choices, off).total).toBe(110);
  });

  it("leaves the appendices alone", () => {
    const out = { ...off, appendix1: false };
    for (const choice of ["redistribute", "full", "assess"]) {
      const unit = scoreOne({}, { "interview-plan": choice }, out);
      expect(indicatorAt(unit, "info.projects").applies).toBe("not-applicable");
    }
  });
});
