/** What an import says in the pane: everything in both languages, and nothing by halves. */
import { importTextsOf } from "../../src/i18n/pane/import";
import type { PaneImportTexts } from "../../src/i18n/pane/import";
import { builtInRubric } from "../../src/rubric/builtin";

const CRITERIA = builtInRubric.categories.flatMap(({ indicators }) => indicators.flatMap(({ criteria }) => criteria));

/** Every text, with what it needs: names and numbers that no language changes. */
function said(texts: PaneImportTexts): [string, string][] {
  const { steps, category, ...others } = texts;
  const kept = Object.entries({ ...others, ...steps }).filter(([key]) => key !== "rule");
  const plain = kept.map(([key, text]): [string, string] => {
    if (typeof text === "string") return [key, text];
    return [key, String(Reflect.apply(text, undefined, key === "veto" ? [["X", "Y"]] : [7, 2]))];
  });
  const kinds = (["base", "bonus", "penalty"] as const).map((kind): [string, string] => [kind, category(kind, 43, 1)]);
  return [...plain, ...kinds];
}

test.each(["zh-CN", "en-US"] as const)("%s has words for all of it", (locale) => {
  const all = said(importTextsOf(locale));
  expect(all.length).toBeGreaterThan(55);
  for (const [key, text] of all) expect([key, text]).toEqual([key, expect.stringMatching(/^(?!.*undefined)[^]*\S/u)]);
});

test("English texts are English", () => {
  expect(said(importTextsOf("en-US")).filter(([, text]) => /\p{Script=Han}/u.test(text))).toEqual([]);
});

test("English puts a rule of each kind into words", () => {
  const { rule } = importTextsOf("en-US");
  const first = (kind: string): string => {
    const criterion = CRITERIA.find((one) => one.rule.kind === kind);
    return criterion ? rule(criterion) : "none";
  };
  expect(["range", "benchmark", "tiers", "incidents", "deduct", "penalty"].map(first)).toEqual([
    "Percentage: 0 to 50%.",
    "Benchmark: 50% × count ÷ the highest count of all units.",
    "Tiers: from 0 0%, from 1 10%, from 5 20%.",
    "Incidents: of 25%, each costs 5%.",
    "Deduction: each costs 50%, until nothing of the indicator is left.",
    "Penalty: 国务院办公厅: each costs 50%, 省政府办公厅: each costs 5% of the weight, at most all of it.",
  ]);
  expect(first("levels")).toMatch(/^Levels: 0% 未提供查询服务; 6% /u);
});
