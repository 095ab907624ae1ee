/** A finding keeps its key while rows move and sheets are renamed, and no two findings of a report share one. */
import fc from "fast-check";
import { checkBook } from "../../src/checks";
import { entryOfKey, findingKeys, ruleOfKey } from "../../src/checks/key";
import { LAYOUT_VERSION, readBook, SHEETS } from "../../src/plan";
import type { Book, SheetKey } from "../../src/plan";
import { damaged } from "./damage";
import type { Damaged } from "./damage";
import { filledIn } from "./checked";

const keysIn = (book: Book) => findingKeys(checkBook(book).findings, book);

function reread(whole: Damaged): Book {
  const result = readBook({ sheets: whole.sheets }, LAYOUT_VERSION);
  if ("faults" in result) throw new Error(JSON.stringify(result.faults));
  return result.book;
}

it("names an entry's finding by rule, unit and field, others by sheet, ids and what tells them apart", async () => {
  const entries = await filledIn(["u1", "info.news.2", 0.9], ["u2", "info.agency:veto", "?"]);
  expect(keysIn(entries)).toEqual([
    "veto-unknown-reason|unit:u2|field:info.agency:veto",
    "entry-out-of-range|unit:u1|field:info.news.2",
    "veto-over-entries|unit:u2|field:info.agency:veto",
  ]);
  const whole = await damaged();
  const at = whole.address("scores", "info.news.2", "u2");
  const own = whole.cell("scores", at);
  whole.put("scores", at, { value: 0.5 });
  const [key = ""] = keysIn(whole.book()).filter((one) => ruleOfKey(one) === "formula-overwritten");
  expect(key).toBe("formula-overwritten|sheet:scores|unit:u2|part:info.news.2|row:info.news.2|column:u2");
  expect(entryOfKey(key)).toBeNull();
  whole.put("scores", at, own);
  const row = whole.rowOf("entries", "info.news.2");
  (whole.rows("entries")[row] ?? [])[0] = { value: "a|b%" };
  expect(keysIn(whole.book())).toContain("row-unknown|sheet:entries|part:info.news.2|row:a%7Cb%25|column:|id:a%7Cb%25");
});

it("gives the entry back", () => {
  expect(entryOfKey("entry-missing|unit:a%7Cb%25|field:info.agency:veto")).toEqual({
    unitId: "a|b%",
    fieldId: "info.agency:veto",
  });
});

it("stays when rows are inserted, moved up and down, and sheets renamed", async () => {
  const whole = await damaged();
  whole.put("entries", whole.address("entries", "info.news.2", "u1"), { value: 0.95 });
  whole.put("scores", whole.address("scores", "info.agency.1", "u2"), { value: 0.5 });
  whole.put("rubric", whole.address("rubric", "info.news.2", "share"), { value: 0.7 });
  const before = keysIn(whole.book()).filter((key) => ruleOfKey(key) !== "cache-stale");
  expect(before.map(ruleOfKey).sort()).toEqual([
    "entry-out-of-range",
    "formula-overwritten",
    "indicator-shares",
    "rubric-edited",
  ]);
  for (const key of ["entries", "rubric"] as const) whole.rows(key).splice(5, 0, []);
  const rows = whole.rows("scores");
  rows.splice(4, 0, [], []);
  for (const sheet of whole.sheets) if (sheet.name === SHEETS.entries) sheet.name = "打分";
  expect(keysIn(reread(whole))).toEqual(expect.arrayContaining(before));
});

type Edit = (whole: Damaged, a: number, b: number) => void;

const KEYS: readonly SheetKey[] = ["rubric", "units", "entries", "scores", "ranking"];
const some = <T>(items: readonly T[], n: number): T => items[n % items.length] as T;

/** What people and programs do to cells, at any place. */
const EDITS: readonly Edit[] = [
  // A row twice, one gone, two exchanged, ids lost or doubled, cells overwritten, formulas deleted.
  (whole, a, b) => {
    const rows = whole.rows(some(KEYS, a));
    rows.splice(b % rows.length, 0, [...(rows[(a * 7 + b) % rows.length] ?? [])]);
  },
  (whole, a, b) => {
    const rows = whole.rows(some(KEYS, a));
    if (rows.length > 12) rows.splice(5 + (b % (rows.length - 5)), 1 + (a % 3));
  },
  (whole, a, b) => {
    const rows = whole.rows(some(KEYS, a));
    const [i, j] = [5 + (b % (rows.length - 5)), 5 + ((a + b * 3) % (rows.length - 5))];
    const kept = rows[i] ?? [];
    rows[i] = rows[j] ?? [];
    rows[j] = kept;
  },
  (whole, a, b) => {
    const rows = whole.rows(some(["entries", "scores", "rubric"] as const, a));
    const row = rows[5 + (b % (rows.length - 5))];
    if (row) row[0] = a % 2 === 0 ? undefined : rows[5 + (a % (rows.length - 5))]?.[0];
  },
  (whole, a, b) => {
    const rows = whole.rows(some(["entries", "scores"] as const, a));
    for (const row of rows) row.splice(17, 0, ...(b % 2 === 0 ? [row[17]] : []));
  },
  (whole, a, b) => {
    const rows = whole.rows(some(["scores", "ranking"] as const, a));
    for (let r = 0; r < 6; r++) {
      const row = rows[5 + ((b + r) % (rows.length - 5))];
      const column = row?.findIndex((cell, c) => c > a % 15 && cell?.formula !== undefined) ?? -1;
      if (row && column >= 0) row[column] = r % 2 === 0 ? undefined : { value: a / 7 };
    }
  },
  (whole, a, b) => {
    const rows = whole.rows("entries");
    const row = rows[10 + (b % (rows.length - 10))];
    if (row) row[16 + (a % 3)] = { value: some([45, "５０％", -1, "x", { error: "#N/A" }], a + b) };
  },
];

it("tells any two findings of a damaged workbook apart", async () => {
  const make = await damaged();
  const sound = make.sheets.map(({ name, rows }) => ({ name, rows: rows.map((row) => [...row]) }));
  const place = fc.tuple(fc.nat(EDITS.length - 1), fc.nat(200), fc.nat(200));
  const seen = new Set<string>();
  fc.assert(
    fc.property(fc.array(place, { minLength: 1, maxLength: 6 }), (edits) => {
      make.sheets.forEach((sheet, i) => (sheet.rows = (sound[i]?.rows ?? []).map((row) => [...row])));
      for (const [which, a, b] of edits) some(EDITS, which)(make, a, b);
      const result = readBook({ sheets: make.sheets }, LAYOUT_VERSION);
      if ("faults" in result) return;
      const { findings } = checkBook(result.book);
      const keys = findingKeys(findings, result.book);
      expect(new Set(keys).size).toBe(findings.length);
      expect(keys.map(ruleOfKey)).toEqual(findings.map(({ rule }) => rule));
      for (const { rule } of findings) seen.add(rule);
    }),
    { numRuns: 60 },
  );
  expect([...seen].length).toBeGreaterThan(15);
});
