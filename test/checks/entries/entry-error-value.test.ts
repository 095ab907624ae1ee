import { BARE, FIRST, filledIn, foundBy, placed, placesFound, placesOf, SECOND } from "../checked";
import type { Typed } from "../checked";
import { edited } from "../edited";

it.each<Typed>([
  [FIRST, "info.agency.1", { error: "#REF!" }],
  [SECOND, "info.data.1", { error: "#N/A" }],
  [BARE, "service.queries.2", { error: "#DIV/0!" }],
  [FIRST, "operations.maintenance.5:overdue", { error: "#VALUE!" }],
])("%s %s: %p", async (...typed) => {
  expect(await placesFound(typed)).toEqual(await placesOf("error", "entry-error-value", typed));
});

it("tells the formula that gives it, and is then the only finding", async () => {
  const cell = { value: { error: "#REF!" }, formula: "=#REF!*0.5" };
  const book = edited(await filledIn(), ["entries", "info.agency.1", FIRST, cell]);
  expect(foundBy(book, "entry-error-value")).toEqual([placed(book, FIRST, "info.agency.1", { formula: "=#REF!*0.5" })]);
  expect(foundBy(book, "entry-formula")).toEqual([]);
});

it.each<[string, ...Typed]>([
  ["entry-not-a-number", FIRST, "info.agency.1", "#REF!"],
  ["veto-unknown-reason", FIRST, "info.agency:veto", { error: "#REF!" }],
  ["entry-not-applicable", BARE, "info.projects.1", { error: "#REF!" }],
])("%s is for %s %s: %p", async (rule, ...typed) => {
  expect(await placesFound(typed)).toEqual(await placesOf("error", rule, typed));
});
