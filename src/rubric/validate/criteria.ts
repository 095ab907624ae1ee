/** Criteria: each rule with what it needs, and nothing that it has no use for. */
import type { Category, Counter, Criterion, CriterionRule, Indicator, Rubric } from "../types";
import { checkLevels, checkTiers } from "./steps";
import type { FaultPath, Report } from "./fault";

export function checkCriteria(rubric: Rubric, report: Report): void {
  rubric.categories.forEach((category, c) => {
    category.indicators.forEach((indicator, i) => {
      checkPenalty(category, indicator, ["categories", c, "indicators", i], report);
      const numbers = new Set<number>();
      indicator.criteria.forEach((criterion, k) => {
        const path = ["categories", c, "indicators", i, "criteria", k] as const;
        checkNumber(criterion.number, numbers, [...path, "number"], report);
        checkShare(criterion, [...path, "share"], report);
        checkPlace(category, criterion.rule, [...path, "rule", "kind"], report);
        checkRule(rubric, criterion, [...path, "rule"], report);
        checkVeto(criterion, [...path, "veto"], report);
      });
    });
  });
}

/** Entry files name a criterion by its number, so within an indicator it must be one of its kind. */
function checkNumber(number: number, taken: Set<number>, path: FaultPath, report: Report): void {
  if (!Number.isInteger(number) || number < 1) report("number-invalid", path, { number });
  else if (taken.has(number)) report("number-repeated", path, { number });
  taken.add(number);
}

function checkShare({ share, rule }: Criterion, path: FaultPath, report: Report): void {
  const bearsShare = rule.kind !== "deduct" && rule.kind !== "penalty";
  if (share === null) {
    if (bearsShare) report("share-missing", path, { rule: rule.kind });
  } else if (!bearsShare) {
    report("share-unexpected", path, { rule: rule.kind, share });
  } else if (Number.isFinite(share) && !(share > 0 && share <= 1)) {
    report("share-range", path, { share });
  }
}

/** Penalties take from the total, all other rules from or to their indicator: each kind of category has its own. */
function checkPlace(category: Category, rule: CriterionRule, path: FaultPath, report: Report): void {
  if ((category.kind === "penalty") !== (rule.kind === "penalty")) {
    report("rule-misplaced", path, { rule: rule.kind, kind: category.kind });
  }
}

/** A veto makes 0 of what was earned. Where a criterion can only cost, or can fall below 0, that would be a gift. */
function checkVeto({ veto, rule }: Criterion, path: FaultPath, report: Report): void {
  const onlyCosts = rule.kind === "deduct" || rule.kind === "penalty";
  const mayOwe = rule.kind === "incidents" && rule.floorReading !== null;
  if (veto && (onlyCosts || mayOwe)) report("veto-misplaced", path, { rule: rule.kind });
}

/** Likewise a penalty must not be lifted by a veto, nor "credited in full" where it does not apply. */
function checkPenalty(category: Category, indicator: Indicator, path: FaultPath, report: Report): void {
  if (category.kind !== "penalty") return;
  if (indicator.veto) report("veto-misplaced", [...path, "veto"], { rule: "penalty" });
  if (indicator.applicability?.reading) report("exemption-misplaced", [...path, "applicability", "reading"]);
}

function checkRule(rubric: Rubric, { rule, share }: Criterion, path: FaultPath, report: Report): void {
  switch (rule.kind) {
    case "range":
    case "benchmark":
      return;
    case "levels":
      checkLevels(rubric, rule, share, path, report);
      return;
    case "tiers":
      checkTiers(rule, share, path, report);
      return;
    case "incidents":
    case "deduct":
    case "penalty":
      checkCounters(rule.counters, [...path, "counters"], report);
  }
}

function checkCounters(counters: readonly Counter[], path: FaultPath, report: Report): void {
  if (counters.length === 0) report("counters-empty", path);
  const ids = new Set<string>();
  const labels = new Set<string>();
  counters.forEach((counter, index) => {
    const label = counter.label.trim();
    if (ids.has(counter.id)) report("counter-repeated", [...path, index, "id"], { name: counter.id });
    if (labels.has(label)) report("counter-repeated", [...path, index, "label"], { name: label });
    ids.add(counter.id);
    labels.add(label);
    const { step } = counter;
    if (Number.isFinite(step) && !(step > 0 && step <= 1)) report("counter-step", [...path, index, "step"], { step });
  });
}
