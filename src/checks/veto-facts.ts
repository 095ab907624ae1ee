/**
 * Entries that cannot be true beside a veto, by the rubric's own words. Only pairs where the veto's reason denies the
 * very thing that the entry pays for; a rubric that has other words or other rows simply has none of them.
 */
export interface VetoFact {
  /** The field that holds the veto. */
  readonly veto: string;
  readonly reasons: readonly string[];
  /** The entry that it denies … */
  readonly entry: string;
  /** … where it is above nothing, above the level of this position, or all that the criterion bears. */
  readonly from: "anything" | "full" | { readonly aboveLevel: number };
}

const ONLY_LINKED = "仅链接到省政务服务网，查询未包含本单位数据";
const NOT_THERE = "未参加";

export const VETO_FACTS: readonly VetoFact[] = [
  // 「1.策划设计本单位专属服务频道」 beside 「未策划设计本单位服务频道」.
  {
    veto: "service.channel:veto",
    reasons: ["办事服务频道仅链接到省政务服务网，未策划设计本单位服务频道"],
    entry: "service.channel.1",
    from: "anything",
  },
  // The two lowest forms link to lists and systems of those above; the others are the unit's own.
  { veto: "service.queries.1:veto", reasons: [ONLY_LINKED], entry: "service.queries.2", from: { aboveLevel: 2 } },
  // 「在1个工作日内答复」 and 「在5个工作日内收到答复」 beside no answer in 10.
  {
    veto: "interaction.consultation:veto",
    reasons: ["模拟用户超过10个工作日未答复"],
    entry: "interaction.consultation.1",
    from: "anything",
  },
  // 「留言公开……有更新」 beside 「未公开任何网民留言」.
  {
    veto: "interaction.consultation:veto",
    reasons: ["开设了咨询投诉建言类栏目，但未公开任何网民留言"],
    entry: "interaction.consultation.2",
    from: "anything",
  },
  // 「回复内容准确」 in full, from what does not work or answers something else.
  {
    veto: "interaction.assistant:veto",
    reasons: ["功能不可用", "答复内容与本网站内容无关"],
    entry: "interaction.assistant.2",
    from: "full",
  },
  // 「公开收到意见的总体情况」 in full; the note counts these as 「未公开反馈情况」.
  {
    veto: "interaction.opinions:veto",
    reasons: ["反馈结果为空白", "共有0人发表意见或无发表意见等模板性话术显示"],
    entry: "interaction.opinions.4",
    from: "full",
  },
  { veto: "interaction.interviews:veto", reasons: [NOT_THERE], entry: "interaction.interviews.1", from: "anything" },
  { veto: "interaction.interviews:veto", reasons: [NOT_THERE], entry: "interaction.interviews.2", from: "anything" },
  { veto: "interaction.interviews:veto", reasons: [NOT_THERE], entry: "interaction.interviews.3", from: "anything" },
  // 「提供……无障碍及适老化功能」 in full.
  {
    veto: "function.accessibility:veto",
    reasons: ["无障碍、适老化功能不可用", "提供虚假功能"],
    entry: "function.accessibility.1",
    from: "full",
  },
];
