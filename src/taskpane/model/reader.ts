/** From cells to a book. Loaded when there is a scorebook. */
import { isRecoverable, LAYOUT_VERSION, readBook } from "../../plan";
import type { Snapshot } from "../../sheet/snapshot";

export { isRecoverable };

export function readSnapshot(snapshot: Snapshot): ReturnType<typeof readBook> {
  return readBook(snapshot, LAYOUT_VERSION);
}
