import { BARE, FIRST, placesFound, placesOf, SECOND } from "../checked";
import type { Typed } from "../checked";

it.each<[string, Typed[]]>([
  [
    "percentages, levels, counts, one of two counters",
    [
      [FIRST, "info.agency.1", null],
      [SECOND, "info.data.2", null],
      [FIRST, "service.queries.2", null],
      [BARE, "operations.maintenance.5:overdue", null],
      [SECOND, "newmedia.publishing.5", null],
      [FIRST, "penalty.media.1:central", null],
    ],
  ],
  [
    "what applies to the unit",
    [
      [FIRST, "info.projects.1", null],
      [SECOND, "interaction.interviews.3", null],
    ],
  ],
])("warns of %s left blank", async (_, typed) => {
  expect((await placesFound(...typed)).sort()).toEqual((await placesOf("warning", "entry-missing", ...typed)).sort());
});

it.each<[string, Typed[]]>([
  ["nothing at all", []],
  [
    "what does not apply",
    [
      [BARE, "info.projects.1", null],
      [BARE, "interaction.interviews.1", null],
    ],
  ],
  [
    "what a veto of its indicator makes needless",
    [
      [FIRST, "info.agency:veto", "弄虚作假"],
      [FIRST, "info.agency.1", null],
    ],
  ],
  [
    "what its own veto makes needless",
    [
      [FIRST, "newmedia.service.1:veto", "仅链接到省政务服务网，查询未包含本单位数据"],
      [FIRST, "newmedia.service.1", null],
    ],
  ],
  [
    "a veto",
    [
      [FIRST, "info.agency:veto", null],
      [FIRST, "newmedia.service.1:veto", null],
    ],
  ],
])("does not warn of %s", async (_, typed) => {
  expect(await placesFound(...typed)).toEqual([]);
});

it("warns beside another criterion's veto", async () => {
  const typed: Typed[] = [[FIRST, "newmedia.service.2", null]];
  const veto: Typed = [FIRST, "newmedia.service.1:veto", "仅链接到省政务服务网，查询未包含本单位数据"];
  expect(await placesFound(veto, ...typed)).toEqual(await placesOf("warning", "entry-missing", ...typed));
});

it("a blank is missing, a text of blanks is not: it is no number", async () => {
  expect(await placesFound([FIRST, "info.agency.1", " "])).toEqual(
    await placesOf("error", "entry-not-a-number", [FIRST, "info.agency.1", " "]),
  );
});
