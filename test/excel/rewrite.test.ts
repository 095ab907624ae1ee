/** A scorebook in Excel brought in place to another rubric and other units, by Microsoft's client. */
import { checkBook } from "../../src/checks";
import type { Book } from "../../src/plan";
import { builtInRubric } from "../../src/rubric/builtin";
import { undoAfter } from "../../src/regenerate";
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
  const done = await one.write(rewrite);
  // Making it anew for 37 units takes as much.
  expect([done.state, done.syncs, done.bytes < 430_000]).toEqual(["written", 2, true]);
  const book = await one.read();
  expect(wrong(book)).toEqual([]);
  expect(book.rubric).toEqual(rubric);
  expect(book.units).toEqual(units);
  expect(book.entries).toEqual(new Map(units.map(({ id }) => [id, made.entries.get(id) ?? new Map()])));
  expect(score(book.rubric, book.units, book.entries)).toEqual(score(rubric, units, made.entries));

  const undo = done.state === "written" ? done.undo : null;
  if (!undo) throw new Error("nothing was written");
  await one.write(undoAfter(undo, book.snapshot));
  expect(await one.state()).toEqual(before);
});

it("writes nothing where nothing changes, and little where little does", async () => {
  const nothing = await one.write((await one.plan({ rubric: builtInRubric, units: UNITS })).rewrite);
  expect(nothing).toMatchObject({ state: "written", undo: null });
  const rubric = edited({ [`${pathOf("info.agency")}.weight`]: 3, [`${pathOf("info.leaders")}.weight`]: 1 });
  const { syncs, bytes } = await one.write((await one.plan({ rubric, units: UNITS })).rewrite);
  const book = await one.read();
  expect([syncs, bytes < 80_000, wrong(book), book.rubric]).toEqual([2, true, [], rubric]);
});
