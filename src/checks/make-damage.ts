/** What is damaged of the sheets' make beside their cells, and what mends it: for whoever brings the sheets to a plan anyway. */
import type { Book, SheetKey } from "../plan";
import { ignoredIn } from "../plan/results";
import { later } from "../sheet/steps";
import type { Steps } from "../sheet/steps";
import type { MakeRepair } from "../sheet/repair-make";
import { contextInSteps } from "./context";
import { findingKeys } from "./key";
import { madeWith } from "./made";
import type { MadeBook } from "./made/made-book";
import { isOfMake, linesHidden, makeRepairs, sheetOfMake } from "./repair-make";
import { columnsHidden } from "./rules/structure/columns-hidden";
import { formatMissing } from "./rules/structure/format-missing";
import { nameBroken } from "./rules/structure/name-broken";
import { protectionOff } from "./rules/structure/protection-off";
import { rowsHidden } from "./rules/structure/rows-hidden";
import { validationChanged } from "./rules/structure/validation-changed";
import { validationMissing } from "./rules/structure/validation-missing";
import { settingsOf } from "./settings";
import type { CheckContext, Finding } from "./types";

const RULES = [
  protectionOff,
  rowsHidden,
  columnsHidden,
  nameBroken,
  validationMissing,
  validationChanged,
  formatMissing,
];

/** By sheets; where things stand now. */
export type MakeDamage = ReadonlyMap<SheetKey, readonly MakeRepair[]>;

/** What people have put up with, or do not want to be told, is not mended. @param book with its ids right */
export function* makeDamageInSteps(book: Book, made: MadeBook): Steps<MakeDamage> {
  const context: CheckContext = {
    ...(yield* contextInSteps(book)),
    made: later(function* () {
      yield;
      return madeWith(book, made);
    }),
  };
  const damage = new Map<SheetKey, MakeRepair[]>();
  const settings = settingsOf(book);
  for (const rule of RULES) {
    if (settings[rule.meta.id] === "off") continue;
    const found = rule.run(context);
    const findings = Array.isArray(found) ? found : yield* found;
    for (const finding of withoutIgnored(findings, book)) {
      const key = keyOf(made, finding);
      const repairs = key && isOfMake(finding) ? makeRepairs(context, key, finding, () => true) : [];
      if (key && repairs.length > 0) damage.set(key, [...(damage.get(key) ?? []), ...repairs]);
    }
    yield;
  }
  for (const [key, map] of made.sheets) {
    const shown = [...linesHidden(map, "row"), ...linesHidden(map, "column")];
    if (shown.length > 0) damage.set(key, [...(damage.get(key) ?? []), ...shown]);
  }
  return damage;
}

function withoutIgnored(findings: readonly Finding[], book: Book): readonly Finding[] {
  const reasons = ignoredIn(book.snapshot);
  if (reasons.size === 0) return findings;
  const keys = findingKeys(findings, book);
  return findings.filter((_, i) => !reasons.has(keys[i] ?? ""));
}

function keyOf({ sheets }: MadeBook, finding: Finding): SheetKey | null {
  const name = sheetOfMake(finding);
  for (const [key, { found }] of sheets) if (found.sheet.name === name || key === name) return key;
  return finding.data.key === "state" ? "state" : null;
}
