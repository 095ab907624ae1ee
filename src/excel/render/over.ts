/** Looks put over cells that hold something: every part of them, and nothing is copied. */
import type { SheetPlan } from "../../plan";
import { areaName } from "../../sheet/address";
import { STEP_BYTES } from "./batch";
import type { Step } from "./batch";
import { paint } from "./formats";
import { PLAIN, tablesOf } from "./rows";

/** What a cell's look costs in a request: as many objects and properties as there are parts. */
const LOOK_BYTES = 16_000;

export function overSteps({ styles, validations }: Pick<SheetPlan, "styles" | "validations">): Step[] {
  const { columns, tables } = tablesOf(styles, validations);
  return tables.flat().flatMap(({ from, to, looks }) =>
    columns.flatMap((band, i): Step[] => {
      const look = looks[i] ?? PLAIN;
      if (look === PLAIN) return [];
      const area = { row: from, rows: to - from, column: band.from, columns: band.to - band.from };
      return [
        {
          bytes: STEP_BYTES + LOOK_BYTES,
          queue: (sheet) => {
            paint(sheet.getRange(areaName(area)), look, area);
          },
        },
      ];
    }),
  );
}
