/** 指标体系 read as people left it: the rubric that regenerating would take. */
import { findSheet, LAYOUT_VERSION, planWorkbook, readBook } from "../../src/plan";
import { editedRubric } from "../../src/plan/read/edited/rubric";
import type { EditedRubric } from "../../src/plan/read/edited/rubric";
import type { Criterion, Indicator, Rubric } from "../../src/rubric";
import { describeFault } from "../../src/rubric";
import { builtInRubric } from "../../src/rubric/builtin";
import type { Snapshot } from "../../src/sheet/snapshot";
import { UNITS } from "../checks/checked";
import { plannedSnapshot } from "../helpers/planned";
import { below, copied, deleted, inserted, moved, sorted, typed } from "./rubric-lines";

const CLEAN = plannedSnapshot(planWorkbook(builtInRubric, UNITS));

function bookIn(snapshot: Snapshot) {
  const read = readBook(snapshot, LAYOUT_VERSION);
  if ("faults" in read) throw new Error("no scorebook");
  return read.book;
}

function read(snapshot: Snapshot, ids: readonly string[] = []): EditedRubric {
  const sheet = findSheet(snapshot, "rubric");
  if (!sheet) throw new Error("no 指标体系");
  return editedRubric(bookIn(snapshot).state.rubric, sheet, findSheet(snapshot, "guide"), ids);
}

function sound(snapshot: Snapshot): Rubric {
  const { rubric, faults } = read(snapshot);
  expect(faults.map(({ fault }) => describeFault(fault, "zh-CN"))).toEqual([]);
  return rubric;
}

/** Faults in words, each behind the cell's row (by its first text) and column. */
function faultsIn(snapshot: Snapshot): (string | null)[][] {
  return read(snapshot).faults.map(({ fault, at }) => [fault.code, at?.column ?? null]);
}

