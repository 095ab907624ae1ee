import { fieldsOf } from "../../../src/rubric";
import { builtInRubric } from "../../../src/rubric/builtin";
import { VETO_FACTS } from "../../../src/checks/veto-facts";
import { BARE, FIRST, filledIn, foundBy, placed } from "../checked";
import type { Typed } from "../checked";

const LINKED = "仅链接到省政务服务网，查询未包含本单位数据";

it.each<[string, string, string[], Typed[]]>([
  ["interaction.interviews:veto", "未参加", ["1", "2", "3"], []],
  [
    "interaction.interviews:veto",
    " 未参加 ",
    ["2"],
    [
      [FIRST, "interaction.interviews.1", 0],
      [FIRST, "interaction.interviews.3", 0],
    ],
  ],
  [
    "service.channel:veto",
    "办事服务频道仅链接到省政务服务网，未策划设计本单位服务频道",
    ["1"],
    [[FIRST, "service.channel.1", 0.01]],
  ],
  ["service.queries.1:veto", LINKED, ["2"], [[FIRST, "service.queries.2", 0.18]]],
  [
    "interaction.consultation:veto",
    "模拟用户超过10个工作日未答复",
    ["1"],
    [[FIRST, "interaction.consultation.1", 0.2]],
  ],
  ["interaction.consultation:veto", "开设了咨询投诉建言类栏目，但未公开任何网民留言", ["2"], []],
  ["interaction.assistant:veto", "功能不可用", ["2"], []],
  ["interaction.opinions:veto", "反馈结果为空白", ["4"], []],
  ["function.accessibility:veto", "提供虚假功能", ["1"], []],
])("%s for “%s” is denied by %p", async (veto, reason, criteria, typed) => {
  const book = await filledIn(...typed, [FIRST, veto, reason]);
  expect(foundBy(book, "veto-contradicted")).toEqual([placed(book, FIRST, veto, { criteria })]);
});

it.each<[string, Typed[]]>([
  ["nothing at all", []],
  [
    "entries that agree",
    [
      [FIRST, "interaction.interviews:veto", "未参加"],
      [FIRST, "interaction.interviews.1", 0],
      [FIRST, "interaction.interviews.2", 0],
      [FIRST, "interaction.interviews.3", null],
    ],
  ],
  [
    "a link to a system above",
    [
      [FIRST, "service.queries.1:veto", LINKED],
      [FIRST, "service.queries.2", 0.12],
    ],
  ],
  [
    "no answer at all",
    [
      [FIRST, "interaction.consultation:veto", "模拟用户超过10个工作日未答复"],
      [FIRST, "interaction.consultation.1", 0],
    ],
  ],
  [
    "less than full",
    [
      [FIRST, "function.accessibility:veto", "提供虚假功能"],
      [FIRST, "function.accessibility.1", 0.9],
    ],
  ],
  [
    "an entry that is none",
    [
      [FIRST, "function.accessibility:veto", "提供虚假功能"],
      [FIRST, "function.accessibility.1", "满分"],
    ],
  ],
  [
    "another reason",
    [
      [FIRST, "interaction.consultation:veto", "答复内容存在敷衍塞责"],
      [FIRST, "interaction.consultation.1", 0.2],
    ],
  ],
  ["full marks beside a reason that denies nothing", [[FIRST, "info.agency:veto", "突击发布"]]],
  [
    "what does not apply",
    [
      [BARE, "interaction.interviews:veto", "未参加"],
      [BARE, "interaction.interviews.1", 0.6],
    ],
  ],
])("finds nothing in %s", async (_, typed) => {
  expect(foundBy(await filledIn(...typed), "veto-contradicted")).toEqual([]);
});

it("knows the rubric's own fields and reasons only", () => {
  const fields = new Map(fieldsOf(builtInRubric).map((field) => [field.id, field]));
  for (const { veto, reasons, entry } of VETO_FACTS) {
    const field = fields.get(veto);
    expect(field?.kind === "veto" ? field.reasons : []).toEqual(expect.arrayContaining([...reasons]));
    expect(fields.get(entry)?.indicator).toBe(field?.indicator);
  }
});
