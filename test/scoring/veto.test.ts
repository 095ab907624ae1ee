/** 一票否决, of an indicator and of one criterion. */
import { builtInRubric } from "../../src/rubric/builtin";
import type { CellValue } from "../../src/sheet/value";
import { criterionAt, indicatorAt, scoreOne, topEntries } from "./setting";

const top = topEntries();
const vetoed = builtInRubric.categories.flatMap(({ indicators }) =>
  indicators.flatMap(({ id, veto }) => (veto ? [{ id, reasons: veto.reasons }] : [])),
);

describe("veto of an indicator", () => {
  it("is found at 20 of them", () => {
    expect(vetoed).toHaveLength(20);
  });

  it.each(vetoed)("$id scores 0 for each of its reasons, and nothing else changes", ({ id, reasons }) => {
    const before = scoreOne(top);
    const { weight } = indicatorAt(before, id);
    for (const reason of reasons) {
      const after = scoreOne({ ...top, [`${id}:veto`]: reason });
      const { score, achieved, lost, veto } = indicatorAt(after, id);
      expect({ score, achieved, lost, veto }).toEqual({
        score: 0,
        achieved: 0,
        lost: weight,
        veto: { value: reason, known: true },
      });
      expect(after.exactTotal).toBeCloseTo(before.exactTotal - weight, 10);
    }
  });

  it.each<[CellValue, boolean]>([
    ["突击发布", true],
    [" 突击发布 ", true],
    ["突击", false],
    ["其他原因", false],
    [0, false],
    [false, false],
    [" ", false],
    [{ error: "#N/A" }, false],
  ])("%j vetoes, and is a known reason: %j", (value, known) => {
    const { score, veto } = indicatorAt(scoreOne({ ...top, "info.news:veto": value }), "info.news");
    expect(score).toBe(0);
    expect(veto).toEqual({ value, known });
  });

  it.each([null, ""])("%j vetoes nothing", (value) => {
    const { score, veto } = indicatorAt(scoreOne({ ...top, "info.news:veto": value }), "info.news");
    expect(score).toBeCloseTo(5, 12);
    expect(veto).toBeNull();
  });

  it("tells of each criterion what it takes from it", () => {
    const unit = scoreOne({ "info.news.2": 0.6, "info.news.3": "x", "info.news:veto": "突击发布" });
    const { criteria, lost } = indicatorAt(unit, "info.news");
    expect(criteria.map(({ rule }) => rule)).toEqual([
      "indicator-veto",
      "indicator-veto",
      "indicator-veto",
      "indicator-veto",
    ]);
    expect(criteria.map(({ state }) => state)).toEqual(["blank", "scored", "invalid", "blank"]);
    expect(criteria.map((one) => one.lost)).toEqual([0.5, 3, 0.5, 1]);
    expect(lost).toBe(5);
  });

  it("is of no account where the indicator is not assessed", () => {
    const values = { ...top, "info.projects:veto": "突击发布", "interaction.interviews:veto": "未参加" };
    const out = { appendix1: false, interviewPlan: false };
    const moved = scoreOne(values, {}, out);
    expect(indicatorAt(moved, "info.projects").veto).toBeNull();
    expect(moved.exactTotal).toBeCloseTo(110, 10);
    const exempt = scoreOne(values, { "interview-plan": "full" }, out);
    expect(indicatorAt(exempt, "interaction.interviews")).toMatchObject({ veto: null, score: 2 });
  });
});

describe("veto of a criterion", () => {
  const cases = [
    { id: "info.interpretation.2", of: "info.interpretation", share: 0.1 },
    { id: "service.queries.1", of: "service.queries", share: 0.5 },
    { id: "newmedia.service.1", of: "newmedia.service", share: 0.8 },
  ];

  it("is found at just these", () => {
    const all = builtInRubric.categories.flatMap(({ indicators }) =>
      indicators.flatMap(({ criteria }) => criteria.flatMap(({ id, veto }) => (veto ? [id] : []))),
    );
    expect(all).toEqual(cases.map(({ id }) => id));
  });

  it.each(cases)("$id alone scores 0", ({ id, of, share }) => {
    const before = indicatorAt(scoreOne(top), of);
    const after = scoreOne({ ...top, [`${id}:veto`]: "其他原因" });
    expect(indicatorAt(after, of).score).toBeCloseTo(before.weight * (1 - share), 12);
    expect(indicatorAt(after, of).veto).toBeNull();
    const { achieved, veto, rule, lost, state } = criterionAt(after, id);
    expect({ achieved, veto, rule, state }).toEqual({
      achieved: 0,
      veto: { value: "其他原因", known: false },
      rule: "criterion-veto",
      state: "scored",
    });
    expect(lost).toBeCloseTo(before.weight * share, 12);
  });

  it("knows its own reasons", () => {
    const [reason = ""] = criterionAt(scoreOne({}), "service.queries.1").criterion.veto?.reasons ?? [];
    const { veto } = criterionAt(scoreOne({ "service.queries.1:veto": reason }), "service.queries.1");
    expect(veto).toEqual({ value: reason, known: true });
  });

  it("holds whatever the entry beside it is, and keeps that entry's fault", () => {
    for (const [value, fault] of [
      [null, null],
      [0.3, null],
      ["x", "not-a-number"],
      [0.9, "above-range"],
    ] as const) {
      const values = { "service.queries.1": value, "service.queries.1:veto": "x" };
      const { state, entries } = criterionAt(scoreOne(values), "service.queries.1");
      expect(state).toBe("scored");
      expect(entries).toMatchObject([{ value, fault }]);
    }
  });

  it("an indicator's veto goes before it", () => {
    const values = { "service.queries.1:veto": "x", "service.queries:veto": "y" };
    const { rule, veto } = criterionAt(scoreOne(values), "service.queries.1");
    expect(rule).toBe("indicator-veto");
    expect(veto).toEqual({ value: "x", known: false });
  });
});
