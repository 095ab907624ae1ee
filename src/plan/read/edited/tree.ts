/** Lines of 指标体系 as a tree: what stands below an indicator is its own, in the order in which it stands. */
import { lineFault } from "./faults";
import type { LineFault } from "./faults";
import type { LineSort, RubricLine } from "./line";

export interface CriterionLines {
  readonly line: RubricLine;
  readonly counters: RubricLine[];
  readonly vetoes: RubricLine[];
}

export interface IndicatorLines {
  readonly line: RubricLine;
  readonly criteria: CriterionLines[];
}

export interface CategoryLines {
  readonly line: RubricLine;
  readonly indicators: IndicatorLines[];
}

export interface Tree {
  readonly categories: readonly CategoryLines[];
  readonly faults: readonly LineFault[];
}

/**
 * By position, but for new lines below the table whose names lead to one indicator: they are put behind the others of that
 * indicator, so that nobody needs to insert rows.
 */
export function treeOf(lines: readonly RubricLine[]): Tree {
  const categories: CategoryLines[] = [];
  const faults: LineFault[] = [];
  let category: CategoryLines | undefined;
  let indicator: IndicatorLines | undefined;
  let criterion: CriterionLines | undefined;
  const named = indicatorsByName(lines);
  const built = new Map<RubricLine, IndicatorLines>();
  const waiting: { readonly own: CriterionLines; readonly to: RubricLine }[] = [];
  const last = lines.reduce((so, { known }, i) => (known ? i : so), -1);
  for (const [i, line] of lines.entries()) {
    const sort = sortFor(line, faults);
    const other = sort === "criterion" && i > last ? named(line) : null;
    const homeless = (needed: string) => faults.push(lineFault("line-homeless", line, "kind", { needed }));
    if (sort === "category") {
      categories.push((category = { line, indicators: [] }));
      [indicator, criterion] = [undefined, undefined];
    } else if (sort === "indicator") {
      indicator = { line, criteria: [] };
      criterion = undefined;
      built.set(line, indicator);
      if (category) category.indicators.push(indicator);
      else homeless("一级指标");
    } else if (other && other !== indicator?.line) {
      waiting.push({ own: (criterion = { line, counters: [], vetoes: [] }), to: other });
    } else if (sort === "criterion") {
      criterion = { line, counters: [], vetoes: [] };
      if (indicator) indicator.criteria.push(criterion);
      else homeless("指标");
    } else if (sort !== null) {
      if (!criterion) homeless("评分项");
      else (sort === "counter" ? criterion.counters : criterion.vetoes).push(line);
    }
  }
  for (const { own, to } of waiting) built.get(to)?.criteria.push(own);
  return { categories, faults };
}

/** A line's own sort; a known line stays what it is. null for a new one that does not say. */
function sortFor(line: RubricLine, faults: LineFault[]): LineSort | null {
  const { known, sort, kindText } = line;
  if (known) {
    const isOther = kindText !== "" && sort !== known.kind;
    if (isOther) faults.push(lineFault("line-kind-fixed", line, "kind", { found: kindText }));
    return known.kind;
  }
  if (kindText !== "" && sort === null) faults.push(lineFault("line-kind-unknown", line, "kind", { found: kindText }));
  // Words and no kind: a criterion whose rule its own words may tell.
  return kindText === "" && line.text("text") !== "" ? "criterion" : reported(line, faults);
}

function reported(line: RubricLine, faults: LineFault[]): LineSort | null {
  if (line.kindText === "") faults.push(lineFault("line-kind-missing", line, "kind"));
  return line.sort;
}

function indicatorsByName(lines: readonly RubricLine[]): (line: RubricLine) => RubricLine | null {
  const key = (line: RubricLine) => JSON.stringify([line.text("category"), line.text("indicator")]);
  const named = new Map<string, RubricLine | null>();
  for (const line of lines) {
    if ((line.known?.kind ?? line.sort) !== "indicator") continue;
    named.set(key(line), named.has(key(line)) ? null : line);
  }
  return (line) => (line.text("indicator") === "" ? null : (named.get(key(line)) ?? null));
}
