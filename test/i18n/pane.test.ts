/** What the pane says: everything in both languages, and nothing by halves. */
import type { ProblemCode } from "../../src/excel";
import { paneMessagesFor } from "../../src/i18n/pane";
import type { NoticeContent, RefusalName } from "../../src/i18n/pane";
import { entryText, percent, points, roundPercent } from "../../src/i18n/numbers";
import { RULES } from "../../src/checks";
import { fieldsOf } from "../../src/rubric";
import type { Field } from "../../src/rubric";
import { builtInRubric } from "../../src/rubric/builtin";
import { score } from "../../src/scoring";
import type { CriterionScore, IndicatorScore } from "../../src/scoring";
import { entriesOf, UNITS } from "../taskpane/book";
import type { Typed } from "../taskpane/book";

const LOCALES = ["zh-CN", "en-US"] as const;
const ZH = paneMessagesFor("zh-CN");
const EN = paneMessagesFor("en-US");

const PROBLEMS: readonly ProblemCode[] = [
  "editing-cell",
  "protected",
  "read-only",
  "structure-protected",
  "names-taken",
  "scorebook-there",
  "no-scorebook",
  "too-old",
  "too-large",
  "out-of-memory",
  "busy",
  "connection",
  "cancelled",
  "left-over",
  "unknown",
];
const REFUSALS: readonly RefusalName[] = [
  "not-a-number",
  "below-range",
  "above-range",
  "not-a-level",
  "not-whole",
  "negative",
  "too-many",
  "unknown-reason",
  "not-applicable",
];

const fields = new Map(fieldsOf(builtInRubric).map((field) => [field.id, field]));
function field(id: string): Field {
  const found = fields.get(id);
  if (!found) throw new Error(id);
  return found;
}
const NEWS = field("info.news.2");

