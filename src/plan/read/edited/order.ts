/** The order of the lines: the sheet's, unless somebody sorted the sheet, which says nothing of the rubric. */
import type { GridRow } from "../../grid/layout";
import type { RubricLine } from "./line";

/** So many lines below other headings than before are no edit any more. */
const SCATTERED = 0.25;

/** @param known all rows of the rubric in their order */
export function inOrder(lines: readonly RubricLine[], known: readonly GridRow[]): readonly RubricLine[] {
  let indicator: GridRow | null = null;
  let [strays, all] = [0, 0];
  for (const line of lines) {
    const own = line.known;
    if (!own) continue;
    if (own.kind === "category") indicator = null;
    else if (own.kind === "indicator") indicator = own;
    else {
      all += 1;
      if (indicator?.id !== own.indicator.id) strays += 1;
    }
  }
  if (strays <= all * SCATTERED) return lines;
  const order = new Map(known.map(({ id }, i) => [id, i]));
  const place = (line: RubricLine) => (line.known ? (order.get(line.known.id) ?? Infinity) : Infinity);
  // New ones come last, where their names tell what they belong to.
  return [...lines].sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
}
