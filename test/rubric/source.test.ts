import { builtInRubric } from "../../src/rubric/builtin";
import type { Criterion, Indicator, SourceSpan } from "../../src/rubric/types";
import {
  SOURCE,
  appendixTables,
  headerOf,
  lines,
  mainTable,
  percentagesIn,
  sentencesOf,
  unbroken,
  type TableRow,
} from "./source-table";
import { criteria, findCriterion, indicators } from "./built-in";

const rows = mainTable(SOURCE);
const appendices = appendixTables(SOURCE);

function row(index: number): TableRow {
  const found = rows[index];
  if (found === undefined) throw new Error(`The table has no row ${index}.`);
  return found;
}

describe("the table and the data have the same size", () => {
  it("35 indicators, 92 criteria, 20 indicators with a veto, 37 units", () => {
    expect(rows).toHaveLength(35);
    expect(rows.flatMap(({ detail }) => sentencesOf(detail.text))).toHaveLength(92);
    expect(indicators).toHaveLength(35);
    expect(criteria).toHaveLength(92);
    expect(indicators.filter(({ indicator }) => indicator.veto !== null)).toHaveLength(20);
    expect(builtInRubric.units).toHaveLength(37);
    expect(builtInRubric.categories.map(({ kind }) => kind)).toEqual([
      ...Array<string>(6).fill("base"),
      "bonus",
      "penalty",
    ]);
  });

  it("has the columns that the rubric's type has", () => {
    expect(headerOf(SOURCE)).toEqual(["一级指标", "二级指标", "三级指标", "指标说明", "评分细则", "权重"]);
  });

  it("takes title, audience and year from the heading", () => {
    const heading = lines(SOURCE, { from: 1, to: 5 }).split("\n");
    expect(heading.slice(2, 4)).toEqual([builtInRubric.title, `（${builtInRubric.audience}）`]);
    expect(builtInRubric.title.startsWith(`${builtInRubric.year}年`)).toBe(true);
  });
});

describe("categories", () => {
  it("have the table's names, totals and lines, in its order", () => {
    const expected = [...new Set(rows.map(({ category }) => category))].map((name) => {
      const own = rows.filter(({ category }) => category === name);
      return { name, totals: [...new Set(own.map(({ total }) => total))], to: own.at(-1)?.to, count: own.length };
    });
    const found = builtInRubric.categories.map(({ name, total, source, indicators: { length } }) => ({
      name,
      totals: [total],
      to: source.to,
      count: length,
    }));
    expect(found).toEqual(expected);
  });

  it.each(builtInRubric.categories)("$name: its lines begin with its cell", ({ name, total, source }) => {
    expect(unbroken(lines(SOURCE, source))).toMatch(new RegExp(`^${name}${total}`, "u"));
    expect(lines(SOURCE, { from: source.from, to: source.from })).toMatch(/^\t/u);
  });
});

describe.each(indicators.map((one, index) => ({ ...one, index, id: one.indicator.id })))(
  "$id",
  ({ category, indicator, index }) => {
    const source = row(index);

    it("has its row's cells", () => {
      expect({
        category: category.name,
        total: category.total,
        group: indicator.group,
        name: indicator.name,
        description: indicator.description,
        detail: indicator.detail,
        weight: indicator.weight,
        ...indicator.source,
      }).toEqual({ ...source, detail: source.detail.text });
    });

    it("has each of its numbered sentences, no more, at their lines", () => {
      const found = indicator.criteria.map(({ number, text }) => ({ number, text }));
      expect(found).toEqual(sentencesOf(source.detail.text));
      for (const { id, number, text, source: span } of indicator.criteria) {
        expect(id).toBe(`${indicator.id}.${number}`);
        expect(lines(SOURCE, span).replace(/^\t/u, "")).toBe(text);
        expect(span.from >= source.detail.from && span.to <= source.detail.to).toBe(true);
      }
    });

    it("has a place for every line of its cell", () => {
      const placed = [
        ...indicator.criteria.map(({ text }) => text),
        ...(indicator.veto ? [indicator.veto.text] : []),
        ...(indicator.applicability ? [indicator.applicability.text] : []),
      ];
      const left = source.detail.text.split("\n").filter((line) => !placed.includes(line));
      const numeral = ["一", "二", "三", "四"][Number(indicator.appendix?.slice("appendix".length)) - 1];
      if (indicator.id === "bonus.innovation") expect(left.every((line) => /^..?.+：/u.test(line))).toBe(true);
      else if (indicator.appendix === null) expect(left).toEqual([]);
      else expect(left).toEqual([expect.stringMatching(`^详见附录${numeral ?? "?"}、`)]);
    });
  },
);

