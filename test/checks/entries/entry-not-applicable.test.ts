import { BARE, FIRST, placesFound, placesOf } from "../checked";
import type { Typed } from "../checked";

it.each<Typed>([
  [BARE, "info.projects.1", 0.5],
  [BARE, "info.welfare.2", 0],
  [BARE, "info.resources.1", "无"],
  [BARE, "info.projects:veto", "弄虚作假"],
  [BARE, "interaction.interviews.1", 0.6],
  [BARE, "interaction.interviews:veto", "未参加"],
  // What would be wrong anyway counts for nothing either.
  [BARE, "info.projects.1", 7],
])("%s %s: %p is entered where nothing is assessed", async (...typed) => {
  expect(await placesFound(typed)).toEqual(await placesOf("error", "entry-not-applicable", typed));
});

it.each<Typed>([
  [FIRST, "info.projects.1", 0.5],
  [FIRST, "interaction.interviews.1", 0.6],
  [FIRST, "info.projects:veto", "弄虚作假"],
  [BARE, "info.agency.1", 0.5],
])("%s %s: %p is entered where it counts", async (...typed) => {
  expect(await placesFound(typed)).toEqual([]);
});
