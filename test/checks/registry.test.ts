import { readdirSync } from "node:fs";
import { join } from "node:path";
import { RULES } from "../../src/checks";
import { messagesFor } from "../../src/i18n";
import type { Locale } from "../../src/i18n";
import { fieldOf, UNITS } from "./checked";

const ids = RULES.map(({ meta }) => meta.id);
const folder = (path: string) => readdirSync(join(__dirname, path)).sort();

it("has every rule once, sorted", () => {
  expect(ids).toEqual([...new Set(ids)].sort());
});

it("has the rules of the folder, each in the file of its name", () => {
  expect(ids.map((id) => `${id}.ts`)).toEqual(folder("../../src/checks/rules"));
});

it("has a test file for each rule", () => {
  expect(folder(".")).toEqual(expect.arrayContaining(ids.map((id) => `${id}.test.ts`)));
});

const FIELD_OF: Readonly<Record<string, string>> = {
  "entry-not-a-level": "service.queries.2",
  "veto-unknown-reason": "info.agency:veto",
};

describe.each<Locale>(["zh-CN", "en-US"])("in %s", (locale) => {
  const messages = messagesFor(locale);

  it.each(RULES.map(({ meta }) => [meta.id, meta.severity] as const))(
    "%s says what, where, and what to do",
    (rule, severity) => {
      const field = fieldOf(FIELD_OF[rule] ?? "info.agency.1");
      const [unit] = UNITS;
      if (!unit) throw new Error("no unit");
      const { category, indicator, criterion } = field;
      for (const value of [0.6, "甲", null, true, { error: "#N/A" }]) {
        const place = { sheet: "评分录入", cell: { row: 9, column: 9 }, unit, category, indicator, criterion, field };
        const { message, fix } = messages.finding({ rule, severity, value, ...place });
        expect(message).toContain(`${unit.name} · ${indicator.name}`);
        expect(message).not.toContain(rule);
        expect(`${message}${fix}`).not.toMatch(/undefined|null|NaN|\[object/);
        expect(fix).toMatch(locale === "zh-CN" ? /。$/ : /\.$/);
      }
      expect(messages.severities[severity]).not.toBe("");
    },
  );

  it("no two rules say the same", () => {
    const place = {
      sheet: null,
      cell: null,
      unit: null,
      category: null,
      indicator: null,
      criterion: null,
      field: null,
    };
    const said = RULES.map(({ meta }) =>
      messages.finding({ rule: meta.id, severity: meta.severity, value: 1, ...place }),
    );
    expect(new Set(said.map(({ message }) => message)).size).toBe(RULES.length);
    expect(said.filter(({ message, fix }) => message === "" || fix === "")).toEqual([]);
  });
});
