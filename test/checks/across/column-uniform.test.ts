import { fieldsOf } from "../../../src/rubric";
import { builtInRubric } from "../../../src/rubric/builtin";
import type { CellValue } from "../../../src/sheet/value";
import { addressOf } from "../../plan/edited-books";
import { BARE, filledIn, FIRST, foundBy, SECOND } from "../checked";
import type { Typed } from "../checked";

const rated = fieldsOf(builtInRubric).flatMap((field) =>
  field.kind === "criterion" && field.criterion.rule.kind === "range"
    ? [{ id: field.id, share: field.criterion.share ?? 0, always: !field.indicator.applicability }]
    : [],
);

function all(unit: string, valueOf: (share: number, index: number) => CellValue): Typed[] {
  return rated.map(({ id, share }, i): Typed => [unit, id, valueOf(share, i)]);
}

it.each<[string, string, (share: number) => number, object]>([
  ["four fifths of each share", FIRST, (share) => Math.round(share * 800) / 1000, { same: "part", of: 0.8 }],
  ["a third of each share", FIRST, (share) => share / 3, { same: "part", of: 0.5 / 3 / 0.5 }],
  ["one number", SECOND, () => 0.1, { same: "number", of: 0.1 }],
  ["one number, far too large for most", SECOND, () => 1, { same: "number", of: 1 }],
  ["nothing", FIRST, () => 0, { same: "number", of: 0 }],
])("warns of %s all the way", async (_, unit, valueOf, data) => {
  const book = await filledIn(...all(unit, valueOf));
  const cell = addressOf(book.snapshot, "entries", "info.agency.1", unit);
  expect(foundBy(book, "column-uniform")).toEqual([
    `${cell} ${unit} – ${JSON.stringify({ ...data, entries: rated.length })}`,
  ]);
});

it.each<[string, Typed[]]>([
  ["the best marks", []],
  ["one that differs", all(FIRST, (share, i) => (i === 50 ? 0 : share * 0.8))],
  ["one number but for one", all(FIRST, (_, i) => (i === 50 ? 0.05 : 0.1))],
  ["few", all(FIRST, (share, i) => (i < 19 ? share / 2 : null))],
])("has nothing against %s", async (_, typed) => {
  expect(foundBy(await filledIn(...typed), "column-uniform")).toEqual([]);
});

it("looks at what applies only", async () => {
  const always = new Set(rated.flatMap(({ id, always }) => (always ? [id] : [])));
  const typed = all(BARE, (share) => share / 2).filter(([, id]) => always.has(id));
  const book = await filledIn(...typed, [BARE, "info.projects.1", 0.5]);
  expect(foundBy(book, "column-uniform").map((one) => one.split(" ").at(-1))).toEqual([
    JSON.stringify({ same: "part", of: 0.5, entries: always.size }),
  ]);
});
