/** Lines that people added to 指标体系: the rubric that regenerating would take. */
import { builtInRubric } from "../../src/rubric/builtin";
import { bookIn, CLEAN, criteria, faultsIn, indicator, read, sound } from "./edited-lines";
import { below, copied, inserted, typed } from "./rubric-lines";

const HALF = { kind: "区间", share: 0.25, text: "3.新增一项" };

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
