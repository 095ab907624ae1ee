/** A scorebook in Excel brought in place to another rubric and other units, by Microsoft's client. */
import { checkBook } from "../../src/checks";
import type { Book } from "../../src/plan";
import { builtInRubric } from "../../src/rubric/builtin";
import { score } from "../../src/scoring";
import { cellName } from "../../src/sheet/address";
import { UNITS } from "../checks/checked";
import { edited, pathOf } from "../rubric/edit";
import { nextYear, openBook } from "./rewritten-book";
import type { RewrittenBook } from "./rewritten-book";

let one: RewrittenBook;
beforeEach(async () => {
  one = await openBook();
});
afterEach(() => {
  one.dispose();
});

/** All that a check finds but for information and what is not filled in. */
function wrong(book: Book): string[] {
  return checkBook(book)
    .findings.filter(({ severity, rule }) => severity !== "info" && rule !== "entry-missing")
    .map(({ rule, sheet, cell, data }) =>
      [rule, sheet ?? "–", cell ? cellName(cell.row, cell.column) : "", JSON.stringify(data)].join(" "),
    );
}

it("for another rubric and other units, and back", async () => {
  const { rubric, units } = nextYear();
  const before = await one.state();
  const { made, rewrite } = await one.plan({ rubric, units });
  const { state, syncs, bytes } = await one.write(rewrite);
  // Making it anew for 37 units takes some 400 kB.
  expect([state, syncs, bytes < 300_000]).toEqual(["written", 2, true]);
  const book = await one.read();
  expect(wrong(book)).toEqual([]);
  expect(book.rubric).toEqual(rubric);
  expect(book.units).toEqual(units);
  expect(book.entries).toEqual(new Map(units.map(({ id }) => [id, made.entries.get(id) ?? new Map()])));
  expect(score(book.rubric, book.units, book.entries)).toEqual(score(rubric, units, made.entries));

  const back = await one.plan({ rubric: builtInRubric, units: UNITS });
  const undo = { ...rewrite, witnesses: back.rewrite.witnesses, sheets: rewrite.undo, undo: [] };
  await one.write({ ...undo, names: back.rewrite.names });
  expect(await one.state()).toEqual(before);
});

it("writes nothing where nothing changes, and little where little does", async () => {
  expect(await one.write((await one.plan({ rubric: builtInRubric, units: UNITS })).rewrite)).toEqual({
    state: "written",
    syncs: 0,
    bytes: 0,
  });
  const rubric = edited({ [`${pathOf("info.agency")}.weight`]: 3, [`${pathOf("info.leaders")}.weight`]: 1 });
  const { syncs, bytes } = await one.write((await one.plan({ rubric, units: UNITS })).rewrite);
  const book = await one.read();
  expect([syncs, bytes < 50_000, wrong(book), book.rubric]).toEqual([2, true, [], rubric]);
});
