/** What differs between two rubrics, and between two lists of units: for people to read before anything is made anew. */
import type { Rubric, Unit } from "../rubric";
import type { Change, How } from "./change";
import { TOP, words } from "./node";
import type { Node } from "./node";
import { nodesOf } from "./nodes";
import { outOfOrder } from "./order";

/** Programs keep fifteen digits of a number when they save. */
const NOISE = 1e-9;

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

/** By thing and id. */
export function differences(before: readonly Node[], after: readonly Node[]): Change[] {
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
