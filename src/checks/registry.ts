/** All rules, sorted by id. */
import { entryMissing } from "./rules/entry-missing";
import { entryNotALevel } from "./rules/entry-not-a-level";
import { entryNotANumber } from "./rules/entry-not-a-number";
import { entryNotApplicable } from "./rules/entry-not-applicable";
import { entryNotWholeCount } from "./rules/entry-not-whole-count";
import { entryOutOfRange } from "./rules/entry-out-of-range";
import { vetoUnknownReason } from "./rules/veto-unknown-reason";
import type { Rule } from "./types";

export const RULES: readonly Rule[] = [
  entryMissing,
  entryNotALevel,
  entryNotANumber,
  entryNotApplicable,
  entryNotWholeCount,
  entryOutOfRange,
  vetoUnknownReason,
];
