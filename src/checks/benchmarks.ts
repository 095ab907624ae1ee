/** 标杆法: for each criterion measured by the best count, the counts that may set it, the highest first. */
import type { Criterion } from "../rubric";
import { judgeEntry } from "../scoring";
import type { CheckContext, EntryPlace } from "./types";

export interface Benchmark {
  readonly criterion: Criterion;
  /** Valid counts of units that are assessed and not vetoed. */
  readonly rivals: readonly Rival[];
  /** The places whose counts a veto leaves out. */
  readonly vetoed: readonly EntryPlace[];
}

export interface Rival {
  readonly place: EntryPlace;
  readonly count: number;
}

export function benchmarksOf({ entries }: CheckContext): Benchmark[] {
  const found = new Map<string, { criterion: Criterion; rivals: Rival[]; vetoed: EntryPlace[] }>();
  for (const place of entries) {
    const { field, value, applies, vetoed } = place;
    if (field.kind === "veto" || field.criterion.rule.kind !== "benchmark" || !applies) continue;
    const { criterion } = field;
    const own = found.get(criterion.id) ?? { criterion, rivals: [], vetoed: [] };
    found.set(criterion.id, own);
    if (vetoed) {
      own.vetoed.push(place);
      continue;
    }
    const judgement = judgeEntry(criterion, value);
    if (judgement.state === "valid") own.rivals.push({ place, count: judgement.number });
  }
  for (const { rivals } of found.values()) rivals.sort((a, b) => b.count - a.count);
  return [...found.values()];
}
