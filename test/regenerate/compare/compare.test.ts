/** Two rubrics side by side: what is the same by id or by words, and all that differs. */
import fc from "fast-check";
import type { Criterion, Indicator, Rubric } from "../../../src/rubric";
import { builtInRubric } from "../../../src/rubric/builtin";
import { compareRubrics } from "../../../src/regenerate/compare";
import type { ComparedRow, Comparison } from "../../../src/regenerate/compare";
import type { How } from "../../../src/regenerate";
import { arbitraryRubric } from "../../helpers/arbitrary-rubric";
import { randomNumbers } from "../../helpers/random";
import { edited, pathOf, readingPath } from "../../rubric/edit";
import { EDITS, sound } from "../edits";
import type { Assessed } from "../edits";

const rowsOf = ({ sections }: Comparison): ComparedRow[] => sections.flatMap(({ rows }) => rows);

function howText(how: How): string {
  const of = "of" in how ? ` ${how.of}` : "";
  return "from" in how ? `${how.code}${of}: ${String(how.from)} → ${String(how.to)}` : how.code;
}

/** Thing, path and what differs, of the rows that differ. */
function told(comparison: Comparison): string[] {
  return rowsOf(comparison)
    .filter(({ hows }) => hows.length > 0)
    .map(({ thing, path, hows }) => `${thing} ${path.join("/")} | ${hows.map(howText).join(" | ")}`);
}

const toldOf = (changes: Readonly<Record<string, unknown>>) => told(compareRubrics(builtInRubric, edited(changes)));

/** Ids that lead nowhere: what an import of its own gives. */
function withOtherIds(rubric: Rubric): Rubric {
  let made = 0;
  const fresh = () => `x${(made += 1)}`;
  const criterion = (one: Criterion): Criterion => ({ ...one, id: fresh() });
  const indicator = (one: Indicator): Indicator => ({ ...one, id: fresh(), criteria: one.criteria.map(criterion) });
  return {
    ...rubric,
    id: "another",
    categories: rubric.categories.map((one) => ({ ...one, id: fresh(), indicators: one.indicators.map(indicator) })),
  };
}

