/** Entries typed wrong. */
import type { RuleId } from "../../../../src/checks";
import { fieldsOf } from "../../../../src/rubric";
import type { Field } from "../../../../src/rubric";
import type { CellSnapshot } from "../../../../src/sheet/snapshot";
import type { CellValue } from "../../../../src/sheet/value";
import { appliesTo } from "../draft";
import type { Draft } from "../draft";
import { byHand, on, typedTogether } from "../kind";
import type { Kind } from "../kind";

/** What is typed into one cell; the workbook computes with it. */
export function typed(
  name: string,
  rule: RuleId,
  isMeant: (field: Field) => boolean,
  valueFor: (field: Field, draft: Draft) => CellValue,
  ...follows: readonly RuleId[]
): Kind {
  const choose = (draft: Draft) => {
    const { unit, field } = draft.entry(isMeant);
    return { typed: [[unit.id, field.id, valueFor(field, draft)] as const], unit, field };
  };
  return typedTogether(name, rule, choose, ...follows);
}

/** A formula that comes to what was typed before. */
function computed(name: string, rule: RuleId, formula: string): Kind {
  return byHand(name, rule, (draft) => {
    const { unit, field } = draft.entry(isNumber);
    const place = draft.entryPlace(unit, field);
    const cell: CellSnapshot = { value: draft.cell("entries", place)?.value ?? null, formula };
    draft.put("entries", place, cell);
    return on("entries", place, unit.id);
  });
}

function ruleOf(field: Field): string {
  return field.kind === "veto" ? "veto" : field.criterion.rule.kind;
}

export const isRange = (field: Field): boolean => ruleOf(field) === "range";
const isLevel = (field: Field): boolean => ruleOf(field) === "levels";
const isShare = (field: Field): boolean => isRange(field) || isLevel(field);
export const isNumber = (field: Field): boolean => field.kind !== "veto";
const isCount = (field: Field): boolean => isNumber(field) && !isShare(field);

export function shareOf(field: Field): number {
  return field.kind === "veto" ? 0 : (field.criterion.share ?? 0);
}

const FULL_WIDTH = "０１２３４５６７８９";

/** A percentage that the field takes, whole. */
function percentOf(field: Field, { next }: Draft): number {
  if (isLevel(field)) return 0;
  return 2 + Math.floor(next() * (Math.round(shareOf(field) * 100) - 1));
}

export const ENTRY_KINDS: readonly Kind[] = [
  typed("a percentage typed as text", "entry-number-as-text", isShare, (field, draft) => `${percentOf(field, draft)}%`),
  typed("a full-width percentage", "entry-number-as-text", isShare, (field, draft) => {
    const digits = String(percentOf(field, draft)).replace(/\d/g, (digit) => FULL_WIDTH[Number(digit)] ?? "");
    return `${digits}％`;
  }),
  typed("a count with stray blanks", "entry-number-as-text", isCount, (_, { next }) => ` ${Math.floor(next() * 20)} `),
  typed("45 for 45 %", "entry-whole-percent", isRange, percentOf),
  typed("a percentage above its share", "entry-out-of-range", isRange, (field) => shareOf(field) + 0.01),
  typed("a percentage below 0", "entry-out-of-range", isRange, (_, { next }) => -0.01 - next()),
  typed("a percentage between two levels", "entry-not-a-level", isLevel, (_, { next }) => 0.01 + next() * 0.04),
  typed("half a count", "entry-not-whole-count", isCount, (_, { next }) => Math.floor(next() * 9) + 0.5),
  typed("a negative count", "entry-not-whole-count", isCount, (_, { next }) => -1 - Math.floor(next() * 9)),
  typed("a word", "entry-not-a-number", isNumber, (_, draft) => draft.oneOf(["合格", "优", "-", "约30%"])),
  typed("a truth value", "entry-not-a-number", isNumber, (_, { next }) => next() < 0.5),
  typed("a date as text", "entry-not-a-number", isNumber, (_, draft) => draft.oneOf(["2022年3月1日", "2022/3/1"])),
  typed("an error value", "entry-error-value", isNumber, (_, draft) => ({
    error: draft.oneOf(["#N/A", "#REF!", "#DIV/0!"]),
  })),
  typed("a date", "entry-date", isNumber, (_, { next }) => 44_562 + Math.floor(next() * 365)),
  typed("an entry forgotten", "entry-missing", isNumber, () => null),
  typed(
    "a reason that nobody knows",
    "veto-unknown-reason",
    (field) => !isNumber(field),
    () => "其他原因",
  ),
  typedTogether("an entry where nothing applies", "entry-not-applicable", (draft) => {
    const { units, rubric } = draft.sources;
    const places = units.flatMap((unit) =>
      fieldsOf(rubric).flatMap((field) => (isNumber(field) && !appliesTo(field, unit) ? [{ unit, field }] : [])),
    );
    const { unit, field } = draft.oneOf(places);
    return { typed: [[unit.id, field.id, 0]], unit, field };
  }),
  computed("a formula for a number", "entry-formula", "=SUM(0.1,0.2)"),
  computed("a number from another file", "entry-external-link", "=[底稿.xlsx]Sheet1!$B$2"),
];
