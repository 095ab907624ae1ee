import { FIRST, placesFound, placesOf, SECOND } from "../checked";
import type { Typed } from "../checked";

it.each<Typed>([
  [FIRST, "service.queries.2", 0.07],
  [SECOND, "service.queries.2", 0.31],
  [FIRST, "service.queries.2", -0.06],
  [FIRST, "service.queries.2", 13],
  [SECOND, "interaction.consultation.1", 0.25],
])("%s %s: %p is none", async (...typed) => {
  expect(await placesFound(typed)).toEqual(await placesOf("error", "entry-not-a-level", typed));
});

it.each<Typed>([
  [FIRST, "service.queries.2", 0],
  [FIRST, "service.queries.2", 0.06],
  [FIRST, "service.queries.2", 0.3],
  [SECOND, "interaction.consultation.1", 0.2],
  // As it comes out of a sum.
  [SECOND, "interaction.consultation.1", 0.1 + 0.1 + 1e-17],
  [FIRST, "service.queries.2", 0.1 + 0.2 - 0.06],
])("%s %s: %p is one", async (...typed) => {
  expect(await placesFound(typed)).toEqual([]);
});
