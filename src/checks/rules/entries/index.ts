/** Rules about single entries, sorted by id. */
import type { Rule } from "../../types";
import { entryDate } from "./entry-date";
import { entryErrorValue } from "./entry-error-value";
import { entryExternalLink } from "./entry-external-link";
import { entryFormula } from "./entry-formula";
import { entryMissing } from "./entry-missing";
import { entryNotALevel } from "./entry-not-a-level";
import { entryNotANumber } from "./entry-not-a-number";
import { entryNotApplicable } from "./entry-not-applicable";
import { entryNotWholeCount } from "./entry-not-whole-count";
import { entryNumberAsText } from "./entry-number-as-text";
import { entryOutOfRange } from "./entry-out-of-range";
import { entryWholePercent } from "./entry-whole-percent";
import { vetoUnknownReason } from "./veto-unknown-reason";

export const ENTRY_RULES: readonly Rule[] = [
  entryDate,
  entryErrorValue,
  entryExternalLink,
  entryFormula,
  entryMissing,
  entryNotALevel,
  entryNotANumber,
  entryNotApplicable,
  entryNotWholeCount,
  entryNumberAsText,
  entryOutOfRange,
  entryWholePercent,
  vetoUnknownReason,
];
