/** Two lists of things, paired, in one order: that of the right side, with what only the left has behind what it followed there. */
import type { ChangedThing, How } from "../change";
import type { Node } from "../node";
import { grouped } from "./grouped";
import type { ComparedRow, ComparedSide } from "./types";

/** A thing with the key that both sides of a pair have, and of what it stands under. */
export interface Keyed {
  readonly key: string;
  readonly parentKey: string;
  readonly node: Node;
}

/** Rows of all things of one kind, each with those below it, depth first. */
export function rowsOf(
  left: readonly Keyed[],
  right: readonly Keyed[],
  hows: ReadonlyMap<string, readonly How[]>,
): Map<ChangedThing, ComparedRow[]> {
  const [lefts, rights] = [left, right].map((all) => new Map(all.map((one) => [one.key, one.node])));
  const [ownLeft, ownRight] = [left, right].map((all) => grouped(all, ({ parentKey }) => parentKey));
  const tops = new Map<ChangedThing, ComparedRow[]>();

  const below = (parentKey: string, depth: number, parents: readonly string[]): ComparedRow[] =>
    merged(ownLeft?.get(parentKey) ?? [], ownRight?.get(parentKey) ?? [], (key) => rights?.has(key) ?? false).flatMap(
      (key) => {
        const [a, b] = [lefts?.get(key), rights?.get(key)];
        const node = b ?? a;
        if (!node) return [];
        const path = [...parents, node.name];
        const row: ComparedRow = {
          key,
          thing: node.thing,
          depth,
          path,
          left: sideOf(a),
          right: sideOf(b),
          hows: hows.get(key) ?? [],
        };
        return [row, ...below(key, depth + 1, path)];
      },
    );

  let rows: ComparedRow[] = [];
  for (const row of below("", 0, [])) {
    if (row.depth === 0) {
      rows = tops.get(row.thing) ?? [];
      tops.set(row.thing, rows);
    }
    rows.push(row);
  }
  return tops;
}

/** @param isRight whether the right side has it, here or elsewhere */
function merged(left: readonly Keyed[], right: readonly Keyed[], isRight: (key: string) => boolean): string[] {
  const here = new Set(right.map(({ key }) => key));
  const behind = new Map<string, string[]>();
  let last = "";
  for (const { key } of left) {
    if (here.has(key)) last = key;
    else if (!isRight(key)) {
      const own = behind.get(last);
      if (own) own.push(key);
      else behind.set(last, [key]);
    }
  }
  return [...(behind.get("") ?? []), ...right.flatMap(({ key }) => [key, ...(behind.get(key) ?? [])])];
}

function sideOf(node: Node | undefined): ComparedSide | null {
  if (!node) return null;
  const value = node.values.find(({ code }) => code === "number");
  const hasAmount = value?.code === "number" && node.thing !== "rubric";
  return { id: node.id, name: node.name, amount: hasAmount ? { of: value.of, value: value.to } : null };
}
