/** The import of an official attachment as it goes: what was read, what was answered, why something could not be read. */
import type { DocxFault } from "../../docx";
import type { Imported, ImportFault } from "../../rubric/import";

/** What the rubric is for: a new scorebook, or the open one made anew. */
export type ImportPurpose = "make" | "regenerate";

export type Refusal =
  | { readonly kind: "docx"; readonly fault: DocxFault }
  | { readonly kind: "import"; readonly faults: readonly ImportFault[] }
  | { readonly kind: "nothing-selected" }
  | { readonly kind: "too-much-selected"; readonly cells: number; readonly most: number };

export interface Review {
  /** The file's name; null for what was selected. */
  readonly name: string | null;
  readonly imported: Imported;
  /**
   * Question's id → what somebody chose; ahead of the import while it is taken up. Answers to questions that another
   * answer has made needless are kept.
   */
  readonly answers: Readonly<Record<string, string>>;
}

export interface Importing {
  /** What is under way. */
  readonly step: "reading" | "recognising" | "settling" | null;
  /** Why the newest attachment could not be read. */
  readonly refused: { readonly name: string | null; readonly why: Refusal } | null;
  /** The newest that could be read; kept while the pane lives. */
  readonly review: Review | null;
  /** Where its screen is shown. */
  readonly shownFor: ImportPurpose | null;
}

export const NOTHING_IMPORTED: Importing = { step: null, refused: null, review: null, shownFor: null };
