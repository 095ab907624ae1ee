/** Rows: hidden ones, those of a given height, and those that Excel should fit to their texts. */
import type { RowPlan, SheetPlan } from "../../plan";
import { STEP_BYTES } from "./batch";
import type { Step } from "./batch";

/**
 * Heights that were estimated from the texts, for files that nobody fits, are left to Excel, which knows better and
 * does it in one go. Hidden rows come last: fitting a row shows it.
 */
export function heightSteps({ rows }: Pick<SheetPlan, "rows">): Step[] {
  const fitted = runs(rows, ({ estimated, hidden }) => (estimated && !hidden ? "fit" : null));
  const given = runs(rows, ({ height, estimated, hidden }) => (hidden || estimated ? null : (height ?? null)));
  const hidden = runs(rows, (row) => (row.hidden ? "hidden" : null));
  return [
    ...fitted.map(([, at]) =>
      onRows(at, (range) => {
        range.format.autofitRows();
      }),
    ),
    ...given.map(([height, at]) =>
      onRows(at, (range) => {
        range.format.rowHeight = height;
      }),
    ),
    ...hidden.map(([, at]) =>
      onRows(at, (range) => {
        range.rowHidden = true;
      }),
    ),
  ];
}

interface Rows {
  readonly from: number;
  to: number;
}

function runs<K>(rows: readonly RowPlan[], kindOf: (row: RowPlan) => K | null): [K, Rows][] {
  const found: [K, Rows][] = [];
  for (const row of rows) {
    const kind = kindOf(row);
    if (kind === null) continue;
    const last = found.at(-1);
    if (last?.[0] === kind && last[1].to === row.row - 1) last[1].to = row.row;
    else found.push([kind, { from: row.row, to: row.row }]);
  }
  return found;
}

function onRows({ from, to }: Rows, queue: (range: Excel.Range) => void): Step {
  return {
    bytes: STEP_BYTES,
    queue: (sheet) => {
      queue(sheet.getRange(`${from + 1}:${to + 1}`));
    },
  };
}
