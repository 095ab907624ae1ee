/** One value for all cells of a range. */

type Input = string | number | boolean | null;

/**
 * Sets properties of a range to a single value, which Excel takes for each of its cells. The type definitions know
 * only arrays here.
 */
export function setWhole(
  range: Excel.Range,
  properties: { readonly values?: Input; readonly formulas?: Input; readonly numberFormat?: Input },
): void {
  Object.assign(range, properties);
}
