import { BARE, FIRST, filledIn, foundBy, placed, SECOND } from "../checked";
import type { Typed } from "../checked";

const NOTED = "operations.maintenance.1";
const STALE = "栏目更新不及时";

it("warns where the noted criterion is deducted beside a veto for the same kind of cause", async () => {
  const news = "栏目更新不及时即监测时间点前2周内动态要闻类栏目未及时更新";
  const book = await filledIn(
    [FIRST, NOTED, 0.1],
    [FIRST, "info.agency:veto", STALE],
    [FIRST, "info.news:veto", news],
    [SECOND, NOTED, 0],
    [SECOND, "interaction.opinions:veto", "反馈结果为空白"],
  );
  expect(foundBy(book, "deduct-doubled")).toEqual([
    placed(book, FIRST, NOTED, { indicators: ["机构职能", "动态要闻"], reasons: [STALE, news] }),
    placed(book, SECOND, NOTED, { indicators: ["民意征集"], reasons: ["反馈结果为空白"] }),
  ]);
});

it.each<[string, Typed[]]>([
  ["nothing deducted", [[FIRST, "info.agency:veto", STALE]]],
  ["no veto", [[FIRST, NOTED, 0]]],
  [
    "a veto for another cause",
    [
      [FIRST, NOTED, 0],
      [FIRST, "info.agency:veto", "弄虚作假"],
    ],
  ],
  [
    "another unit's veto",
    [
      [FIRST, NOTED, 0],
      [SECOND, "info.agency:veto", STALE],
    ],
  ],
  [
    "a veto that does not apply",
    [
      [BARE, NOTED, 0],
      [BARE, "info.projects:veto", STALE],
    ],
  ],
  [
    "another criterion of the indicator",
    [
      [FIRST, "operations.maintenance.2", 0],
      [FIRST, "info.agency:veto", STALE],
    ],
  ],
  [
    "an entry that is wrong anyway",
    [
      [FIRST, NOTED, -0.1],
      [FIRST, "info.agency:veto", STALE],
    ],
  ],
])("finds nothing in %s", async (_, typed) => {
  expect(foundBy(await filledIn(...typed), "deduct-doubled")).toEqual([]);
});
