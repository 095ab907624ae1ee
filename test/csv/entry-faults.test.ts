import { readEntryFile } from "../../src/csv";
import { ENTRY_HEADINGS, entriesIn, entryFaults, placesOf, rubric, units, valuesIn } from "./text";

describe("vetoes", () => {
  it("of an indicator or of a criterion, by the reason", () => {
    expect(
      valuesIn(
        "政府信息公开,机构职能,veto,,弄虚作假",
        "政府信息公开,政策解读,VETO,,图文、视频解读出现照搬政策原文、简单摘抄文件内容",
        "办事服务,查询服务,veto,,仅链接到省政务服务网，查询未包含本单位数据",
        "政务新媒体,办事服务,veto,,其他弄虚作假",
      ),
    ).toEqual({
      "info.agency:veto": "弄虚作假",
      "info.interpretation.2:veto": "图文、视频解读出现照搬政策原文、简单摘抄文件内容",
      "service.queries.1:veto": "仅链接到省政务服务网，查询未包含本单位数据",
      "newmedia.service:veto": "其他弄虚作假",
    });
  });

  it("of both at once are two entries", () => {
    const lines = ["市发改委,,政策解读,veto,,突击发布", "市发改委,,政策解读,veto,,照搬政策原文"];
    expect(entriesIn(lines).map(([, field]) => field)).toEqual([
      "info.interpretation:veto",
      "info.interpretation.2:veto",
    ]);
  });

  it.each([
    ["动态要闻", "栏目更新不及时", "栏目更新不及时即监测时间点前2周内动态要闻类栏目未及时更新"],
    ["政策解读", "照搬政策原文", "图文、视频解读出现照搬政策原文、简单摘抄文件内容"],
    ["查询服务", "仅链接到省政务服务网", "仅链接到省政务服务网，查询未包含本单位数据"],
    ["查询服务", "弄虚作假", "其他弄虚作假"],
    // Longer than the reason, but the note's own words.
    ["在线访谈/新闻发布会", "列入年度访谈计划的单位，如未参加", "未参加"],
  ])("%s: %s is a part of one reason alone", (indicator, text, reason) => {
    expect(Object.values(valuesIn(`,${indicator},veto,,${text}`))).toEqual([reason]);
  });

  it.each([
    ["part of two reasons", "民意征集", "反馈"],
    ["part of an indicator's reason and of a criterion's", "查询服务", "查询"],
    ["a single character", "机构职能", "弄"],
    ["denies the reason", "机构职能", "未发现弄虚作假"],
    ["two reasons in one", "机构职能", "突击发布、弄虚作假"],
    ["another indicator's", "机构职能", "未参加"],
  ])("%s is unknown", (_, indicator, reason) => {
    const faults = entryFaults(`市发改委,,${indicator},veto,,${reason}`);
    expect(faults).toMatchObject([{ code: "entry-reason-unknown", line: 2, reason }]);
  });

  it("names the reasons there are", () => {
    expect(
      entryFaults("市发改委,,查询服务,veto,,不好", "市发改委,,导航体系,veto,,不好", "市发改委,,导航体系,veto,,"),
    ).toEqual([
      {
        code: "entry-reason-unknown",
        line: 2,
        reason: "不好",
        indicator: "查询服务",
        known: ["提供查询服务但不可用", "其他弄虚作假", "仅链接到省政务服务网，查询未包含本单位数据"],
      },
      { code: "entry-reason-unknown", line: 3, reason: "不好", indicator: "导航体系", known: [] },
      { code: "entry-reason-unknown", line: 4, reason: "", indicator: "导航体系", known: [] },
    ]);
  });
});

