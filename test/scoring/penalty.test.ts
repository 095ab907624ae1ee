/** 扣分指标: each incident costs a percentage of the indicator's negative weight, at most all of it. */
import { categoryPoints, criterionAt, indicatorAt, scoreOne } from "./setting";

const COUNCIL = "penalty.notices.1:state-council";
const PROVINCE = "penalty.notices.1:province";
const CENTRAL = "penalty.media.1:central";
const PROVINCIAL = "penalty.media.1:provincial";
const ITEMS = "penalty.service-items.1";

describe("penalty", () => {
  it.each([
    [0, 0, 0],
    [1, 0, -2],
    [0, 1, -0.2],
    [1, 3, -2.6],
    [1, 10, -4],
    [2, 0, -4],
    [2, 5, -4],
    [9, 99, -4],
    [0, 20, -4],
    [0, 19, -3.8],
  ])("通报曝光 with %d and %d costs %d", (council, province, expected) => {
    const { score, lost } = indicatorAt(scoreOne({ [COUNCIL]: council, [PROVINCE]: province }), "penalty.notices");
    expect(score).toBeCloseTo(expected, 12);
    expect(score).toBeGreaterThanOrEqual(-4);
    expect(lost).toBeCloseTo(-expected, 12);
  });

  it.each([
    [0, 1, -0.4],
    [1, 0, -2],
    [1, 2, -2.8],
    [1, 6, -4],
    [3, 0, -4],
  ])("媒体曝光 with %d and %d costs %d", (central, provincial, expected) => {
    const unit = scoreOne({ [CENTRAL]: central, [PROVINCIAL]: provincial });
    expect(indicatorAt(unit, "penalty.media").score).toBeCloseTo(expected, 12);
  });

  it.each([
    [0, 0],
    [1, -1],
    [2, -2],
    [3, -2],
  ])("政务服务事项 with %d costs %d", (count, expected) => {
    expect(indicatorAt(scoreOne({ [ITEMS]: count }), "penalty.service-items").score).toBe(expected);
  });

  it("adds up to −10 and no further", () => {
    const unit = scoreOne({ [COUNCIL]: 9, [PROVINCE]: 9, [CENTRAL]: 9, [PROVINCIAL]: 9, [ITEMS]: 9 });
    expect(categoryPoints(unit, "penalty")).toBe(-10);
    expect(unit.total).toBe(-10);
    // Before the limit, the explanation tells what each criterion would have cost.
    expect(criterionAt(unit, "penalty.notices.1").lost).toBeCloseTo(19.8, 12);
  });

  it("counts what was counted, whatever is blank or bad beside it", () => {
    for (const other of [null, "三次", -1, 0.5]) {
      const unit = scoreOne({ [COUNCIL]: 1, [PROVINCE]: other });
      expect(indicatorAt(unit, "penalty.notices").score).toBe(-2);
      expect(criterionAt(unit, "penalty.notices.1")).toMatchObject({ state: "scored", rule: "penalty", lost: 2 });
    }
  });

  it("costs nothing, and not −0, where nothing was counted", () => {
    for (const values of [{}, { [ITEMS]: 0 }, { [ITEMS]: "x" }, { [ITEMS]: -1 }]) {
      const { score, lost, criteria } = indicatorAt(scoreOne(values), "penalty.service-items");
      expect([score, lost, criteria[0]?.lost]).toEqual([0, 0, 0]);
    }
  });
});
