/** A scorebook that lacks sheets, in front of Microsoft's own client: the pane says so, repairs it, and takes that back. */
import { SHEETS } from "../../src/plan";
import type { SheetKey } from "../../src/plan";
import { builtInRubric } from "../../src/rubric/builtin";
import { bookOf } from "../../src/taskpane/store/state";
import { createPane } from "../../src/taskpane/store/store";
import type { Pane } from "../../src/taskpane/store/store";
import { filledIn, UNITS } from "../checks/checked";
import { openScorebook } from "../helpers/open-scorebook";
import type { OpenScorebook } from "../helpers/open-scorebook";

let open: OpenScorebook;
let pane: Pane;
beforeEach(async () => {
  open = await openScorebook(UNITS, (await filledIn()).entries);
  pane = createPane({ workbook: open.workbook, locale: "zh-CN", saveFile: () => undefined });
});
afterEach(async () => {
  await pane.dispose();
  open.dispose();
});

/** By a macro: a person cannot even see the hidden one. */
async function deleteSheets(keys: readonly SheetKey[]): Promise<void> {
  const { workbook } = open.excel.context();
  for (const key of keys) {
    const sheet = workbook.worksheets.getItem(SHEETS[key]);
    sheet.visibility = "Visible";
    sheet.delete();
  }
  await workbook.context.sync();
}

function book() {
  const found = bookOf(pane.getSnapshot());
  if (!found) throw new Error(JSON.stringify(pane.getSnapshot().stage).slice(0, 500));
  return found;
}

async function sheets(): Promise<unknown> {
  const { workbook } = open.excel.context();
  workbook.worksheets.load("items/name,items/visibility");
  await workbook.context.sync();
  return workbook.worksheets.items.map(({ name, visibility }) => [name, visibility]);
}

function wrong(): string[] {
  const findings = pane.getSnapshot().checked?.report.findings ?? [];
  return [
    ...new Set(
      findings.flatMap(({ severity, rule, sheet }) => (severity === "info" ? [] : [`${rule} ${sheet ?? ""}`])),
    ),
  ];
}

const lastKind = () => pane.getSnapshot().notices.at(-1)?.content.kind;

it.each([[["state"]], [["units"]], [["state", "units", "rubric", "ranking"]]] as const)(
  "without %s it is told, and made whole where it stands",
  async (keys) => {
    const whole = await sheets();
    await pane.start();
    const { entries, units } = book();
    await pane.dispose();
    await deleteSheets(keys);
    const left = await sheets();
    pane = createPane({ workbook: open.workbook, locale: "zh-CN", saveFile: () => undefined });
    await pane.start();
    expect(pane.getSnapshot().stage).toMatchObject({ kind: "unreadable", isRepairable: true });

    await pane.regenerating.open();
    const { repair } = pane.getSnapshot().regenerating ?? {};
    expect(repair?.fit?.known).toBe(repair?.fit?.all);
    await pane.regenerating.takeBuiltInUnits();
    await pane.regenerating.units.takeOwn();
    if (keys.some((key) => key === "units")) await pane.regenerating.units.takeFile("units.csv", list());
    await pane.regenerating.preview();
    expect(pane.getSnapshot().regenerating?.outcome).toMatchObject({ kind: "planned" });
    await pane.regenerating.regenerate();
    expect([lastKind(), wrong(), await sheets()]).toEqual(["regenerated", [], whole]);
    expect([book().rubric, book().units, book().entries]).toEqual([builtInRubric, units, entries]);

    await pane.undo();
    expect([lastKind(), await sheets()]).toEqual(["unregenerated", left]);
    expect(pane.getSnapshot().stage.kind).toBe("unreadable");
  },
  120_000,
);

it("leaves all as it was where Excel fails, and can be tried again", async () => {
  await deleteSheets(["state", "rubric"]);
  await pane.start();
  await pane.regenerating.open();
  await pane.regenerating.preview();
  const left = await sheets();
  open.excel.host.failAt({ sync: 3 }, "GeneralException");
  await pane.regenerating.regenerate();
  expect([lastKind(), await sheets(), pane.getSnapshot().stage.kind]).toEqual(["problem", left, "unreadable"]);
  await pane.regenerating.regenerate();
  expect([lastKind(), wrong(), book().rubric]).toEqual(["regenerated", [], builtInRubric]);
}, 120_000);

it("touches no sheet of a person's own that has the name of one that is to be put back", async () => {
  await deleteSheets(["units"]);
  expect(await open.excel.host.person.addSheet(SHEETS.units)).toBeNull();
  const left = await sheets();
  await pane.start();
  expect(pane.getSnapshot().stage).toMatchObject({ kind: "unreadable", isRepairable: true });
  await pane.regenerating.open();
  await pane.regenerating.preview();
  await pane.regenerating.regenerate();
  expect(pane.getSnapshot().notices.at(-1)?.content).toMatchObject({
    kind: "problem",
    problem: { code: "names-taken", details: [SHEETS.units] },
  });
  expect(await sheets()).toEqual(left);
}, 60_000);

/** The names that 参评单位 had, in its order. */
function list(): Uint8Array {
  const columns = builtInRubric.conditions.map(({ id }) => id);
  const lines = UNITS.map(({ name, conditions }) => [name, ...columns.map((id) => (conditions[id] ? 1 : 0))].join());
  return new TextEncoder().encode([["unit", ...columns].join(), ...lines].join("\n"));
}
