/** A sheet of which nothing is set but what its cells hold. */
import type { Fill, SheetPlan } from "./types";

/** Unprotected, without looks, validations, or a print set-up of its own. */
export function plainSheet(name: string, visibility: SheetPlan["visibility"], fills: readonly Fill[]): SheetPlan {
  return {
    name,
    visibility,
    tabColor: "",
    fills,
    styles: [],
    columns: [],
    rows: [],
    merges: [],
    freeze: { rows: 0, columns: 0 },
    validations: [],
    formats: [],
    protected: false,
    print: { landscape: false, pagesWide: 0, titleRows: null, titleColumns: null, areas: [], header: "" },
    charts: [],
  };
}
