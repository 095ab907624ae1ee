import { builtInUnits } from "../../src/rubric";
import type { Unit } from "../../src/rubric";
import { builtInRubric } from "../../src/rubric/builtin";
import { score } from "../../src/scoring";
import { libreOfficeAsJudge } from "../helpers/agreement";
import { bestValue, fill } from "../helpers/fill";
import { badValues, randomEntries } from "../helpers/random";

const judge = libreOfficeAsJudge();
const units = builtInUnits(builtInRubric);

const agree = async (of: readonly Unit[], entries: ReturnType<typeof fill>) => {
  expect(await judge.differences(builtInRubric, of, entries)).toEqual([]);
  return score(builtInRubric, of, entries).units;
};

/** The first units, with the conditions given. */
const unitsWith = (...conditions: Readonly<Record<string, boolean>>[]): Unit[] =>
  conditions.map((own, i) => {
    const unit = units[i];
    if (!unit) throw new Error("too many units");
    return { ...unit, conditions: { ...unit.conditions, ...own } };
  });

const ALL = { appendix1: true, appendix2: true, appendix3: true, interviewPlan: true };
const NONE = { appendix1: false, appendix2: false, appendix3: false, interviewPlan: false };

describe("LibreOffice agrees with scoring at the edges", () => {
  it("all blank: everybody has 0, is first, and has done nothing", async () => {
    const scores = await agree(units, new Map());
    expect(scores.map(({ total, rank, completeness }) => [total, rank, completeness.ratio])).toEqual(
      units.map(() => [0, 1, 0]),
    );
  });

  it("all full: everybody has 110 and everything done", async () => {
    const scores = await agree(units, fill(builtInRubric, units, bestValue));
    expect(scores.map(({ total, rank, completeness }) => [total, rank, completeness.ratio])).toEqual(
      units.map(() => [110, 1, 1]),
    );
  });

  it("everything vetoed: only the indicators without a veto score", async () => {
    const entries = fill(builtInRubric, units, (field) =>
      field.kind === "veto" ? (field.reasons[0] ?? null) : bestValue(field),
    );
    const scores = await agree(units, entries);
    const vetoed = scores[0]?.categories.flatMap(({ indicators }) => indicators.filter(({ veto }) => veto)) ?? [];
    // 20 notes, less the appendix indicator that does not apply to the first unit.
    expect(vetoed).toHaveLength(19);
    expect(vetoed.every((one) => one.score === 0)).toBe(true);
  });

  it("benchmark: nobody has any", async () => {
    await agree(
      units,
      fill(builtInRubric, units, (field) =>
        field.kind === "criterion" && field.criterion.rule.kind === "benchmark" ? 0 : bestValue(field),
      ),
    );
  });

  it("benchmark: a vetoed unit has the most, and must not set it", async () => {
    const entries = fill(builtInRubric, units, (field, _, i) => {
      if (field.kind === "veto")
        return i === 0 && field.indicator.id === "info.data" ? (field.reasons[0] ?? null) : null;
      return field.criterion.rule.kind === "benchmark" ? 100 - 10 * Math.min(i, 9) : bestValue(field);
    });
    expect(builtInRubric.categories[0]?.indicators.some(({ id }) => id === "info.data")).toBe(true);
    const scores = await agree(units, entries);
    const data = scores.map(({ categories }) =>
      categories[0]?.indicators.find(({ indicator }) => indicator.id === "info.data"),
    );
    expect(data[0]?.score).toBe(0);
    expect(data[1]?.achieved).toBe(1);
    expect(data[2]?.achieved).toBeCloseTo(80 / 90, 12);
  });

  it("a unit in all appendices and on the plan, one in none, and all between", async () => {
    const flags = [false, true];
    const every = flags.flatMap((appendix1) =>
      flags.flatMap((appendix2) =>
        flags.flatMap((appendix3) =>
          flags.map((interviewPlan) => ({ appendix1, appendix2, appendix3, interviewPlan })),
        ),
      ),
    );
    const some = unitsWith(...every, ALL, NONE);
    const scores = await agree(some, randomEntries(builtInRubric, some, 5));
    for (const { categories } of scores) {
      for (const { category, indicators } of categories) {
        const weights = indicators.reduce((sum, { weight }) => sum + weight, 0);
        expect(Math.abs(weights)).toBeCloseTo(category.total, 9);
      }
    }
  });

  it("one unit alone", async () => {
    const alone = unitsWith(NONE);
    const scores = await agree(alone, fill(builtInRubric, alone, bestValue));
    expect(scores.map(({ total, rank }) => [total, rank])).toEqual([[110, 1]]);
  });

  it("ties: equal totals share the rank, and the next one is skipped", async () => {
    const entries = fill(builtInRubric, units, (field, _, i) =>
      field.id === "bonus.recognition.1" ? ([0.5, 0.25, 0.25, 0][i % 4] ?? 0) : bestValue(field),
    );
    const scores = await agree(units, entries);
    expect(new Set(scores.map(({ rank }) => rank))).toEqual(new Set([1, 11, 29]));
  });

  it("bonus above its weight and penalties beyond theirs are held at the weight", async () => {
    const entries = fill(builtInRubric, units, (field, _, i) => {
      if (field.kind === "veto") return null;
      if (field.category.kind === "penalty") return i;
      if (field.category.kind === "bonus") return i % 2 === 0 ? 1 : (field.criterion.share ?? 0);
      return null;
    });
    const scores = await agree(units, entries);
    expect(Math.min(...scores.map(({ total }) => total))).toBe(-10);
    expect(Math.max(...scores.map(({ total }) => total))).toBeLessThanOrEqual(10);
  });

  it("text, errors and numbers out of range in every cell earn nothing and poison nobody", async () => {
    const entries = fill(builtInRubric, units, (field, _, i) => {
      if (i >= 30) return bestValue(field);
      const bad = field.kind === "veto" ? [] : badValues(field);
      return bad[i % Math.max(1, bad.length)] ?? null;
    });
    const scores = await agree(units, entries);
    expect(scores.slice(0, 30).every(({ total, completeness }) => total === 0 && completeness.done === 0)).toBe(true);
    expect(scores.slice(30).every(({ total, rank }) => total === 110 && rank === 1)).toBe(true);
  });

  it("names that look like formulas, markup and numbers stay the text that they are", async () => {
    const odd = ["=1+1", "<b>&amp;</b>", "007", "市“教”育'局", "甲\n乙", " 空格 ", "_x0041_", "#N/A", "TRUE"];
    const named = unitsWith(...odd.map(() => ALL)).map((unit, i) => ({ ...unit, name: odd[i] ?? unit.name }));
    await agree(named, randomEntries(builtInRubric, named, 3));
  });
});
