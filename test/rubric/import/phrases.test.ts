/** How single sentences are read: each row a wording of some city's, the indicator's weight being 10 points. */
import { recognise } from "../../../src/rubric/import/rules/recognise";
import { reasonsOf } from "../../../src/rubric/import/rules/reasons";
import { strikesOf } from "../../../src/rubric/import/rules/strikes";
import { hintOf } from "../../../src/rubric/import/rules/notes";
import { detailOf } from "../../../src/rubric/import/rules/sentences";
import type { Draft } from "../../../src/rubric/import/rules/draft";
import { categoryName, indicatorName, pointsOf } from "../../../src/rubric/import/tree/names";

function told({ rule, share, doubt, certainty }: Draft): string {
  const sign = doubt === null ? (certainty === "likely" ? "~" : "") : "?";
  const own = share === null ? "-" : `${Number((share * 100).toFixed(2))}%`;
  switch (rule.kind) {
    case "range":
      return `${own} range${sign}`;
    case "benchmark":
      return `${own} benchmark ${rule.counts}`;
    case "tiers":
      return `${own} tiers ${rule.counts}: ${rule.tiers.map((tier) => `${tier.from}→${Number((tier.share * 100).toFixed(2))}`).join(" ")}`;
    case "levels":
      return `${own} levels${sign} ${rule.levels.map((level) => `${level.label}=${level.share ?? "?"}`).join(" ")}`;
    case "counters":
      return `${own} counters${sign} ${rule.counters.map(({ label, step }) => `${label}−${Number((step * 100).toFixed(2))}`).join(" ")}`;
  }
}

describe("criteria", () => {
  it.each([
    ["公开机构职能，50%；", "50% range"],
    ["公开机构职能，占５０％。", "50% range"],
    ["公开机构职能（2分）", "20% range"],
    ["公开机构职能的，得满分。", "- range"],
    ["按完成比例得分，3分", "30% range"],
    ["设置专栏得1分，分类公开得2分，共3分", "30% range~"],
    ["响应时间在5分钟以内的，得2分", "20% range"],
    ["网站可用率低于95%的，不得分，3分", "30% range"],
    ["每发现一次扣0.5分，扣完为止", "- counters 每发现一次−5"],
    ["死链每发现一个扣0.5分，最多扣5分", "50% counters 死链−5"],
    ["存在错别字的，每处扣1%，共20%", "20% counters 存在错别字−1"],
    ["每出现一例泄密事件扣5分，扣完为止", "- counters 泄密事件−50"],
    ["办理留言，3分；每超期1件扣1分", "30% counters 超期−10"],
    ["未按时报送的扣2分", "- counters~ 未按时报送−20"],
    ["一般错别字每处扣0.1分，严重错别字每处扣0.5分，扣完为止", "- counters 一般错别字−1 严重错别字−5"],
    ["由评分员酌情扣分", "- range?"],
    ["视情况扣1-3分", "- range?"],
    ["酌情扣分，最多扣3分", "30% range?"],
    ["每被省级采用1篇得0.5分，最高得2分", "20% tiers 被省级采用次数: 0→0 1→5 2→10 3→15 4→20"],
    ["发布10篇及以上得2分，5-9篇得1分，不足5篇不得分", "20% tiers 发布次数: 0→0 5→10 10→20"],
    ["首发信息，20%（1-4次，得权重的50%；5次及以上，100%）", "20% tiers 首发信息次数: 0→0 1→10 5→20"],
    ["次数超过3次，30%", "30% range"],
    ["优秀得3分，良好得2分，一般得1分，差不得分", "30% levels 差=0 一般=0.1 良好=0.2 优秀=0.3"],
    ["评为“优”的得100%，评为“良”的得80%，其余不得分", "100% levels 良=0.8 优=1"],
    ["当日答复的，50%，三日内答复的，只得20%", "50% levels 三日内答复=0.2 当日答复=0.5"],
    ["办理深度由高到低依次为：全程网办、在线预审、在线查询，30%", "30% levels 在线查询=? 在线预审=? 全程网办=?"],
    ["公开数据集的数量（按照标杆法赋分），50%", "50% benchmark 数据集"],
    ["访问量最高的得满分，其他单位按比例得分，40%", "40% benchmark 数量"],
    ["有专栏得2分，无专栏扣1分", "20% range?"],
    ["每次得1分，每篇得2分", "20% range?"],
  ])("%s", (body, expected) => {
    expect(told(recognise(body, { weight: 10, category: "base" }))).toBe(expected);
  });

  it.each([
    ["每被国家级通报一次，扣权重的50%；每被省级通报一次，扣权重的5%。", "- counters 被国家级通报−50 被省级通报−5"],
    ["被通报的，每次扣2分，扣完为止。", "- counters 被通报−20"],
    ["发生安全事件的，扣5分。", "- counters~ 发生安全事件−50"],
    ["发生安全事件的。", "- counters? 发生安全事件的。−100"],
  ])("as a penalty: %s", (body, expected) => {
    expect(told(recognise(body, { weight: 10, category: "penalty" }))).toBe(expected);
  });

  it("a bonus by each one goes up to the weight where no limit is named", () => {
    expect(told(recognise("每获得1次表彰加5分", { weight: 10, category: "bonus" }))).toBe(
      "100% tiers 获得表彰次数: 0→0 1→50 2→100",
    );
  });
});

