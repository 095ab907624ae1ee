/** What a repair puts into cells, and whether they still hold it. */
import type { CellContent } from "../sheet/content";
import { formulaIn } from "../sheet/repair";
import type { CellSnapshot } from "../sheet/snapshot";
import { valueText } from "../sheet/value";
import { asTyped } from "./render/typed";
import type { CellInput } from "./render/typed";

/** Formulas are compared as such: what they compute changes with every entry. */
export function holds(now: CellSnapshot, wanted: CellContent | CellSnapshot): boolean {
  const formula = formulaIn(wanted);
  if (formula !== null) return now.formula === formula;
  return now.formula === undefined && valueText(now.value) === valueText("value" in wanted ? wanted.value : null);
}

export function inputOf(content: CellSnapshot | CellContent): CellInput {
  return formulaIn(content) ?? ("value" in content ? (asTyped(content.value) ?? "") : "");
}
