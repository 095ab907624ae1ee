import { BARE, FIRST, filledIn, foundBy, placed } from "../checked";
import type { Typed } from "../checked";

const OWN: Typed = [FIRST, "service.queries.1:veto", "仅链接到省政务服务网，查询未包含本单位数据"];

it.each<[string, Typed[], [string, number][]]>([
  ["an indicator's", [[FIRST, "info.news:veto", "突击发布"]], [["info.news:veto", 4]]],
  ["one with an unknown reason", [[FIRST, "info.news:veto", "其他"]], [["info.news:veto", 4]]],
  ["a criterion's", [OWN], [["service.queries.1:veto", 1]]],
  [
    "both, the indicator's having all",
    [OWN, [FIRST, "service.queries:veto", "其他弄虚作假"]],
    [["service.queries:veto", 3]],
  ],
])("tells of the entries under a veto: %s", async (_, typed, expected) => {
  const book = await filledIn(...typed);
  expect(foundBy(book, "veto-over-entries")).toEqual(
    expected.map(([field, entries]) => placed(book, FIRST, field, { entries })),
  );
});

it("counts what is there", async () => {
  const book = await filledIn(
    [FIRST, "info.news:veto", "突击发布"],
    [FIRST, "info.news.2", null],
    [FIRST, "info.news.3", "x"],
  );
  expect(foundBy(book, "veto-over-entries")).toEqual([placed(book, FIRST, "info.news:veto", { entries: 3 })]);
});

it.each<[string, Typed[]]>([
  [
    "a veto over nothing",
    [
      [FIRST, "info.agency:veto", "突击发布"],
      [FIRST, "info.agency.1", null],
      [FIRST, "info.agency.2", null],
    ],
  ],
  ["no veto", []],
  [
    "a veto that does not apply",
    [
      [BARE, "info.projects:veto", "突击发布"],
      [BARE, "info.projects.1", 0.5],
    ],
  ],
])("has nothing to tell of %s", async (_, typed) => {
  expect(foundBy(await filledIn(...typed), "veto-over-entries")).toEqual([]);
});
