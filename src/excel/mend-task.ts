/** A piece of mending: looked at before anything is written, written, and taken back where another fails. */
import type { MakeRepair } from "../sheet/repair-make";

export interface At {
  readonly workbook: Excel.Workbook;
  readonly worksheet: Excel.Worksheet;
}

export interface Seen {
  /** All is as it was judged. */
  readonly same: boolean;
  /** Whether a protected sheet must be unprotected for it; never, where it is left out. */
  readonly needsOpen?: (options: Excel.WorksheetProtectionOptions) => boolean;
  /** Where more must be known that could not be asked at first; what it gives says whether all is as it was judged. */
  readonly again?: (at: At) => () => boolean;
}

export interface Task {
  readonly sheet: string;
  /** Comes before all that is not, in all sheets; and so it does when it is taken back. */
  readonly isFirst?: true;
  /** Cells, or what weighs as much in a request. */
  readonly size: number;
  /** Queues what must be known; what it gives is called after the sync. */
  readonly look: (at: At) => () => Seen;
  readonly write: (at: At) => void;
  /** Done before it is written, and before rows and columns come or go. */
  readonly clear?: (at: At) => void;
  /** Done before it is restored, and before rows and columns that came or went do so again. */
  readonly clearBack?: (at: At) => void;
  /** As what was there before, whether it was written or not. */
  readonly restore: (at: At) => void;
  /** Queues what must be known for that; what it gives is called after the sync. */
  readonly lookBack?: (at: At) => () => void;
}

/** What makes a part of a sheet's make right. */
export interface MakeTasks {
  readonly tasks: readonly Task[];
  /** The repair with all that was there, once that was looked at. */
  readonly held: () => MakeRepair;
}

export function atOf(workbook: Excel.Workbook, { sheet }: Pick<Task, "sheet">): At {
  return { workbook, worksheet: workbook.worksheets.getItem(sheet) };
}
