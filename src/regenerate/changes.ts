/** What differs between two rubrics, and between two lists of units: for people to read before anything is made anew. */
import { countersOf } from "../rubric";
import type { Category, Criterion, CriterionRule, Indicator, Rubric, Unit, Veto } from "../rubric";
import { outOfOrder } from "./order";

export type ChangedThing = "category" | "indicator" | "criterion" | "counter" | "unit" | "condition" | "reading";

export interface Change {
  readonly thing: ChangedThing;
  readonly id: string;
  /** Names from the category down to the thing itself, as they are now; of what is gone as they were. */
  readonly path: readonly string[];
  readonly how: How;
}

export type How =
  | { readonly code: "added" | "removed" }
  /** Under something else, or in another order among its own. */
  | { readonly code: "moved"; readonly from: string; readonly to: string }
  | { readonly code: "renamed"; readonly from: string; readonly to: string }
  /** Points (total, weight), or a share of the indicator's weight (share, step, level, tier). */
  | { readonly code: "number"; readonly of: NumberOf; readonly from: number | null; readonly to: number | null }
  /** Words other than names: descriptions, sentences, reasons for vetoes, groups, choices. */
  | { readonly code: "words"; readonly of: WordsOf; readonly from: string; readonly to: string };

export type NumberOf = "total" | "weight" | "share" | "step" | "level" | "tier-from" | "tier-share";
export type WordsOf =
  "kind" | "group" | "description" | "detail" | "text" | "veto" | "applicability" | "choice" | "counts" | "condition";

/** Programs keep fifteen digits of a number when they save. */
const NOISE = 1e-9;

/** What a thing stands under; all of one kind under nothing. */
interface Parent {
  readonly id: string;
  readonly name: string;
}

const TOP: Parent = { id: "", name: "" };

interface Node {
  readonly thing: ChangedThing;
  readonly id: string;
  readonly name: string;
  readonly parent: Parent;
  readonly path: readonly string[];
  readonly values: readonly How[];
}

/** In the new order; what is gone comes last. */
export function rubricChanges(before: Rubric, after: Rubric): Change[] {
  const [was, is] = [nodesOf(before), nodesOf(after)];
  return differences(was, is);
}

/** @param rubric whose conditions the units are told by */
export function unitChanges(before: readonly Unit[], after: readonly Unit[], rubric: Rubric): Change[] {
  const nodes = (units: readonly Unit[]) =>
    units.map((unit): Node => ({
      thing: "unit",
      id: unit.id,
      name: unit.name,
      parent: TOP,
      path: [unit.name],
      values: [
        words("group", unit.group),
        ...rubric.conditions.map(({ id, name }) => words("condition", `${name}：${unit.conditions[id] ? "是" : "否"}`)),
      ],
    }));
  return differences(nodes(before), nodes(after));
}

function differences(before: readonly Node[], after: readonly Node[]): Change[] {
  const keyOf = ({ thing, id }: Node) => `${thing} ${id}`;
  const was = new Map(before.map((node) => [keyOf(node), node]));
  const is = new Map(after.map((node) => [keyOf(node), node]));
  const moved = movedAmong(before, after, keyOf);
  const changes = after.flatMap((node): Change[] => {
    const old = was.get(keyOf(node));
    const told = (how: How): Change => ({ thing: node.thing, id: node.id, path: node.path, how });
    if (!old) return [told({ code: "added" })];
    const hows: How[] = [];
    if (moved.has(keyOf(node))) hows.push({ code: "moved", from: old.parent.name, to: node.parent.name });
    if (old.name !== node.name) hows.push({ code: "renamed", from: old.name, to: node.name });
    hows.push(...valueChanges(old.values, node.values));
    return hows.map(told);
  });
  const gone = before.filter((node) => !is.has(keyOf(node)));
  return [...changes, ...gone.map(({ thing, id, path }): Change => ({ thing, id, path, how: { code: "removed" } }))];
}

/** What has another parent, and as few as explain the new order among those that kept theirs. */
function movedAmong(before: readonly Node[], after: readonly Node[], keyOf: (node: Node) => string): Set<string> {
  const was = new Map(before.map((node, i) => [keyOf(node), { node, i }]));
  const moved = new Set<string>();
  const families = new Map<string, { key: string; at: number }[]>();
  for (const node of after) {
    const key = keyOf(node);
    const old = was.get(key);
    if (!old) continue;
    if (old.node.parent.id !== node.parent.id) moved.add(key);
    else {
      const family = `${node.thing} ${node.parent.id}`;
      families.set(family, [...(families.get(family) ?? []), { key, at: old.i }]);
    }
  }
  for (const family of families.values()) {
    for (const i of outOfOrder(family.map(({ at }) => at))) moved.add(family[i]?.key ?? "");
  }
  return moved;
}

/** Values of one thing, as changes from nothing; paired by what they are of and their order. */
function valueChanges(before: readonly How[], after: readonly How[]): How[] {
  const slots = (values: readonly How[]) => {
    const seen = new Map<string, number>();
    return new Map(
      values.map((value) => {
        const of = "of" in value ? value.of : "";
        const number = seen.get(of) ?? 0;
        seen.set(of, number + 1);
        return [`${of} ${number}`, value];
      }),
    );
  };
  const [was, is] = [slots(before), slots(after)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((slot): How[] => {
    const [a, b] = [was.get(slot), is.get(slot)];
    const one = b ?? a;
    if (one?.code === "number") {
      const [from, to] = [a?.code === "number" ? a.to : null, b?.code === "number" ? b.to : null];
      const same = from === to || (from !== null && to !== null && Math.abs(from - to) <= NOISE);
      return same ? [] : [{ code: "number", of: one.of, from, to }];
    }
    if (one?.code !== "words") return [];
    const [from, to] = [a?.code === "words" ? a.to : "", b?.code === "words" ? b.to : ""];
    return from === to ? [] : [{ code: "words", of: one.of, from, to }];
  });
}

function number(of: NumberOf, to: number | null): How {
  return { code: "number", of, from: null, to };
}

function words(of: WordsOf, to: string): How {
  return { code: "words", of, from: "", to };
}

function nodesOf({ categories, conditions, readings }: Rubric): Node[] {
  return [
    ...categories.flatMap((category) => [
      categoryNode(category),
      ...category.indicators.flatMap((indicator) => indicatorNodes(category, indicator)),
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

function indicatorNodes(category: Category, indicator: Indicator): Node[] {
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
      ],
    },
    ...criteria.flatMap((criterion) => criterionNodes(indicator, path, criterion)),
  ];
}

function criterionNodes(indicator: Indicator, above: readonly string[], criterion: Criterion): Node[] {
  const { id, text, share, rule, veto } = criterion;
  const path = [...above, text];
  const counters = countersOf(criterion);
  return [
    {
      thing: "criterion",
      id,
      name: text,
      parent: indicator,
      path,
      values: [number("share", share), words("kind", rule.kind), words("veto", vetoWords(veto)), ...ruleValues(rule)],
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
      return rule.levels.map(({ share }) => number("level", share));
    case "tiers":
      return rule.tiers.flatMap(({ from, share }) => [number("tier-from", from), number("tier-share", share)]);
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
