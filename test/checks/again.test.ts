/** After a few entries only what can have changed is judged again, and nothing of what is found differs. */
import { checkBook, checkInSteps } from "../../src/checks";
import type { Checked } from "../../src/checks";
import type { Book } from "../../src/plan";
import { LAYOUT_VERSION, readBook } from "../../src/plan";
import { builtInUnits, fieldsOf } from "../../src/rubric";
import { builtInRubric } from "../../src/rubric/builtin";
import { finish } from "../../src/sheet/steps";
import type { CellValue } from "../../src/sheet/value";
import { resolvePlace } from "../../src/taskpane/model/place";
import { withEntry, withEntryCells } from "../../src/taskpane/model/patch";
import { makeBook, snapshotOf } from "../helpers/books";
import { randomEntries } from "../helpers/random";
import { unitsChanged } from "../../src/checks/changes";

const units = builtInUnits(builtInRubric).slice(0, 6);
const fields = fieldsOf(builtInRubric);
const SETTINGS = {};

let whole: Book;
beforeAll(async () => {
  const entries = randomEntries(builtInRubric, units, 11);
  const result = readBook(await snapshotOf(await makeBook(builtInRubric, units, entries)), LAYOUT_VERSION);
  if ("faults" in result) throw new Error("not readable");
  whole = result.book;
});

/** What the formulas show is not computed here, so that rules about it would tell of each entry. */
const SHOWN = new Set(["cache-stale", "rank-wrong", "unit-unranked"]);

function found(report: Checked["report"]): string[] {
  return report.findings
    .filter(({ rule }) => !SHOWN.has(rule))
    .map(({ rule, severity, cell, unit, field, value, data }) =>
      JSON.stringify([rule, severity, cell, unit?.id, field?.id, value, data]),
    )
    .sort();
}

const VALUES: readonly CellValue[] = [0.2, 45, "45%", "约四成", null, 3, -1, { error: "#N/A" }, "未参加", 0];

it.each([1, 2, 3])("finds what a whole check finds, edit by edit (seed %d)", (seed) => {
  let book = whole;
  let checked = finish(checkInSteps(book, SETTINGS));
  for (let i = 0; i < 12; i++) {
    const [unit, field] = [units[(seed + i * 5) % units.length], fields[(seed * 31 + i * 17) % fields.length]];
    if (!unit || !field) throw new Error("no place");
    book = withEntry(book, { unitId: unit.id, fieldId: field.id }, VALUES[(seed + i) % VALUES.length] ?? null);
    checked = finish(checkInSteps(book, SETTINGS, checked));
    expect(found(checked.report)).toEqual(found(checkBook(book)));
  }
});

it("judges the changed unit's places alone, and keeps what was made of the workbook", () => {
  const before = finish(checkInSteps(whole, SETTINGS));
  const book = withEntry(whole, { unitId: "u2", fieldId: "info.news.2" }, 0.17);
  expect([...(unitsChanged(whole, book) ?? [])]).toEqual(["u2"]);
  const { context } = finish(checkInSteps(book, SETTINGS, before));
  const kept = context.entries.filter((place, i) => place === before.context.entries[i]);
  expect(kept).toHaveLength(context.entries.length - fields.length);
  expect(context.made).toBe(before.context.made);
});

it("checks all of it where something else has changed, or a rule's severity", () => {
  const before = finish(checkInSteps(whole, SETTINGS));
  const other = { ...whole, units: [...whole.units] };
  expect(unitsChanged(whole, other)).toBeNull();
  expect(finish(checkInSteps(other, SETTINGS, before)).context.made).not.toBe(before.context.made);
  expect(finish(checkInSteps(whole, { "near-tie": "off" }, before)).context.made).not.toBe(before.context.made);
  const share = resolvePlace(whole, { unitId: "u1", fieldId: "info.news.2" })?.cell;
  if (!share) throw new Error("no cell");
  const area = { row: share.row, column: 4, rows: 1, columns: 1 };
  const damaged = withEntryCells(whole, { sheet: whole.entriesSheet.sheet.name, area, cells: [[{ value: 1 }]] });
  expect(damaged).toBeNull();
});

it("takes no long step", () => {
  const steps = checkInSteps(whole, SETTINGS);
  let count = 0;
  while (!steps.next().done) count += 1;
  expect(count).toBeGreaterThan(200);
});
