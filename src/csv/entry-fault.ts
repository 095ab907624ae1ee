/** What can be wrong with a score file, as data: always with the line. */
import type { Criterion } from "../rubric";
import type { EntryFault as JudgedFault } from "../scoring";
import type { TableFault } from "./table";

interface At {
  readonly line: number;
}

export type EntryFileFault =
  | TableFault
  | (At & { readonly code: "entry-unit-unknown"; readonly unit: string })
  | (At & { readonly code: "entry-category-unknown"; readonly category: string; readonly known: readonly string[] })
  | (At & {
      readonly code: "entry-indicator-unknown";
      readonly indicator: string;
      readonly category: string;
      readonly known: readonly string[];
    })
  | (At & {
      readonly code: "entry-indicator-ambiguous";
      readonly indicator: string;
      readonly categories: readonly string[];
    })
  | (At & {
      readonly code: "entry-criterion-unknown";
      readonly criterion: string;
      readonly indicator: string;
      readonly known: readonly string[];
    })
  | (At & {
      readonly code: "entry-counter-unknown";
      readonly counter: string;
      readonly indicator: string;
      readonly known: readonly string[];
    })
  | (At & {
      readonly code: "entry-reason-unknown";
      readonly reason: string;
      readonly indicator: string;
      readonly known: readonly string[];
    })
  | (At & {
      readonly code: "entry-value";
      readonly value: string;
      readonly fault: JudgedFault;
      readonly criterion: Criterion;
      readonly indicator: string;
    })
  | (At & { readonly code: "entry-repeated"; readonly first: number });
