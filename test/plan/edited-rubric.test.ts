/** Lines of 指标体系 that are gone, or say something else: the rubric that regenerating would take. */
import { builtInRubric } from "../../src/rubric/builtin";
import { findSheet } from "../../src/plan";
import { bookIn, CLEAN, criteria, faultsIn, indicator, read, sound } from "./edited-lines";
import { deleted, inserted, moved, sorted, typed } from "./rubric-lines";

it("is the workbook's rubric where nobody edited anything", () => {
  const edited = read(CLEAN);
  expect(edited.faults).toEqual([]);
  expect(edited.rubric).toEqual(bookIn(CLEAN).rubric);
  expect([edited.taken.size, edited.restored]).toEqual([0, []]);
});

describe("lines that are gone", () => {
  it("are removed where what is left adds up", () => {
    const snapshot = typed(deleted(CLEAN, ["info.agency.2"]), "info.agency.1", { share: 1 });
    const { restored } = read(snapshot);
    expect([criteria(sound(snapshot), "info.agency").map(({ id }) => id), restored]).toEqual([["info.agency.1"], []]);
  });

  it("come back where nothing adds up without them", () => {
    for (const gone of [["info.agency.2"], ["info.leaders"], ["info.news", "info.news.1"], ["service"]]) {
      const snapshot = deleted(CLEAN, gone);
      expect(sound(snapshot)).toEqual(bookIn(CLEAN).rubric);
      expect(read(snapshot).restored).toEqual(gone);
    }
  });

  it("two indicators become one where the shares are made to add up", () => {
    let snapshot = typed(deleted(CLEAN, ["info.leaders"]), "info.agency", { weight: 4 });
    for (const id of ["info.agency.1", "info.agency.2", "info.leaders.1", "info.leaders.2"]) {
      snapshot = typed(snapshot, id, { share: 0.25 });
    }
    snapshot = typed(typed(snapshot, "info.leaders.1", { number: 3 }), "info.leaders.2", { number: 4 });
    expect(criteria(sound(snapshot), "info.agency").map(({ id }) => id)).toEqual([
      ...["info.agency.1", "info.agency.2", "info.leaders.1", "info.leaders.2"],
    ]);
  });

  it("of which only the id is left, say what they said", () => {
    const nothing = Object.fromEntries(
      ["category", "group", "indicator", "text", "kind", "share", "number"].map((id) => [id, null]),
    );
    expect(sound(typed(CLEAN, "info.agency.2", nothing))).toEqual(bookIn(CLEAN).rubric);
  });
});

