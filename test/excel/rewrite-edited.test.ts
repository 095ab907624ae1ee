/** 指标体系 and 参评单位 edited in Excel itself, rows inserted and deleted in protected sheets, and regenerated from that. */
import { checkBook } from "../../src/checks";
import { findSheet, planAsMade, SHEETS } from "../../src/plan";
import type { Book, SheetKey } from "../../src/plan";
import { undoAfter } from "../../src/regenerate";
import type { Wanted } from "../../src/regenerate";
import { builtInRubric } from "../../src/rubric/builtin";
import { cellName } from "../../src/sheet/address";
import type { CellValue } from "../../src/sheet/value";
import { UNITS } from "../checks/checked";
import { openBlank } from "../helpers/open-scorebook";
import { openBook, RewrittenBook } from "./rewritten-book";

const AS_EDITED: Wanted = { rubric: null, units: null };

let one: RewrittenBook;
afterEach(() => {
  one.dispose();
});

/** All that a check finds but for what is not filled in. */
function found(book: Book): string[] {
  return checkBook(book)
    .findings.filter(({ rule }) => rule !== "entry-missing")
    .map(({ rule, sheet, data }) => [rule, sheet ?? "–", JSON.stringify(data)].join(" "));
}

type Typed = Readonly<Record<string, CellValue>>;

/** Types into cells given by ids, and into rows inserted behind an id, as a person with the sheet's protection on. */
class Editing {
  private readonly sheet: NonNullable<ReturnType<typeof findSheet>>;

  constructor(book: Book, key: SheetKey) {
    const sheet = findSheet(book.snapshot, key);
    if (!sheet) throw new Error(`no ${key}`);
    this.sheet = sheet;
  }

  rowOf(id: string): number {
    const row = this.sheet.rows.get(id);
    if (row === undefined) throw new Error(`no ${id}`);
    return row;
  }

  type(worksheet: Excel.Worksheet, row: number, typed: Typed): void {
    for (const [id, value] of Object.entries(typed)) {
      const column = this.sheet.columns.get(id);
      if (column === undefined) throw new Error(`no ${id}`);
      worksheet.getRange(cellName(row, column)).values = [[value]];
    }
  }

  insert(worksheet: Excel.Worksheet, behind: number, typed: Typed): void {
    worksheet.getRange(`${behind + 2}:${behind + 2}`).insert("Down");
    this.type(worksheet, behind + 1, typed);
  }
}

it("lines added, removed, moved and reworded; a unit added; and all of it taken back", async () => {
  one = await openBook();
  const book = await one.read();
  const lines = new Editing(book, "rubric");
  await one.change((sheet) => {
    const rubric = sheet(SHEETS.rubric);
    // From below upwards, so that places hold.
    lines.type(rubric, lines.rowOf("service.channel"), { indicator: "服务频道", parameter2: "长期不更新" });
    lines.type(rubric, lines.rowOf("info.leaders.1"), { share: 1 });
    rubric.getRange(`${lines.rowOf("info.leaders.2") + 1}:${lines.rowOf("info.leaders.2") + 1}`).delete("Up");
    lines.type(rubric, lines.rowOf("info.agency.2"), { share: 0.25 });
    lines.insert(rubric, lines.rowOf("info.agency.1"), {
      kind: "计次扣分",
      share: 0.25,
      text: "3.新增一项",
      parameter1: 0.05,
    });
    const units = new Editing(book, "units");
    units.insert(sheet(SHEETS.units), units.rowOf("u1"), { name: "数据局" });
  });
  const edited = await one.read();
  expect(found(edited).filter((text) => text.includes("pending"))).toEqual([
    `unit-pending 参评单位 {"name":"数据局"}`,
    `rubric-pending 指标体系 {"added":1,"removed":1}`,
  ]);
  // The live sums in the sheet know of the new line at once.
  expect(found(edited).filter((text) => text.startsWith("indicator-shares"))).toEqual([]);
  const sums = await one.values(SHEETS.rubric, `J${lines.rowOf("info.agency") + 1}`);
  expect(sums).toEqual([[1]]);

  const before = await one.state();
  const { made, rewrite } = await one.plan(AS_EDITED);
  expect(made.setAside.map(({ unitId, fieldId, reason }) => [unitId, fieldId, reason])).toEqual(
    UNITS.flatMap(({ id }) => [
      [id, "info.agency.2", "not-fitting"],
      [id, "info.leaders.2", "field-gone"],
    ]),
  );
  const done = await one.write(rewrite);
  expect([done.state, done.syncs]).toEqual(["written", 2]);
  const after = await one.read();
  expect(found(after)).toEqual([]);
  expect(after.units.map(({ name }) => name)).toEqual([UNITS[0]?.name, "数据局", UNITS[1]?.name, UNITS[2]?.name]);
  const [agency, leaders] = after.rubric.categories[0]?.indicators ?? [];
  expect(agency?.criteria.map(({ id, number, rule }) => [id, number, rule.kind])).toEqual([
    ["info.agency.1", 1, "range"],
    ["n1", 3, "incidents"],
    ["info.agency.2", 2, "range"],
  ]);
  expect(leaders?.criteria).toHaveLength(1);
  expect(after.rubric.categories[1]?.indicators[0]).toMatchObject({ id: "service.channel", name: "服务频道" });

  const undo = done.state === "written" ? done.undo : null;
  if (!undo) throw new Error("nothing was written");
  await one.write(undoAfter(undo, after.snapshot));
  expect(await one.state()).toEqual(before);
});

it("a workbook of layout 1 is brought up to date where it stands", async () => {
  const open = openBlank();
  await open.workbook.generate(planAsMade(1, builtInRubric, UNITS));
  one = new RewrittenBook(open);
  expect(found(await one.read())).toEqual([`layout-older – {"layout":1,"newest":2}`]);
  const { rewrite } = await one.plan(AS_EDITED);
  const done = await one.write(rewrite);
  expect(done.state).toBe("written");
  const after = await one.read();
  expect(found(after)).toEqual([]);
  const closed = after.snapshot.sheets.filter((sheet) => sheet.protected).map(({ name }) => name);
  expect(closed).toEqual([SHEETS.guide, SHEETS.entries, SHEETS.scores, SHEETS.ranking]);
});

it("levels typed over those of a setting: what shows them as open follows", async () => {
  one = await openBook();
  const book = await one.read();
  const lines = new Editing(book, "rubric");
  await one.change((sheet) => {
    lines.type(sheet(SHEETS.rubric), lines.rowOf("service.queries.2"), { parameter5: 0.25 });
  });
  const { rewrite } = await one.plan(AS_EDITED);
  await one.write(rewrite);
  expect(found(await one.read())).toEqual([]);
});
