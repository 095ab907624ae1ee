/** Every kind of damage that a fix is offered for: mended, the workbook is clean of it again and scores as it did before. */
import { checkBook, checkContext, isMendable, repairOf } from "../../../src/checks";
import type { Finding } from "../../../src/checks";
import type { Snapshot } from "../../../src/sheet/snapshot";
import { randomNumbers } from "../../helpers/random";
import { resultsOf, scoresOf } from "../../plan/edited-books";
import { repaired } from "../rows";
import { bookOf, cleanSources, madeFrom } from "./clean";
import { KINDS } from "./kinds";

/** What is mended beside cells and rows is shown in front of Excel's client, and so are values that are computed again. */
const BESIDES: ReadonlySet<string> = new Set([
  "columns-hidden",
  "format-missing",
  "name-broken",
  "protection-off",
  "rows-hidden",
  "validation-changed",
  "validation-missing",
]);

const sources = cleanSources(3, 4);
const whole = madeFrom(sources);

const kinds = KINDS.filter(({ rule, units }) => !BESIDES.has(rule) && units === undefined).flatMap((kind) => {
  const { snapshot } = kind.damage(sources, randomNumbers(7));
  const own = checkBook(bookOf(snapshot)).findings.filter(({ rule }) => rule === kind.rule);
  return own.length > 0 && own.every(isMendable) ? [{ ...kind, snapshot }] : [];
});

/** What was typed is another value than before, or is gone: scores are others by right. */
const TYPED: ReadonlySet<string> = new Set([
  "entry-number-as-text",
  "entry-whole-percent",
  "a row of 评分录入 deleted",
]);

it("a fix is offered for eleven rules besides those of the make", () => {
  expect([...new Set(kinds.map(({ rule }) => rule))].sort()).toEqual([
    "entry-not-applicable",
    "entry-number-as-text",
    "entry-whole-percent",
    "formula-changed",
    "formula-missing",
    "formula-overwritten",
    "row-doubled",
    "row-missing",
    "row-unknown",
    "unit-unknown",
    "unit-unranked",
  ]);
});

/** Mends all that is certain, and what is certain then. */
function mended(damaged: Snapshot): { readonly snapshot: Snapshot; readonly left: readonly Finding[] } {
  let snapshot = damaged;
  for (let round = 0; round < 4; round++) {
    const book = bookOf(snapshot);
    const left = checkBook(book).findings.filter((finding) => !BESIDES.has(finding.rule));
    const repair = repairOf(checkContext(book), left.filter(isMendable));
    if (repair.every(({ cells, make }) => cells.length === 0 && make.length === 0)) return { snapshot, left };
    snapshot = repaired(snapshot, repair, whole);
  }
  throw new Error("it is never done");
}

it.each(kinds.map((kind) => [kind.rule, kind.name, kind.snapshot] as const))("%s: %s", (rule, name, damaged) => {
  const { snapshot, left } = mended(damaged);
  expect(left.filter((one) => one.rule === rule)).toEqual([]);
  if (TYPED.has(rule) || TYPED.has(name)) return;
  expect(resultsOf(scoresOf(bookOf(snapshot)))).toEqual(resultsOf(scoresOf(bookOf(whole))));
});
