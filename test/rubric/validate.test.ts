import { describeFault } from "../../src/rubric/fault-text";
import { builtInRubric } from "../../src/rubric/builtin";
import { validateRubric } from "../../src/rubric/validate";
import { ZH_CN } from "../../src/rubric/validate/text-zh-cn";
import { edited, pathOf, readingPath } from "./edit";
import { cases } from "./validate-cases";

const news = pathOf("info.news");
const news2 = pathOf("info.news.2");
const overdue = pathOf("operations.maintenance.5");
const deduct = pathOf("newmedia.publishing.5");

describe("validateRubric", () => {
  it("finds no fault in the built-in rubric", () => {
    expect(validateRubric(builtInRubric)).toEqual([]);
  });

  it.each(cases.map((one) => ({ ...one, what: Object.keys(one.changes).join(", ") })))(
    "$code: $what",
    ({ changes, faults }) => {
      const found = validateRubric(edited(changes)).map(({ code, path }) => `${code} ${path}`);
      expect(found.sort()).toEqual([...faults].sort());
    },
  );

  it("takes texts that just fit, tabs and line feeds, and shares that add up but for binary dust", () => {
    const rubric = edited({
      [`${news}.description`]: "长".repeat(32_767),
      [`${news}.detail`]: "一\t二\n三😀",
      [`${news2}.share`]: 0.6 + 5e-10,
    });
    expect(validateRubric(rubric)).toEqual([]);
  });

  it("reports all faults at once, without touching the rubric", () => {
    const rubric = edited({
      [`${news2}.share`]: 2,
      "units[3].name": "",
      "categories[7].total": 9,
      "conditions[0].id": "附录",
    });
    const before = structuredClone(rubric);
    const codes = validateRubric(rubric).map(({ code }) => code);
    expect(new Set(codes)).toEqual(
      new Set([
        "share-range",
        "shares-sum",
        "text-empty",
        "duty-unit",
        "category-total",
        "id-syntax",
        "condition-unknown",
      ]),
    );
    expect(rubric).toEqual(before);
  });

  it("says where in the rubric's own names, and what in values", () => {
    const [fault] = validateRubric(edited({ [`${news}.criteria[2].share`]: null }));
    expect(fault).toEqual({
      code: "share-missing",
      path: "categories[0].indicators[2].criteria[2].share",
      place: "政府信息公开 › 动态要闻 › 第3项",
      values: { rule: "range" },
    });
    const [sum] = validateRubric(edited({ [`${news2}.share`]: 0.5 }));
    expect(sum?.values["sum"]).toBeCloseTo(0.9, 12);
  });

  it("says where the other one is of what is repeated", () => {
    const [fault] = validateRubric(edited({ [`${news}.id`]: "info.leaders" }));
    expect(fault?.values).toEqual({
      id: "info.leaders",
      first: "政府信息公开 › 领导信息",
      firstPath: "categories[0].indicators[1].id",
    });
  });

  it.each([
    ["conditions[0].name", "", "适用条件 › appendix1"],
    ["units[0].name", "长".repeat(40_000), `参评单位 › ${"长".repeat(40)}…`],
    ["categories[3].name", "", "第4个一级指标"],
    [`${readingPath("ties")}.choice`, "?", "口径 › 总分相同的单位如何排名？"],
    ["title", "", "指标体系"],
    [`${news}.veto.reasons[1]`, "", "政府信息公开 › 动态要闻 › 一票否决 › 第2条原因"],
    [`${overdue}.rule.counters[1].step`, 2, "管理保障 › 运维管理情况 › 第5项 › 超期1个月或未办结"],
    ["appendices[1].duties[2].unit", "无", "附录2：社会公益事业建设领域公开信息 › 无"],
  ])("calls %s by name", (path, value, place) => {
    const fault = validateRubric(edited({ [path]: value })).find((one) => one.path === path);
    expect(fault?.place).toBe(place);
  });
});

describe("describeFault", () => {
  const faults = cases.flatMap(({ changes }) => validateRubric(edited(changes)));

  it("has been shown every fault of a rubric", () => {
    const told = Object.keys(ZH_CN.messages).filter((code) => !/^(?:file|field|line)-/u.test(code));
    expect([...new Set(faults.map(({ code }) => code))].sort()).toEqual(told.sort());
  });

  it.each([...new Set(cases.map(({ code }) => code))])("%s: says where, what and what to do", (code) => {
    for (const fault of faults.filter((one) => one.code === code)) {
      const chinese = describeFault(fault, "zh-CN");
      const english = describeFault(fault, "en-US");
      expect(chinese.startsWith(`${fault.place}：`)).toBe(true);
      expect(english.startsWith(`${fault.place}: `)).toBe(true);
      for (const text of [chinese, english]) expect(text).not.toMatch(/[{}]|undefined|NaN%/u);
    }
  });

  it("writes shares as percentages and rules in words", () => {
    const [sum] = validateRubric(edited({ [`${news2}.share`]: 0.5 }));
    const [misplaced] = validateRubric(edited({ [`${deduct}.rule.kind`]: "penalty" }));
    if (sum === undefined || misplaced === undefined) throw new Error("No faults to describe.");
    expect(describeFault(sum, "zh-CN")).toBe(
      "政府信息公开 › 动态要闻：各评分项占比合计为90%，应为100%。请核对各项占比（扣减项不计入）。",
    );
    expect(describeFault(sum, "en-US")).toBe(
      "政府信息公开 › 动态要闻: The criteria's shares add up to 90% instead of 100%. Check each share (deducts do not count).",
    );
    expect(describeFault(misplaced, "zh-CN")).toContain("扣分规则不能用于基础指标");
    expect(describeFault(misplaced, "en-US")).toContain("A penalty rule has no place in a base category");
  });
});