describe("compareRubrics", () => {
  it("a rubric with itself: every row on both sides, none that differs", () => {
    const comparison = compareRubrics(builtInRubric, structuredClone(builtInRubric));
    expect(comparison.counts).toEqual({ added: 0, removed: 0, moved: 0, changed: 0, differing: 0 });
    const rows = rowsOf(comparison);
    expect(rows.every(({ left, right }) => left && left.id === right?.id)).toBe(true);
    const count = (thing: string) => rows.filter((row) => row.thing === thing).length;
    expect(["rubric", "category", "indicator", "criterion", "reading", "condition"].map(count)).toEqual([
      1, 8, 35, 92, 10, 4,
    ]);
    expect(comparison.categories[0]).toMatchObject({
      left: { name: "政府信息公开", total: 43, indicators: 10 },
      right: { name: "政府信息公开", total: 43, indicators: 10 },
    });
  });

  it("names, numbers and words, each where it stands", () => {
    expect(
      toldOf({
        title: "2023年绩效评估指标",
        year: 2023,
        version: "修订 2",
        "categories[0].total": 44,
        [`${pathOf("info.news")}.weight`]: 6,
        [`${pathOf("info.news.2")}.share`]: 0.5,
        [`${pathOf("info.news.2")}.number`]: 7,
        [`${pathOf("info.news.3")}.text`]: "3.注明来源，得10%；",
        [`${readingPath("rounding")}.choice`]: "1",
      }),
    ).toEqual([
      "rubric 2023年绩效评估指标 | renamed: 2022年全市政府网站及政务新媒体绩效评估指标 → 2023年绩效评估指标 | number year: 2022 → 2023 | words version:  → 修订 2",
      "category 政府信息公开 | number total: 43 → 44",
      "indicator 政府信息公开/动态要闻 | number weight: 5 → 6",
      `criterion 政府信息公开/动态要闻/${textOf("info.news.2")} | number share: 0.6 → 0.5 | number order: 2 → 7`,
      `criterion 政府信息公开/动态要闻/3.注明来源，得10%； | renamed: ${textOf("info.news.3")} → 3.注明来源，得10%；`,
      `reading ${questionOf("rounding")} | words choice: ${labelOf("rounding", "2")} → ${labelOf("rounding", "1")}`,
    ]);
  });

  it("what is gone stands behind what it followed, what is new where it is", () => {
    const [first, second, third] = builtInRubric.categories[0]?.indicators ?? [];
    if (!first || !second || !third) throw new Error("no indicators");
    const fresh = { ...third, id: "fresh", name: "新指标", description: "新", detail: "新", criteria: [] };
    const next = edited({ "categories[0].indicators": [fresh, first, third] });
    const rows = rowsOf(compareRubrics(edited({ "categories[0].indicators": [first, second, third] }), next));
    const indicators = rows.filter(({ thing, path }) => thing === "indicator" && path[0] === "政府信息公开");
    expect(indicators.map(({ path, hows }) => [path[1], hows.map(({ code }) => code).join()])).toEqual([
      ["新指标", "added"],
      [first.name, ""],
      [second.name, "removed"],
      [third.name, ""],
    ]);
    expect(indicators.map(({ left, right }) => [left?.id ?? null, right?.id ?? null])).toEqual([
      [null, "fresh"],
      [first.id, first.id],
      [second.id, null],
      [third.id, third.id],
    ]);
  });

  it("an indicator under another category is moved, not gone and come", () => {
    const categories = builtInRubric.categories.map((category, i, all) => {
      const [first, ...rest] = all[0]?.indicators ?? [];
      if (!first) throw new Error("no indicator");
      if (i === 0) return { ...category, indicators: rest };
      return i === 1 ? { ...category, indicators: [...category.indicators, first] } : category;
    });
    const comparison = compareRubrics(builtInRubric, { ...builtInRubric, categories });
    const [from, to] = categories.map(({ name }) => name);
    expect(comparison.counts).toEqual({ added: 0, removed: 0, moved: 1, changed: 0, differing: 1 });
    expect(told(comparison)).toEqual([`indicator ${to}/机构职能 | moved: ${from} → ${to}`]);
  });

  it("ids that have nothing in common: by their words", () => {
    const other = withOtherIds(builtInRubric);
    expect(told(compareRubrics(builtInRubric, other))).toEqual([
      `rubric ${builtInRubric.title} | words edition: ${builtInRubric.id} → another`,
    ]);
    const reworded = edited(
      {
        [`${pathOf("info.agency")}.name`]: "机构概况与职能",
        [`${pathOf("info.news")}.weight`]: 6,
        [`${pathOf("info.news.3")}.text`]: "3.发布或转载信息时都要注明来源，得10%；",
        [`${pathOf("info.news.4")}.text`]: "4.完全是另一回事：每季度开展培训不少于一次；",
      },
      other,
    );
    expect(told(compareRubrics(builtInRubric, reworded)).slice(1)).toEqual([
      "indicator 政府信息公开/机构概况与职能 | renamed: 机构职能 → 机构概况与职能",
      "indicator 政府信息公开/动态要闻 | number weight: 5 → 6",
      `criterion 政府信息公开/动态要闻/3.发布或转载信息时都要注明来源，得10%； | renamed: ${textOf("info.news.3")} → 3.发布或转载信息时都要注明来源，得10%；`,
      `criterion 政府信息公开/动态要闻/${textOf("info.news.4")} | removed`,
      "criterion 政府信息公开/动态要闻/4.完全是另一回事：每季度开展培训不少于一次； | added",
    ]);
  });

  it("a sentence put in between: numbers that ids end with do not lead astray", () => {
    const path = pathOf("info.news");
    const { criteria } = builtInRubric.categories[0]?.indicators.find(({ id }) => id === "info.news") ?? {};
    const [first, ...rest] = criteria ?? [];
    if (!first) throw new Error("no criteria");
    const added = { ...first, text: "2.全新的一句话，从前没有。" };
    const renumbered = [first, added, ...rest].map((one, i) => ({ ...one, number: i + 1, id: `info.news.${i + 1}` }));
    const rows = rowsOf(compareRubrics(builtInRubric, edited({ [`${path}.criteria`]: renumbered })));
    const own = rows.filter(({ thing, path: [, name] }) => thing === "criterion" && name === "动态要闻");
    expect(own.map(({ left, right }) => [left?.name ?? null, right?.name ?? null])).toEqual(
      renumbered.map(({ text }) => [text === added.text ? null : text, text]),
    );
  });
});

/** Places of the same kind have one name: `categories[].indicators[].weight`. */
function leaves(value: unknown, path = ""): [string, unknown][] {
  if (typeof value !== "object" || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    leaves(inner, Array.isArray(value) ? `${path}[${key}]` : path === "" ? key : `${path}.${key}`),
  );
}

