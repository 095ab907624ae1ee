/** From cells to a book. Loaded when there is a scorebook. */
import { LAYOUT_VERSION, readBook } from "../../plan";
import type { Snapshot } from "../../sheet/snapshot";

export function readSnapshot(snapshot: Snapshot): ReturnType<typeof readBook> {
  return readBook(snapshot, LAYOUT_VERSION);
}
