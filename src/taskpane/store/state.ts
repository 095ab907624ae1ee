/** What the pane knows: data only, from which the screens are drawn. */
import type { Checked } from "../../checks";
import type { Look, Progress, Selection } from "../../excel/types";
import type { Locale } from "../../i18n";
import type { NoticeContent, Problem } from "../../i18n/pane";
import type { Book, BookFault } from "../../plan";
import type { Snapshot } from "../../sheet/snapshot";
import type { CellValue } from "../../sheet/value";
import type { Importing } from "../model/importing";
import type { Located } from "../model/place";
import type { Refusal } from "../model/typed";
import type { Making } from "../model/making";
import type { Regenerating } from "../model/regenerating";
import type { Step } from "./history";

export type View = "start" | "score" | "check" | "ranking";

export type Stage =
  | { readonly kind: "starting" }
  /** The workbook holds no scorebook. */
  | { readonly kind: "none"; readonly look: Look }
  | { readonly kind: "unfinished"; readonly look: Look }
  | Unreadable
  /** Excel did not answer as it should. */
  | { readonly kind: "failed"; readonly problem: Problem }
  | { readonly kind: "ready"; readonly book: Book };

/** A scorebook that cannot be read by itself. */
export interface Unreadable {
  readonly kind: "unreadable";
  readonly faults: readonly BookFault[];
  readonly snapshot: Snapshot;
  /** Whether it can be read by what a person gives for what is gone. */
  readonly isRepairable: boolean;
}

/** Work that takes a while. */
export interface Working {
  readonly task: "generate" | "take-back" | "read" | "check" | "mend" | "export" | "results" | "preview" | "regenerate";
  readonly progress: Progress | null;
  readonly cancellable: boolean;
}

/** What was typed and is not written yet. */
export interface Draft {
  /** As typed. */
  readonly text: string;
  readonly value: CellValue;
  /** Why it cannot be written. */
  readonly refused: Refusal | null;
}

/** Somebody else changed the cell while the pane showed another value. */
export interface Conflict {
  readonly mine: CellValue;
  readonly theirs: CellValue;
}

export interface Notice {
  readonly id: number;
  readonly intent: "success" | "info" | "warning" | "error";
  readonly content: NoticeContent;
}

export interface PaneState {
  readonly locale: Locale;
  readonly view: View;
  readonly stage: Stage;
  readonly making: Making;
  /** null unless somebody is about to make the scorebook anew. */
  readonly regenerating: Regenerating | null;
  /** null before anybody imported an attachment. */
  readonly importing: Importing | null;
  /** Whether the rubric library stands in place of 开始. */
  readonly library: boolean;
  readonly working: Working | null;
  /** null until Excel has told. */
  readonly selected: Pick<Selection, "sheet" | "cell"> | null;
  readonly located: Located;
  /** By the keys of places. */
  readonly drafts: ReadonlyMap<string, Draft>;
  readonly waiting: ReadonlyMap<string, { readonly value: CellValue }>;
  readonly conflicts: ReadonlyMap<string, Conflict>;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** What undo takes back, if it does not forget something that is only typed. */
  readonly undoes: Step["kind"] | null;
  readonly checkedAt: Date | null;
  /** The newest findings; those of an earlier state of the book while this one is judged. null before the first check. */
  readonly checked: Checked | null;
  readonly notices: readonly Notice[];
  /** Whether the keyboard is to be taken to the control of the place. */
  readonly attention: boolean;
  /** The unit whose breakdown 排名 shows. */
  readonly brokenDown: string | null;
}

export function bookOf({ stage }: PaneState): Book | null {
  return stage.kind === "ready" ? stage.book : null;
}
