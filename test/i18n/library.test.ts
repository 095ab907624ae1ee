/** What the rubric library says: all of it in both languages. */
import { libraryTextsFor } from "../../src/i18n/pane/library";
import { regenerateTextsFor } from "../../src/i18n/pane/regenerate";
import type { ChangedThing, How, NumberOf, WordsOf } from "../../src/regenerate";

const LOCALES = ["zh-CN", "en-US"] as const;
const MESSAGES = ["saved", "replaced", "deleted", "restored", "opened", "exported", "not-saved"] as const;

/** Every plain text below, with its path. */
function texts(value: unknown, path = ""): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}.${key}`));
}

test("both languages have the same texts, none of them empty, and English ones are English", () => {
  const [zh, en] = LOCALES.map((locale) => texts(libraryTextsFor(locale)));
  expect(en?.map(([path]) => path)).toEqual(zh?.map(([path]) => path));
  expect(zh?.length).toBeGreaterThan(50);
  expect([...(zh ?? []), ...(en ?? [])].filter(([, text]) => text.trim() === "")).toEqual([]);
  expect(en?.filter(([, text]) => /\p{Script=Han}/u.test(text))).toEqual([]);
});

test.each(LOCALES)("%s tells each thing that was done in a sentence of its own, with the rubric's name", (locale) => {
  const told = MESSAGES.map((kind) => libraryTextsFor(locale).message(kind, "XYZ"));
  expect(new Set(told).size).toBe(MESSAGES.length);
  for (const text of told) expect(text).toContain("XYZ");
});

const NUMBERS: readonly NumberOf[] = [
  "total",
  "weight",
  "share",
  "step",
  "level",
  "tier-from",
  "tier-share",
  "year",
  "order",
];
const WORDS: readonly WordsOf[] = [
  "kind",
  "group",
  "description",
  "detail",
  "text",
  "veto",
  "applicability",
  "choice",
  "counts",
  "condition",
  "audience",
  "version",
  "edition",
  "veto-note",
  "appendix",
  "erratum",
  "by-reading",
  "level-label",
  "hint",
  "says",
  "alternatives",
  "usual",
  "effect",
  "duty",
  "aliases",
];

test.each(LOCALES)("%s names what differs, and what stands on either side", (locale) => {
  const { facet } = regenerateTextsFor(locale);
  const whats = [
    ...NUMBERS.map((of) => facet("criterion", { code: "number", of, from: null, to: 1 })?.what),
    ...WORDS.map((of) => facet("criterion", { code: "words", of, from: "", to: "x" })?.what),
  ];
  expect(whats.filter((what) => what === undefined || what === "")).toEqual([]);
});

test.each<[ChangedThing, How, unknown, unknown]>([
  ["criterion", { code: "added" }, null, null],
  [
    "criterion",
    { code: "renamed", from: "a", to: "b" },
    { what: "原文", from: "a", to: "b" },
    { what: "words", from: "a", to: "b" },
  ],
  [
    "indicator",
    { code: "renamed", from: "a", to: "b" },
    { what: "名称", from: "a", to: "b" },
    { what: "name", from: "a", to: "b" },
  ],
  [
    "indicator",
    { code: "moved", from: "a", to: "a" },
    { what: "次序", from: "", to: "" },
    { what: "order", from: "", to: "" },
  ],
  [
    "indicator",
    { code: "moved", from: "a", to: "b" },
    { what: "所属", from: "a", to: "b" },
    { what: "under", from: "a", to: "b" },
  ],
  [
    "criterion",
    { code: "number", of: "share", from: null, to: 0.125 },
    { what: "占比", from: "（无）", to: "12.5%" },
    { what: "share", from: "(none)", to: "12.5%" },
  ],
  [
    "rubric",
    { code: "number", of: "year", from: 2022, to: 2023 },
    { what: "年度", from: "2022", to: "2023" },
    { what: "year", from: "2022", to: "2023" },
  ],
  [
    "criterion",
    { code: "words", of: "kind", from: "range", to: "benchmark" },
    { what: "类型", from: "区间", to: "标杆法" },
    { what: "kind", from: "range", to: "benchmark" },
  ],
])("%s %j", (thing, how, zh, en) => {
  expect(LOCALES.map((locale) => regenerateTextsFor(locale).facet(thing, how))).toEqual([zh, en]);
});
