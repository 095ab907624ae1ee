import { writeFileSync } from "node:fs";
import { checkBook, checkContext, RULE_IDS, RULES, runRules } from "../../src/checks";
import type { Rule, RuleSettings } from "../../src/checks";
import { messagesFor } from "../../src/i18n";
import { SHEETS } from "../../src/plan";
import type { Book } from "../../src/plan";
import { builtInUnits, fieldsOf } from "../../src/rubric";
import { builtInRubric } from "../../src/rubric/builtin";
import { cellName } from "../../src/sheet/address";
import { makeBook, scratch } from "../helpers/books";
import { editWithOpenpyxl } from "../helpers/openpyxl-edit";
import type { BookEdit } from "../helpers/openpyxl-edit";
import { randomEntries } from "../helpers/random";
import { addressOf, openFile } from "../plan/edited-books";
import { check, filledIn, FIRST, placesFound, SECOND, UNITS } from "./checked";

const files = scratch();
afterAll(files.dispose);

const fields = fieldsOf(builtInRubric);

it("finds nothing in a workbook that is filled in well", async () => {
  expect(await check()).toEqual({ findings: [], ignored: [], checkedCells: UNITS.length * fields.length });
});

it.each([5, 11, 2022])("finds nothing wrong for any values and all units (seed %d)", async (seed) => {
  const units = builtInUnits(builtInRubric);
  const applying = (unit: (typeof units)[number], id: string) => {
    const { applicability } = fields.find((field) => field.id === id)?.indicator ?? {};
    return !applicability || unit.conditions[applicability.condition];
  };
  const entries = randomEntries(builtInRubric, units, seed, { blank: 0, bad: 0, veto: 0 });
  for (const unit of units) {
    const own = entries.get(unit.id);
    for (const id of [...(own?.keys() ?? [])]) if (!applying(unit, id)) own?.delete(id);
  }
  const path = files.file(`full-${seed}.xlsx`);
  writeFileSync(path, await makeBook(builtInRubric, units, entries));
  const { findings, checkedCells } = checkBook(await openFile(path));
  // Ties and near ties are good to know, not wrong.
  expect(findings.filter(({ severity }) => severity !== "info")).toEqual([]);
  expect(checkedCells).toBe(units.length * fields.length);
});

it("misses every entry of a fresh one, and nothing else", async () => {
  const units = builtInUnits(builtInRubric).slice(0, 2);
  writeFileSync(files.file("fresh.xlsx"), await makeBook(builtInRubric, units));
  const { findings } = checkBook(await openFile(files.file("fresh.xlsx")));
  expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(["entry-missing"]));
  const wanted = units.map(
    (unit) =>
      fields.filter(
        ({ kind, indicator: { applicability } }) =>
          kind !== "veto" && (!applicability || unit.conditions[applicability.condition]),
      ).length,
  );
  expect(units.map((unit) => findings.filter((one) => one.unit?.id === unit.id).length)).toEqual(wanted);
});

it("tells errors before warnings, and each by row and column", async () => {
  const found = await placesFound(
    [SECOND, "info.agency.1", 0.9],
    [FIRST, "info.agency.1", "x"],
    [FIRST, "info.agency.2", null],
    [SECOND, "info.leaders.1", -1],
    [FIRST, "info.agency:veto", "?"],
    [SECOND, "info.agency.2", null],
  );
  expect(
    found.map((place) =>
      place
        .split(" ")
        .slice(0, 4)
        .join(" ")
        .replace(/评分录入!\S+ /, ""),
    ),
  ).toEqual([
    "error veto-unknown-reason u1",
    "error entry-not-a-number u1",
    "error entry-out-of-range u2",
    "error entry-out-of-range u2",
    "warning entry-missing u2",
  ]);
});

/** Cells that a script writes into, and the rule that each breaks. */
const DAMAGE: readonly [unit: string, row: string, value: number | string | boolean | null, rule: string][] = [
  ["u1", "info.agency.1", 0.9, "entry-out-of-range"],
  ["u2", "info.agency.1", "优", "entry-not-a-number"],
  ["u1", "service.queries.2", 0.05, "entry-not-a-level"],
  ["u3", "info.data.1", 1.5, "entry-not-whole-count"],
  ["u2", "info.news.4", null, "entry-missing"],
  ["u3", "info.projects.2", 0.1, "entry-not-applicable"],
  ["u1", "info.leaders", "随便", "veto-unknown-reason"],
  ["u2", "service.queries.1:veto", "随便", "veto-unknown-reason"],
  ["u2", "operations.maintenance.5:overdue", false, "entry-not-a-number"],
];

