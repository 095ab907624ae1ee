/** Edits of the rubric and the readings, and ranks that do not follow from totals. */
import type { RuleId } from "../../../../src/checks";
import { planAsMade } from "../../../../src/plan";
import { bestValue, fill } from "../../../helpers/fill";
import { plannedSnapshot } from "../../../helpers/planned";
import { fieldsOf } from "../../../../src/rubric";
import type { Unit } from "../../../../src/rubric";
import type { CellValue } from "../../../../src/sheet/value";
import { madeFrom, typedIn } from "../clean";
import { appliesTo, Draft } from "../draft";
import { byHand, on, placed } from "../kind";
import type { Kind } from "../kind";
import { isRange } from "./entries";

/** What is not computed again shows what it came to before. */
const STALE: RuleId = "cache-stale";

/**
 * Two units that have the best of everything under the same conditions, but for one percentage of the second, which is
 * that much lower; they stand on top.
 */
function neighbours(name: string, rule: RuleId, less: (share: number) => number): Kind {
  return {
    name,
    rule,
    follows: [],
    damage: (sources, next) => {
      const [first, second, ...others] = sources.units;
      if (!first || !second) throw new Error("too few units");
      const twin: Unit = { ...second, conditions: first.conditions };
      const units = [first, twin, ...others];
      const best = fill(sources.rubric, [first, twin], (field, unit) =>
        appliesTo(field, unit) ? bestValue(field) : null,
      );
      // What the others are measured by is theirs alone.
      const typed = [first, twin].flatMap(({ id }) =>
        fieldsOf(sources.rubric).map((field): [string, string, CellValue] => {
          const isBenchmark = field.kind === "criterion" && field.criterion.rule.kind === "benchmark";
          return [id, field.id, isBenchmark ? 50 : (best.get(id)?.get(field.id) ?? null)];
        }),
      );
      const draft = new Draft(typedIn({ ...sources, units }, ...typed), next);
      const field = draft.oneOf(fieldsOf(sources.rubric).filter((one) => isRange(one) && appliesTo(one, twin)));
      const share = field.kind === "veto" ? 0 : (field.criterion.share ?? 0);
      const snapshot = madeFrom(typedIn(draft.sources, [twin.id, field.id, less(share)]));
      return { snapshot, found: [on("ranking", draft.place("ranking", first.id, "rank"), first.id)] };
    },
  };
}

export const RUBRIC_KINDS: readonly Kind[] = [
  byHand(
    "a weight raised",
    "category-weights",
    (draft) => {
      const { id, indicators } = draft.oneOf(draft.sources.rubric.categories);
      const one = draft.oneOf(indicators);
      draft.type("rubric", draft.place("rubric", one.id, "weight"), one.weight * 2);
      return on("rubric", draft.place("rubric", id, "sum"));
    },
    STALE,
  ),
  byHand("a category's points edited", "category-weights", (draft) => {
    const { id, total } = draft.oneOf(draft.sources.rubric.categories);
    draft.type("rubric", draft.place("rubric", id, "weight"), total + 5);
    return on("rubric", draft.place("rubric", id, "sum"));
  }),
  byHand(
    "a share emptied",
    "indicator-shares",
    (draft) => {
      const { field } = draft.entry(isRange);
      const { indicator } = field;
      draft.type("rubric", draft.place("rubric", field.id, "share"), null);
      return on("rubric", draft.place("rubric", indicator.id, "sum"));
    },
    STALE,
    "entry-out-of-range",
    "rubric-unreadable",
  ),
  byHand(
    "a weight edited to another",
    "rubric-edited",
    (draft) => {
      const one = draft.oneOf(draft.sources.rubric.categories.flatMap(({ indicators }) => indicators));
      const place = draft.place("rubric", one.id, "weight");
      draft.type("rubric", place, one.weight + 1);
      return on("rubric", place);
    },
    STALE,
    "category-weights",
  ),
  byHand("a reason reworded", "rubric-edited", (draft) => {
    const { field } = draft.entry((one) => one.kind === "veto" && one.criterion === null);
    const place = draft.place("rubric", field.indicator.id, "parameter1");
    draft.type("rubric", place, "另有原因");
    return on("rubric", place);
  }),
  byHand("a sentence reworded", "rubric-pending", (draft) => {
    const { field } = draft.entry(isRange);
    draft.type("rubric", draft.place("rubric", field.id, "text"), "另一句话");
    return on("rubric", null);
  }),
  byHand("a kind that is none", "rubric-unreadable", (draft) => {
    const { field } = draft.entry(isRange);
    const place = draft.place("rubric", field.id, "kind");
    draft.type("rubric", place, "随意");
    return on("rubric", place);
  }),
  byHand("a unit written below the others", "unit-pending", (draft) => {
    const rows = draft.unitIds().map((id) => draft.line("units", "row", id));
    const place = { row: Math.max(...rows) + 1, column: draft.line("units", "column", "name") };
    draft.type("units", place, "市新设局");
    return on("units", place);
  }),
  {
    name: "made by an older version",
    rule: "layout-older",
    follows: [],
    damage: ({ rubric, units, entries }) => ({
      snapshot: plannedSnapshot(planAsMade(1, rubric, units, entries)),
      found: [placed(null, null, null)],
    }),
  },
  byHand("a reading set to nothing known", "setting-unknown", (draft) => {
    const place = draft.place("guide", draft.oneOf(draft.sources.rubric.readings).id, "choice");
    draft.type("guide", place, draft.oneOf<CellValue>(["其他", 3, true]));
    return on("guide", place);
  }),
];

export const RANKING_KINDS: readonly Kind[] = [
  byHand("a rank that does not follow from the totals", "rank-wrong", (draft) => {
    const { id } = draft.unit();
    const place = draft.place("ranking", id, "rank");
    const old = draft.cell("ranking", place)?.value;
    draft.rewrite("ranking", place, (text) => text, typeof old === "number" ? old + 1 : 1);
    return on("ranking", place, id);
  }),
  byHand("two ranks exchanged", "rank-wrong", (draft) => {
    const [one = "", other = ""] = draft.unitIds();
    const [a, b] = [draft.place("ranking", one, "rank"), draft.place("ranking", other, "rank")];
    const [was, is] = [draft.cell("ranking", a)?.value ?? null, draft.cell("ranking", b)?.value ?? null];
    draft.rewrite("ranking", a, (text) => text, is);
    draft.rewrite("ranking", b, (text) => text, was);
    return [on("ranking", a, one), on("ranking", b, other)];
  }),
  neighbours("a tie that decimals hide", "tie-hidden", (share) => share - 0.0001),
  neighbours("a first place by a hair", "near-tie", (share) => share - 0.009),
];
