/** Indicators and categories from their lines. */
import type { Applicability, Category, CategoryKind, Criterion, Indicator, Rubric, Veto } from "../../../rubric";
import { CATEGORY_KINDS } from "../../rubric/layout";
import { descriptionOf } from "../../rubric/body";
import { NO_SOURCE, numberIn, placed, wordsIn } from "./building";
import type { Building } from "./building";
import { criterionFrom, reasonsIn } from "./criterion";
import { lineFault } from "./faults";
import type { RubricLine } from "./line";
import type { CategoryLines, IndicatorLines } from "./tree";

const KINDS = new Map<string, CategoryKind>([
  [CATEGORY_KINDS.base, "base"],
  [CATEGORY_KINDS.bonus, "bonus"],
  [CATEGORY_KINDS.penalty, "penalty"],
]);

export function categoryFrom(building: Building, { line, indicators }: CategoryLines): Category {
  const known = line.known?.kind === "category" ? line.known.category : null;
  const kind = categoryKind(building, line, known);
  return {
    id: placed(building, line, known?.id ?? building.fresh()),
    name: wordsIn(line, "category", known?.name ?? ""),
    kind,
    total: numberIn(building, line, "weight", known?.total ?? null) ?? 0,
    source: known?.source ?? NO_SOURCE,
    indicators: indicators.map((own) => indicatorFrom(building, own, kind)),
  };
}

function categoryKind({ faults }: Building, line: RubricLine, known: Category | null): CategoryKind {
  const typed = line.restored ? "" : line.text("text");
  const kind = KINDS.get(typed);
  if (typed !== "" && kind === undefined) faults.push(lineFault("line-category-kind", line, "text", { found: typed }));
  return kind ?? known?.kind ?? "base";
}

function indicatorFrom(building: Building, { line, criteria }: IndicatorLines, kind: CategoryKind): Indicator {
  const known = line.known?.kind === "indicator" ? line.known.indicator : null;
  const id = placed(building, line, known?.id ?? building.fresh());
  const weight = numberIn(building, line, "weight", known?.weight ?? null) ?? 0;
  const all = criteria.map((own) => criterionFrom(building, own, kind, weight));
  const numbered = withNumbers(all);
  const reasons = reasonsIn(line, known?.veto ?? null);
  const veto = vetoFrom(known?.veto ?? null, reasons);
  return {
    id,
    name: wordsIn(line, "indicator", known?.name ?? ""),
    group: groupIn(line, known),
    ...describedBy(building.base, line, known),
    detail: detailFrom(known, numbered, veto),
    weight,
    criteria: numbered,
    veto,
    applicability: applicabilityFrom(building, line, known),
    appendix: known?.appendix ?? null,
    source: known?.source ?? NO_SOURCE,
  };
}

/** An emptied group is none; a new indicator may have none. */
function groupIn(line: RubricLine, known: Indicator | null): string | null {
  if (line.restored) return known?.group ?? null;
  return line.text("group") === "" ? null : wordsIn(line, "group", known?.group ?? "");
}

/** A slip of the source stays marked as long as its words are there. */
function describedBy(
  rubric: Rubric,
  line: RubricLine,
  known: Indicator | null,
): Pick<Indicator, "description" | "erratum"> {
  if (!known) return { description: wordsIn(line, "text", ""), erratum: null };
  const shown = descriptionOf(rubric, known);
  const typed = wordsIn(line, "text", shown);
  if (typed === shown) return { description: known.description, erratum: known.erratum };
  return { description: typed, erratum: known.erratum && typed.includes(known.erratum.says) ? known.erratum : null };
}

function vetoFrom(known: Veto | null, reasons: readonly string[]): Veto | null {
  if (reasons.length === 0) return null;
  return known ? { ...known, reasons } : { text: `一票否决：${reasons.join("；")}`, reasons, source: NO_SOURCE };
}

/** The whole 评分细则: as the source has it as long as its criteria are the same, else put together from them. */
function detailFrom(known: Indicator | null, criteria: readonly Criterion[], veto: Veto | null): string {
  const texts = criteria.map(({ text }) => text);
  const isSame = known?.criteria.length === texts.length && known.criteria.every(({ text }, i) => text === texts[i]);
  if (known && isSame) return known.detail;
  const first = known?.criteria[0]?.text ?? "";
  const preface = known && first !== "" ? known.detail.slice(0, Math.max(0, known.detail.indexOf(first))).trim() : "";
  return [preface, ...texts, veto?.text ?? ""].filter((text) => text !== "").join("\n");
}

/** Criteria without a number count on from the highest. */
function withNumbers(criteria: readonly Criterion[]): Criterion[] {
  let last = criteria.reduce((most, { number }) => Math.max(most, number), 0);
  return criteria.map((one) => (one.number === 0 ? { ...one, number: (last += 1) } : one));
}

/** The condition of the name in 适用条件; a name that is new becomes a new condition, which holds unless the office says no. */
function applicabilityFrom(building: Building, line: RubricLine, known: Indicator | null): Applicability | null {
  const before = known?.applicability ?? null;
  if (line.restored) return before;
  const name = line.text("condition");
  if (name === "") return null;
  const found = building.conditions.find((one) => one.name.trim() === name);
  if (found && before?.condition === found.id) return before;
  const condition = found ?? { id: building.fresh(), name, appendix: null, default: true };
  if (!found) building.conditions.push(condition);
  return { condition: condition.id, text: name, reading: null };
}
