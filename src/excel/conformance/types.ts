/** What a case of the conformance suite is, what it is given to work with, and what comes out of running it. */

/** The sets of Excel's API that the cases need. */
export type ApiSet = `1.${1 | 2 | 3 | 4 | 6 | 7 | 8 | 9 | 10 | 14 | 17}`;

/** The Excel that the suite is run in: a real one, or a host that answers as one. */
export interface ExcelAccess {
  /** Runs a batch in a request context of its own, as `Excel.run` does. */
  run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  /** Whether it has a set of Excel's API. */
  supports(set: ApiSet): boolean;
}

interface CaseFacts {
  /** Unique, of lower-case words joined by hyphens. */
  readonly id: string;
  /** What is held to be true, as a sentence. */
  readonly title: string;
  /** The page of Microsoft's documentation that says so, or comes nearest. */
  readonly page: string;
  readonly set: ApiSet;
  /** Makes its checks on the kit's scratch sheet. What it throws counts as a failure. */
  readonly run: (kit: Kit) => Promise<void>;
}

export type ConformanceCase = CaseFacts &
  (
    | { readonly basis?: "documented" }
    /** The documentation is silent; `issue` is where the behaviour was described by somebody who saw it. */
    | { readonly basis: "observed"; readonly issue: string }
  );

/** Properties of an Excel object, with the values that they must have. */
export type Expected<T> = { readonly [K in keyof T]?: unknown };

export type Undo = (context: Excel.RequestContext) => Promise<void> | void;

export interface Kit {
  readonly context: Excel.RequestContext;
  /** An empty sheet, made for this case and removed after it. */
  readonly sheet: Excel.Worksheet;
  readonly sheetName: string;
  /** A range of the scratch sheet. */
  range(address: string): Excel.Range;
  /** Checks a value; values are equal when their JSON is, whatever the order of the keys. */
  equal(actual: unknown, expected: unknown, what: string): void;
  /** Checks a number that Excel may round to whole pixels. */
  close(actual: unknown, expected: number, tolerance: number, what: string): void;
  /** Checks that the value is one of several. */
  oneOf(actual: unknown, expected: readonly unknown[], what: string): void;
  /** Loads the properties, syncs, and checks them. */
  expect<T extends OfficeExtension.ClientObject>(object: T, expected: Expected<T>, what: string): Promise<void>;
  /** Loads a property, syncs, and gives its value. */
  read<T extends OfficeExtension.ClientObject, K extends keyof T & string>(object: T, property: K): Promise<T[K]>;
  /** Syncs, and gives what a method returned. */
  value<T>(result: OfficeExtension.ClientResult<T>): Promise<T>;
  /** Syncs, and checks whether the object of an `...OrNullObject` member is missing. */
  isNull(object: OfficeExtension.ClientObject, expected: boolean, what: string): Promise<void>;
  /** Syncs what is queued, and checks that Excel refuses it; `codes` are the error codes to be had, any when left out. */
  fails(what: string, ...codes: readonly string[]): Promise<void>;
  /** A name that is free, for a defined name or a style; what is there under it is removed after the case. */
  freshName(): string;
  /** One more sheet, removed after the case. `name` is used with a number behind it. */
  addSheet(name?: string): Promise<{ readonly sheet: Excel.Worksheet; readonly name: string }>;
  /** A sheet name that is free; the sheet that gets it is removed after the case. */
  freshSheetName(name?: string): Promise<string>;
  /** Something to put right again after the case, done even when the case fails; synced when it is through. */
  afterwards(undo: Undo): void;
  /** Registers for an event until the case is over, and gives the list that the events come into. One sync. */
  listen<T>(event: OfficeExtension.EventHandlers<T>): Promise<readonly T[]>;
  /** Waits until something has come about, for an event: 5 seconds at most. */
  until(came: () => boolean, what: string): Promise<void>;
  /** Waits long enough for events to come that should not. */
  pause(): Promise<void>;
  /** Ends the case: it cannot be run in this workbook. */
  skip(reason: string): never;
}

/** A check that did not hold. Both sides are shown as JSON. */
export interface Difference {
  readonly what: string;
  readonly expected: string;
  readonly found: string;
}

export interface CaseOutcome {
  readonly id: string;
  readonly title: string;
  readonly page: string;
  readonly set: ApiSet;
  readonly basis: "documented" | "observed";
  readonly issue: string | null;
  readonly state: "passed" | "failed" | "skipped";
  /** The number of checks made. */
  readonly checks: number;
  readonly differences: readonly Difference[];
  /** Why it was skipped, or the error that ended it. */
  readonly note: string | null;
  /** What could not be removed after the case. */
  readonly left: readonly string[];
}