/** Every plain text below, with its path. */
function texts(value: unknown, path = ""): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}.${key}`));
}

test.each(LOCALES)("%s leaves no text empty", (locale) => {
  const all = texts(paneMessagesFor(locale));
  expect(all.length).toBeGreaterThan(120);
  expect(all.filter(([, text]) => text.trim() === "")).toEqual([]);
});

test("both languages have the same texts, and English ones are English", () => {
  expect(texts(EN).map(([path]) => path)).toEqual(texts(ZH).map(([path]) => path));
  // Names of sheets and the rubric's words stay.
  const chinese = texts(EN).filter(([, text]) => /\p{Script=Han}/u.test(text.replace(/评分录入|参评单位/gu, "")));
  expect(chinese).toEqual([]);
});

test.each(LOCALES)("%s tells each problem with what to do", (locale) => {
  const { shell } = paneMessagesFor(locale);
  const told = PROBLEMS.map((code) => shell.problem({ code, details: ["XYZ"] }));
  expect(new Set(told.map(({ title }) => title)).size).toBe(PROBLEMS.length);
  for (const { body } of told) expect(body).toMatch(/[。.）)]$/u);
  for (const code of ["names-taken", "too-large", "unknown"] as const) {
    expect(shell.problem({ code, details: ["XYZ"] }).body).toContain("XYZ");
    expect(shell.problem({ code, details: [] }).body).not.toMatch(/undefined|（）|\(\)/u);
  }
});

test("toasts in words", () => {
  const contents: readonly NoticeContent[] = [
    { kind: "problem", problem: { code: "busy", details: [] } },
    { kind: "refused", where: "甲 · 乙 · 1", field: NEWS, refusal: "above-range" },
    { kind: "undone", where: "甲", value: "" },
    { kind: "undone", where: "甲", value: "20%" },
    { kind: "redone", where: "甲", value: "" },
    { kind: "redone", where: "甲", value: "20%" },
    { kind: "not-undone", where: "甲" },
    { kind: "made", units: 37, criteria: 92 },
    { kind: "saved", name: "a.csv" },
  ];
  expect(contents.map((content) => ZH.shell.notice(content))).toEqual([
    { title: "Excel 正忙", body: "请关闭打开着的对话框，稍等片刻再试。" },
    { title: "未写入：甲 · 乙 · 1", body: "超出上限：本项最多 60%。" },
    { title: "已撤销：甲", body: "恢复为空。" },
    { title: "已撤销：甲", body: "恢复为 20%。" },
    { title: "已重做：甲", body: "已清空。" },
    { title: "已重做：甲", body: "改为 20%。" },
    { title: "没有撤销：甲", body: "别人后来改过这个单元格，保留现在的值。" },
    { title: "评分簿已生成", body: "37 个单位，92 个评分项。" },
    { title: "已导出", body: "a.csv" },
  ]);
  expect(contents.map((content) => EN.shell.notice(content).title)).toEqual([
    "Excel is busy",
    "Not written: 甲 · 乙 · 1",
    "Undone: 甲",
    "Undone: 甲",
    "Done again: 甲",
    "Done again: 甲",
    "Not undone: 甲",
    "The scorebook is made",
    "Exported",
  ]);
});

test.each(LOCALES)("%s has a sentence for each plain toast and each refusal", (locale) => {
  const { shell, score: texts } = paneMessagesFor(locale);
  const plain = ["moved", "cell-gone", "no-blank", "way-ends", "cancelled", "cleaned", "not-watching"] as const;
  const told = plain.map((kind) => shell.notice({ kind }).title);
  expect(new Set(told).size).toBe(plain.length);
  const refusals = REFUSALS.map((refusal) => texts.refusal(refusal, NEWS));
  expect(new Set(refusals).size).toBe(REFUSALS.length);
  for (const refusal of ["below-range", "above-range"] as const) expect(texts.refusal(refusal, NEWS)).toContain("60%");
});

test.each(LOCALES)("%s names every rule", (locale) => {
  const { rules } = paneMessagesFor(locale).check;
  for (const { meta } of RULES) expect(rules(meta.id)).not.toBe(meta.id);
});

describe("why a criterion earned what it did", () => {
  function explained(locale: (typeof LOCALES)[number], id: string, ...typed: Typed[]): string {
    const scores = score(builtInRubric, UNITS, entriesOf(typed));
    const found = scores.units[0]?.categories
      .flatMap(({ indicators }) => indicators)
      .flatMap((indicator) => indicator.criteria.map((one): [CriterionScore, IndicatorScore] => [one, indicator]))
      .find(([one]) => one.criterion.id === id);
    if (!found) throw new Error(id);
    return paneMessagesFor(locale).explain.criterion(...found, scores.benchmarks.get(id) ?? 0);
  }

  const incidents = fieldsOf(builtInRubric).filter(({ id }) => id.startsWith("operations.maintenance.5:"));
  const [overdue = "", month = ""] = incidents.map(({ id }) => id);

  test.each<[string, Typed[], string, string]>([
    ["info.news.2", [["u1", "info.news.2", 0.6]], "得满分。", "Full marks."],
    ["info.news.2", [["u1", "info.news.2", 0.4]], "得分率 40%，满分 60%。", "Scored 40% of 60%."],
    ["info.news.2", [], "尚未录入，暂不得分。", "Not scored yet, earns nothing so far."],
    [
      "info.news.2",
      [["u1", "info.news.2", 0.9]],
      "“90%”无效：超出上限：本项最多 60%。",
      "“90%” is not valid: Above the limit: at most 60% here.",
    ],
    ["info.news.2", [["u1", "info.news:veto", "突击发布"]], "一票否决：突击发布。", "Veto of the indicator: 突击发布."],
    [
      "service.queries.1",
      [["u1", "service.queries.1:veto", "仅链接到省政务服务网，查询未包含本单位数据"]],
      "单项否决：仅链接到省政务服务网，查询未包含本单位数据。",
      "Veto of this criterion: 仅链接到省政务服务网，查询未包含本单位数据.",
    ],
    [
      "interaction.consultation.1",
      [["u1", "interaction.consultation.1", 0.2]],
      "等级“超过1个工作日且在5个工作日内收到答复且准确”（20%），满分 50%。",
      "Level “超过1个工作日且在5个工作日内收到答复且准确” (20%) of 50%.",
    ],
    [
      "info.data.1",
      [
        ["u1", "info.data.1", 1],
        ["u2", "info.data.1", 3],
      ],
      "标杆法：1 个，最多的单位 3 个，得 50% × 1 ÷ 3 = 16.67%。",
      "Benchmark: 1, the best unit has 3: 50% × 1 ÷ 3 = 16.67%.",
    ],
    [
      "info.data.1",
      [["u1", "info.data.1", 0]],
      "标杆法：各单位都没有数量，得 0%。",
      "Benchmark: no unit has any, so it earns 0%.",
    ],
    [
      "operations.maintenance.5",
      [
        ["u1", overdue, 2],
        ["u1", month, 0],
      ],
      "从 30% 中扣：超期 2 个 × 5%，超期1个月或未办结 0 个 × 50%，得 20%。",
      "From 30%: 超期: 2 × 5%, 超期1个月或未办结: 0 × 50%; it earns 20%.",
    ],
  ])("%s %j", (id, typed, chinese, english) => {
    expect(explained("zh-CN", id, ...typed)).toBe(chinese);
    expect(explained("en-US", id, ...typed)).toBe(english);
  });

  test("for every criterion of the rubric, whatever was typed", () => {
    for (const value of [0, 1, "合格", null]) {
      const typed = [...fields.keys()].map((id): Typed => ["u1", id, id.endsWith(":veto") ? null : value]);
      for (const { criteria } of builtInRubric.categories.flatMap(({ indicators }) => indicators)) {
        for (const { id } of criteria) {
          for (const locale of LOCALES) expect(explained(locale, id, ...typed)).not.toMatch(/undefined|NaN|\[object/u);
        }
      }
    }
  });
});

test("numbers", () => {
  expect([0.125, 0.1 + 0.2, 1 / 3].map(percent)).toEqual(["12.5%", "30%", "33.3333333333%"]);
  expect([1 / 3, 0.12345, 0.5].map(roundPercent)).toEqual(["33.33%", "12.35%", "50%"]);
  expect([1.5, 2 / 3, 1.005, 0].map(points)).toEqual(["1.5", "0.67", "1.01", "0"]);
  expect([
    entryText(NEWS, 0.45),
    entryText(NEWS, null),
    entryText(field("info.data.1"), 3),
    entryText(NEWS, "x"),
  ]).toEqual(["45%", "", "3", "x"]);
});