it("tells all faults at once, each with its line and what there is to choose from", () => {
  const faults = entryFaults(
    "市发改委,政府信息公开,机构职能,1,,0.5",
    "市外局,政府信息公开,机构职能,1,,0.5",
    "市发改委,信息公开,机构职能,1,,0.5",
    "市发改委,政府信息公开,机构,1,,0.5",
    "市发改委,政府信息公开,机构职能,3,,0.5",
    "市发改委,管理保障,运维管理情况,5,,1",
    "市发改委,政府信息公开,机构职能,1,次数,0.5",
    "市发改委,政府信息公开,机构职能,1,,0.4",
    "市发改委,扣分指标,政务服务事项,1,准确,1",
    "市发改委,政府信息公开,机构职能,2,,0.6",
    ",政府信息公开,机构职能,2,,0.5",
  );
  expect(placesOf(faults)).toEqual([
    "3 entry-unit-unknown",
    "4 entry-category-unknown",
    "5 entry-indicator-unknown",
    "6 entry-criterion-unknown",
    "7 entry-counter-unknown",
    "8 entry-counter-unknown",
    "9 entry-repeated",
    "10 entry-counter-unknown",
    "11 entry-value",
    "12 entry-unit-unknown",
  ]);
  expect(faults[1]).toMatchObject({ known: rubric.categories.map(({ name }) => name) });
  expect(faults[3]).toMatchObject({ criterion: "3", known: ["1", "2", "veto"] });
  expect(faults[4]).toMatchObject({ counter: "", known: ["超期", "超期1个月或未办结"] });
  expect(faults[5]).toMatchObject({ counter: "次数", known: [] });
  expect(faults[6]).toMatchObject({ first: 2 });
  expect(faults[7]).toMatchObject({ known: ["不准确"] });
});

it("tells each fault of a line that has several", () => {
  const good = "市发改委,,机构职能,1,,0.5";
  expect(placesOf(entryFaults("市外局,,机构职能,1,,2", "市外局,,机构,1,,2", good, "市发改委,,机构职能,1,,2"))).toEqual([
    "2 entry-unit-unknown",
    "2 entry-value",
    "3 entry-unit-unknown",
    "3 entry-indicator-unknown",
    "5 entry-value",
    "5 entry-repeated",
  ]);
});

it("asks for the category where the indicator alone does not decide", () => {
  const [base, ...rest] = rubric.categories;
  const service = base?.indicators.map((one) => (one.id === "info.agency" ? { ...one, name: "互动交流" } : one));
  const doubled = base && service ? { ...rubric, categories: [{ ...base, indicators: service }, ...rest] } : rubric;
  const line = (category: string) => `${ENTRY_HEADINGS}\n市发改委,${category},互动交流,1,,0.1\n`;
  expect(readEntryFile(line(""), doubled, units)).toEqual({
    faults: [
      { code: "entry-indicator-ambiguous", line: 2, indicator: "互动交流", categories: ["政府信息公开", "政务新媒体"] },
    ],
  });
  expect(readEntryFile(line("政务新媒体"), doubled, units)).toHaveProperty("entries.size", 1);
});

it("counts lines rightly below cells with line breaks", () => {
  expect(placesOf(entryFaults('市发改委,,"机构\n职责",1,,0.1', "", "市发改委,,机构职能,1,,9"))).toEqual([
    "2 entry-indicator-unknown",
    "5 entry-value",
  ]);
});

it("needs its columns, and knows no others", () => {
  const result = readEntryFile("单位,category,indicator,criterion,counter,value,备注\n", rubric, units);
  expect("faults" in result ? placesOf(result.faults) : []).toEqual([
    "1 csv-column-missing",
    "1 csv-column-unknown",
    "1 csv-column-unknown",
  ]);
  expect(readEntryFile(`${ENTRY_HEADINGS}\n`, rubric, units)).toEqual({ entries: new Map() });
});

it("reads 2,000 units' entries in a few seconds", () => {
  const many = Array.from({ length: 2000 }, (_, i) => ({
    id: `u${i + 1}`,
    name: `单位${i}`,
    group: "",
    conditions: {},
  }));
  const [category] = rubric.categories;
  const places =
    category?.indicators.flatMap((one) => one.criteria.map(({ number }) => `${one.name},${number},0`)) ?? [];
  const lines = many.flatMap(({ name }) => places.map((place) => `${name},${place}`));
  const started = performance.now();
  const result = readEntryFile(`unit,indicator,criterion,value\n${lines.join("\n")}`, rubric, many);
  expect(result).toHaveProperty("entries.size", 2000);
  expect(performance.now() - started).toBeLessThan(15_000);
});
