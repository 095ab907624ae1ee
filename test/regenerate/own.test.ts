/** What people put beside the product's rows and columns, and on sheets of their own, stays where it is and goes on working. */
import { checkBook } from "../../src/checks";
import { LAYOUT_VERSION, memoryIn, plainSheet, planWorkbook, readBook } from "../../src/plan";
import type { Book } from "../../src/plan";
import { findAside } from "../../src/plan/aside";
import { regenerateInPlace } from "../../src/regenerate";
import type { Wanted } from "../../src/regenerate";
import { builtInRubric } from "../../src/rubric/builtin";
import { cellAt } from "../../src/sheet/snapshot";
import type { CellSnapshot, SheetSnapshot, Snapshot } from "../../src/sheet/snapshot";
import { UNITS } from "../checks/checked";
import { bestValue, fill } from "../helpers/fill";
import { plannedSnapshot } from "../helpers/planned";
import { addressOf } from "../plan/edited-books";
import { edited, pathOf } from "../rubric/edit";
import { rewritten } from "./rewritten";

const ENTRIES = fill(builtInRubric, UNITS, (field, unit) => {
  const { applicability } = field.indicator;
  return applicability && !unit.conditions[applicability.condition] ? null : bestValue(field);
});

function bookIn(snapshot: Snapshot): Book {
  const read = readBook(snapshot, LAYOUT_VERSION);
  if ("faults" in read) throw new Error(JSON.stringify(read.faults));
  return read.book;
}

/** With a column of notes behind the units, a row of them below 动态要闻's, and a sheet that looks into 评分录入. */
function withOwn(): Snapshot {
  const plan = planWorkbook(builtInRubric, UNITS, ENTRIES);
  const clean = plannedSnapshot(plan);
  const at = (id: string, unit: string) => addressOf(clean, "entries", id, unit);
  const formula = `=SUM(评分录入!${at("info.news.2", "u1")}:${at("info.news.2", "u3")})`;
  const sheet = plainSheet("备忘", "visible", [
    { kind: "formula", area: { row: 0, column: 0, rows: 1, columns: 1 }, formula, cached: () => 0 },
  ]);
  const snapshot = plannedSnapshot({ ...plan, sheets: [...plan.sheets, sheet] });
  const entries = bookIn(snapshot).entriesSheet;
  const [row, column] = [entries.rows.get("info.news.2") ?? 0, (entries.columns.get("u3") ?? 0) + 1];
  const noted = (own: SheetSnapshot): SheetSnapshot => {
    if (own.name !== "评分录入") return own;
    const rows = own.rows.map((cells) => [...(cells ?? [])]);
    const note = (r: number, cell: CellSnapshot) => {
      (rows[r] ??= [])[column] = cell;
    };
    note(row, { value: "见附件" });
    note(entries.rows.get("info.leaders.1") ?? 0, { value: "待核" });
    return { ...own, rows };
  };
  return { ...snapshot, sheets: snapshot.sheets.map(noted) };
}

it("stays, but for what stood in a row that goes", () => {
  const snapshot = withOwn();
  const rubric = edited({ [`${pathOf("info.agency")}.weight`]: 4, "categories[0].indicators[1]": undefined });
  const [a, b, c] = UNITS;
  if (!a || !b || !c) throw new Error("no units");
  const units = [a, b, c, { ...a, id: "u9", name: "新局" }];
  const made = regenerateInPlace(bookIn(snapshot), { rubric, units }, 44_000);
  if (!made) throw new Error("too many units");
  const after = rewritten(snapshot, made.rewrite);
  const book = bookIn(after);
  expect(checkBook(book).findings.filter(({ severity }) => severity === "error")).toEqual([]);
  const { sheet, rows, columns } = book.entriesSheet;
  const beside = (id: string) => cellAt(sheet, rows.get(id) ?? 0, (columns.get("u9") ?? 0) + 1).value;
  expect([beside("info.news.2"), beside("info.news.1")]).toEqual(["见附件", null]);
  const notes = after.sheets.find(({ name }) => name === "备忘");
  const at = (id: string, unit: string) => addressOf(after, "entries", id, unit);
  expect(notes && cellAt(notes, 0, 0).formula).toBe(
    `=SUM(评分录入!${at("info.news.2", "u1")}:${at("info.news.2", "u3")})`,
  );
  const own = (findAside(after)?.items ?? []).filter(({ reason }) => reason === "no-place");
  expect(own.map(({ typed, indicator }) => [typed, indicator])).toEqual([[{ value: "待核" }, "领导信息"]]);
  expect(made.regeneration.setAside.filter(({ reason }) => reason === "no-place")).toHaveLength(1);
});

it("what it was made for before is remembered, and brought back with all that was typed", () => {
  const first = withOwn();
  const rubric = edited({ [`${pathOf("info.agency")}.weight`]: 4, "categories[0].indicators[1]": undefined });
  const make = (snapshot: Snapshot, wanted: Wanted) => {
    const made = regenerateInPlace(bookIn(snapshot), wanted, 44_000);
    if (!made) throw new Error("too many units");
    return rewritten(snapshot, made.rewrite);
  };
  expect(memoryIn(first).before).toBeNull();
  const second = make(first, { rubric, units: UNITS.slice(0, 2) });
  expect(memoryIn(second).before).toEqual({ rubric: builtInRubric, units: UNITS });
  // Nothing changes: it still leads there.
  const third = make(second, { rubric: null, units: null });
  expect(memoryIn(third).before).toEqual({ rubric: builtInRubric, units: UNITS });
  const { before } = memoryIn(third);
  const last = bookIn(make(third, before ?? { rubric: null, units: null }));
  expect([last.rubric, last.units]).toEqual([builtInRubric, UNITS]);
  expect(last.entries).toEqual(bookIn(first).entries);
  expect(memoryIn(last.snapshot).before).toEqual({ rubric, units: UNITS.slice(0, 2) });
});
