/** scorebook regenerate of workbooks that lack sheets, as another program left them: repaired, or a word on what is needed. */
import { readFileSync, writeFileSync } from "node:fs";
import { formatUnitList } from "../../src/csv";
import { LAYOUT_VERSION, planWorkbook, readBook, SHEETS } from "../../src/plan";
import type { Book, SheetKey } from "../../src/plan";
import { builtInUnits, formatRubric } from "../../src/rubric";
import { builtInRubric } from "../../src/rubric/builtin";
import { workbookBytes } from "../../src/xlsx";
import { CREATED, snapshotOf } from "../helpers/books";
import { bestValue, fill } from "../helpers/fill";
import { editWithOpenpyxl } from "../helpers/openpyxl-edit";
import { edited, pathOf } from "../rubric/edit";
import { commandLine } from "./cli";

const cli = commandLine();

const UNITS = builtInUnits(builtInRubric).slice(0, 3);
const ENTRIES = fill(builtInRubric, UNITS, (field, unit) => {
  const { applicability } = field.indicator;
  return applicability && !unit.conditions[applicability.condition] ? null : bestValue(field);
});
/** One criterion of it has an id of its own. */
const OTHER = edited({ [`${pathOf("info.agency.1")}.id`]: "info.agency.9" });
const OTHER_ENTRIES = new Map(
  [...ENTRIES].map(([unit, own]) => [
    unit,
    new Map([...own].map(([id, value]) => [id === "info.agency.1" ? "info.agency.9" : id, value])),
  ]),
);

let books = 0;

/** A workbook that openpyxl deleted sheets of. */
async function without(keys: readonly SheetKey[], rubric = builtInRubric, entries = ENTRIES): Promise<string> {
  books += 1;
  const whole = cli.file(`whole-${books}.xlsx`);
  const left = cli.file(`left-${books}.xlsx`);
  writeFileSync(whole, await workbookBytes(planWorkbook(rubric, UNITS, entries), { created: CREATED }));
  await editWithOpenpyxl(
    whole,
    left,
    keys.map((key) => ({ edit: "delete", sheet: SHEETS[key] })),
  );
  return left;
}

async function bookIn(path: string): Promise<Book> {
  const read = readBook(await snapshotOf(readFileSync(path)), LAYOUT_VERSION);
  if ("faults" in read) throw new Error(JSON.stringify(read.faults));
  return read.book;
}

const out = () => cli.file(`new-${books}.xlsx`);

it("puts back what says where the workbook came from, and keeps all that was typed", async () => {
  const left = await without(["state", "ranking"]);
  expect(cli.run(["check", left])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("可以修复") as string,
  });
  const { stderr } = cli.succeed("regenerate", left, "--out", out());
  expect(stderr).toContain("缺少工作表“_评分簿”");
  expect(stderr).toMatch(/按指标体系“.*”修复：(\d+) 行中有 \1 行在簿中。/u);
  const book = await bookIn(out());
  expect([book.rubric, book.units, book.entries]).toEqual([builtInRubric, UNITS, ENTRIES]);
  expect(cli.run(["check", out(), "--json"]).status).toBe(0);
});

it("asks which rubric it was, where the built-in one is not it", async () => {
  const left = await without(["state"], OTHER, OTHER_ENTRIES);
  const refused = cli.run(["regenerate", left, "--out", out()]);
  expect([refused.status, cli.files().includes(`new-${books}.xlsx`)]).toEqual([2, false]);
  expect(refused.stderr).toContain("请用 --made-from 给出当初生成它的指标体系");
  writeFileSync(cli.file("other.json"), formatRubric(OTHER));
  cli.succeed("regenerate", left, "--out", out(), "--made-from", cli.file("other.json"));
  expect((await bookIn(out())).entries).toEqual(OTHER_ENTRIES);
});

it("takes names of units from a list where they are gone", async () => {
  const left = await without(["units"]);
  const told = cli.succeed("regenerate", left, "--out", out());
  expect(told.stderr).toContain("有 3 个单位的名称已无处可查");
  expect((await bookIn(out())).units.map(({ name }) => name)).toEqual(UNITS.map(({ id }) => id));
  writeFileSync(cli.file("units.csv"), formatUnitList(UNITS, builtInRubric));
  cli.succeed("regenerate", left, "--out", out(), "--units", cli.file("units.csv"));
  const book = await bookIn(out());
  expect([book.units, book.entries]).toEqual([UNITS, ENTRIES]);
});

it("asks for the units where nothing tells of any", async () => {
  const left = await without(["units", "entries"]);
  const refused = cli.run(["regenerate", left, "--out", out()]);
  expect(refused.status).toBe(2);
  expect(refused.stderr).toContain("请用 --units 给出单位名单");
});
