/** The rubrics that there are to choose from, and what is kept of them, read back without trust. */
import { formatRubric, parseRubric } from "../../../rubric";
import type { Rubric, RubricFault } from "../../../rubric";
import { builtInRubric } from "../../../rubric/builtin";
import { editionKey } from "./edition";

export interface LibraryItem {
  /** One for each item of the list. */
  readonly key: string;
  /** `book`: of the open scorebook, as edited; `opened`: from a file, not kept. */
  readonly kind: "built-in" | "book" | "opened" | "saved";
  readonly rubric: Rubric;
  /** Of what is kept. */
  readonly savedAt: Date | null;
}

/** Something is kept that is no rubric (any more). */
export interface UnreadableItem {
  readonly key: string;
  readonly faults: readonly RubricFault[];
}

/** As it is kept: the text of a rubric file, and when that was, in milliseconds since 1970. */
export interface Kept {
  readonly json: string;
  readonly savedAt: number;
}

export function keptOf(rubric: Rubric, now: Date): Kept {
  return { json: formatRubric(rubric), savedAt: now.getTime() };
}

/** The newest first. */
export function itemsKept(all: readonly (readonly [key: string, kept: unknown])[]): {
  readonly saved: LibraryItem[];
  readonly unreadable: UnreadableItem[];
} {
  const saved: LibraryItem[] = [];
  const unreadable: UnreadableItem[] = [];
  for (const [key, kept] of all) {
    const { json, savedAt } = fieldsOf(kept);
    const result = parseRubric(json);
    if ("faults" in result) unreadable.push({ key, faults: result.faults });
    else saved.push({ key: `saved ${key}`, kind: "saved", rubric: result.rubric, savedAt });
  }
  saved.sort((a, b) => (b.savedAt?.getTime() ?? 0) - (a.savedAt?.getTime() ?? 0));
  return { saved, unreadable };
}

function fieldsOf(kept: unknown): { json: string; savedAt: Date | null } {
  if (typeof kept !== "object" || kept === null) return { json: "", savedAt: null };
  const { json, savedAt }: Partial<Record<keyof Kept, unknown>> = kept;
  const date = new Date(typeof savedAt === "number" ? savedAt : NaN);
  return { json: typeof json === "string" ? json : "", savedAt: Number.isNaN(date.getTime()) ? null : date };
}

export function builtInItem(): LibraryItem {
  return { key: "built-in", kind: "built-in", rubric: builtInRubric, savedAt: null };
}

export function bookItem(rubric: Rubric): LibraryItem {
  return { key: "book", kind: "book", rubric, savedAt: null };
}

export function openedItem(rubric: Rubric): LibraryItem {
  return { key: `opened ${editionKey(rubric)}`, kind: "opened", rubric, savedAt: null };
}

/** Where the shelf has what is in the list under this key. */
export function shelfKey({ key }: LibraryItem): string {
  return key.replace(/^saved /u, "");
}
