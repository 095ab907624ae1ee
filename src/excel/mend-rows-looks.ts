/** What rows that come back look like: whatever Excel gives them of the row above is put aside first. */
import { FONT } from "../plan/styles";
import { areaName } from "../sheet/address";
import type { RowsRepair } from "../sheet/repair-rows";
import type { Step } from "./render/batch";
import { paint } from "./render/formats";
import { heightSteps } from "./render/heights";
import { paintRow } from "./render/paint-row";
import { BARE, lineOf, PLAIN, tablesOf } from "./render/rows";
import type { Band, Row } from "./render/rows";

/** Row by row, never copied from each other: a copy would cut conditional formats up, which reach over the rows. */
export function paintRows(worksheet: Excel.Worksheet, { styles }: RowsRepair): void {
  const { columns, tables } = tablesOf(styles, []);
  const under = columns.map(() => PLAIN);
  for (const row of tables.flat()) {
    for (const band of styledBands(row, columns)) {
      const area = lineOf(row, [band]);
      const range = worksheet.getRange(areaName(area));
      range.format.font.name = FONT;
      paint(range, BARE, area);
    }
    for (const stroke of paintRow(row, under, columns)) {
      paint(worksheet.getRange(areaName(stroke.area)), stroke.look, stroke.area);
    }
  }
}

/** Neighbouring columns that have a look as one: people's own columns between are left alone. */
function styledBands({ looks }: Row, columns: readonly Band[]): Band[] {
  const bands: Band[] = [];
  for (const [i, { from, to }] of columns.entries()) {
    if (looks[i] === PLAIN) continue;
    const last = bands.at(-1);
    if (last?.to === from) bands[bands.length - 1] = { from: last.from, to };
    else bands.push({ from, to });
  }
  return bands;
}

export function heightsOf({ runs }: RowsRepair): Step[] {
  const shown = runs.map(({ row, rows }): Step => ({
    bytes: 0,
    queue: (worksheet) => {
      worksheet.getRange(`${row + 1}:${row + rows.length}`).rowHidden = false;
    },
  }));
  const rows = runs.flatMap(({ row: first, rows: own }) =>
    own.map(({ height, estimated, hidden }, i) => ({
      row: first + i,
      ...(height === undefined ? {} : { height }),
      ...(estimated ? { estimated } : {}),
      ...(hidden ? { hidden } : {}),
    })),
  );
  return [...shown, ...heightSteps({ rows })];
}
