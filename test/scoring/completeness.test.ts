/** Blank is not zero, a bad entry is neither, and completeness counts both as missing. */
import { builtInUnits, entryFieldsOf, fieldsOf } from "../../src/rubric";
import { builtInRubric } from "../../src/rubric/builtin";
import { score } from "../../src/scoring";
import type { CellValue } from "../../src/sheet/value";
import { badValues } from "../helpers/random";
import { criterionAt, indicatorAt, scoreOne, scoreUnits, topEntries, unitAt } from "./setting";

const top = topEntries();
const ALL = fieldsOf(builtInRubric).filter(({ kind }) => kind !== "veto").length;

function done(values: Readonly<Record<string, CellValue>>): number {
  return scoreOne(values).completeness.done;
}

describe("completeness", () => {
  it("wants an entry for each of the 92 criteria, two for the three with two counters", () => {
    const criteria = builtInRubric.categories.flatMap(({ indicators }) => indicators.flatMap((one) => one.criteria));
    expect(criteria).toHaveLength(92);
    expect(ALL).toBe(95);
    expect(scoreOne({}).completeness).toEqual({ done: 0, required: 95, ratio: 0 });
    expect(scoreOne(top).completeness).toEqual({ done: 95, required: 95, ratio: 1 });
  });

  it("counts a zero, not a blank", () => {
    expect(done({ "info.news.1": 0 })).toBe(1);
    expect(done({ "function.platform.1": 0, "penalty.service-items.1": 0 })).toBe(2);
    for (const blank of [null, ""]) expect(done({ "info.news.1": blank })).toBe(0);
  });

  it("counts single counters, and no bad entries", () => {
    expect(done({ "operations.maintenance.5:overdue": 1 })).toBe(1);
    expect(done({ "operations.maintenance.5:overdue": 1, "operations.maintenance.5:overdue-month": 0.5 })).toBe(1);
    expect(done({ "info.news.1": "x", "info.news.2": 0.61, "info.news.3": -1 })).toBe(0);
  });

  it("wants nothing more of a vetoed indicator", () => {
    const {
      done: count,
      required,
      ratio,
    } = indicatorAt(scoreOne({ "info.news:veto": "突击发布" }), "info.news").completeness;
    expect([count, required, ratio]).toEqual([4, 4, 1]);
    expect(done({ "info.news:veto": "不知道的原因", "info.news.1": "x" })).toBe(4);
  });

  it("wants nothing more of a vetoed criterion", () => {
    expect(done({ "info.interpretation.2:veto": "x" })).toBe(1);
    expect(done({ "info.interpretation.2:veto": "x", "info.interpretation.2": "y" })).toBe(1);
    expect(done({ "info.interpretation.2:veto": "x", "info.interpretation.1": 0 })).toBe(2);
  });

  it("wants nothing where nothing is assessed", () => {
    const out = { appendix1: false, appendix2: false, interviewPlan: false };
    expect(scoreOne({}, {}, out).completeness).toEqual({ done: 0, required: 95 - 2 - 2 - 3, ratio: 0 });
    expect(scoreOne(top, {}, out).completeness).toEqual({ done: 88, required: 88, ratio: 1 });
    expect(scoreOne(top, { "interview-plan": "full" }, out).completeness.required).toBe(88);
    expect(scoreOne(top, { "interview-plan": "assess" }, out).completeness.required).toBe(91);
  });

  it("adds up over the indicators", () => {
    const unit = scoreOne({ ...top, "info.news.1": null, "bonus.recognition.2": "x", "penalty.media.1:central": "" });
    const parts = unit.categories.flatMap(({ indicators }) => indicators.map(({ completeness }) => completeness.done));
    expect(unit.completeness).toEqual({ done: 92, required: 95, ratio: 92 / 95 });
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(92);
  });
});

describe("blank is not zero", () => {
  it.each(["function.platform.1", "function.platform.2", "function.platform.3"])("%s earns by a 0 alone", (id) => {
    expect(criterionAt(scoreOne({}), id)).toMatchObject({ state: "blank", achieved: null, rule: "not-scored" });
    const { state, achieved, rule, criterion } = criterionAt(scoreOne({ [id]: 0 }), id);
    expect({ state, achieved, rule }).toEqual({ state: "scored", achieved: criterion.share, rule: "full" });
  });

  it("and looks different where both earn nothing", () => {
    for (const id of [
      "info.news.1",
      "service.queries.2",
      "info.data.1",
      "newmedia.linkage.2",
      "penalty.service-items.1",
    ]) {
      expect(criterionAt(scoreOne({}), id)).toMatchObject({ state: "blank", achieved: null, rule: "not-scored" });
      expect(criterionAt(scoreOne({ [id]: 0 }), id)).toMatchObject({ state: "scored", achieved: 0 });
    }
  });
});

