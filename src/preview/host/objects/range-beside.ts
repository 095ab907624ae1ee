/** A range of the same sheet as another. */
import type { CellRange } from "../book/cell-range";
import type { HostObject } from "../protocol/host-class";
import type { Area } from "../../../sheet/address";
import { make } from "./make";

export function rangeBeside(self: CellRange, area: Area): HostObject {
  return make("Range", { book: self.book, sheet: self.sheet, area });
}
