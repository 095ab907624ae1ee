/** Two rubrics side by side, such as this year's and last year's: the same whichever of them is left and right. */
import { fingerprintOf } from "../../rubric";
import type { Category, Rubric } from "../../rubric";
import type { Change, ChangedThing, How } from "../change";
import { differences } from "../changes";
import type { Node } from "../node";
import { nodesOf } from "../nodes";
import { withDetails } from "./details";
import { keyOf, pairsOf, parentKeyOf } from "./pairs";
import { rowsOf } from "./rows";
import type { Keyed } from "./rows";
import type { CategoryLine, ComparedCategory, ComparedCounts, ComparedRow, ComparedSection, Comparison } from "./types";

/** Each of their things is a section of its own. */
const APART: readonly ChangedThing[] = ["category", "appendix"];

/**
 * All that differs but the lines of the source. Things are the same by their ids or, where these lead nowhere, by their
 * words. Pure; never throws, whatever the rubrics say.
 */
export function compareRubrics(left: Rubric, right: Rubric): Comparison {
  // Seen from either side it is one comparison: which of two things that changed places was moved is a matter of view.
  const isTurned = fingerprintOf(left) > fingerprintOf(right);
  const [one, other] = (isTurned ? [right, left] : [left, right]).map((rubric) => withDetails(nodesOf(rubric), rubric));
  if (!one || !other) throw new Error("Two rubrics have two lists.");
  const { was, is } = keyed(one, other);
  const changes = differences(was.map(asKeyed), is.map(asKeyed));
  const hows = howsOf(isTurned ? changes.map(turned) : changes);
  const rows = isTurned ? rowsOf(is, was, hows) : rowsOf(was, is, hows);
  const all = [...rows.values()].flat();
  return {
    sections: [...rows].flatMap(([thing, own]) => sectionsOf(thing, own)),
    counts: countsOf(all),
    categories: categoriesOf(left, right, all),
  };
}

/** The same keys on both sides for what is paired. */
function keyed(one: readonly Node[], other: readonly Node[]): { was: Keyed[]; is: Keyed[] } {
  const pairs = pairsOf(one, other);
  const paired = new Map([...pairs].map(([a, b]) => [b, a]));
  const wasKeys = new Map(one.map((node) => [node, `${pairs.has(node) ? "=" : "-"}${keyOf(node)}`]));
  const isKeys = new Map(
    other.map((node) => {
      const pair = paired.get(node);
      return [node, (pair && wasKeys.get(pair)) ?? `+${keyOf(node)}`];
    }),
  );
  return { was: withParents(one, wasKeys), is: withParents(other, isKeys) };
}

function withParents(nodes: readonly Node[], keys: ReadonlyMap<Node, string>): Keyed[] {
  const byOwn = new Map(nodes.map((node) => [keyOf(node), keys.get(node) ?? ""]));
  return nodes.map((node) => ({ key: keys.get(node) ?? "", parentKey: byOwn.get(parentKeyOf(node)) ?? "", node }));
}

function asKeyed({ key, parentKey, node }: Keyed): Node {
  return { ...node, id: key, parent: { id: parentKey, name: node.parent.name } };
}

function howsOf(changes: readonly Change[]): Map<string, How[]> {
  const hows = new Map<string, How[]>();
  for (const { id, how } of changes) hows.set(id, [...(hows.get(id) ?? []), how]);
  return hows;
}

function turned(change: Change): Change {
  const { how } = change;
  switch (how.code) {
    case "added":
      return { ...change, how: { code: "removed" } };
    case "removed":
      return { ...change, how: { code: "added" } };
    case "restored":
      return change;
    case "number":
      return { ...change, how: { ...how, from: how.to, to: how.from } };
    case "moved":
    case "renamed":
    case "words":
      return { ...change, how: { ...how, from: how.to, to: how.from } };
  }
}

function sectionsOf(thing: ChangedThing, rows: readonly ComparedRow[]): ComparedSection[] {
  if (!APART.includes(thing)) return [{ thing, left: null, right: null, rows }];
  const sections: { thing: ChangedThing; left: string | null; right: string | null; rows: ComparedRow[] }[] = [];
  for (const row of rows) {
    if (row.depth === 0) {
      sections.push({ thing, left: row.left?.name ?? null, right: row.right?.name ?? null, rows: [] });
    }
    sections.at(-1)?.rows.push(row);
  }
  return sections;
}

function countsOf(rows: readonly ComparedRow[]): ComparedCounts {
  const has = (...codes: readonly How["code"][]) =>
    rows.filter(({ hows }) => hows.some(({ code }) => codes.includes(code))).length;
  return {
    added: has("added"),
    removed: has("removed"),
    moved: has("moved"),
    changed: has("renamed", "number", "words"),
    differing: rows.filter(({ hows }) => hows.length > 0).length,
  };
}

function categoriesOf(left: Rubric, right: Rubric, rows: readonly ComparedRow[]): ComparedCategory[] {
  const lineIn = ({ categories }: Rubric, id: string | undefined): CategoryLine | null => {
    const found = categories.find((category) => category.id === id);
    return found ? lineOf(found) : null;
  };
  return rows
    .filter(({ thing }) => thing === "category")
    .map((row) => ({ key: row.key, left: lineIn(left, row.left?.id), right: lineIn(right, row.right?.id) }));
}

function lineOf({ name, total, indicators }: Category): CategoryLine {
  return { name, total, indicators: indicators.length };
}
