/** Cells of one sheet that are remembered, and follow when cells are inserted or deleted. */
import type { Area } from "../../../sheet/address";
import type { Sheet } from "./sheet";

export interface SheetCells {
  readonly sheet: Sheet;
  /** null when the cells were remembered and all of them have been deleted. */
  area: Area | null;
}
