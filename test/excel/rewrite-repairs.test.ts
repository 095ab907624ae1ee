/** A workbook whose make is damaged beside its cells: regenerated, it is clean, and all is as it was once that is undone. */
import { undoAfter } from "../../src/regenerate";
import type { Target } from "../../src/regenerate";
import { builtInRubric } from "../../src/rubric/builtin";
import { UNITS } from "../checks/checked";
import { caseOf } from "./mend-make/damage";
import { MendedBook, wrong } from "./mend-make/mended-book";
import { nextYear, openBook } from "./rewritten-book";
import type { RewrittenBook } from "./rewritten-book";

let one: RewrittenBook;
/** The same workbook, for what its cells say when they refuse. */
let state: () => Promise<unknown>;
beforeEach(async () => {
  one = await openBook();
  const seen = new MendedBook(one.open);
  state = () => seen.state();
});
afterEach(() => {
  one.dispose();
});

async function regenerated(target: Target): Promise<void> {
  const before = await state();
  const { rewrite } = await one.plan(target);
  const done = await one.write(rewrite);
  const undo = done.state === "written" ? done.undo : null;
  if (!undo) throw new Error("nothing was written");
  const book = await one.read();
  expect(
    wrong(book)
      .filter(({ rule }) => rule !== "entry-missing")
      .map(({ rule, data }) => [rule, data]),
  ).toEqual([]);
  expect(await one.write(undoAfter(undo, book.snapshot))).toMatchObject({ state: "written" });
  expect(await state()).toEqual(before);
}

it("hides ids again that somebody has shown", async () => {
  await one.change((sheet) => {
    sheet("评分录入").getRange("A:C").columnHidden = false;
    sheet("评分录入").getRange("1:1").rowHidden = false;
  });
  await regenerated({ rubric: builtInRubric, units: UNITS });
  const { rewrite } = await one.plan({ rubric: builtInRubric, units: UNITS });
  expect(rewrite.sheets.map(({ sheet, make }) => [sheet, make])).toEqual([
    [
      "评分录入",
      [
        { kind: "lines", axis: "row", from: 0, to: 0, hidden: true, then: [0, 0] },
        { kind: "lines", axis: "column", from: 0, to: 0, hidden: true, then: [0, 0] },
      ],
    ],
  ]);
});

it.each([
  "names deleted and bent",
  "validations cleared from all sheets",
  "another validation, with words of its own",
  "conditional formats cleared from a sheet",
  "one format of several deleted, and one of a person's own before ours",
  "all of it at once",
])("mends %s", async (name) => {
  await one.change(caseOf(name).change);
  await regenerated({ rubric: builtInRubric, units: UNITS });
});

it("mends all of it for another rubric and other units", async () => {
  await one.change(caseOf("all of it at once").change);
  await one.change(caseOf("names deleted and bent").change);
  await regenerated(nextYear());
});

it("leaves all as it was, wherever Excel fails", async () => {
  await one.change(caseOf("all of it at once").change);
  await one.change(caseOf("one format of several deleted, and one of a person's own before ours").change);
  const before = await state();
  const { rewrite } = await one.plan(nextYear());
  for (const action of [40, 300, 800]) {
    one.host.failAt({ sync: 2, action }, "GeneralException");
    await expect(one.write(rewrite)).rejects.toMatchObject({ code: "unknown" });
    expect(await state()).toEqual(before);
  }
}, 120_000);

it("leaves alone what people have put up with", async () => {
  await one.change(caseOf("a sheet unprotected").change);
  await one.open.workbook.writeRules("protection-off=off");
  const { rewrite } = await one.plan({ rubric: builtInRubric, units: UNITS });
  expect(rewrite.sheets).toEqual([]);
});
