/** The pane makes the open scorebook anew, in front of Microsoft's own client: what it writes, what it costs, the way back. */
import { formatRubric } from "../../src/rubric";
import type { Unit } from "../../src/rubric";
import { builtInRubric } from "../../src/rubric/builtin";
import { bookOf } from "../../src/taskpane/store/state";
import { createPane } from "../../src/taskpane/store/store";
import type { Pane } from "../../src/taskpane/store/store";
import { filledIn, UNITS } from "../checks/checked";
import { openScorebook } from "../helpers/open-scorebook";
import type { OpenScorebook } from "../helpers/open-scorebook";
import { edited, pathOf } from "../rubric/edit";

let open: OpenScorebook;
let pane: Pane;
beforeEach(async () => {
  open = await openScorebook(UNITS, (await filledIn()).entries);
  pane = createPane({ workbook: open.workbook, locale: "zh-CN", saveFile: () => undefined });
  await pane.start();
});
afterEach(async () => {
  await pane.dispose();
  open.dispose();
});

const bytes = (text: string) => new TextEncoder().encode(text);

/** A lower limit for one criterion, and one unit instead of another. */
async function choose(): Promise<void> {
  const rubric = edited({ [`${pathOf("info.agency.1")}.share`]: 0.1, [`${pathOf("info.agency.2")}.share`]: 0.9 });
  const [first, , third] = UNITS;
  if (!first || !third) throw new Error("no units");
  const columns = builtInRubric.conditions.map(({ id }) => id);
  const line = (name: string, { conditions }: Unit) => [name, ...columns.map((id) => (conditions[id] ? 1 : 0))].join();
  const units = [
    ["unit", ...columns].join(),
    line("市新设局", first),
    line(first.name, first),
    line(third.name, third),
  ];
  await pane.regenerating.open();
  await pane.regenerating.rubric.takeFile("next.json", bytes(formatRubric(rubric)));
  await pane.regenerating.units.takeFile("next.csv", bytes(units.join("\n")));
}

function state() {
  const now = pane.getSnapshot();
  const book = bookOf(now);
  if (!book) throw new Error("no book");
  return { ...now, book };
}

async function cells(): Promise<unknown> {
  const { sheets } = await open.workbook.read({ for: "check" });
  return sheets.map(({ name, rows }) => ({ name, rows }));
}

function wrong(): string[] {
  const findings = state().checked?.report.findings ?? [];
  return findings
    .filter(({ severity, rule }) => severity !== "info" && rule !== "entry-missing")
    .map(({ rule }) => rule);
}

const lastKind = () => pane.getSnapshot().notices.at(-1)?.content.kind;

it("previews, writes, takes it back and does it again", async () => {
  const before = await cells();
  await choose();
  await pane.regenerating.preview();
  const { outcome } = state().regenerating ?? {};
  if (outcome?.kind !== "planned") throw new Error("nothing planned");
  const { setAside } = outcome.regeneration;
  expect(
    setAside.filter(({ reason }) => reason === "not-fitting").map(({ unitId, fieldId }) => [unitId, fieldId]),
  ).toEqual([
    ["u1", "info.agency.1"],
    ["u3", "info.agency.1"],
  ]);
  expect(await cells()).toEqual(before);

  await pane.regenerating.regenerate();
  const { book, regenerating, undoes, working } = state();
  expect([regenerating, undoes, working, wrong()]).toEqual([null, "regenerate", null, []]);
  expect(book.units.map(({ id, name }) => [id, name])).toEqual([
    ["u4", "市新设局"],
    ["u1", UNITS[0]?.name],
    ["u3", UNITS[2]?.name],
  ]);
  expect(book.entries.get("u1")).toEqual(outcome.regeneration.entries.get("u1"));
  expect(pane.getSnapshot().notices.at(-1)?.content).toEqual({
    kind: "regenerated",
    changes: outcome.regeneration.changes.length,
    carried: outcome.regeneration.carried.length,
    returned: 0,
    setAside: setAside.length,
    undoable: true,
  });
  const after = await cells();

  await pane.undo();
  expect([lastKind(), await cells()]).toEqual(["unregenerated", before]);
  expect([state().undoes, state().canRedo, wrong()]).toEqual([null, true, []]);
  await pane.redo();
  expect([lastKind(), wrong(), state().undoes]).toEqual(["regenerated", [], "regenerate"]);
  expect(withoutTimes(await cells())).toEqual(withoutTimes(after));
  await pane.undo();
  expect(await cells()).toEqual(before);
}, 120_000);

