/** Names and other words that people read: none empty, none that stands for two things where one is meant. */
import type { Rubric, Veto } from "../types";
import type { FaultPath, Report } from "./fault";

export function checkNames(rubric: Rubric, report: Report): void {
  const words = (text: string, ...path: FaultPath): void => {
    if (text.trim() === "") report("text-empty", path);
  };
  words(rubric.title, "title");
  words(rubric.audience, "audience");
  if (rubric.version !== undefined) checkVersion(rubric.version, report);
  checkTreeNames(rubric, words, report);
  rubric.conditions.forEach(({ name }, index) => {
    words(name, "conditions", index, "name");
  });
  rubric.appendices.forEach(({ title, duties }, a) => {
    words(title, "appendices", a, "title");
    duties.forEach(({ unit }, index) => {
      words(unit, "appendices", a, "duties", index, "unit");
    });
  });
  rubric.readings.forEach(({ question, alternatives }, r) => {
    words(question, "readings", r, "question");
    alternatives.forEach(({ label }, index) => {
      words(label, "readings", r, "alternatives", index, "label");
    });
  });
  checkUnitNames(rubric, words, report);
}

/** Characters of a version: it stands in lists, beside the title. */
export const MOST_VERSION = 60;

function checkVersion(version: string, report: Report): void {
  const isLine = version === version.trim() && !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(version);
  const isFit = isLine && version !== "" && version.length <= MOST_VERSION;
  if (!isFit) report("version-unfit", ["version"], { length: version.length, limit: MOST_VERSION });
}

type Words = (text: string, ...path: FaultPath) => void;

/** Entry files name an indicator by its category's name and its own, so each pair must be one of its kind. */
function checkTreeNames(rubric: Rubric, words: Words, report: Report): void {
  const categories = new Names("name-repeated", report);
  rubric.categories.forEach((category, c) => {
    const path = ["categories", c] as const;
    words(category.name, ...path, "name");
    categories.add(category.name, [...path, "name"]);
    const indicators = new Names("name-repeated", report);
    category.indicators.forEach((indicator, i) => {
      const at = [...path, "indicators", i] as const;
      words(indicator.name, ...at, "name");
      if (indicator.group !== null) words(indicator.group, ...at, "group");
      indicators.add(indicator.name, [...at, "name"]);
      // A reason is chosen by its words, wherever in the indicator it strikes.
      const reasons = new Names("veto-repeated", report);
      checkVeto(indicator.veto, [...at, "veto"], words, reasons, report);
      indicator.criteria.forEach((criterion, k) => {
        const under = [...at, "criteria", k] as const;
        words(criterion.text, ...under, "text");
        checkVeto(criterion.veto, [...under, "veto"], words, reasons, report);
        const { rule } = criterion;
        if ("counts" in rule) words(rule.counts, ...under, "rule", "counts");
        if ("levels" in rule) {
          rule.levels.forEach(({ label }, index) => {
            words(label, ...under, "rule", "levels", index, "label");
          });
        }
        if ("counters" in rule) {
          rule.counters.forEach(({ label }, index) => {
            words(label, ...under, "rule", "counters", index, "label");
          });
        }
      });
    });
  });
}

function checkVeto(veto: Veto | null, path: FaultPath, words: Words, reasons: Names, report: Report): void {
  if (veto === null) return;
  if (veto.reasons.length === 0) report("veto-empty", [...path, "reasons"]);
  veto.reasons.forEach((reason, index) => {
    words(reason, ...path, "reasons", index);
    reasons.add(reason, [...path, "reasons", index]);
  });
}

/** Duties find their department by any of its names, so no name may lead to two. */
function checkUnitNames(rubric: Rubric, words: Words, report: Report): void {
  if (rubric.units.length === 0) report("list-empty", ["units"]);
  const names = new Names("unit-repeated", report);
  rubric.units.forEach(({ name, aliases }, u) => {
    words(name, "units", u, "name");
    names.add(name, ["units", u, "name"]);
    aliases.forEach((alias, index) => {
      const path = ["units", u, "aliases", index, "name"] as const;
      words(alias.name, ...path);
      names.add(alias.name, path);
    });
  });
  rubric.appendices.forEach(({ duties }, a) => {
    duties.forEach(({ unit }, index) => {
      if (!names.has(unit)) report("duty-unit", ["appendices", a, "duties", index, "unit"], { name: unit });
    });
  });
}

/** Names that must differ from each other by more than spaces; empty ones are a fault of their own. */
class Names {
  private readonly taken = new Map<string, FaultPath>();

  constructor(
    private readonly code: "name-repeated" | "veto-repeated" | "unit-repeated",
    private readonly report: Report,
  ) {}

  has(name: string): boolean {
    return this.taken.has(bare(name)) || bare(name) === "";
  }

  add(name: string, path: FaultPath): void {
    const key = bare(name);
    if (key === "") return;
    const first = this.taken.get(key);
    if (first === undefined) this.taken.set(key, path);
    else this.report(this.code, path, { name }, first);
  }
}

function bare(name: string): string {
  return name.replace(/\s+/gu, "");
}
