/** One value for all cells of a range. */

type Input = string | number | boolean | null;

/**
 * Sets properties of a range to a single value, which Excel takes for each of its cells; a relative formula it adjusts
 * cell by cell, as filling does. The type definitions know only arrays of the range's shape, which for 37 units would
 * spell each formula out 37 times. No cast: Object.assign calls the range's setters, whatever they are declared to take.
 * https://learn.microsoft.com/office/dev/add-ins/excel/performance#set-a-range-to-a-single-value
 */
export function setWhole(
  range: Excel.Range,
  properties: { readonly values?: Input; readonly formulas?: Input; readonly numberFormat?: Input },
): void {
  Object.assign(range, properties);
}
