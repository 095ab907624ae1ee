import { builtInRubric } from "../../src/rubric/builtin";
import { withChoices } from "../../src/rubric/readings";
import type { Unit } from "../../src/rubric/types";
import { builtInUnits, defaultConditions, dutiesOf, findUnitName } from "../../src/rubric/units";
import { edited } from "./edit";

const one = builtInRubric;
const two = withChoices(builtInRubric, { "same-unit": "two" });
const OFFICE = "市公共资源交易局";
const ALIAS = "市公共资源交易监管局";

function named(units: readonly Unit[], name: string): Unit | undefined {
  return units.find((unit) => unit.name === name);
}

function holding(units: readonly Unit[], condition: string): string[] {
  return units.filter(({ conditions }) => conditions[condition]).map(({ name }) => name);
}

const APPENDIX1 = [
  "市发改委",
  "市教育局",
  "市自然资源和规划局",
  "市生态环境局",
  "市住建局",
  "市交通运输局",
  "市水利和湖泊局",
  "市农业农村局",
];
const APPENDIX2 = ["市教育局", "市民政局", "市生态环境局", "市文旅局", "市卫健委", "市市场监管局", "市乡村振兴局"];
const APPENDIX3 = [
  "市发改委",
  "市财政局",
  "市自然资源和规划局",
  "市生态环境局",
  "市住建局",
  "市交通运输局",
  "市水利和湖泊局",
  "市应急管理局",
  "市国资委",
];

describe("builtInUnits", () => {
  const units = builtInUnits(one);

  it("has appendix 4's 37 departments in order", () => {
    expect(units.map(({ name }) => name)).toEqual(one.appendices[3]?.duties.map(({ unit }) => unit));
    expect(units.map(({ id }) => id)).toEqual(Array.from({ length: 37 }, (_, index) => `u${index + 1}`));
    expect(units.every(({ name }) => !/\s/u.test(name))).toBe(true);
    expect(named(units, "市公共资源交易中心（市政府采购中心）")?.id).toBe("u35");
  });

  it("groups them by the rubric's audience, with or without its parentheses", () => {
    expect(new Set(units.map(({ group }) => group))).toEqual(new Set(["市直部门"]));
    expect(builtInUnits(edited({ audience: "（县市区）" }))[0]?.group).toBe("县市区");
  });

  it("sets the conditions of the departments that an appendix names, in any order", () => {
    expect(new Set(holding(units, "appendix1"))).toEqual(new Set([...APPENDIX1, OFFICE]));
    expect(new Set(holding(units, "appendix2"))).toEqual(new Set(APPENDIX2));
    expect(new Set(holding(units, "appendix3"))).toEqual(new Set([...APPENDIX3, OFFICE]));
    expect(holding(units, "interviewPlan")).toHaveLength(37);
  });

  it("takes the regulator for a unit of its own when read as two", () => {
    const apart = builtInUnits(two);
    expect(apart).toHaveLength(38);
    expect(apart.slice(0, 37).map(({ id, name }) => [id, name])).toEqual(units.map(({ id, name }) => [id, name]));
    expect(apart[37]).toEqual({
      id: "u38",
      name: ALIAS,
      group: "市直部门",
      conditions: { appendix1: true, appendix2: false, appendix3: true, interviewPlan: true },
    });
    expect(named(apart, OFFICE)?.conditions).toEqual({
      appendix1: false,
      appendix2: false,
      appendix3: false,
      interviewPlan: true,
    });
  });
});

describe("defaultConditions", () => {
  it("has every condition, in the rubric's order", () => {
    expect(Object.entries(defaultConditions(one, OFFICE))).toEqual([
      ["appendix1", true],
      ["appendix2", false],
      ["appendix3", true],
      ["interviewPlan", true],
    ]);
  });

  it("is the same for any name of a department", () => {
    expect(defaultConditions(one, ALIAS)).toEqual(defaultConditions(one, OFFICE));
  });

  it("falls back on the defaults for a department that the rubric does not name", () => {
    const bare = { appendix1: false, appendix2: false, appendix3: false, interviewPlan: true };
    expect(defaultConditions(one, "市气象局")).toEqual(bare);
    expect(defaultConditions(edited({ "conditions[3].default": false }), "市气象局")).toEqual({
      ...bare,
      interviewPlan: false,
    });
  });
});

describe("findUnitName", () => {
  it.each([
    ["市发改委", "市发改委"],
    [" 市生态\n环境局 ", "市生态环境局"],
    [ALIAS, OFFICE],
    ["市气象局", null],
    ["", null],
  ])("%j is %s", (name, found) => {
    expect(findUnitName(one, name)).toBe(found);
  });

  it("leaves another name by itself when read as two", () => {
    expect(findUnitName(two, ALIAS)).toBe(ALIAS);
    expect(findUnitName(two, OFFICE)).toBe(OFFICE);
  });
});

describe("dutiesOf", () => {
  it("finds what an appendix asks of a department, its other name's duties included", () => {
    expect(dutiesOf(one, "市统计局", "appendix4").map(({ text }) => text)).toEqual([
      "涉外统计调查机构资格查询、涉外社会调查项目查询、数据查询服务的提供情况。",
    ]);
    expect(dutiesOf(one, OFFICE, "appendix1").map(({ unit }) => unit)).toEqual([ALIAS]);
    expect(dutiesOf(one, ALIAS, "appendix4").map(({ unit }) => unit)).toEqual([OFFICE]);
  });

  it("keeps them apart when read as two", () => {
    expect(dutiesOf(two, OFFICE, "appendix1")).toEqual([]);
    expect(dutiesOf(two, ALIAS, "appendix1")).toHaveLength(1);
    expect(dutiesOf(two, ALIAS, "appendix4")).toEqual([]);
  });

  it("is empty where nothing is asked", () => {
    expect(dutiesOf(one, "市统计局", "appendix1")).toEqual([]);
    expect(dutiesOf(one, "市气象局", "appendix4")).toEqual([]);
    expect(dutiesOf(one, "市统计局", "appendix9")).toEqual([]);
  });
});
