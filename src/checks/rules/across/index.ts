/** Rules about entries beside each other, sorted by id. */
import type { Rule } from "../../types";
import { benchmarkDoubtful } from "./benchmark-doubtful";
import { benchmarkOutlier } from "./benchmark-outlier";
import { columnUniform } from "./column-uniform";
import { deductDoubled } from "./deduct-doubled";
import { unitCopied } from "./unit-copied";
import { vetoContradicted } from "./veto-contradicted";
import { vetoOverEntries } from "./veto-over-entries";

export const ACROSS_RULES: readonly Rule[] = [
  benchmarkDoubtful,
  benchmarkOutlier,
  columnUniform,
  deductDoubled,
  unitCopied,
  vetoContradicted,
  vetoOverEntries,
];
