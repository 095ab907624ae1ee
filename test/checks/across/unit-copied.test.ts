import { fieldsOf } from "../../../src/rubric";
import { builtInRubric } from "../../../src/rubric/builtin";
import type { CellValue } from "../../../src/sheet/value";
import { addressOf } from "../../plan/edited-books";
import { BARE, FIRST, filledIn, foundBy, SECOND, UNITS } from "../checked";
import type { Typed } from "../checked";

/** With the two counts of data, five entries that are neither full nor nothing. */
const MARKS: [string, CellValue][] = [
  ["info.agency.1", 0.31],
  ["service.queries.2", 0.12],
  ["newmedia.linkage.2", 2],
];

function marked(...units: string[]): Typed[] {
  return units.flatMap((unit) => MARKS.map(([field, value]): Typed => [unit, field, value]));
}

const entries = (applicable: boolean) =>
  fieldsOf(builtInRubric).filter(({ kind, indicator }) => kind !== "veto" && (applicable || !indicator.applicability))
    .length;
const [{ name } = { name: "" }] = UNITS;

it("warns of a unit that is like another all the way", async () => {
  const book = await filledIn(...marked(FIRST, SECOND));
  const cell = addressOf(book.snapshot, "entries", "info.agency.1", SECOND);
  expect(foundBy(book, "unit-copied")).toEqual([
    `${cell} u2 – ${JSON.stringify({ other: name, entries: entries(true) })}`,
  ]);
});

it("compares what applies to both", async () => {
  const book = await filledIn(...marked(FIRST, BARE));
  const cell = addressOf(book.snapshot, "entries", "info.agency.1", BARE);
  expect(foundBy(book, "unit-copied")).toEqual([
    `${cell} u3 – ${JSON.stringify({ other: name, entries: entries(false) })}`,
  ]);
});

it("tells each copy once", async () => {
  const found = foundBy(await filledIn(...marked(FIRST, SECOND, BARE)), "unit-copied");
  expect(found.map((one) => one.split(" ")[1])).toEqual(["u2", "u3"]);
});

const vetoes = (...units: string[]) => units.map((unit): Typed => [unit, "info.news:veto", "突击发布"]);

it.each<[string, Typed[]]>([
  ["columns of the best marks", []],
  ["four marks", marked(FIRST, SECOND).filter(([, field]) => field !== "newmedia.linkage.2")],
  ["one entry that differs", [...marked(FIRST, SECOND), [SECOND, "info.news.4", 0.19]]],
  ["one that differs where only the two have it", [...marked(FIRST, SECOND), [SECOND, "info.projects.1", 0.4]]],
  ["one that is blank", [...marked(FIRST, SECOND), [FIRST, "info.news.4", null]]],
  ["a number and the same as text", [...marked(FIRST, SECOND), [SECOND, "info.news.4", "0.2"]]],
  ["a veto that one has", [...marked(FIRST, SECOND), ...vetoes(FIRST)]],
])("has nothing against %s", async (_, typed) => {
  expect(foundBy(await filledIn(...typed), "unit-copied")).toEqual([]);
});

it("has nothing against two units hardly begun", async () => {
  const blank = fieldsOf(builtInRubric)
    .filter(({ kind, id }) => kind !== "veto" && !MARKS.some(([field]) => field === id) && !id.startsWith("info."))
    .flatMap(({ id }) => [FIRST, SECOND].map((unit): Typed => [unit, id, null]));
  const info = fieldsOf(builtInRubric)
    .filter(({ kind, id }) => kind !== "veto" && id.startsWith("info.") && !/agency|data|news/.test(id))
    .flatMap(({ id }) => [FIRST, SECOND].map((unit): Typed => [unit, id, null]));
  const book = await filledIn(...blank, ...info, ...marked(FIRST, SECOND));
  expect(foundBy(book, "unit-copied")).toEqual([]);
});
