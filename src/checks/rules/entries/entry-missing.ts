/**
 * An entry not made yet. One that a veto makes needless is not missed; that a whole row or column is gone is told by
 * the rules about those.
 */
import { findEntries } from "../../entry-faults";
import type { Rule } from "../../types";

const meta = { id: "entry-missing", severity: "warning" } as const;

export const entryMissing: Rule = {
  meta,
  run: (context) => findEntries(context, meta).filter(({ cell }) => cell !== null),
};
