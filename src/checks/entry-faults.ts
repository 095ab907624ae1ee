/**
 * Sorts entries by what is wrong with them, each under the one rule that tells most of it, so that no fault is
 * reported twice. Done once for all the rules about entries.
 */
import { isBlank, judgeEntry, judgeField } from "../scoring";
import type { EntryFault } from "../scoring";
import { finish } from "../sheet/steps";
import type { Steps } from "../sheet/steps";
import { isErrorValue } from "../sheet/value";
import { findingAt } from "./context";
import { dateText, isDateSerial, isDateText } from "./dates";
import { readsOutside } from "./external";
import { hundredth, parseNumeral } from "./numerals";
import type { RuleIdOf } from "./rule-ids";
import type { CheckContext, EntryPlace, Finding, FindingData, RuleMeta } from "./types";

type EntryRuleId = RuleIdOf<"entries">;

interface Sorted {
  readonly place: EntryPlace;
  readonly data: FindingData;
}

interface Verdict {
  readonly rule: EntryRuleId;
  readonly data: FindingData;
}

const sorted = new WeakMap<CheckContext, ReadonlyMap<EntryRuleId, readonly Sorted[]>>();

/** A finding for each entry whose fault is the rule's. */
export function findEntries(context: CheckContext, meta: RuleMeta & { readonly id: EntryRuleId }): Finding[] {
  const faults = sorted.get(context) ?? finish(sortEntriesInSteps(context));
  return (faults.get(meta.id) ?? []).map(({ place, data }) => findingAt(context, meta, place, data));
}

/** Some ten milliseconds of work. */
const PLACES_A_STEP = 2_500;

/** What all rules about entries go by, for those who take the time beforehand. */
export function* sortEntriesInSteps(context: CheckContext): Steps<ReadonlyMap<EntryRuleId, readonly Sorted[]>> {
  const faults = new Map<EntryRuleId, Sorted[]>();
  for (const [i, place] of context.entries.entries()) {
    if (i % PLACES_A_STEP === 0) yield;
    const verdict = verdictOn(place);
    if (!verdict) continue;
    const { rule, data } = verdict;
    const own = faults.get(rule);
    if (own) own.push({ place, data });
    else faults.set(rule, [{ place, data }]);
  }
  sorted.set(context, faults);
  return faults;
}

/** What is wrong with an entry; null where nothing is. */
function verdictOn(place: EntryPlace): Verdict | null {
  const { applies, vetoed, field, value, formula } = place;
  if (!applies) return isBlank(value) ? null : { rule: "entry-not-applicable", data: {} };
  if (formula !== null && readsOutside(formula)) return { rule: "entry-external-link", data: { formula } };
  const veto = field.kind === "veto";
  if (!veto && typeof value === "number" && isDateSerial(value)) {
    const date: FindingData = { date: dateText(value) };
    return { rule: "entry-date", data: formula === null ? date : { ...date, formula } };
  }
  const judgement = judgeField(field, value);
  if (judgement.state === "invalid") {
    const told: FindingData = formula === null ? {} : { formula };
    // Whatever stands in a veto's cell vetoes: an error value there is told as a veto.
    if (!veto && isErrorValue(value)) return { rule: "entry-error-value", data: told };
    const { rule, data } = veto ? { rule: RULE_OF[judgement.fault], data: {} } : numberMeant(place, judgement.fault);
    return { rule, data: { ...told, ...data } };
  }
  if (formula !== null) return { rule: "entry-formula", data: { formula } };
  return judgement.state === "blank" && !vetoed && !veto ? { rule: "entry-missing", data: {} } : null;
}

const RULE_OF: Readonly<Record<EntryFault, EntryRuleId>> = {
  "not-a-number": "entry-not-a-number",
  "below-range": "entry-out-of-range",
  "above-range": "entry-out-of-range",
  "not-a-level": "entry-not-a-level",
  "not-whole": "entry-not-whole-count",
  negative: "entry-not-whole-count",
  "unknown-reason": "veto-unknown-reason",
};

/**
 * The rule for a number in disguise: `meant` is the entry that it certainly stands for, `perhaps` one that nobody should
 * put there unasked, because something else may be meant or because it breaks the criterion's rule as well.
 */
function numberMeant(place: EntryPlace, fault: EntryFault): Verdict {
  const { field, value } = place;
  const other: Verdict = { rule: RULE_OF[fault], data: {} };
  if (field.kind === "veto") return other;
  if (typeof value === "boolean") return { ...other, data: { what: "truth" } };
  if (typeof value === "string") {
    const meant = meantByText(place, value);
    if (meant === null) return isDateText(value) ? { ...other, data: { what: "date" } } : other;
    const fits = judgeEntry(field.criterion, meant).state === "valid";
    return { rule: "entry-number-as-text", data: fits ? { meant } : { perhaps: meant } };
  }
  if (typeof value !== "number" || !isWholePercent(place, value)) return other;
  const share = hundredth(value);
  return { rule: "entry-whole-percent", data: mayBePoints(place, value) ? { perhaps: share } : { meant: share } };
}

/** The entry that a text spells; null where it spells none, or one of several. */
function meantByText(place: EntryPlace, text: string): number | null {
  const numeral = parseNumeral(text);
  if (!numeral) return null;
  const { number, percent } = numeral;
  const { field } = place;
  // A count in per cent is no count.
  if (field.kind === "veto" || !takesShare(place)) return percent ? null : number;
  if (percent) return hundredth(number);
  if (judgeEntry(field.criterion, number).state === "valid") return number;
  return isWholePercent(place, number) && !mayBePoints(place, number) ? hundredth(number) : null;
}

/** Whether the entry is a share, not a count. */
function takesShare({ field }: EntryPlace): boolean {
  const kind = field.kind === "veto" ? null : field.criterion.rule.kind;
  return kind === "range" || kind === "levels";
}

/**
 * 45 where 0.45 belongs. Below 2 nobody can tell: 1 may be 1 % or all of it, and 1.2 a share that is too large.
 */
function isWholePercent(place: EntryPlace, number: number): boolean {
  const { field } = place;
  if (field.kind === "veto" || !takesShare(place) || number < 2) return false;
  return judgeEntry(field.criterion, hundredth(number)).state === "valid";
}

/** Somebody may have typed points: 4 where the criterion bears half of 8 points. */
function mayBePoints({ field }: EntryPlace, number: number): boolean {
  const share = field.kind === "veto" ? null : field.criterion.share;
  return share !== null && number <= field.indicator.weight * share;
}
