/** What the new scorebook remembers: what it was made for before is kept, so that it can be brought back. */
import { memoryIn } from "../plan";
import type { Book, Memory } from "../plan";
import type { Regeneration } from "./types";

/** Where nothing changes, what was kept the last time stays. */
export function memoryThen({ snapshot }: Book, { changes, before }: Regeneration): Memory {
  const memory = memoryIn(snapshot);
  const isSame = changes.every(({ how }) => how.code === "restored");
  return isSame ? memory : { ...memory, before };
}
