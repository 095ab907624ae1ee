import { FIRST, filledIn, foundBy, placed, placesFound, placesOf, SECOND } from "../checked";
import type { Typed } from "../checked";

it.each<[...Typed, number]>([
  [FIRST, "info.agency.1", "45%", 0.45],
  [FIRST, "info.agency.1", "４５％", 0.45],
  [SECOND, "info.agency.1", " 45 % ", 0.45],
  [SECOND, "info.agency.1", "\u00a00.45\u3000", 0.45],
  [FIRST, "info.agency.1", "45", 0.45],
  [FIRST, "info.agency.1", "0", 0],
  [FIRST, "function.sign-on.1", "1", 1],
  [FIRST, "service.queries.2", "12", 0.12],
  [FIRST, "service.queries.2", "12%", 0.12],
  [FIRST, "service.queries.2", "0.12", 0.12],
  // What it means is certain, though it is too much.
  [FIRST, "info.news.1", "50%", 0.5],
  [FIRST, "info.data.1", "1,000", 1000],
  [FIRST, "info.data.1", "７", 7],
  [SECOND, "newmedia.linkage.2", " 3", 3],
  [SECOND, "operations.maintenance.5:overdue", "2", 2],
  [FIRST, "penalty.service-items.1", "0", 0],
])("%s %s: %p means %p", async (unit, field, text, meant) => {
  const book = await filledIn([unit, field, text]);
  expect(foundBy(book, "entry-number-as-text")).toEqual([placed(book, unit, field, { meant })]);
  expect(await placesFound([unit, field, text])).toEqual(
    await placesOf("error", "entry-number-as-text", [unit, field, text]),
  );
});

it.each<Typed>([
  // 1 % or all of it; 4 % or four points.
  [FIRST, "info.agency.1", "1"],
  [FIRST, "info.topics.3", "4"],
  [FIRST, "info.agency.1", "60"],
  [FIRST, "info.data.1", "50%"],
  [FIRST, "info.agency.1", "45分"],
  [FIRST, "service.queries.2", "13"],
])("%s %s: %p is not certain to mean anything", async (...typed) => {
  expect(await placesFound(typed)).toEqual(await placesOf("error", "entry-not-a-number", typed));
});
