/** What the new scorebook remembers: what it was made for before is kept, so that it can be brought back. */
import { memoryIn } from "../plan";
import type { Book, Memory } from "../plan";
import type { Regeneration } from "./types";

/** Where nothing changes, what was kept the last time stays. */
export function memoryThen({ snapshot, rubric, units }: Book, { changes }: Regeneration): Memory {
  const memory = memoryIn(snapshot);
  return changes.length === 0 ? memory : { ...memory, before: { rubric, units } };
}
