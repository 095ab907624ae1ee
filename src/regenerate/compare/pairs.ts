/**
 * Which thing of one rubric is which of another: by id where that leads to the same thing, else by words, since two
 * imports give their own ids, and last by id alone.
 */
import { essence, likeness } from "../../rubric/import/words";
import type { ChangedThing } from "../change";
import type { Node } from "../node";
import { grouped } from "./grouped";

/** From the top down: what stands under paired things is looked for there. */
const ORDER: readonly ChangedThing[] = [
  "rubric",
  "category",
  "indicator",
  "criterion",
  "counter",
  "condition",
  "reading",
  "appendix",
  "duty",
  "named-unit",
];

/** What things stand under. */
const ABOVE: Partial<Record<ChangedThing, ChangedThing>> = {
  indicator: "category",
  criterion: "indicator",
  counter: "criterion",
  duty: "appendix",
};

/** Texts less alike than this are not the same thing reworded; where nothing else speaks for it, they must be more alike. */
const ALIKE = 0.5;
const VERY_ALIKE = 0.65;
/** Beyond so many possible pairs under one thing, nobody looks for the most alike. */
const MOST_PAIRS = 2_500;
/** Characters of a text that are looked at. */
const MOST_TEXT = 2_000;

/** Left to right. */
export type Pairs = ReadonlyMap<Node, Node>;

export function pairsOf(left: readonly Node[], right: readonly Node[]): Pairs {
  const pairing = new Pairing(left, right);
  for (const thing of ORDER) pairing.pair(thing);
  return pairing.pairs;
}

class Pairing {
  readonly pairs = new Map<Node, Node>();
  private readonly taken = new Set<Node>();
  /** `indicator info.news` of the left → the same of the right that it is paired with. */
  private readonly keys = new Map<string, string>();

  constructor(
    private readonly left: readonly Node[],
    private readonly right: readonly Node[],
  ) {}

  pair(thing: ChangedThing): void {
    const [left, right] = [this.left, this.right].map((all) => all.filter((node) => node.thing === thing));
    if (!left || !right) return;
    const rightKey = parentKeyOf;
    const leftKey = (node: Node) => this.keys.get(parentKeyOf(node)) ?? "";
    const under = (by: (node: Node) => string) =>
      [(node: Node) => `${leftKey(node)} ${by(node)}`, (node: Node) => `${rightKey(node)} ${by(node)}`] as const;
    const claim = (
      [ofLeft, ofRight]: readonly [(node: Node) => string, (node: Node) => string],
      accept: (a: Node, b: Node) => boolean = () => true,
    ) => {
      this.claim(left, right, ofLeft, ofRight, accept);
    };
    const byId = [(node: Node) => node.id, (node: Node) => node.id] as const;

    claim(byId, isSameThing);
    claim(under((node) => `${wordOf(node, "group")} ${plain(node.name)}`));
    claim(under((node) => plain(node.name)));
    if (thing === "criterion") {
      claim(under(orderOf), (a, b) => alike(a, b) >= ALIKE);
    }
    if (thing === "criterion" || thing === "indicator") {
      this.claimMostAlike(left, right, leftKey, rightKey);
      this.claimOnly(left, right);
    }
    if (thing === "category") claim([kindOf, kindOf], (a) => wordOf(a, "kind") !== "base");
    claim(byId);
  }

  /** The first of a key with the first of the same key, and so on. */
  private claim(
    left: readonly Node[],
    right: readonly Node[],
    ofLeft: (node: Node) => string,
    ofRight: (node: Node) => string,
    accept: (a: Node, b: Node) => boolean,
  ): void {
    const free = grouped(this.freeOf(right), ofRight);
    for (const node of this.freeOf(left)) {
      const found = free.get(ofLeft(node));
      const at = found?.findIndex((one) => accept(node, one)) ?? -1;
      const [taken] = at < 0 ? [] : (found?.splice(at, 1) ?? []);
      if (taken) this.take(node, taken);
    }
  }

  /** Under one thing, the most alike first. */
  private claimMostAlike(
    left: readonly Node[],
    right: readonly Node[],
    leftKey: (node: Node) => string,
    rightKey: (node: Node) => string,
  ): void {
    const families = grouped(this.freeOf(right), rightKey);
    for (const [key, own] of grouped(this.freeOf(left), leftKey)) {
      const others = families.get(key) ?? [];
      if (own.length * others.length > MOST_PAIRS) continue;
      const scored = own
        .flatMap((a) => others.map((b) => ({ a, b, score: alike(a, b) })))
        .filter(({ score }) => score >= VERY_ALIKE)
        .sort((one, other) => other.score - one.score);
      for (const { a, b } of scored) if (!this.taken.has(a) && !this.taken.has(b)) this.take(a, b);
    }
  }

  /** Moved to elsewhere: where the words lead to one thing only, on both sides. */
  private claimOnly(left: readonly Node[], right: readonly Node[]): void {
    const [own, others] = [left, right].map((all) => grouped(this.freeOf(all), ({ name }) => plain(name)));
    for (const [name, [a, ...more]] of own ?? []) {
      const [b, ...rest] = others?.get(name) ?? [];
      if (a && b && more.length === 0 && rest.length === 0) this.take(a, b);
    }
  }

  private freeOf(all: readonly Node[]): Node[] {
    return all.filter((node) => !this.taken.has(node));
  }

  private take(a: Node, b: Node): void {
    this.pairs.set(a, b);
    this.taken.add(a).add(b);
    this.keys.set(keyOf(a), keyOf(b));
  }
}

export function keyOf({ thing, id }: Node): string {
  return `${thing} ${id}`;
}

/** Of what the thing stands under; empty where it stands under nothing. */
export function parentKeyOf({ thing, parent }: Node): string {
  const above = ABOVE[thing];
  return above === undefined ? "" : `${above} ${parent.id}`;
}

/** Whether an id leads to the same thing on both sides; a number behind an indicator's id need not. */
function isSameThing(a: Node, b: Node): boolean {
  if (a.thing !== "indicator" && a.thing !== "criterion") return true;
  return plain(a.name) === plain(b.name) || alike(a, b) >= ALIKE;
}

function alike(a: Node, b: Node): number {
  return likeness(bodyOf(a), bodyOf(b));
}

/** A criterion is its sentence; an indicator is known by its rules, should its name be another one. */
function bodyOf(node: Node): string {
  const body = node.thing === "indicator" ? `${wordOf(node, "description")}${wordOf(node, "detail")}` : node.name;
  return body.slice(0, MOST_TEXT);
}

function plain(name: string): string {
  return essence(name) || name;
}

function kindOf(node: Node): string {
  return wordOf(node, "kind");
}

function orderOf({ values }: Node): string {
  const order = values.find((value) => value.code === "number" && value.of === "order");
  return order && "to" in order ? String(order.to) : "";
}

function wordOf({ values }: Node, of: string): string {
  const found = values.find((value) => value.code === "words" && value.of === of);
  return found?.code === "words" ? found.to : "";
}
