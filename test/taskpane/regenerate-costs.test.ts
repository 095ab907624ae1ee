/** What the host's log says that a regenerate of 37 units costs in the pane: all that the button starts, its check included. */
import { findSheet } from "../../src/plan";
import { builtInUnits, formatRubric } from "../../src/rubric";
import type { Rubric } from "../../src/rubric";
import { builtInRubric } from "../../src/rubric/builtin";
import { bookOf } from "../../src/taskpane/store/state";
import { createPane } from "../../src/taskpane/store/store";
import type { Pane } from "../../src/taskpane/store/store";
import { openScorebook } from "../helpers/open-scorebook";
import type { OpenScorebook } from "../helpers/open-scorebook";
import { randomEntries, USUAL } from "../helpers/random";
import { edited, pathOf } from "../rubric/edit";

const UNITS = builtInUnits(builtInRubric);

let open: OpenScorebook;
let pane: Pane;
beforeEach(async () => {
  open = await openScorebook(UNITS, randomEntries(builtInRubric, UNITS, 7, USUAL));
  pane = createPane({ workbook: open.workbook, locale: "zh-CN", saveFile: () => undefined });
  await pane.start();
  await pane.regenerating.open();
});
afterEach(async () => {
  await pane.dispose();
  open.dispose();
});

/** Bytes within these are the same figure: a request's numbers may have a digit more or less. */
const AROUND = 500;
/** Milliseconds after which nothing more follows from what was done: events of what was written would be read by then. */
const QUIET = 300;

const quiet = () => new Promise((resolve) => setTimeout(resolve, QUIET));

interface Cost {
  readonly syncs: number;
  readonly bytes: number;
}

async function costOf(action: () => Promise<void>): Promise<Cost> {
  await quiet();
  open.excel.host.resetLog();
  await action();
  await quiet();
  const { log } = open.excel.host;
  return { syncs: log.length, bytes: log.reduce((sum, { bytesIn }) => sum + bytesIn, 0) };
}

function expectCost({ syncs, bytes: bytesIn }: Cost, wanted: Cost): void {
  expect(syncs).toBe(wanted.syncs);
  expect([bytesIn, Math.abs(bytesIn - wanted.bytes) < AROUND]).toEqual([bytesIn, true]);
}

const lastKind = () => pane.getSnapshot().notices.at(-1)?.content.kind;

/** What was previewed is done, and taken back: in four syncs each. @param wanted bytes that each of them takes */
async function expectSpent(wanted: { readonly regenerate: number; readonly undo: number }): Promise<void> {
  await pane.regenerating.preview();
  const regenerate = await costOf(() => pane.regenerating.regenerate());
  const findings = pane.getSnapshot().checked?.report.findings ?? [];
  // Nothing is amiss but what was typed, at random.
  const sheets = new Set(findings.flatMap(({ severity, sheet }) => (severity === "info" ? [] : [sheet])));
  expect([lastKind(), ...sheets]).toEqual(["regenerated", "评分录入"]);
  expectCost(regenerate, { syncs: 4, bytes: wanted.regenerate });
  const undo = await costOf(() => pane.undo());
  expect(lastKind()).toBe("unregenerated");
  expectCost(undo, { syncs: 4, bytes: wanted.undo });
}

const bytes = (text: string) => new TextEncoder().encode(text);

const take = (rubric: Rubric) => pane.regenerating.rubric.takeFile("next.json", bytes(formatRubric(rubric)));

it("where nothing changes it is read, and nothing is written", async () => {
  await pane.regenerating.preview();
  expectCost(await costOf(() => pane.regenerating.regenerate()), { syncs: 2, bytes: 182_942 });
});

it("two weights", async () => {
  const rubric = edited({ [`${pathOf("info.agency")}.weight`]: 3, [`${pathOf("info.leaders")}.weight`]: 1 });
  await take(rubric);
  await expectSpent({ regenerate: 252_334, undo: 226_081 });
});

it("an indicator less", async () => {
  const rubric = edited({ [`${pathOf("info.agency")}.weight`]: 4, "categories[0].indicators[1]": undefined });
  await take(rubric);
  await expectSpent({ regenerate: 345_985, undo: 417_103 });
});

it("a unit more", async () => {
  const columns = builtInRubric.conditions.map(({ id }) => id);
  const lines = UNITS.map(({ name, conditions }) => [name, ...columns.map((id) => (conditions[id] ? 1 : 0))].join());
  const units = [["unit", ...columns].join(), ...lines, "市新设局"].join("\n");
  await pane.regenerating.units.takeFile("next.csv", bytes(units));
  await expectSpent({ regenerate: 426_177, undo: 291_563 });
});

it("a line put into 指标体系 by hand", async () => {
  const book = bookOf(pane.getSnapshot());
  if (!book) throw new Error("no book");
  const sheet = findSheet(book.snapshot, "rubric");
  if (!sheet) throw new Error("no 指标体系");
  const { rows, columns } = sheet;
  const worksheet = open.excel.context().workbook.worksheets.getItem("指标体系");
  const at = (rows.get("info.agency.2") ?? -1) + 1;
  worksheet.getRange(`${at + 1}:${at + 1}`).insert("Down");
  const type = (row: number, id: string, value: string | number) => {
    worksheet.getCell(row, columns.get(id) ?? -1).values = [[value]];
  };
  type(at - 1, "share", 0.25);
  type(at, "share", 0.25);
  type(at, "kind", "区间");
  type(at, "text", "3.新增一项");
  await worksheet.context.sync();
  await expectSpent({ regenerate: 375_946, undo: 285_788 });
});