describe("nothing that a rubric says goes unnoticed", () => {
  // An erratum, a version and all kinds of rules: one place of each kind.
  const rubric: Rubric = { ...builtInRubric, version: "1" };
  const kinds = new Map<string, [string, unknown]>();
  for (const [path, value] of leaves(rubric)) {
    const kind = path.replace(/\[\d+\]/gu, "[]");
    // One that is there says more than one that is not.
    if (!kinds.has(kind) || kinds.get(kind)?.[1] === null) kinds.set(kind, [path, value]);
  }
  /** Lines of the source; ids, which lead to things without being told; what can only be one thing; and a rule's kind, which is not a kind of words. */
  const SILENT = /(?:source|rule\.kind|source\.from|source\.to|\.id|^format|aliases\[\]\.reading|erratum\.reading)$/u;
  /** What is null here is an object elsewhere, whose parts are looked at. */
  const isObject = (kind: string) => [...kinds.keys()].some((one) => one.startsWith(`${kind}.`));
  const places = [...kinds].filter(([kind]) => !SILENT.test(kind) && !isObject(kind));
  const otherThan = (value: unknown) => {
    if (typeof value === "number") return value + 1;
    return typeof value === "boolean" ? !value : `${typeof value === "string" ? value : ""}改`;
  };

  it("there are enough of them", () => {
    expect(places.length).toBeGreaterThan(45);
  });

  it.each(places)("%s", (_, [path, value]) => {
    const { counts } = compareRubrics(rubric, edited({ [path]: otherThan(value) }, rubric));
    expect(counts.differing).toBeGreaterThan(0);
  });
});

describe("of any two rubrics", () => {
  const pair = fc
    .record({
      rubric: arbitraryRubric(),
      seed: fc.integer({ min: 1, max: 1_000_000 }),
      edits: fc.array(fc.constantFrom(...Object.keys(EDITS)), { minLength: 1, maxLength: 5 }),
      other: fc.boolean(),
    })
    .map(({ rubric, seed, edits, other }) => {
      const next = randomNumbers(seed);
      const first: Assessed = { rubric, units: [] };
      const after = edits.reduce((so, edit) => EDITS[edit]?.(so, next) ?? so, first).rubric;
      const then = sound(after);
      return [rubric, other ? withOtherIds(then) : then] as const;
    });

  it("the same one does not differ", () => {
    fc.assert(
      fc.property(arbitraryRubric(), (rubric) => {
        expect(compareRubrics(rubric, structuredClone(rubric)).counts.differing).toBe(0);
      }),
      { numRuns: 40, seed: 6 },
    );
  });

  it("swapped sides mirror", () => {
    const byKey = (rows: readonly ComparedRow[]) => new Map(rows.map((row) => [row.key, row]));
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const [there, back] = [compareRubrics(a, b), compareRubrics(b, a)];
        const backRows = byKey(rowsOf(back));
        expect(rowsOf(there)).toHaveLength(backRows.size);
        for (const { key, left, right, hows } of rowsOf(there)) {
          const mirror = backRows.get(key);
          expect([mirror?.left, mirror?.right]).toEqual([right, left]);
          expect(mirror?.hows.map(mirrored)).toEqual(hows);
        }
        const { added, removed, ...rest } = there.counts;
        expect(back.counts).toEqual({ added: removed, removed: added, ...rest });
      }),
      { numRuns: 60, seed: 7 },
    );
  });

  it("every thing of both stands in one row", () => {
    const ids = ({ categories }: Rubric) =>
      categories.flatMap(({ id, indicators }) => [
        id,
        ...indicators.flatMap((one) => [one.id, ...one.criteria.map((c) => c.id)]),
      ]);
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const rows = rowsOf(compareRubrics(a, b)).filter(({ thing }) =>
          ["category", "indicator", "criterion"].includes(thing),
        );
        expect(rows.flatMap(({ left }) => left?.id ?? []).sort()).toEqual(ids(a).sort());
        expect(rows.flatMap(({ right }) => right?.id ?? [])).toEqual(ids(b));
      }),
      { numRuns: 40, seed: 8 },
    );
  });
});

function mirrored(how: How): How {
  switch (how.code) {
    case "added":
      return { code: "removed" };
    case "removed":
      return { code: "added" };
    case "restored":
      return how;
    case "number":
      return { ...how, from: how.to, to: how.from };
    case "moved":
    case "renamed":
    case "words":
      return { ...how, from: how.to, to: how.from };
  }
}

function textOf(id: string): string {
  const criteria = builtInRubric.categories.flatMap(({ indicators }) => indicators.flatMap((one) => one.criteria));
  return criteria.find((one) => one.id === id)?.text ?? "";
}

function questionOf(id: string): string {
  return builtInRubric.readings.find((one) => one.id === id)?.question ?? "";
}

function labelOf(id: string, choice: string): string {
  const found = builtInRubric.readings.find((one) => one.id === id)?.alternatives.find((one) => one.id === choice);
  return found?.label ?? "";
}