describe("lines that say something else", () => {
  it("keep their ids through renames", () => {
    let snapshot = typed(CLEAN, "info", { category: "信息公开" });
    snapshot = typed(snapshot, "info.agency", {
      indicator: "机构设置",
      group: null,
      text: "新的说明",
      condition: null,
    });
    snapshot = typed(snapshot, "info.agency.2", { text: "2.换了说法" });
    const rubric = sound(snapshot);
    expect(rubric.categories[0]).toMatchObject({ id: "info", name: "信息公开" });
    const own = indicator(rubric, "info.agency");
    expect(own).toMatchObject({ name: "机构设置", group: null, description: "新的说明" });
    expect(own.criteria.map(({ id, text }) => [id, text])[1]).toEqual(["info.agency.2", "2.换了说法"]);
    expect(own.detail).toContain("2.换了说法");
  });

  it("keep their ids where they are moved: criteria to another indicator, indicators to another category", () => {
    let snapshot = moved(CLEAN, ["info.leaders.2"], "info.agency.1");
    for (const [id, share] of [
      ["info.agency.1", 0.2],
      ["info.agency.2", 0.3],
      ["info.leaders.1", 1],
    ] as const) {
      snapshot = typed(snapshot, id, { share });
    }
    snapshot = typed(snapshot, "info.leaders.2", { number: 3 });
    const ids = ["operations.report", "operations.report.1", "operations.report.2"];
    snapshot = moved(snapshot, ids, "newmedia.linkage.3");
    snapshot = typed(typed(snapshot, "operations", { weight: 7 }), "newmedia", { weight: 11 });
    const rubric = sound(snapshot);
    expect(criteria(rubric, "info.agency").map(({ id }) => id)).toEqual([
      ...["info.agency.1", "info.leaders.2", "info.agency.2"],
    ]);
    expect(rubric.categories[5]?.indicators.map(({ id }) => id).at(-1)).toBe("operations.report");
  });

  it("a sheet that somebody sorted says nothing of the order", () => {
    const ids = [...(findSheet(CLEAN, "rubric")?.rows.keys() ?? [])];
    expect(sound(sorted(CLEAN, ids, "text"))).toEqual(bookIn(CLEAN).rubric);
  });

  it.each([
    ["等级", { parameter1: 0, parameter2: 0.2, parameter3: 0.5 }, { kind: "levels", levels: [0, 0.2, 0.5] }],
    ["档次", { parameter1: 0, parameter2: 5, parameter3: 0, parameter4: 0.5 }, { kind: "tiers", from: [0, 5] }],
    ["计次扣分", { parameter1: 0.1 }, { kind: "incidents", steps: [0.1] }],
    ["标杆法", {}, { kind: "benchmark" }],
  ])("another kind, with parameters of its own: %s", (kind, parameters, wanted) => {
    const { rule } =
      indicator(sound(typed(CLEAN, "info.agency.2", { kind, ...parameters })), "info.agency").criteria[1] ?? {};
    if (!rule) throw new Error("no rule");
    expect({
      kind: rule.kind,
      ...(rule.kind === "levels" ? { levels: rule.levels.map(({ share }) => share) } : {}),
      ...(rule.kind === "tiers" ? { from: rule.tiers.map(({ from }) => from) } : {}),
      ...("counters" in rule ? { steps: rule.counters.map(({ step }) => step) } : {}),
    }).toEqual(wanted);
  });

  it("a level more, one less, and what they are called", () => {
    const before = indicator(builtInRubric, "service.queries").criteria[1]?.rule;
    if (before?.kind !== "levels") throw new Error("no levels");
    const labels = before.levels.map(({ label }) => label);
    const shares = before.levels.map(({ share }) => share);
    const less = indicator(sound(typed(CLEAN, "service.queries.2", { parameter2: null })), "service.queries")
      .criteria[1];
    expect(less?.rule).toMatchObject({
      kind: "levels",
      levels: labels.flatMap((label, i) => (i === 1 ? [] : [{ label }])),
    });
    const names = shares.map((share, i) => `${Number((share * 100).toFixed(4))}% 第${i}级`).join("；");
    const named = indicator(
      sound(typed(CLEAN, "service.queries.2", { note: `从列表中选一个等级：${names}。` })),
      "service.queries",
    );
    expect(named.criteria[1]?.rule).toMatchObject({ levels: shares.map((share, i) => ({ share, label: `第${i}级` })) });
  });

  it("reasons for a veto: one more, one less, none", () => {
    const reasons = indicator(builtInRubric, "info.agency").veto?.reasons ?? [];
    const more = sound(typed(CLEAN, "info.agency", { parameter4: "长期无法访问" }));
    expect(indicator(more, "info.agency").veto?.reasons).toEqual([...reasons, "长期无法访问"]);
    const none = sound(typed(CLEAN, "info.agency", { parameter1: null, parameter2: null, parameter3: null }));
    expect(indicator(none, "info.agency").veto).toBeNull();
  });

  it("a condition: another one, none", () => {
    const names = builtInRubric.conditions.map(({ name }) => name);
    const other = sound(typed(CLEAN, "info.projects", { condition: names[1] ?? "" }));
    expect(indicator(other, "info.projects").applicability?.condition).toBe(builtInRubric.conditions[1]?.id);
    expect(
      indicator(sound(typed(CLEAN, "info.projects", { condition: null })), "info.projects").applicability,
    ).toBeNull();
  });
});

describe("what cannot be read is told with its cell", () => {
  it.each([
    ["a kind that is none", typed(CLEAN, "info.agency.2", { kind: "随意" }), [["line-kind-fixed", "kind"]]],
    [
      "a new line of a kind that is none",
      inserted(CLEAN, "info.agency.2", { kind: "随意" }),
      [["line-kind-unknown", "kind"]],
    ],
    ["a number without words", inserted(CLEAN, "info.agency.2", { share: 0.1 }), [["line-kind-missing", "kind"]]],
    [
      "a counter of nothing",
      inserted(CLEAN, "info.agency", { kind: "计数项", text: "一" }),
      [["line-homeless", "kind"]],
    ],
    [
      "a weight in words",
      typed(CLEAN, "info.agency", { weight: "两分" }),
      [
        ["line-number", "weight"],
        ["category-total", "sum"],
        ["weight-sign", "weight"],
      ],
    ],
    [
      "an odd number of tiers",
      typed(CLEAN, "newmedia.linkage.2", { parameter1: null }),
      [
        ["line-tiers", "kind"],
        ["tier-from", "parameter1"],
      ],
    ],
    ["shares that do not add up", typed(CLEAN, "info.agency.2", { share: 0.4 }), [["shares-sum", "sum"]]],
    [
      "a share of what only takes off",
      typed(CLEAN, "newmedia.publishing.5", { share: 0.1 }),
      [["share-unexpected", "share"]],
    ],
    ["a category of no kind", typed(CLEAN, "bonus", { text: "附加" }), [["line-category-kind", "text"]]],
    [
      "two vetoes",
      inserted(CLEAN, "service.queries.1:veto", { kind: "单项否决", parameter1: "另一" }),
      [["line-veto-twice", "kind"]],
    ],
    [
      "a reason twice",
      typed(CLEAN, "info.agency", { parameter4: indicator(builtInRubric, "info.agency").veto?.reasons[0] ?? "" }),
      [["veto-repeated", "parameter4"]],
    ],
    ["a number twice", typed(CLEAN, "info.agency.2", { number: 1 }), [["number-repeated", "number"]]],
    ["a name twice", typed(CLEAN, "info.leaders", { indicator: "机构职能" }), [["name-repeated", "indicator"]]],
  ])("%s", (_, snapshot, wanted) => {
    expect(faultsIn(snapshot)).toEqual(wanted);
  });
});
