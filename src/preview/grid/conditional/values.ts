/** What formulas compute with: rectangles of values, of which most are one by one. */
import type { Scalar } from "./parse";

/** A rectangle of values; references are not read before they are asked for. */
export interface Values {
  readonly rows: number;
  readonly columns: number;
  readonly at: (row: number, column: number) => Scalar;
}

export function single(value: Scalar): Values {
  return { rows: 1, columns: 1, at: () => value };
}

/** Value by value, single ones repeated. */
export function lifted(given: readonly Values[], work: (values: readonly Scalar[]) => Scalar): Values {
  const rows = Math.max(...given.map((one) => one.rows));
  const columns = Math.max(...given.map((one) => one.columns));
  return {
    rows,
    columns,
    at: (row, column) => work(given.map((one) => one.at(one.rows === 1 ? 0 : row, one.columns === 1 ? 0 : column))),
  };
}