it("finds exactly the cells that were damaged, wherever they have been moved since", async () => {
  const [whole, damaged] = [files.file("whole.xlsx"), files.file("damaged.xlsx")];
  const book = await fullFile(whole);
  const cells = DAMAGE.map(([unit, row]) => addressOf(book.snapshot, "entries", row, unit));
  const edits = DAMAGE.map(([, , value], i): BookEdit => ({
    edit: "set",
    sheet: SHEETS.entries,
    cell: cells[i] ?? "",
    value,
  }));
  await editWithOpenpyxl(whole, damaged, edits);
  expect((await found(damaged, SHEETS.entries)).sort()).toEqual(
    DAMAGE.map(([, , , rule], i) => `${rule} ${cells[i]}`).sort(),
  );

  await editWithOpenpyxl(whole, damaged, [
    ...edits,
    { edit: "insert-rows", sheet: SHEETS.entries, at: 20, count: 3 },
    { edit: "insert-columns", sheet: SHEETS.entries, at: 3, count: 1 },
    { edit: "rename", sheet: SHEETS.entries, name: "打分" },
  ]);
  const moved = (await openFile(damaged)).snapshot;
  const places = DAMAGE.map(([unit, row, , rule]) => `${rule} ${addressOf(moved, "entries", row, unit)}`);
  expect((await found(damaged, "打分")).sort()).toEqual(places.sort());
});

async function fullFile(path: string): Promise<Book> {
  const { entries } = await filledIn();
  writeFileSync(path, await makeBook(builtInRubric, UNITS, entries));
  return openFile(path);
}

async function found(path: string, sheet: string): Promise<string[]> {
  // A script that inserts rows leaves the formulas behind, which is told as well.
  const entries: readonly string[] = RULE_IDS.entries;
  const findings = checkBook(await openFile(path)).findings.filter(({ rule }) => entries.includes(rule));
  expect(new Set(findings.map((one) => one.sheet))).toEqual(new Set([sheet]));
  const wrong = findings.filter(({ severity }) => severity !== "info");
  return wrong.map(({ rule, cell }) => `${rule} ${cell ? cellName(cell.row, cell.column) : ""}`);
}

it("misses the column of a unit and not each of its entries where it is gone", async () => {
  const [whole, cut] = [files.file("whole2.xlsx"), files.file("cut.xlsx")];
  const book = await fullFile(whole);
  const column = addressOf(book.snapshot, "entries", "info.agency.1", "u2").replace(/\d/g, "");
  const at = column.length === 1 ? column.charCodeAt(0) - 64 : 26 + column.charCodeAt(1) - 64;
  await editWithOpenpyxl(whole, cut, [{ edit: "delete-columns", sheet: SHEETS.entries, at, count: 1 }]);
  const { findings, checkedCells } = checkBook(await openFile(cut));
  expect(findings.filter(({ unit }) => unit?.id === "u2").map(({ rule }) => rule)).toEqual(["unit-missing"]);
  expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(["unit-missing", "formula-changed"]));
  expect(checkedCells).toBe((UNITS.length - 1) * fields.length);
});

describe("the run", () => {
  const RULE: Rule = {
    meta: { id: "entry-missing", severity: "warning" },
    run: () => {
      throw new Error("no such row");
    },
  };

  it("goes on where a rule goes wrong, and says so", async () => {
    const first = RULES.find(({ meta }) => meta.id === "entry-missing");
    if (!first) throw new Error("no such rule");
    const context = checkContext(await filledIn([FIRST, "info.agency.1", null]));
    const { findings } = runRules([RULE, first], context);
    expect(findings.map(({ rule, severity, data }) => [rule, severity, data])).toEqual([
      ["rule-failed", "warning", { failed: "entry-missing", detail: "no such row" }],
      ["entry-missing", "warning", {}],
    ]);
    const messages = messagesFor("en-US");
    expect(findings.slice(0, 1).map((one) => messages.finding(one).message)).toEqual([
      "The rule “entry-missing” could not run (no such row); the others are not affected.",
    ]);
  });

  it("takes severities from the settings, and leaves out what is off", async () => {
    const book = await filledIn([FIRST, "info.agency.1", null], [SECOND, "info.agency.1", 0.9]);
    const found = (settings: RuleSettings) =>
      checkBook(book, settings).findings.map(({ rule, severity }) => `${severity} ${rule}`);
    expect(found({})).toEqual(["error entry-out-of-range", "warning entry-missing"]);
    expect(found({ "entry-missing": "error", "entry-out-of-range": "info" })).toEqual([
      "error entry-missing",
      "info entry-out-of-range",
    ]);
    expect(found({ "entry-out-of-range": "off" })).toEqual(["warning entry-missing"]);
    expect(runRules([RULE], checkContext(book), { "entry-missing": "off" }).findings).toEqual([]);
  });
});
