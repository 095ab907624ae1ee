/** All that the page around the grid says, in one shape for every language. */
import type { Problem } from "../../../i18n/pane";
import type { BookFault } from "../../../plan";
import type { PackageFault } from "../../../xlsx";

/** Why a file was not opened; nothing was changed then. */
export type OpenFault =
  | { readonly kind: "too-large"; readonly most: number }
  | { readonly kind: "unreadable"; readonly detail: string }
  | { readonly kind: "package"; readonly fault: PackageFault }
  | { readonly kind: "book"; readonly faults: readonly BookFault[] }
  | { readonly kind: "problem"; readonly problem: Problem };

/** Whether the work is safe in the browser. */
export type Keeping =
  /** Nothing was done yet. */
  | "nothing"
  | "saving"
  | "saved"
  /** The browser refuses: private mode, or no space. */
  | "failed"
  /** Another tab has the work; nothing is written here. */
  | "elsewhere";

/** What a toast tells. */
export type PageNotice =
  | { readonly kind: "opened"; readonly name: string; readonly units: number; readonly others: readonly string[] }
  | { readonly kind: "renamed" | "left-out"; readonly sheets: readonly string[] }
  | { readonly kind: "downloaded"; readonly name: string }
  /**
   * `pending`: edits of 指标体系 and 参评单位 that count from now on; `setAside`: what went to 未能保留. On the page, or only in
   * the file that was downloaded.
   */
  | { readonly kind: "brought"; readonly inFile: boolean; readonly pending: number; readonly setAside: number }
  | { readonly kind: "not-kept" }
  | { readonly kind: "set-aside" }
  | { readonly kind: "taken-over" }
  | { readonly kind: "problem"; readonly problem: Problem };

/** Why what was typed into the grid was not taken. */
export interface Refusal {
  readonly kind: "locked" | "read-only" | "invalid" | "impossible" | "nothing-to-undo";
  /** The validation's own words, for "invalid". */
  readonly title: string;
  readonly message: string;
}

export interface Said {
  readonly title: string;
  readonly body: string;
}

export interface PageTexts {
  readonly name: string;
  /** The browser tab's. */
  readonly title: string;
  readonly bar: string;
  readonly fresh: string;
  readonly open: string;
  readonly download: string;
  readonly help: string;
  readonly language: string;
  readonly keeping: Readonly<Record<Keeping, string>>;
  readonly grid: string;
  readonly pane: string;
  readonly parts: string;
  readonly paneWidth: string;
  readonly hidePane: string;
  readonly showPane: string;
  readonly close: string;
  readonly cancel: string;
  readonly understood: string;
  readonly freshQuestion: Said;
  readonly openQuestion: (name: string) => Said;
  readonly downloadFirst: string;
  readonly discard: string;
  readonly replace: string;
  readonly working: Readonly<Record<"opening" | "making" | "downloading" | "restoring", string>>;
  readonly notOpened: (name: string) => string;
  readonly unchanged: string;
  readonly openFault: (fault: OpenFault) => readonly string[];
  readonly nothingToDownload: Said;
  readonly notDownloaded: string;
  readonly elsewhere: string;
  readonly continueHere: string;
  readonly refusal: (refusal: Refusal) => Said;
  readonly notice: (notice: PageNotice) => { readonly title: string; readonly body?: string };
  readonly toasts: string;
  /** Univer's own controls that have no name. */
  readonly univer: Readonly<
    Record<"nameBox" | "names" | "sheets" | "smaller" | "larger" | "notices" | "messages", string>
  >;
  readonly helpTitle: string;
  readonly helpParts: readonly { readonly title: string; readonly lines: readonly string[] }[];
}
