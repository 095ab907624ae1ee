import { SHEETS } from "../../../src/plan";
import type { SheetKey } from "../../../src/plan";
import { filledIn } from "../checked";
import { findingsOf, remade, reread, rulesFound } from "../remade";

it.each<SheetKey>(["guide", "entries", "scores", "ranking"])("finds it of %s", async (key) => {
  const book = remade(await filledIn(), key, () => ({ protected: false }));
  expect(findingsOf(book, "protection-off").map(({ severity, sheet, cell }) => [severity, sheet, cell])).toEqual([
    ["warning", SHEETS[key], null],
  ]);
  expect(rulesFound(book)).toEqual(["protection-off"]);
});

it.each<SheetKey>(["rubric", "units"])("leaves %s open, whose rows come and go", async (key) => {
  expect(rulesFound(remade(await filledIn(), key, () => ({ protected: true })))).toEqual([]);
});

it("does not mind passwords, other people's sheets, or what was not read", async () => {
  const book = await filledIn();
  expect(rulesFound(remade(book, "scores", () => ({ password: true })))).toEqual([]);
  const own = { name: "备注", visibility: "visible", rows: [], protected: false } as const;
  expect(rulesFound(reread({ ...book.snapshot, sheets: [...book.snapshot.sheets, own] }))).toEqual([]);
  const sheets = book.snapshot.sheets.map(({ name, visibility, rows }) => ({ name, visibility, rows }));
  expect(rulesFound(reread({ sheets }))).toEqual([]);
});