describe("numbering", () => {
  const texts = (detail: string): string[] =>
    detailOf(detail.split("\n").map((text, index) => ({ text, line: index + 1 }))).sentences.map(
      ({ number, body }) => `${number}|${body}`,
    );

  it.each([
    ["1.甲；\n2.乙。", ["1|甲；", "2|乙。"]],
    ["1、甲；2、乙；3、丙", ["1|甲；", "2|乙；", "3|丙"]],
    ["（一）甲\n（1）子项\n（二）乙", ["1|甲\n（1）子项", "2|乙"]],
    ["考核如下：①甲②乙", ["1|甲", "2|乙"]],
    ["4．平台\n5.1月31日前", ["4|平台", "5|1月31日前"]],
    ["2.5分以上的得满分", ["1|2.5分以上的得满分"]],
    ["有专栏，2分\n有更新，3分", ["1|有专栏，2分", "2|有更新，3分"]],
    ["有专栏\n并有更新，3分", ["1|有专栏\n并有更新，3分"]],
    ["1.甲，50%；\n续行\n2.乙，50%。\n（注：弄虚作假的，该指标不得分。）", ["1|甲，50%；\n续行", "2|乙，50%。"]],
  ])("%j", (detail, expected) => {
    expect(texts(detail)).toEqual(expected);
  });
});

describe("what makes a score 0", () => {
  it.each([
    ["存在栏目空白、长期不更新等情况", ["栏目空白", "长期不更新"]],
    ["发现弄虚作假或数据造假的", ["弄虚作假", "数据造假"]],
    ["功能不可用或提供虚假功能的", ["功能不可用", "提供虚假功能"]],
    ["网站首页无法访问的", ["网站首页无法访问"]],
    ["图文、视频解读照搬原文的", ["图文、视频解读照搬原文"]],
  ])("%s", (clause, reasons) => {
    expect(reasonsOf(clause)).toEqual(reasons);
  });

  it("strikes the indicator, the item, or what it calls by its name", () => {
    const targets = (words: string): unknown[] => strikesOf(words).map(({ target, reasons }) => [target, ...reasons]);
    expect(targets("（注：首页打不开的，该指标不得分。）")).toEqual([["indicator", "首页打不开"]]);
    expect(targets("未整改的，此项不得分。")).toEqual([["item", "未整改"]]);
    expect(targets("照搬原文的，解读形式指标不得分；造假的，本指标计0分。")).toEqual([
      [{ name: "解读形式" }, "照搬原文"],
      ["indicator", "造假"],
    ]);
  });
});

describe("names and remarks", () => {
  it("points stand behind a category's name with or without brackets, behind others in brackets", () => {
    expect(categoryName("政府信息\n公开43")).toEqual({ name: "政府信息公开", points: 43 });
    expect(categoryName("一、日常运维（60分）")).toEqual({ name: "日常运维", points: 60 });
    expect(categoryName("减分项(-8分)")).toEqual({ name: "减分项", points: -8 });
    expect(indicatorName("可用情况（6分）")).toEqual({ name: "可用情况", points: 6 });
    expect(indicatorName("IPv6 改造")).toEqual({ name: "IPv6改造", points: null });
    expect(indicatorName("在线访谈（2022年）")).toEqual({ name: "在线访谈（2022年）", points: null });
  });

  it.each([
    ["5", 5],
    ["－4分", -4],
    ["（2.5分）", 2.5],
    ["１０", 10],
    ["5-10", null],
    ["——", null],
  ])("a weight's cell: %s", (text, points) => {
    expect(pointsOf(text)).toBe(points);
  });

  it.each([
    ["转载信息（随机抽查，每月2次），60%", "随机抽查，每月2次"],
    ["随机抽查1个页面，考核标签", "随机抽查1个页面"],
    ["按时转载，60%", null],
  ])("a sampling remark: %s", (body, hint) => {
    expect(hintOf(body)).toBe(hint);
  });
});
