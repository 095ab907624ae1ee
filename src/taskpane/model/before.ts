/** What the open scorebook was made for before it was last regenerated. Loaded when a scorebook is there. */
import type { Before, Book } from "../../plan";
import { findSheet } from "../../plan/read/sheets";
import { beforeOf } from "../../regenerate/before";
import type { SheetSnapshot } from "../../sheet/snapshot";
import { rubricCounts } from "./counts";
import type { BeforeLine } from "./regenerating";

/** Unpacking takes some milliseconds, and screens ask again and again. */
const known = new WeakMap<SheetSnapshot, { readonly before: Before | null }>();

export function beforeIn({ snapshot }: Pick<Book, "snapshot">): Before | null {
  const state = findSheet(snapshot, "state")?.sheet;
  if (!state) return null;
  let found = known.get(state);
  if (!found) known.set(state, (found = { before: beforeOf({ snapshot }) }));
  return found.before;
}

export function beforeLine(book: Pick<Book, "snapshot">): BeforeLine | null {
  const before = beforeIn(book);
  if (!before) return null;
  const { title, audience } = before.rubric;
  return { title: `${title}（${audience}）`, units: before.units.length, counts: rubricCounts(before.rubric) };
}
