import { messagesFor } from "../../../src/i18n";
import { check, FIRST, placesFound, placesOf, SECOND } from "../checked";
import type { Typed } from "../checked";

it.each<Typed>([
  [FIRST, "info.agency.1", "45分"],
  [SECOND, "info.agency.1", "合格"],
  [FIRST, "info.data.1", "十"],
  [FIRST, "service.queries.2", "本级查询系统"],
  [SECOND, "newmedia.linkage.2", "1-4"],
  [FIRST, "operations.maintenance.5:overdue", "无"],
  [FIRST, "penalty.service-items.1", "0次"],
  [FIRST, "info.agency.1", true],
  [SECOND, "bonus.innovation.6", "　"],
])("%s %s: %p is none", async (...typed) => {
  expect(await placesFound(typed)).toEqual(await placesOf("error", "entry-not-a-number", typed));
});

it.each<Typed>([
  [FIRST, "info.agency.1", 0],
  [FIRST, "info.agency.1", 0.123456789],
  [SECOND, "info.data.1", 0],
])("%s %s: %p is one", async (...typed) => {
  expect(await placesFound(typed)).toEqual([]);
});

it.each<[Typed, string, string]>([
  [
    [FIRST, "info.agency.1", false],
    "“false”是对错值（逻辑值），不是数字，不得分。",
    "“false” is a logical value, not a number, and",
  ],
  [
    [FIRST, "info.agency.1", "2022年3月1日"],
    "是文本形式的日期，不是数字，不得分。",
    "is a date as text, not a number, and",
  ],
  [[FIRST, "info.agency.1", "合格"], "“合格”不是数字，不得分。", "“合格” is not a number and"],
])("says what %p is instead", async (typed, chinese, english) => {
  const [finding] = (await check(typed)).findings;
  if (!finding) throw new Error("nothing found");
  expect(finding.rule).toBe("entry-not-a-number");
  expect(messagesFor("zh-CN").finding(finding).message).toContain(chinese);
  expect(messagesFor("en-US").finding(finding).message).toContain(english);
});