/** The percentages that a rule needs in its sentence, in the sentence's order. */
function percentagesOf({ rule, share, id }: Criterion): number[] {
  const own = share === null ? [] : [share];
  switch (rule.kind) {
    case "range":
    case "benchmark":
      // Its sentence refers to details published elsewhere.
      return id === "operations.portal.1" ? [] : own;
    case "levels":
      // Without percentages of the source the levels are a reading.
      return rule.reading === null
        ? rule.levels
            .map((level) => level.share)
            .filter(Boolean)
            .reverse()
        : own;
    case "tiers":
      return [...own, ...rule.tiers.slice(1).map((tier) => tier.share / (share ?? 0))];
    case "incidents": {
      const steps = rule.counters.map(({ step }) => step);
      return steps.length > 1 ? [...own, ...steps] : [...steps, ...own];
    }
    case "deduct":
    case "penalty":
      return rule.counters.map(({ step }) => step);
  }
}

describe("shares", () => {
  it.each(criteria.map(({ criterion }) => criterion))("$id has its sentence's percentages", (criterion) => {
    expect(percentagesOf(criterion)).toEqual(percentagesIn(criterion.text));
  });

  it("are tiers where the sentence counts 1-4次 and 5次及以上, and nowhere else", () => {
    const counted = criteria.filter(({ criterion }) =>
      criterion.text.includes("（1-4次，得权重的50%；5次及以上，100%）"),
    );
    const tiered = criteria.filter(({ criterion }) => criterion.rule.kind === "tiers");
    expect(tiered).toEqual(counted);
    for (const { criterion } of tiered) {
      expect(criterion.rule).toMatchObject({ tiers: [{ from: 0 }, { from: 1 }, { from: 5 }] });
    }
  });

  it("count where the sentence takes something off for each one, and nowhere else", () => {
    const counting = ["incidents", "deduct", "penalty"];
    const found = criteria.filter(({ criterion }) => counting.includes(criterion.rule.kind));
    expect(found).toEqual(criteria.filter(({ criterion }) => /扣\d+%|扣权重的/u.test(criterion.text)));
  });

  it("follow the best count where the sentence says 标杆法, and nowhere else", () => {
    const found = criteria.filter(({ criterion }) => criterion.rule.kind === "benchmark");
    expect(found).toEqual(criteria.filter(({ criterion }) => criterion.text.includes("按照标杆法赋分")));
    for (const { criterion } of found) {
      const counts = "counts" in criterion.rule ? criterion.rule.counts : "?";
      expect(criterion.text).toContain(`${counts}的数量`);
    }
  });

  it("are all of the indicator where the sentence leaves the details to others", () => {
    expect(findCriterion("operations.portal.1")).toMatchObject({ share: 1, rule: { kind: "range" } });
  });

  it("rise by equal steps, from the first or to it, where levels are named without percentages", () => {
    const { rule, share } = findCriterion("service.queries.2");
    if (rule.kind !== "levels") throw new Error("查询服务·2 has no levels.");
    expect(share).toBe(0.3);
    expect(rule.sharesByChoice).toEqual({
      even: [0, 0.06, 0.12, 0.18, 0.24, 0.3],
      "from-zero": [0, 0, 0.075, 0.15, 0.225, 0.3],
    });
    expect(rule.levels.map((level) => level.share)).toEqual(rule.sharesByChoice["even"]);
  });

  it("name the levels of 查询服务 in the sentence's order", () => {
    const { rule, text } = findCriterion("service.queries.2");
    const named = /依次为：(.*)）/u.exec(text)?.[1]?.split("/");
    expect(rule.kind === "levels" && rule.levels.slice(1).map(({ label }) => label)).toEqual(named);
  });
});

it("leaves no line of the source behind", () => {
  const spans: SourceSpan[] = [
    ...indicators.map(({ indicator }: { indicator: Indicator }) => indicator.source),
    ...builtInRubric.appendices.flatMap(({ duties }) => duties.map(({ source }) => source)),
  ];
  const left = SOURCE.split("\n").filter((_, index) => !spans.some(({ from, to }) => from <= index + 1 && index < to));
  const heads = `附件2 ${builtInRubric.title} （${builtInRubric.audience}） 单位：分 ${headerOf(SOURCE).join("")} `;
  const known = [
    heads,
    ...appendices.flatMap(({ title, header }) => [title, ...header]),
    ...builtInRubric.categories.map(({ name, total }) => `${name}${total}`),
    ...indicators.map(({ indicator }) => indicator.group ?? ""),
  ].join("\n");
  const words = left.map((line) => line.trim()).filter((line) => line !== "" && !/^\d+$/u.test(line));
  expect(words.filter((line) => !known.includes(line) && !unbroken(known).includes(unbroken(line)))).toEqual([]);
});
