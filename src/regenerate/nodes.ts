/** A rubric as a list of things that are compared one by one: what each stands under, is called, and says. */
import { countersOf } from "../rubric";
import type { Category, Criterion, CriterionRule, Indicator, Rubric, Veto } from "../rubric";
import type { How } from "./change";
import { number, TOP, words } from "./node";
import type { Node } from "./node";
import { appendixNodes, headNode, namedUnitNodes } from "./other-nodes";

export function nodesOf(rubric: Rubric): Node[] {
  const { categories, conditions, readings, appendices } = rubric;
  return [
    headNode(rubric),
    ...categories.flatMap((category) => [
      categoryNode(category),
      ...category.indicators.flatMap((indicator) => indicatorNodes(rubric, category, indicator)),
    ]),
    ...conditions.map(({ id, name }): Node => ({
      thing: "condition",
      id,
      name,
      parent: TOP,
      path: [name],
      values: [],
    })),
    ...readings.map(({ id, question, choice, alternatives }): Node => ({
      thing: "reading",
      id,
      name: question,
      parent: TOP,
      path: [question],
      values: [words("choice", alternatives.find((one) => one.id === choice)?.label ?? choice)],
    })),
    ...appendices.flatMap(appendixNodes),
    ...namedUnitNodes(rubric),
  ];
}

function categoryNode({ id, name, kind, total }: Category): Node {
  return {
    thing: "category",
    id,
    name,
    parent: TOP,
    path: [name],
    values: [number("total", total), words("kind", kind)],
  };
}

function indicatorNodes({ conditions }: Rubric, category: Category, indicator: Indicator): Node[] {
  const { id, name, group, description, detail, weight, veto, applicability, criteria } = indicator;
  const path = [category.name, name];
  return [
    {
      thing: "indicator",
      id,
      name,
      parent: category,
      path,
      values: [
        number("weight", weight),
        words("group", group ?? ""),
        words("description", description),
        words("detail", detail),
        words("veto", vetoWords(veto)),
        words("applicability", applicability?.text ?? ""),
        words("condition", conditions.find((one) => one.id === applicability?.condition)?.name ?? ""),
      ],
    },
    ...criteria.flatMap((criterion) => criterionNodes(indicator, path, criterion)),
  ];
}

function criterionNodes(indicator: Indicator, above: readonly string[], criterion: Criterion): Node[] {
  const { id, text, share, rule, veto, hint } = criterion;
  const path = [...above, text];
  const counters = countersOf(criterion);
  return [
    {
      thing: "criterion",
      id,
      name: text,
      parent: indicator,
      path,
      values: [
        number("share", share),
        words("kind", rule.kind),
        words("veto", vetoWords(veto)),
        ...ruleValues(rule),
        words("hint", hint ?? ""),
      ],
    },
    ...counters.map((counter): Node => ({
      thing: "counter",
      id: `${id}:${counter.id}`,
      name: counter.label,
      parent: { id, name: text },
      path: [...path, counter.label],
      values: [number("step", counter.step)],
    })),
  ];
}

function ruleValues(rule: CriterionRule): How[] {
  switch (rule.kind) {
    case "levels":
      return rule.levels.flatMap(({ label, share }) => [words("level-label", label), number("level", share)]);
    case "tiers":
      return [
        words("counts", rule.counts),
        ...rule.tiers.flatMap(({ from, share }) => [number("tier-from", from), number("tier-share", share)]),
      ];
    case "benchmark":
      return [words("counts", rule.counts)];
    case "range":
    case "incidents":
    case "deduct":
    case "penalty":
      return [];
  }
}

function vetoWords(veto: Veto | null): string {
  return veto ? veto.reasons.join("；") : "";
}