describe("a bad entry", () => {
  const fields = fieldsOf(builtInRubric).filter(({ kind }) => kind !== "veto");

  it("earns nothing and is flagged, whatever it is, and changes nobody else's score", () => {
    const blank = scoreUnits({ a: {}, b: top });
    for (const field of fields) {
      for (const bad of [...badValues(field), true, false, Number.NaN, Number.POSITIVE_INFINITY]) {
        const scores = scoreUnits({ a: { [field.id]: bad }, b: top });
        const own = unitAt(scores, "a");
        const told = own.categories
          .flatMap(({ indicators }) => indicators.flatMap(({ criteria }) => criteria))
          .flatMap(({ entries }) => entries.filter(({ fault }) => fault !== null));
        expect(told.map(({ field: { id }, value }) => [id, value])).toEqual([[field.id, bad]]);
        expect(own.exactTotal).toBe(0);
        expect(unitAt(scores, "b").exactTotal).toBe(unitAt(blank, "b").exactTotal);
      }
    }
  });

  it("in every field of one of the 37 leaves the others and their order as they were", () => {
    const units = builtInUnits(builtInRubric);
    const good = new Map(units.map(({ id }) => [id, new Map(Object.entries(top))]));
    const without = score(builtInRubric, units, new Map([...good].filter(([id]) => id !== "u3")));
    const poisoned = new Map(good).set("u3", new Map(fields.map(({ id }) => [id, "x"])));
    const after = score(builtInRubric, units, poisoned);
    expect(after.units.map(({ total, rank }) => [total, rank])).toEqual(
      without.units.map(({ total, rank }) => [total, rank]),
    );
  });

  it.each<[string, CellValue, string]>([
    ["info.news.1", "0.1", "not-a-number"],
    ["info.news.1", " ", "not-a-number"],
    ["info.news.1", true, "not-a-number"],
    ["info.news.1", { error: "#N/A" }, "not-a-number"],
    ["info.news.1", Number.NaN, "not-a-number"],
    ["info.news.1", -0.01, "below-range"],
    ["info.news.1", 0.11, "above-range"],
    ["info.news.1", 10, "above-range"],
    ["service.queries.2", 0.07, "not-a-level"],
    ["service.queries.2", -0.06, "not-a-level"],
    ["info.data.1", -1, "negative"],
    ["info.data.1", 1.5, "not-whole"],
    ["newmedia.linkage.2", 0.1, "not-whole"],
    ["function.platform.1", -2, "negative"],
    ["newmedia.publishing.5", 0.5, "not-whole"],
    ["penalty.service-items.1", -0.5, "negative"],
  ])("%s = %j is %s", (id, value, fault) => {
    expect(criterionAt(scoreOne({ [id]: value }), id)).toMatchObject({
      state: "invalid",
      achieved: null,
      rule: "invalid-entry",
      entries: [{ value, fault }],
    });
  });

  it("for a unit or a field that nobody knows is of no account", () => {
    const units = builtInUnits(builtInRubric).slice(0, 1);
    const stray = new Map([
      ["u1", new Map<string, CellValue>([["no.such.field", 1]])],
      ["nobody", new Map<string, CellValue>([["info.data.1", 99]])],
    ]);
    const scores = score(builtInRubric, units, stray);
    expect(scores.units.map(({ unit, exactTotal }) => [unit.id, exactTotal])).toEqual([["u1", 0]]);
    expect(scores.benchmarks.get("info.data.1")).toBe(0);
  });
});

describe("fields", () => {
  it("show in the explanation of their criterion, in order, with what was typed", () => {
    const unit = scoreOne({ "penalty.media.1:central": 1 });
    for (const { category, indicators } of unit.categories) {
      for (const { indicator, criteria } of indicators) {
        for (const { criterion, entries } of criteria) {
          const ids = entryFieldsOf(category, indicator, criterion).map(({ id }) => id);
          expect(entries.map(({ field }) => field.id)).toEqual(ids);
        }
      }
    }
    expect(criterionAt(unit, "penalty.media.1").entries.map(({ value }) => value)).toEqual([1, null]);
  });
});