/** When something was set aside differs from one time to the next. */
function withoutTimes(all: unknown): unknown {
  return JSON.parse(JSON.stringify(all).replaceAll(/4\d{4}\.\d+/gu, "0"));
}

it("is not taken back where something that was typed since would go with it", async () => {
  await choose();
  await pane.regenerating.preview();
  await pane.regenerating.regenerate();
  const { book } = state();
  const column = book.entriesSheet.columns.get("u4") ?? -1;
  const row = book.entriesSheet.rows.get("info.agency.2") ?? -1;
  const sheet = open.excel.context().workbook.worksheets.getItem("评分录入");
  sheet.getCell(row, column).values = [[0.5]];
  await sheet.context.sync();
  const before = await cells();
  await pane.undo();
  expect([lastKind(), state().undoes, await cells()]).toEqual(["regenerate-typed-since", "regenerate", before]);
  // Elsewhere nothing is lost by it.
  sheet.getCell(row, column).values = [[""]];
  sheet.getCell(row, book.entriesSheet.columns.get("u1") ?? -1).values = [[0.25]];
  await sheet.context.sync();
  await pane.undo();
  expect(lastKind()).toBe("unregenerated");
  expect(state().book.entries.get("u1")?.get("info.agency.2")).toBe(0.25);
}, 120_000);

it("writes nothing where nothing changes, and nothing that was not previewed", async () => {
  await pane.regenerating.open();
  await pane.regenerating.preview();
  const { outcome } = state().regenerating ?? {};
  expect(outcome).toMatchObject({ kind: "planned", rewrite: { sheets: [], added: [] } });

  await choose();
  await pane.regenerating.preview();
  const row = state().book.entriesSheet.rows.get("info.agency.1") ?? -1;
  const column = state().book.entriesSheet.columns.get("u2") ?? -1;
  const sheet = open.excel.context().workbook.worksheets.getItem("评分录入");
  sheet.getCell(row, column).values = [[0.05]];
  await sheet.context.sync();
  const before = await cells();
  await pane.regenerating.regenerate();
  expect([lastKind(), await cells()]).toEqual(["regenerate-changed", before]);
  await pane.regenerating.regenerate();
  expect(lastKind()).toBe("regenerated");
  expect(state().book.units).toHaveLength(3);
}, 120_000);

it("leaves all as it was where Excel fails or somebody cancels", async () => {
  await choose();
  await pane.regenerating.preview();
  const before = await cells();
  open.excel.host.failAt({ sync: 3 }, "GeneralException");
  await pane.regenerating.regenerate();
  expect([lastKind(), await cells(), state().working]).toEqual(["problem", before, null]);

  const stop = pane.subscribe(() => {
    if (pane.getSnapshot().working?.progress?.step === "looking") pane.regenerating.cancel();
  });
  await pane.regenerating.regenerate();
  stop();
  expect([lastKind(), await cells(), state().undoes]).toEqual(["cancelled", before, null]);
  await pane.regenerating.regenerate();
  expect([lastKind(), state().book.rubric.categories[0]?.id]).toEqual(["regenerated", builtInRubric.categories[0]?.id]);
}, 120_000);

it("is brought back to before by one click, also by a pane that is opened anew", async () => {
  const before = await cells();
  const { book } = state();
  await choose();
  await pane.regenerating.preview();
  await pane.regenerating.regenerate();
  await pane.dispose();
  pane = createPane({ workbook: open.workbook, locale: "zh-CN", saveFile: () => undefined });
  await pane.start();
  expect([state().undoes, state().book.units.map(({ id }) => id)]).toEqual([null, ["u4", "u1", "u3"]]);
  const after = await cells();

  await pane.regenerating.restore();
  expect([lastKind(), wrong(), state().undoes, state().regenerating]).toEqual(["regenerated", [], "regenerate", null]);
  expect([state().book.rubric, state().book.units]).toEqual([book.rubric, book.units]);
  expect(state().book.entries).toEqual(book.entries);
  const told = pane.getSnapshot().notices.at(-1)?.content;
  expect(told).toMatchObject({ setAside: 0 });
  // All but what is remembered, and the sheet of what was kept aside, which is empty now.
  expect(namesOf(await cells())).toEqual([...namesOf(before), "未能保留"]);
  await pane.undo();
  expect([lastKind(), await cells()]).toEqual(["unregenerated", after]);
}, 120_000);

const namesOf = (all: unknown) => (all as { name: string }[]).map(({ name }) => name);
