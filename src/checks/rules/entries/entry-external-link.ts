/** A formula that reads another file: without that file, the score is whatever was last seen there. */
import { findEntries } from "../../entry-faults";
import type { Rule } from "../../types";

const meta = { id: "entry-external-link", severity: "error" } as const;

export const entryExternalLink: Rule = { meta, run: (context) => findEntries(context, meta) };
