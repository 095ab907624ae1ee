/** A damaged workbook regenerated as it is, in place, is clean, and nothing that was typed is lost by that. */
import { checkBook, RULE_IDS } from "../../src/checks";
import { LAYOUT_VERSION, readBook } from "../../src/plan";
import type { Book } from "../../src/plan";
import { findAside } from "../../src/plan/aside";
import { regenerateInPlace } from "../../src/regenerate";
import type { Snapshot } from "../../src/sheet/snapshot";
import { valueText } from "../../src/sheet/value";
import { cleanSources } from "../checks/mutations/clean";
import { KINDS } from "../checks/mutations/kinds";
import { randomNumbers } from "../helpers/random";
import { rewritten } from "./rewritten";

/** What is no matter of what cells hold: a sheet's make, which checks mend, and values that are computed again. */
const BESIDES: ReadonlySet<string> = new Set([
  "cache-stale",
  "columns-hidden",
  "format-missing",
  "formula-error",
  "name-broken",
  "near-tie",
  "protection-off",
  "rank-wrong",
  "rows-hidden",
  "sheet-renamed",
  "tie-hidden",
  "validation-changed",
  "validation-missing",
]);
const JUDGED = new Set<string>([...RULE_IDS.structure, ...RULE_IDS.ranking].filter((rule) => !BESIDES.has(rule)));

const kinds = KINDS.filter(({ rule, name }) => JUDGED.has(rule) && name !== "a unit that the board does not show");
const sources = cleanSources(3, 4);

function bookIn(snapshot: Snapshot): Book {
  const read = readBook(snapshot, LAYOUT_VERSION);
  if ("faults" in read) throw new Error(JSON.stringify(read.faults));
  return read.book;
}

/** Values of entries, each as often as it is typed, and what is kept aside. */
function typedIn({ entries, snapshot }: Book): Map<string, number> {
  const aside = (findAside(snapshot)?.items ?? []).flatMap(({ typed }) => ("value" in typed ? [typed.value] : []));
  const counts = new Map<string, number>();
  for (const value of [...[...entries.values()].flatMap((own) => [...own.values()]), ...aside]) {
    counts.set(valueText(value), (counts.get(valueText(value)) ?? 0) + 1);
  }
  return counts;
}

it.each(kinds.map((kind) => [kind.rule, kind.name, kind] as const))("%s: %s", (_rule, _name, { damage }) => {
  const { snapshot } = damage(sources, randomNumbers(5));
  const damaged = bookIn(snapshot);
  const made = regenerateInPlace(damaged, { rubric: null, units: null }, 44_000);
  if (!made) throw new Error("too many units");
  const book = bookIn(rewritten(snapshot, made.rewrite));
  const left = checkBook(book).findings.filter(({ rule }) => JUDGED.has(rule));
  expect(left.map(({ rule, sheet, cell, data }) => [rule, sheet, cell, data])).toEqual([]);
  const now = typedIn(book);
  for (const [value, count] of typedIn(damaged)) expect(now.get(value) ?? 0).toBeGreaterThanOrEqual(count);
});
