import { damaged } from "../damage";

it("finds a copied row at its second place", async () => {
  const book = await damaged();
  const rows = book.rows("entries");
  rows.push([...(rows[book.rowOf("entries", "info.agency.2")] ?? [])]);
  expect(book.found()).toEqual([`error row-doubled 评分录入!A${rows.length} –`]);
  expect(book.findings()[0]?.data).toMatchObject({ id: "info.agency.2", expected: "" });
});

it("knows which id a row had that bears another's now", async () => {
  const book = await damaged();
  const row = book.rowOf("entries", "info.agency.2");
  book.put("entries", `A${row + 1}`, { value: "info.agency.1" });
  expect(book.found()).toEqual([`error row-doubled 评分录入!A${row + 1} –`]);
  expect(book.findings()[0]?.data).toMatchObject({ id: "info.agency.1", expected: "info.agency.2" });
});

it("does not take rows without an id for each other", async () => {
  const book = await damaged();
  book.rows("entries").push([undefined, { value: "说明" }], [undefined, { value: "说明" }]);
  expect(book.found()).toEqual([]);
});
