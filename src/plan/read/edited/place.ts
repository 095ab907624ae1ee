/** The cell of 指标体系 that a fault of the edited rubric is about. */
import { countersOf, counterId, criterionVetoId } from "../../../rubric";
import type { Criterion, Rubric, RubricFault } from "../../../rubric";
import { parameterColumnId } from "../../names";
import type { LineFault } from "./faults";

const IN_TREE = /^categories\[(\d+)\](?:\.indicators\[(\d+)\](?:\.criteria\[(\d+)\])?)?(?:\.(.*))?$/u;

/** @param rows id → row of the sheet; null for what no line of it says */
export function placeOfFault(
  { path }: RubricFault,
  rubric: Rubric,
  rows: ReadonlyMap<string, number>,
): LineFault["at"] {
  const [, c, i, k, part = ""] = IN_TREE.exec(path) ?? [];
  if (c === undefined) return null;
  const category = rubric.categories[Number(c)];
  const indicator = i === undefined ? undefined : category?.indicators[Number(i)];
  const criterion = k === undefined ? undefined : indicator?.criteria[Number(k)];
  const at = (id: string | undefined, column: string) => {
    const row = id === undefined ? undefined : rows.get(id);
    return row === undefined ? null : { row, column };
  };
  if (criterion) {
    const { id, column } = inCriterion(criterion, part);
    return at(id, column) ?? at(criterion.id, column);
  }
  if (indicator) return at(indicator.id, column(part, "indicator"));
  return at(category?.id, column(part, "category"));
}

function column(part: string, name: string): string {
  if (part === "criteria" || part === "total") return "sum";
  if (part === "weight" || part === "group" || part === "name") return part === "name" ? name : part;
  if (part.startsWith("applicability")) return "condition";
  return part.startsWith("veto") ? parameterColumnId(indexIn(part)) : name;
}

function inCriterion(criterion: Criterion, part: string): { readonly id: string; readonly column: string } {
  const { id, rule } = criterion;
  const index = indexIn(part);
  if (part.startsWith("veto")) return { id: criterionVetoId(criterion), column: parameterColumnId(index) };
  if (part === "share" || part === "number") return { id, column: part };
  if (part === "rule.kind") return { id, column: "kind" };
  if (part.startsWith("rule.counters")) {
    const counters = countersOf(criterion);
    const counter = counters[index];
    const own = counter && counters.length > 1 ? counterId(criterion, counter) : id;
    return { id: own, column: part.endsWith("label") && own !== id ? "text" : parameterColumnId(0) };
  }
  if (part.startsWith("rule.tiers") && rule.kind === "tiers") {
    return { id, column: parameterColumnId(index + (part.endsWith("share") ? rule.tiers.length : 0)) };
  }
  return { id, column: part.startsWith("rule.levels") ? parameterColumnId(index) : "text" };
}

/** veto.reasons[2] → 2. */
function indexIn(part: string): number {
  return Number(/\[(\d+)\]/u.exec(part)?.[1] ?? 0);
}
