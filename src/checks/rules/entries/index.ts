/** Rules about single entries, sorted by id. */
import type { Rule } from "../../types";
import { entryMissing } from "./entry-missing";
import { entryNotALevel } from "./entry-not-a-level";
import { entryNotANumber } from "./entry-not-a-number";
import { entryNotApplicable } from "./entry-not-applicable";
import { entryNotWholeCount } from "./entry-not-whole-count";
import { entryOutOfRange } from "./entry-out-of-range";
import { vetoUnknownReason } from "./veto-unknown-reason";

export const ENTRY_RULES: readonly Rule[] = [
  entryMissing,
  entryNotALevel,
  entryNotANumber,
  entryNotApplicable,
  entryNotWholeCount,
  entryOutOfRange,
  vetoUnknownReason,
];
