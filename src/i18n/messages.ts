/** All that the product says to people, in one shape for every language. */
import type { Finding } from "../checks";
import type { EntryFileFault, UnitFault } from "../csv";
import type { BookFault, Fit } from "../plan";
import type { PackageFault } from "../xlsx";

export type Locale = "zh-CN" | "en-US";

export type FileFault =
  | { readonly code: "missing"; readonly path: string }
  | { readonly code: "folder"; readonly path: string }
  | { readonly code: "device"; readonly path: string }
  | { readonly code: "unreadable"; readonly path: string; readonly detail: string }
  | { readonly code: "too-large"; readonly path: string; readonly bytes: number; readonly most: number }
  | { readonly code: "unwritable"; readonly path: string; readonly detail: string };

export type UsageFault =
  | { readonly code: "command-missing" }
  | { readonly code: "command-unknown"; readonly command: string }
  | { readonly code: "option-unknown"; readonly option: string }
  | { readonly code: "option-value"; readonly option: string }
  | { readonly code: "option-missing"; readonly option: string }
  | { readonly code: "argument-missing"; readonly argument: string }
  | { readonly code: "argument-extra"; readonly argument: string };

/** How many files there were, and of what kind. */
export interface CheckedFiles {
  readonly files: number;
  readonly clean: number;
  readonly withFindings: number;
  readonly unusable: number;
  readonly errors: number;
  readonly warnings: number;
}

/** What was found where, and what to do about it; the latter is empty where there is nothing to be done. */
export interface FindingText {
  readonly message: string;
  readonly fix: string;
}

/** How much of a scorebook that was made anew is of what kind. */
export interface Regenerated {
  readonly changes: number;
  readonly carried: number;
  readonly returned: number;
  readonly setAside: number;
  /** Units whose rank is another one. */
  readonly moved: number;
}

/** How many things of two rubrics differ, and how. */
export type Compared = Readonly<Record<"added" | "removed" | "moved" | "changed" | "differing", number>>;

export interface Messages {
  readonly help: string;
  readonly usage: (fault: UsageFault) => string;
  readonly file: (fault: FileFault) => string;
  readonly package: (fault: PackageFault) => string;
  readonly book: (fault: BookFault) => string;
  readonly units: (fault: UnitFault) => string;
  readonly entries: (fault: EntryFileFault) => string;
  readonly tooManyUnits: (count: number, most: number) => string;
  readonly internal: (detail: string) => string;
  /** Before the faults of one file. */
  readonly faultsIn: (path: string, count: number) => string;
  readonly more: (count: number) => string;
  readonly generated: (path: string, units: number, criteria: number, entries: number) => string;
  readonly regenerated: (counts: Regenerated) => string;
  /** It can be repaired, once a person says which rubric it was made from. */
  readonly madeFromWhat: string;
  readonly repairedBy: (title: string, fit: Fit) => string;
  /** Nothing in the workbook tells which units it has. */
  readonly whichUnits: string;
  readonly namelessUnits: (count: number) => string;
  /** The scorebook is to be brought back to before it was last regenerated, and never was. */
  readonly noBefore: string;
  readonly compared: (counts: Compared) => string;
  readonly written: (path: string) => string;
  readonly backedUp: (path: string) => string;
  readonly scoreHeader: readonly [rank: string, unit: string, total: string, completeness: string];
  /** @param ignored findings that people put up with */
  readonly checked: (cells: number, errors: number, warnings: number, ignored: number) => string;
  /** Before what is said of one file among several. */
  readonly inFile: (path: string) => string;
  readonly checkedFiles: (summary: CheckedFiles) => string;
  readonly severities: Readonly<Record<Finding["severity"], string>>;
  readonly finding: (finding: Finding) => FindingText;
}
