/** A scorebook in Excel brought in place to another rubric and other units, by Microsoft's client. */
import { checkBook } from "../../src/checks";
import { madeBookInSteps } from "../../src/checks/made/made-book";
import { lookAround } from "../../src/excel/look";
import { rewriteWorkbook } from "../../src/excel/rewrite";
import { LAYOUT_VERSION, planWorkbook, readBook } from "../../src/plan";
import type { Book } from "../../src/plan";
import { findSheet } from "../../src/plan/read/sheets";
import { regenerate } from "../../src/regenerate";
import type { Target } from "../../src/regenerate";
import { rewriteTo } from "../../src/regenerate/rewrite/rewrite";
import { builtInRubric } from "../../src/rubric/builtin";
import { score } from "../../src/scoring";
import { cellName } from "../../src/sheet/address";
import { finish } from "../../src/sheet/steps";
import { UNITS } from "../checks/checked";
import { bestValue, fill } from "../helpers/fill";
import { openBlank } from "../helpers/open-scorebook";
import type { OpenScorebook } from "../helpers/open-scorebook";
import { edited, pathOf } from "../rubric/edit";

const ENTRIES = fill(builtInRubric, UNITS, (field, unit) => {
  const { applicability } = field.indicator;
  return applicability && !unit.conditions[applicability.condition] ? null : bestValue(field);
});

let open: OpenScorebook;
beforeEach(async () => {
  open = openBlank();
  await open.workbook.generate(planWorkbook(builtInRubric, UNITS, ENTRIES));
  await open.workbook.look();
});
afterEach(() => {
  open.dispose();
});

async function read(): Promise<Book> {
  const result = readBook(await open.workbook.read({ for: "check" }), LAYOUT_VERSION);
  if ("faults" in result) throw new Error(JSON.stringify(result.faults));
  return result.book;
}

async function anew(target: Target) {
  const book = await read();
  const made = regenerate(book, target, 44_000);
  const next = planWorkbook(target.rubric, target.units, made.entries);
  const [sheets, state] = [finish(madeBookInSteps(book)), findSheet(book.snapshot, "state")];
  if (!sheets || !state) throw new Error("no scorebook");
  const client = { context: () => open.excel.context(), whenEditingEnds: () => Promise.resolve() };
  const around = await lookAround(open.excel.context());
  open.excel.host.resetLog();
  const done = await rewriteWorkbook(client, around, rewriteTo(sheets, state, next));
  const { log } = open.excel.host;
  const spent = { syncs: log.length, bytes: log.reduce((sum, { bytesIn }) => sum + bytesIn, 0) };
  return { done, made, spent, book: await read() };
}

/** All that a check finds but for information and what is not filled in. */
function wrong(book: Book): string[] {
  return checkBook(book)
    .findings.filter(({ severity, rule }) => severity !== "info" && rule !== "entry-missing")
    .map(({ rule, sheet, cell, data }) =>
      [rule, sheet ?? "–", cell ? cellName(cell.row, cell.column) : "", JSON.stringify(data)].join(" "),
    );
}

it("for another rubric and other units", async () => {
  const rubric = edited({
    [`${pathOf("info.agency")}.weight`]: 4,
    [`${pathOf("info.news.2")}.share`]: 0.5,
    [`${pathOf("info.news.1")}.share`]: 0.2,
    "categories[0].indicators[1]": undefined,
  });
  const [a, b, c] = UNITS;
  if (!a || !b || !c) throw new Error("no units");
  const units = [{ ...a, id: "u9", name: "市新设局" }, a, c, { ...b, id: "u10", name: "市再设局" }];
  const { done, made, spent, book } = await anew({ rubric, units });
  expect(done).toEqual({ state: "written" });
  expect(wrong(book)).toEqual([]);
  expect(book.rubric).toEqual(rubric);
  expect(book.units).toEqual(units);
  expect(book.entries).toEqual(new Map(units.map(({ id }) => [id, made.entries.get(id) ?? new Map()])));
  expect(score(book.rubric, book.units, book.entries)).toEqual(score(rubric, units, made.entries));
  // Making it anew for 37 units takes some 400 kB.
  expect(spent.syncs).toBe(2);
  expect(spent.bytes).toBeLessThan(300_000);
});

it("writes nothing where nothing changes, and little where little does", async () => {
  expect((await anew({ rubric: builtInRubric, units: UNITS })).spent).toEqual({ syncs: 0, bytes: 0 });
  const rubric = edited({ [`${pathOf("info.agency")}.weight`]: 3, [`${pathOf("info.leaders")}.weight`]: 1 });
  const { spent, book } = await anew({ rubric, units: UNITS });
  expect([spent.syncs, wrong(book), book.rubric]).toEqual([2, [], rubric]);
  expect(spent.bytes).toBeLessThan(50_000);
});
