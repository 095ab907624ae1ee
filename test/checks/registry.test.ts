import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { RULE_FAILED, RULE_IDS, RULES } from "../../src/checks";
import type { Finding, RuleGroup } from "../../src/checks";
import { messagesFor } from "../../src/i18n";
import type { Locale } from "../../src/i18n";
import { EN_RULES } from "../../src/i18n/rules/en-us";
import { ZH_RULES } from "../../src/i18n/rules/zh-cn";
import { fieldOf, UNITS } from "./checked";

const GROUPS = Object.keys(RULE_IDS) as RuleGroup[];
const RULES_FOLDER = join(__dirname, "../../src/checks/rules");

it.each(GROUPS)("the rules of %s are those of its folder, each with its file and its test, sorted", (group) => {
  const ids: readonly string[] = RULE_IDS[group];
  expect(ids).toEqual([...ids].sort());
  const files = readdirSync(join(RULES_FOLDER, group)).filter((name) => name !== "index.ts");
  expect(files.sort()).toEqual(ids.map((id) => `${id}.ts`));
  const tests = ids.filter((id) => !existsSync(join(__dirname, group, `${id}.test.ts`)));
  expect(tests).toEqual([]);
});

it("has every rule once, in the order of the groups", () => {
  expect(RULES.map(({ meta }) => meta.id)).toEqual(GROUPS.flatMap((group) => RULE_IDS[group]));
});

const FIELD_OF: Readonly<Record<string, string>> = {
  "entry-not-a-level": "service.queries.2",
  "veto-unknown-reason": "info.agency:veto",
};

function findingOf(rule: Finding["rule"], value: Finding["value"]): Finding {
  const field = fieldOf(FIELD_OF[rule] ?? "info.agency.1");
  const [unit = null] = UNITS;
  const { category, indicator, criterion } = field;
  const place = { sheet: "评分录入", cell: { row: 9, column: 9 }, unit, category, indicator, criterion, field };
  return { rule, severity: "error", value, ...place, data: {} };
}

const SAID = RULES.map(({ meta }) => meta.id);
const ALL: readonly Finding["rule"][] = [...SAID, RULE_FAILED];

describe.each<Locale>(["zh-CN", "en-US"])("in %s", (locale) => {
  const messages = messagesFor(locale);
  const texts = locale === "zh-CN" ? ZH_RULES : EN_RULES;
  const isSentence = locale === "zh-CN" ? /。$/ : /\.$/;

  it.each(ALL)("%s says what, why it matters, and what to do", (rule) => {
    for (const value of [0.6, "甲", null, true, { error: "#N/A" }]) {
      const { message, fix } = messages.finding(findingOf(rule, value));
      expect(message).not.toContain(rule);
      expect(`${message}${fix}`).not.toMatch(/undefined|null|NaN|\[object/);
      expect(message).toMatch(isSentence);
      expect(fix).toMatch(isSentence);
    }
    expect(texts[rule].why).toMatch(isSentence);
    expect(texts[rule].title).not.toBe("");
  });

  it.each(RULE_IDS.entries)("%s names the unit and the indicator", (rule) => {
    const finding = findingOf(rule, 1);
    const where = `${finding.unit?.name ?? ""} · ${finding.indicator?.name ?? ""}`;
    expect(messages.finding(finding).message).toContain(where);
  });

  it("no two rules say the same", () => {
    const of = (part: (rule: Finding["rule"]) => string) => new Set(SAID.map(part)).size;
    expect(of((rule) => messages.finding(findingOf(rule, 1)).message)).toBe(SAID.length);
    expect(of((rule) => texts[rule].title)).toBe(SAID.length);
    expect(of((rule) => texts[rule].why)).toBe(SAID.length);
  });
});
