/** What people do in an open workbook, with Excel's own means, at random places: each is found where it was done. */
import { SHEETS } from "../../../src/plan";
import type { SheetKey } from "../../../src/plan";
import type { Field, Unit } from "../../../src/rubric";
import { cellName, columnLetters } from "../../../src/sheet/address";
import type { CellAddress } from "../../../src/sheet/address";
import type { Draft } from "./draft";
import { after, cleanDraft, rowsApart } from "./hands";
import { on } from "./kind";
import { isRange } from "./kinds/entries";

const name = ({ row, column }: CellAddress) => cellName(row, column);

function oneOf<T>([first]: readonly T[]): T {
  if (first === undefined) throw new Error("there is none");
  return first;
}

it.each([1, 2, 3])("many slips in one workbook (seed %i)", async (seed) => {
  const draft = cleanDraft(seed);
  const [first, second, third, fourth] = draft.sources.units;
  const [pasted, typed, blanked, hidden, bare] = rowsApart(draft, 5);
  if (!first || !second || !third || !fourth) throw new Error("there are four units");
  if (!pasted || !typed || !blanked || !hidden || !bare) throw new Error("there are five rows");
  const at = (unit: Unit, { id }: Field) => draft.place("entries", id, unit.id);
  const [corner, slip, hole, lone] = [
    at(second, pasted.field),
    at(third, typed.field),
    at(fourth, blanked.field),
    at(first, bare.field),
  ];
  const hiddenRow = draft.line("entries", "row", hidden.field.id);
  const lost = draft.oneOf<SheetKey>(["guide", "rubric", "units", "scores", "ranking"]);
  const open = draft.oneOf<SheetKey>(["guide", "scores", "ranking"]);
  const found = await after(draft, async ({ person, change }) => {
    // A block from another workbook, as texts; Excel asks no validation.
    const block = [
      ["9", "优"],
      ["2022-3-1", "５％"],
    ];
    expect(await person.paste(SHEETS.entries, name(corner), block)).toBeNull();
    await change("entries", (sheet) => {
      const cell = sheet.getRange(name(slip));
      cell.numberFormat = [["0"]];
      cell.dataValidation.clear();
    });
    expect(await person.type(SHEETS.entries, name(slip), "8")).toBeNull();
    await change("entries", (sheet) => {
      // A blank cell from far away, with all that it has.
      sheet.getRange(name(hole)).copyFrom("AZ400");
      sheet.getRange(`${hiddenRow + 1}:${hiddenRow + 1}`).rowHidden = true;
      sheet.getRange(name(lone)).dataValidation.clear();
    });
    await change(lost, (_, { workbook }) => {
      workbook.names.getItem(`scorebook.${lost}`).delete();
    });
    expect(await person.unprotect(SHEETS[open])).toBeNull();
    expect(await person.rename(SHEETS.guide, "填报说明")).toBeNull();
  });
  const told = (key: SheetKey) => (key === "guide" ? on(key, null).replace("说明", "填报说明") : on(key, null));
  expect(found).toEqual(
    [
      `entry-whole-percent ${on("entries", corner, second.id)}`,
      `entry-not-a-number ${on("entries", at(third, pasted.field), third.id)}`,
      `entry-date ${on("entries", at(second, pasted.below), second.id)}`,
      `entry-number-as-text ${on("entries", at(third, pasted.below), third.id)}`,
      `entry-whole-percent ${on("entries", slip, third.id)}`,
      `validation-missing ${on("entries", slip, third.id)}`,
      `entry-missing ${on("entries", hole, fourth.id)}`,
      `validation-missing ${on("entries", hole, fourth.id)}`,
      `format-missing ${on("entries", hole, fourth.id)}`,
      `rows-hidden ${on("entries", { row: hiddenRow, column: at(first, hidden.field).column })}`,
      `validation-missing ${on("entries", lone, first.id)}`,
      `name-broken ${told(lost)}`,
      `protection-off ${told(open)}`,
      `sheet-renamed ${told("guide")}`,
    ].sort(),
  );
});

it.each([4, 5])("a unit's column copied over another's (seed %i)", async (seed) => {
  const draft = cleanDraft(seed);
  const [from, to] = draft.unitIds().map((id) => draft.line("entries", "column", id));
  const rows = draft.rowIds().map((id) => draft.line("entries", "row", id));
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  const area = (column = 0) => `${cellName(top, column)}:${cellName(bottom, column)}`;
  const found = await after(draft, ({ change }) =>
    change("entries", (sheet) => {
      sheet.getRange(area(to)).copyFrom(area(from));
    }),
  );
  const [, copy = ""] = draft.unitIds();
  const first = Math.min(...rows.filter((row) => row > top));
  expect(found).toEqual([`unit-copied ${on("entries", { row: first, column: to ?? 0 }, copy)}`]);
});