function indicator(rubric: Rubric, id: string): Indicator {
  const found = rubric.categories.flatMap(({ indicators }) => indicators).find((one) => one.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

function criteria(rubric: Rubric, id: string): Pick<Criterion, "id" | "number" | "share">[] {
  return indicator(rubric, id).criteria.map(({ id: own, number, share }) => ({ id: own, number, share }));
}

const HALF = { kind: "区间", share: 0.25, text: "3.新增一项" };

it("is the workbook's rubric where nobody edited anything", () => {
  const edited = read(CLEAN);
  expect(edited.faults).toEqual([]);
  expect(edited.rubric).toEqual(bookIn(CLEAN).rubric);
  expect([edited.taken.size, edited.restored]).toEqual([0, []]);
});

describe("new lines", () => {
  const room = typed(CLEAN, "info.agency.2", { share: 0.25 });

  it("a criterion stands where it was inserted, with an id of its own and the next number", () => {
    const rubric = sound(inserted(room, "info.agency.1", HALF));
    expect(criteria(rubric, "info.agency")).toEqual([
      { id: "info.agency.1", number: 1, share: 0.5 },
      { id: "n1", number: 3, share: 0.25 },
      { id: "info.agency.2", number: 2, share: 0.25 },
    ]);
    expect(indicator(rubric, "info.agency").detail).toContain("3.新增一项");
    expect(indicator(rubric, "info.leaders").detail).toBe(indicator(builtInRubric, "info.leaders").detail);
  });

  it("no id is given twice, not even one of what is gone", () => {
    const snapshot = inserted(room, "info.agency.1", HALF);
    expect(read(snapshot, ["n3", "n7.2:n12", "info.n4x"]).rubric.categories[0]?.indicators[0]?.criteria[1]?.id).toBe(
      "n13",
    );
  });

  it("below the table, the names say where it belongs", () => {
    const rubric = sound(below(room, { ...HALF, category: "政府信息公开", indicator: "机构职能" }));
    expect(criteria(rubric, "info.agency").map(({ id }) => id)).toEqual(["info.agency.1", "info.agency.2", "n1"]);
  });

  it("a remark is none, be it between the lines or below them", () => {
    const remark = below(inserted(CLEAN, "info.agency.1", { text: "注：见附件" }), { category: "制表人：张三" });
    expect(sound(remark)).toEqual(bookIn(CLEAN).rubric);
  });

  it("without a kind, its sentence may say it", () => {
    for (const text of ["3.每发现一次扣5%，扣完为止（25%）", "3.每发现一次扣5%，扣完为止"]) {
      const rubric = sound(inserted(room, "info.agency.2", { text, share: 0.25 }));
      expect(indicator(rubric, "info.agency").criteria[2]?.rule).toMatchObject({
        kind: "incidents",
        counters: [{ id: "n2", step: 0.05 }],
      });
    }
    expect(faultsIn(inserted(room, "info.agency.2", { text: "3.酌情给分", share: 0.25 }))).toEqual([
      ["line-rule-unclear", "kind"],
    ]);
  });

  it("an indicator with its criteria, its veto, its group and a condition that is new", () => {
    let snapshot = typed(CLEAN, "info", { weight: 45 });
    snapshot = inserted(snapshot, "info.agency.2", { kind: "区间", share: 0.4, text: "2.二" });
    snapshot = inserted(snapshot, "info.agency.2", { kind: "计次扣分", share: 0.6, text: "1.一", parameter1: 0.2 });
    snapshot = inserted(snapshot, "info.agency.2", {
      ...{ kind: "指标", indicator: "数字政府", group: "新组", text: "说明", weight: 2, condition: "有数字平台" },
      ...{ parameter1: "无平台", parameter3: "平台停用" },
    });
    const rubric = sound(snapshot);
    const info = rubric.categories[0];
    expect(info?.indicators.slice(0, 3).map(({ id }) => id)).toEqual(["info.agency", "n1", "info.leaders"]);
    expect(indicator(rubric, "n1")).toEqual({
      ...{ id: "n1", name: "数字政府", group: "新组", description: "说明", weight: 2, appendix: null, erratum: null },
      detail: "1.一\n2.二\n一票否决：无平台；平台停用",
      veto: { text: "一票否决：无平台；平台停用", reasons: ["无平台", "平台停用"], source: { from: 0, to: 0 } },
      applicability: { condition: "n5", text: "有数字平台", reading: null },
      source: { from: 0, to: 0 },
      criteria: [
        {
          ...{ id: "n2", number: 1, text: "1.一", share: 0.6, veto: null, hint: null, source: { from: 0, to: 0 } },
          rule: { kind: "incidents", counters: [{ id: "n3", label: "个数", step: 0.2 }], floorReading: null },
        },
        {
          ...{ id: "n4", number: 2, text: "2.二", share: 0.4, veto: null, hint: null, source: { from: 0, to: 0 } },
          rule: { kind: "range" },
        },
      ],
    });
    expect(rubric.conditions.at(-1)).toEqual({ id: "n5", name: "有数字平台", appendix: null, default: true });
  });

  it("a category with all that is in it", () => {
    let snapshot = inserted(CLEAN, "newmedia.linkage.3", { kind: "扣减", text: "2.二", parameter1: 0.1 });
    snapshot = inserted(snapshot, "newmedia.linkage.3", { kind: "区间", share: 1, text: "1.一" });
    snapshot = inserted(snapshot, "newmedia.linkage.3", { kind: "指标", indicator: "视频号", weight: 5 });
    snapshot = inserted(snapshot, "newmedia.linkage.3", {
      ...{ kind: "一级指标", category: "视频传播", text: "加分", weight: 5 },
    });
    const added = sound(snapshot).categories[6];
    expect(added).toMatchObject({ id: "n1", name: "视频传播", kind: "bonus", total: 5 });
    expect(added?.indicators[0]?.criteria.map(({ rule }) => rule.kind)).toEqual(["range", "deduct"]);
  });

  it("a veto of a criterion, and counters", () => {
    let snapshot = inserted(CLEAN, "info.agency.1", { kind: "单项否决", text: "首项否决", parameter2: "未公开电话" });
    snapshot = inserted(snapshot, "function.platform.1", { kind: "计数项", text: "未迁移网站", parameter1: 0.1 });
    snapshot = inserted(snapshot, "function.platform.1", { kind: "计数项", text: "迁移超期", parameter1: 0.05 });
    const rubric = sound(snapshot);
    expect(indicator(rubric, "info.agency").criteria[0]?.veto).toEqual({
      ...{ text: "首项否决", reasons: ["未公开电话"], source: { from: 0, to: 0 } },
    });
    expect(indicator(rubric, "function.platform").criteria[0]?.rule).toMatchObject({
      kind: "incidents",
      counters: [
        { id: "n1", label: "迁移超期", step: 0.05 },
        { id: "n2", label: "未迁移网站", step: 0.1 },
      ],
    });
  });

  it("a copied row is a new one as soon as it says something else, whether it stands above or below", () => {
    for (const where of ["above", "below"] as const) {
      const rubric = sound(copied(room, "info.agency.2", where, { text: "3.另一项", number: 3 }));
      const ids = criteria(rubric, "info.agency").map(({ id }) => id);
      expect(ids).toEqual([
        "info.agency.1",
        ...(where === "above" ? ["n1", "info.agency.2"] : ["info.agency.2", "n1"]),
      ]);
    }
    expect(sound(copied(CLEAN, "info.agency.2", "below", {}))).toEqual(bookIn(CLEAN).rubric);
  });
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
