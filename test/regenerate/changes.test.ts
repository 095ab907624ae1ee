/** What is told of two rubrics and two lists of units: each change once, in the field's terms. */
import { builtInUnits } from "../../src/rubric";
import type { Indicator, Rubric } from "../../src/rubric";
import { builtInRubric } from "../../src/rubric/builtin";
import { rubricChanges, unitChanges } from "../../src/regenerate";
import type { Change } from "../../src/regenerate";
import { edited, pathOf, readingPath } from "../rubric/edit";

function told(changes: readonly Change[]): string[] {
  return changes.map(({ thing, id, how }) => {
    const words = [thing, id, how.code];
    if ("of" in how) words.push(how.of);
    if ("from" in how) words.push(String(how.from), String(how.to));
    return words.filter((word) => word !== "").join(" ");
  });
}

const changesTo = (changes: Readonly<Record<string, unknown>>) => told(rubricChanges(builtInRubric, edited(changes)));

it("of the same rubric none", () => {
  expect(rubricChanges(builtInRubric, structuredClone(builtInRubric))).toEqual([]);
});

it("numbers and words", () => {
  expect(
    changesTo({
      [`${pathOf("info.news")}.weight`]: 6,
      [`${pathOf("info.news")}.name`]: "要闻动态",
      [`${pathOf("info.news.2")}.share`]: 0.5,
      [`${pathOf("info.news.3")}.text`]: "3.注明来源，得10%；",
      [`${pathOf("info.news.4")}.rule`]: { kind: "benchmark", counts: "条数" },
      "categories[0].total": 44,
      [`${readingPath("rounding")}.choice`]: "1",
    }),
  ).toEqual([
    "category info number total 43 44",
    "indicator info.news renamed 动态要闻 要闻动态",
    "indicator info.news number weight 5 6",
    "criterion info.news.2 number share 0.6 0.5",
    "criterion info.news.3 renamed 3.发布或转载信息时注明来源，得10%； 3.注明来源，得10%；",
    "criterion info.news.4 words kind range benchmark",
    "criterion info.news.4 words counts 条数",
    "reading rounding words choice 2位小数 1位小数",
  ]);
});

it("what comes, goes and moves, the things under it each by itself", () => {
  const [first, second] = builtInRubric.categories;
  if (!first || !second) throw new Error("no categories");
  const move = (rubric: Rubric): Rubric => {
    const [one, ...rest] = first.indicators as [Indicator, ...Indicator[]];
    const others = rest.filter(({ id }) => id !== "info.leaders");
    return {
      ...rubric,
      categories: [
        { ...first, indicators: [...others.slice(1), ...others.slice(0, 1)] },
        { ...second, indicators: [...second.indicators, one] },
        ...rubric.categories.slice(2),
      ],
    };
  };
  const gone = first.indicators.find(({ id }) => id === "info.leaders");
  const [moved, , third] = first.indicators;
  expect(told(rubricChanges(builtInRubric, move(builtInRubric)))).toEqual([
    `indicator ${third?.id ?? ""} moved ${first.name} ${first.name}`,
    `indicator ${moved?.id ?? ""} moved ${first.name} ${second.name}`,
    "indicator info.leaders removed",
    ...(gone?.criteria ?? []).map(({ id }) => `criterion ${id} removed`),
  ]);
});

it("units: names, groups, conditions, order", () => {
  const units = builtInUnits(builtInRubric).slice(0, 4);
  const [a, b, c, d] = units;
  if (!a || !b || !c || !d) throw new Error("no units");
  const after = [
    { ...b, name: "市教委" },
    a,
    { ...c, group: "县市区", conditions: { ...c.conditions, interviewPlan: !c.conditions["interviewPlan"] } },
    { ...d, id: "u99", name: "新局" },
  ];
  const before = c.conditions["interviewPlan"] ? ["是", "否"] : ["否", "是"];
  expect(told(unitChanges(units, after, builtInRubric))).toEqual([
    "unit u2 moved",
    `unit u2 renamed ${b.name} 市教委`,
    `unit u3 words group ${c.group} 县市区`,
    `unit u3 words condition 列入年度访谈计划：${before[0] ?? ""} 列入年度访谈计划：${before[1] ?? ""}`,
    "unit u99 added",
    "unit u4 removed",
  ]);
});
