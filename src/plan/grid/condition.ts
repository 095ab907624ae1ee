/** The hidden rows that say what a condition comes to, which both sheets of the grid have at the same addresses. */
import type { Applicability } from "../../rubric";
import { inRow } from "../refs";
import { conditionRowId } from "./layout";
import type { GridLayout } from "./layout";

/** The first unit's cell: 1 assessed, 0 not applicable, 2 credited in full. */
export function conditionCell({ conditionRows, firstUnit }: GridLayout, applicability: Applicability): string {
  const id = conditionRowId(applicability);
  const found = conditionRows.find((row) => row.id === id);
  if (!found) throw new RangeError(`The grid has no row for ${id}.`);
  return inRow(found.row, firstUnit);
}
