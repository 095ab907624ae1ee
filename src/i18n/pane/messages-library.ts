/** The rubric library, and two rubrics side by side. */
import type { ChangedThing } from "../../regenerate";
import type { ComparedCounts } from "../../regenerate/compare";
import type { Advice } from "./messages-notices";

export interface LibraryTexts {
  readonly title: string;
  readonly intro: string;
  /** On 开始, the way there. */
  readonly open: string;
  /** Among the sources of a rubric. */
  readonly chosen: (name: string) => string;
  readonly back: string;
  readonly openFile: string;
  readonly reading: string;
  readonly trouble: Readonly<Record<"full" | "missing", Advice>>;
  readonly message: (
    kind: "saved" | "replaced" | "deleted" | "restored" | "opened" | "exported" | "not-saved",
    name: string,
  ) => string;
  readonly undo: string;
  readonly refused: (name: string, faults: number) => string;

  readonly rubrics: string;
  readonly kind: Readonly<Record<"built-in" | "book" | "opened", string>>;
  readonly saved: (time: string | null) => string;
  /** @param year of the assessment @param version null for none */
  readonly edition: (year: number, version: string | null, id: string) => string;
  readonly useForMaking: string;
  readonly useForRenewal: string;
  readonly save: string;
  readonly saveAsAnother: string;
  readonly exportJson: string;
  readonly remove: string;
  /** A button's name, of one of several that read the same. */
  readonly of: (action: string, name: string) => string;
  readonly unreadable: (count: number) => string;
  readonly unreadableHint: string;

  readonly form: string;
  readonly titleField: string;
  readonly yearField: string;
  readonly versionField: string;
  readonly versionHint: string;
  readonly notAYear: string;
  readonly newId: (id: string) => string;
  readonly sameId: (id: string) => string;
  readonly replaces: string;
  readonly confirm: string;
  readonly cancel: string;
  readonly faulty: (count: number) => string;

  readonly compare: string;
  readonly compareHint: string;
  readonly left: string;
  readonly right: string;
  readonly goCompare: string;
  readonly backToList: string;
  readonly swap: string;
  readonly onlyDifferent: string;
  readonly exportCsv: string;
  readonly gone: string;
  readonly same: string;
  readonly summary: (counts: ComparedCounts) => string;
  readonly categories: string;
  readonly category: string;
  readonly points: (left: string, right: string) => string;
  readonly total: string;
  readonly indicators: string;
  readonly none: string;
  readonly sections: Readonly<Partial<Record<ChangedThing, string>>>;
  readonly differing: (count: number) => string;
  readonly added: string;
  readonly removed: string;
  readonly moved: string;
  readonly reordered: string;
  readonly blank: string;
  readonly showMore: (count: number) => string;
  readonly csvName: string;
  /** Before the two rubrics' names. */
  readonly csvColumns: readonly [group: string, thing: string, path: string, what: string];
}
