import { BARE, FIRST, placesFound, placesOf, SECOND } from "../checked";
import type { Typed } from "../checked";

it.each<Typed>([
  [FIRST, "info.agency.1", 0.51],
  [SECOND, "info.agency.1", 51],
  [BARE, "info.agency.2", -0.01],
  [FIRST, "function.accessibility.1", 1.000001],
  [SECOND, "bonus.innovation.3", 0.2],
  [FIRST, "info.agency.1", -1e-12],
])("%s %s: %p is outside", async (...typed) => {
  expect(await placesFound(typed)).toEqual(await placesOf("error", "entry-out-of-range", typed));
});

it.each<Typed>([
  [FIRST, "info.agency.1", 0],
  [FIRST, "info.agency.1", 0.5],
  [SECOND, "info.news.3", 0.1],
  // 0.1 + 0.2 is above 0.3 by the noise of the binary form.
  [BARE, "interaction.opinions.1", 0.1 + 0.2],
  [FIRST, "function.accessibility.1", 1],
])("%s %s: %p is inside", async (...typed) => {
  expect(await placesFound(typed)).toEqual([]);
});

it("is told of a vetoed indicator, too: the entry stays wrong when the veto goes", async () => {
  const typed: Typed = [FIRST, "info.agency.1", 0.51];
  expect(await placesFound(typed, [FIRST, "info.agency:veto", "弄虚作假"])).toEqual(
    await placesOf("error", "entry-out-of-range", typed),
  );
});
