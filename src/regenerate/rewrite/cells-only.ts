/** A rewrite of nothing but cells. */
import { plainSheet } from "../../plan";
import type { Fill, SheetPlan } from "../../plan";
import type { SheetRewrite } from "../../plan/rewrite";

const NOTHING = { deleted: [], inserted: [] } as const;

export function cellsOnly(sheet: string, visibility: SheetPlan["visibility"], fills: readonly Fill[]): SheetRewrite {
  return {
    sheet,
    rows: NOTHING,
    columns: NOTHING,
    fresh: [],
    part: plainSheet(sheet, visibility, fills),
    over: { styles: [], validations: [], rows: [] },
    make: [],
    beside: [],
    moved: false,
  };
}
