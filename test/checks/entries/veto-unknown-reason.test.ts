import { FIRST, placesFound, placesOf, SECOND } from "../checked";
import type { Typed } from "../checked";

it.each<Typed>([
  [FIRST, "info.agency:veto", "其他原因"],
  [SECOND, "info.agency:veto", "弄虚"],
  [FIRST, "info.agency:veto", 1],
  [FIRST, "info.agency:veto", true],
  [SECOND, "info.agency:veto", " "],
  [FIRST, "service.queries.1:veto", "其他弄虚作假"],
  [SECOND, "interaction.interviews:veto", "参加"],
  [FIRST, "info.news:veto", { error: "#REF!" }],
])("%s %s: %p is none", async (...typed) => {
  expect(await placesFound(typed)).toEqual(await placesOf("error", "veto-unknown-reason", typed));
});

it.each<Typed>([
  [FIRST, "info.agency:veto", "弄虚作假"],
  [FIRST, "info.agency:veto", " 弄虚作假 "],
  [SECOND, "newmedia.service.1:veto", "仅链接到省政务服务网，查询未包含本单位数据"],
  [FIRST, "service.queries:veto", "其他弄虚作假"],
])("%s %s: %p is one", async (...typed) => {
  expect(await placesFound(typed)).toEqual([]);
});