it.each([6, 7])("a unit's column of 评分录入 deleted (seed %i)", async (seed) => {
  const draft = cleanDraft(seed);
  const { id } = draft.unit();
  const letters = columnLetters(draft.line("entries", "column", id));
  const found = await after(draft, ({ change }) =>
    change("entries", (sheet) => {
      sheet.getRange(`${letters}:${letters}`).delete("Left");
    }),
  );
  expect(found).toEqual([`unit-missing ${on("units", { row: draft.line("units", "row", id), column: 1 }, id)}`]);
});

it.each([
  [8, "deleted, those below moved up"],
  [9, "inserted, those below moved down"],
])("a cell of 评分录入 (seed %i) %s", async (seed) => {
  const draft = cleanDraft(seed);
  const { field } = oneOf(rowsApart(draft, 1));
  const unit = draft.oneOf(draft.sources.units.slice(1));
  const place = draft.place("entries", field.id, unit.id);
  const found = await after(draft, ({ change }) =>
    change("entries", (sheet) => {
      if (seed === 8) sheet.getRange(name(place)).delete("Up");
      else sheet.getRange(name(place)).insert("Down");
    }),
  );
  // The score of the place itself has lost its entry, and each below reads another's; nobody else is concerned.
  expect(found).toContain(`formula-changed ${on("scores", place, unit.id)}`);
  const rowOf = (one: string) => Number(/\d+(?= )/.exec(one)?.[0]);
  expect(found.filter((one) => !one.endsWith(` ${unit.id}`) || rowOf(one) < place.row + 1)).toEqual([]);
  const last = Math.max(...draft.rowIds().map((id) => draft.line("entries", "row", id)));
  expect(found).toContain(`formula-changed ${on("scores", { row: last, column: place.column }, unit.id)}`);
});

it.each([10, 11])("a formula of 得分计算 dragged over the row below (seed %i)", async (seed) => {
  const draft = cleanDraft(seed);
  const { indicator } = draft.entry(isRange).field;
  const { id } = draft.unit();
  const { row, column } = draft.place("scores", indicator.id, id);
  const below = { row: row + 1, column };
  const found = await after(draft, ({ change }) =>
    change("scores", (sheet) => {
      sheet.getRange(name(below)).copyFrom(name({ row, column }), "Formulas");
    }),
  );
  expect(found).toEqual([`formula-changed ${on("scores", below, id)}`]);
});

/**
 * As sorting does it: values and formulas change places, and what formulas read of their own row they read of the new
 * one; validations and conditional formats stay.
 */
function exchanged(sheet: Excel.Worksheet, draft: Draft, key: SheetKey, one: number, other: number): void {
  const width = Math.max(...draft.sheet(key).rows.map((row) => row.length));
  const row = (at: number) => `A${at + 1}:${cellName(at, width - 1)}`;
  const away = 400;
  sheet.getRange(row(away)).copyFrom(row(one), "Formulas");
  sheet.getRange(row(one)).copyFrom(row(other), "Formulas");
  sheet.getRange(row(other)).copyFrom(row(away), "Formulas");
  sheet.getRange(row(away)).clear();
}

it.each([12, 13])("rows of 评分录入 sorted, their ids with them (seed %i)", async (seed) => {
  const draft = cleanDraft(seed);
  const [one = 0, other = 0] = rowsApart(draft, 2).map(({ field }) => draft.line("entries", "row", field.id));
  const found = await after(draft, ({ change }) =>
    change("entries", (sheet) => {
      exchanged(sheet, draft, "entries", one, other);
    }),
  );
  expect(found).toEqual([
    // What 得分计算 reads of the two rows has stayed where it was.
    `formula-changed ${on("scores", { row: Math.min(one, other), column: 1 })}`,
    ...[one, other].map((row) => `row-moved ${on("entries", { row, column: 1 })}`).sort(),
  ]);
});

it("the units of 汇总排名 sorted with their formulas", async () => {
  const draft = cleanDraft(14);
  const rows = draft.unitIds().map((id) => draft.line("ranking", "row", id));
  const first = Math.min(...rows);
  const found = await after(draft, ({ change }) =>
    change("ranking", (sheet) => {
      exchanged(sheet, draft, "ranking", first, Math.max(...rows));
    }),
  );
  // The hidden numbers of the board's places went along, so that the board beside is no longer in order.
  const board = draft.line("ranking", "column", "board-total");
  expect(found).toEqual([`cache-stale ${on("ranking", { row: first, column: board })}`]);
});
