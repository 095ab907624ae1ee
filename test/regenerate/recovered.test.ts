/** A workbook that can no longer be read by itself, read by what a person gives, and made whole where it stands. */
import { checkBook } from "../../src/checks";
import { findSheet, fitOf, LAYOUT_VERSION, readBook, recoverBook } from "../../src/plan";
import type { Book, Given, SheetKey } from "../../src/plan";
import { regenerateInPlace } from "../../src/regenerate";
import { builtInRubric } from "../../src/rubric/builtin";
import type { Snapshot } from "../../src/sheet/snapshot";
import type { CellValue } from "../../src/sheet/value";
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

/** The snapshot with one sheet's cells changed. */
function withCells(
  snapshot: Snapshot,
  key: SheetKey,
  change: (value: CellValue, column: number) => CellValue,
): Snapshot {
  const found = findSheet(snapshot, key);
  if (!found) throw new Error(`no ${key}`);
  const rows = found.sheet.rows.map((row) =>
    row?.map((cell, column) => (cell ? { ...cell, value: change(cell.value, column) } : cell)),
  );
  return { ...snapshot, sheets: snapshot.sheets.map((one) => (one === found.sheet ? { ...one, rows } : one)) };
}

it.each<[what: string, key: SheetKey, change: (value: CellValue, column: number) => CellValue, code: string]>([
  ["what it was made from is cut off", "state", cut, "state-damaged"],
  ["a fingerprint is another one", "state", (value) => (isFingerprint(value) ? "0".repeat(16) : value), "state-mixed"],
  ["the list of units is empty", "units", (value, column) => (isUnitId(value, column) ? null : value), "no-units"],
])("where %s nothing typed is lost", async (_what, key, change, code) => {
  const whole = await filledIn();
  const damaged = withCells(whole.snapshot, key, change);
  expect(readBook(damaged, LAYOUT_VERSION)).toMatchObject({ faults: [{ code }] });
  const book = repaired(damaged, GIVEN);
  expect(wrongIn(book)).toEqual([]);
  expect([book.rubric, book.units, book.entries]).toEqual([whole.rubric, whole.units, whole.entries]);
});

function cut(value: CellValue): CellValue {
  return typeof value === "string" && value.length > 1000 ? value.slice(0, 500) : value;
}

const isFingerprint = (value: CellValue) => typeof value === "string" && /^[0-9a-f]{16}$/u.test(value);
const isUnitId = (value: CellValue, column: number) => column === 0 && UNITS.some(({ id }) => id === value);

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
  const { known, all, others } = fitOf(snapshot, builtInRubric);
  expect([known, others]).toEqual([all, 0]);
  // One line more than the rubric that is chosen.
  const less = edited({ [`${pathOf("info.agency")}.criteria`]: (old: unknown) => (old as object[]).slice(0, 1) });
  expect(fitOf(snapshot, less)).toEqual({ known: all - 1, all: all - 1, others: 1 });
  const other = edited({ "categories[0].indicators": [] });
  expect(
    fitOf(snapshot, { ...other, categories: other.categories.map((one) => ({ ...one, id: `${one.id}x` })) }),
  ).toMatchObject({
    known: fitOf(snapshot, other).known - other.categories.length,
    all: fitOf(snapshot, other).all,
  });
});
