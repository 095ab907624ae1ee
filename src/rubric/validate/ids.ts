/** Ids: what formulas, entries and settings hold on to, so they must be well-formed and one of their kind. */
import type { Rubric } from "../types";
import type { FaultPath, Report } from "./fault";

/** Lower case only, because Excel's look-ups take A and a for the same. */
const PLAIN = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/u;
/** Conditions and appendices are columns of the units' file as well: interviewPlan. */
const COLUMN = /^[a-z][A-Za-z0-9]*(?:[.-][A-Za-z0-9]+)*$/u;

export function checkIds(rubric: Rubric, report: Report): void {
  checkSyntax(rubric.id, ["id"], PLAIN, report);

  // Rows of the workbook carry these side by side in one column: they share one name space.
  const rows = new Ids(PLAIN, report);
  rubric.categories.forEach((category, c) => {
    rows.add(category.id, ["categories", c, "id"]);
    category.indicators.forEach((indicator, i) => {
      const path = ["categories", c, "indicators", i] as const;
      rows.add(indicator.id, [...path, "id"]);
      indicator.criteria.forEach(({ id, rule }, k) => {
        const at = [...path, "criteria", k] as const;
        rows.add(id, [...at, "id"]);
        if (!("counters" in rule)) return;
        rule.counters.forEach((counter, n) => {
          checkSyntax(counter.id, [...at, "rule", "counters", n, "id"], PLAIN, report);
        });
      });
    });
  });

  const conditions = new Ids(COLUMN, report);
  rubric.conditions.forEach(({ id }, index) => {
    conditions.add(id, ["conditions", index, "id"]);
  });
  const appendices = new Ids(COLUMN, report);
  rubric.appendices.forEach(({ id }, index) => {
    appendices.add(id, ["appendices", index, "id"]);
  });
  rubric.readings.forEach(({ alternatives }, r) => {
    const ids = new Ids(PLAIN, report);
    alternatives.forEach(({ id }, index) => {
      ids.add(id, ["readings", r, "alternatives", index, "id"]);
    });
  });
}

/** One name space. */
class Ids {
  private readonly taken = new Map<string, FaultPath>();

  constructor(
    private readonly syntax: RegExp,
    private readonly report: Report,
  ) {}

  add(id: string, path: FaultPath): void {
    checkSyntax(id, path, this.syntax, this.report);
    const first = this.taken.get(id);
    if (first === undefined) this.taken.set(id, path);
    else this.report("id-repeated", path, { id }, first);
  }
}

function checkSyntax(id: string, path: FaultPath, syntax: RegExp, report: Report): void {
  if (!syntax.test(id)) report("id-syntax", path, { id });
}
