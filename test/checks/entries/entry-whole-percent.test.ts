import { BARE, FIRST, filledIn, foundBy, placed, placesFound, placesOf, SECOND } from "../checked";
import type { Typed } from "../checked";

it.each<[...Typed, number]>([
  [FIRST, "info.agency.1", 45, 0.45],
  [SECOND, "info.agency.1", 50, 0.5],
  [BARE, "info.agency.2", 2, 0.02],
  [FIRST, "info.news.3", 7, 0.07],
  [FIRST, "info.agency.1", 12.5, 0.125],
  [FIRST, "function.sign-on.1", 100, 1],
  [FIRST, "service.queries.2", 24, 0.24],
  [SECOND, "interaction.consultation.1", 50, 0.5],
])("%s %s: %p is %p", async (unit, field, number, meant) => {
  const book = await filledIn([unit, field, number]);
  expect(foundBy(book, "entry-whole-percent")).toEqual([placed(book, unit, field, { meant })]);
  expect(await placesFound([unit, field, number])).toEqual(
    await placesOf("error", "entry-whole-percent", [unit, field, number]),
  );
});

it.each<[...Typed, number]>([
  // Half of 8 points, and 60 % of 5.
  [FIRST, "info.topics.3", 4, 0.04],
  [FIRST, "info.topics.3", 2, 0.02],
  [FIRST, "info.news.2", 3, 0.03],
])("%s %s: %p may be points as well as %p", async (unit, field, number, perhaps) => {
  const book = await filledIn([unit, field, number]);
  expect(foundBy(book, "entry-whole-percent")).toEqual([placed(book, unit, field, { perhaps })]);
});

it.each<[string, ...Typed]>([
  ["entry-out-of-range", FIRST, "info.agency.1", 51],
  ["entry-out-of-range", FIRST, "info.agency.1", 1],
  ["entry-out-of-range", FIRST, "info.agency.1", 0.51],
  ["entry-out-of-range", FIRST, "function.accessibility.1", 1.2],
  ["entry-out-of-range", FIRST, "info.agency.1", -45],
  ["entry-not-a-level", FIRST, "service.queries.2", 25],
])("%s stays for %s %s: %p", async (rule, ...typed) => {
  expect(await placesFound(typed)).toEqual(await placesOf("error", rule, typed));
});

it("leaves counts alone", async () => {
  expect(await placesFound([FIRST, "info.data.1", 45], [SECOND, "info.data.1", 45], [BARE, "info.data.1", 40])).toEqual(
    [],
  );
});
