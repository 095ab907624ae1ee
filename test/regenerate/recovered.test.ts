/** A workbook that can no longer be read by itself, read by what a person gives, and made whole where it stands. */
import { checkBook } from "../../src/checks";
import { fitOf, LAYOUT_VERSION, readBook, recoverBook } from "../../src/plan";
import type { Book, Given, SheetKey } from "../../src/plan";
import { regenerateInPlace } from "../../src/regenerate";
import { builtInRubric } from "../../src/rubric/builtin";
import type { Snapshot } from "../../src/sheet/snapshot";
import { filledIn, UNITS } from "../checks/checked";
import { typed } from "../plan/rubric-lines";
import { edited, pathOf } from "../rubric/edit";
import { withoutSheets } from "./gone-sheets";
import { rewritten } from "./rewritten";

const GIVEN: Given = { rubric: builtInRubric, units: UNITS };

function bookIn(snapshot: Snapshot): Book {
  const read = readBook(snapshot, LAYOUT_VERSION);
  if ("faults" in read) throw new Error(JSON.stringify(read.faults));
  return read.book;
}

/** The workbook as it is once it was repaired; it was no book before. */
function repaired(snapshot: Snapshot, given: Given): Book {
  expect(readBook(snapshot, LAYOUT_VERSION)).toHaveProperty("faults");
  const book = recoverBook(snapshot, given, LAYOUT_VERSION);
  const made = book && regenerateInPlace(book, { rubric: null, units: null }, 44_000);
  if (!made) throw new Error("not to be repaired");
  return bookIn(rewritten(snapshot, made.rewrite));
}

/** What cells hold; names, looks and what formulas come to are Excel's. */
const BESIDES: ReadonlySet<string> = new Set(["name-broken", "cache-stale", "formula-error", "rank-wrong", "near-tie"]);

function wrongIn(book: Book): string[] {
  const { findings } = checkBook(book);
  return findings.flatMap(({ rule, severity, sheet, cell }) =>
    severity === "info" || BESIDES.has(rule) ? [] : [`${rule} ${sheet ?? ""} ${JSON.stringify(cell)}`],
  );
}

const CASES: readonly (readonly SheetKey[])[] = [
  ["state"],
  ["units"],
  ["state", "units"],
  ["state", "rubric"],
  ["state", "scores", "ranking"],
  ["state", "units", "guide", "rubric", "scores", "ranking"],
];

it.each(CASES.map((keys) => [keys.join(), keys] as const))("without %s nothing typed is lost", async (_, keys) => {
  const whole = await filledIn();
  const book = repaired(withoutSheets(whole.snapshot, keys), GIVEN);
  expect(wrongIn(book)).toEqual([]);
  expect([book.rubric, book.units, book.entries]).toEqual([whole.rubric, whole.units, whole.entries]);
});

it.each([[["entries"]], [["entries", "units"]], [["state", "entries", "units"]]] as const)(
  "without %s a place for every entry is made again",
  async (keys) => {
    const whole = await filledIn();
    const book = repaired(withoutSheets(whole.snapshot, keys), GIVEN);
    expect(wrongIn(book).filter((one) => !one.startsWith("entry-missing"))).toEqual([]);
    expect([book.rubric, book.units]).toEqual([whole.rubric, whole.units]);
    expect([...book.entries.values()].every(({ size }) => size === 0)).toBe(true);
  },
);

it("what was edited in 指标体系 counts", async () => {
  const whole = await filledIn();
  const weights = typed(typed(whole.snapshot, "info.agency", { weight: 3 }), "info.leaders", { weight: 1 });
  const book = repaired(withoutSheets(weights, ["state"]), GIVEN);
  expect(book.rubric).toEqual(
    edited({ [`${pathOf("info.agency")}.weight`]: 3, [`${pathOf("info.leaders")}.weight`]: 1 }),
  );
  expect(book.entries).toEqual(whole.entries);
});

it("units without a list have their ids for names, and the conditions that the rubric has for all", async () => {
  const whole = await filledIn();
  const book = repaired(withoutSheets(whole.snapshot, ["units"]), { rubric: builtInRubric, units: null });
  expect(book.units.map(({ id, name }) => [id, name])).toEqual(UNITS.map(({ id }) => [id, id]));
  expect([...book.entries.keys()]).toEqual(UNITS.map(({ id }) => id));
});

it("a rubric of which few lines are there is told", async () => {
  const { snapshot } = await filledIn();
  const { known, all } = fitOf(snapshot, builtInRubric);
  expect(known).toBe(all);
  const other = edited({ "categories[0].indicators": [] });
  expect(
    fitOf(snapshot, { ...other, categories: other.categories.map((one) => ({ ...one, id: `${one.id}x` })) }),
  ).toEqual({
    known: fitOf(snapshot, other).known - other.categories.length,
    all: fitOf(snapshot, other).all,
  });
});
