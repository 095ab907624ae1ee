/** Units of a list get the ids that the scorebook has for them. */
import { builtInRubric } from "../../src/rubric/builtin";
import { planWorkbook } from "../../src/plan";
import { beforeOf, knownUnits, unitsOfBefore, withKnownIds } from "../../src/regenerate";
import { plannedSnapshot } from "../helpers/planned";
import { edited } from "../rubric/edit";

const listed = (...names: readonly string[]) =>
  names.map((name, i) => ({ id: `u${i + 1}`, name, group: "", conditions: {} }));
const known = [
  { id: "u1", name: "市发改委" },
  { id: "u7", name: "市公共资源交易中心" },
  { id: "other", name: "市残联" },
  { id: "u3", name: "市残联" },
];

function ids(...names: readonly string[]): string[] {
  return withKnownIds(listed(...names), known, builtInRubric).map(({ id, name }) => `${id} ${name}`);
}

it("by name, blanks disregarded, the first of a name", () => {
  expect(ids("市 发改委", "市残联")).toEqual(["u1 市 发改委", "other 市残联"]);
});

it("a new unit gets an id that nothing ever had", () => {
  expect(ids("新局", "市发改委", "新二局")).toEqual(["u8 新局", "u1 市发改委", "u9 新二局"]);
});

it("of a name that is listed twice only the first is the known unit", () => {
  expect(ids("市残联", "市残联")).toEqual(["other 市残联", "u8 市残联"]);
});

describe("of before the last regenerate", () => {
  const then = [
    { id: "u1", name: "市发改委", group: "甲组", conditions: { interviewPlan: true } },
    { id: "u2", name: "市没了局", group: "", conditions: { interviewPlan: false } },
  ];
  const now = [{ id: "u1", name: "市发改局", group: "", conditions: {} }];
  const snapshot = plannedSnapshot(
    planWorkbook(builtInRubric, now, new Map(), { before: { rubric: builtInRubric, units: then } }),
  );

  it("their ids are kept for them", () => {
    const all = knownUnits({ units: now, snapshot });
    expect(all.map(({ id, name }) => `${id} ${name}`)).toEqual(["u1 市发改局", "u1 市发改委", "u2 市没了局"]);
    const ids = withKnownIds(listed("新局", "市没了局"), all, builtInRubric).map(({ id }) => id);
    expect(ids).toEqual(["u3", "u2"]);
  });

  it("they come back as they were, with what the rubric says of conditions that it did not have then", () => {
    const before = beforeOf({ snapshot });
    if (!before) throw new Error("nothing is remembered");
    const rubric = edited({ "conditions[0].default": true, "conditions[1].default": false });
    const [first, second] = unitsOfBefore(before, rubric);
    expect(first).toEqual({
      ...then[0],
      conditions: { appendix1: true, appendix2: false, appendix3: true, interviewPlan: true },
    });
    expect(second?.conditions).toEqual({ appendix1: true, appendix2: false, appendix3: false, interviewPlan: false });
  });

  it("there are none where nothing was regenerated", () => {
    const never = plannedSnapshot(planWorkbook(builtInRubric, now));
    expect([beforeOf({ snapshot: never }), knownUnits({ units: now, snapshot: never })]).toEqual([null, now]);
  });
});
