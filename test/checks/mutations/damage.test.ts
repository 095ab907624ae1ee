/** Clean workbooks damaged at random places: each damage is found where it is, by its rule, and nothing else is. */
import { checkBook, RULE_IDS } from "../../../src/checks";
import type { Finding } from "../../../src/checks";
import { randomNumbers } from "../../helpers/random";
import { bookOf, cleanSources, madeFrom } from "./clean";
import type { Sources } from "./clean";
import { placeOfFinding } from "./kind";
import { KINDS } from "./kinds";

/** Each seed is a workbook and a place of its own. */
const SEEDS = [1, 2] as const;

const UNITS = 4;
const made = new Map<string, Sources>();

function sourcesOf(seed: number, units = UNITS): Sources {
  const key = `${seed} ${units}`;
  const sources = made.get(key) ?? cleanSources(seed, units);
  made.set(key, sources);
  return sources;
}

const wrong = (findings: readonly Finding[]) => findings.filter(({ severity }) => severity !== "info");

it.each(SEEDS)("nothing is wrong before (seed %i)", (seed) => {
  expect(wrong(checkBook(bookOf(madeFrom(sourcesOf(seed)))).findings)).toEqual([]);
});

it("there is a kind for every rule, and no two have the same name", () => {
  const rules = new Set<string>(KINDS.map(({ rule }) => rule));
  expect(Object.values(RULE_IDS).flatMap((ids) => ids.filter((id) => !rules.has(id)))).toEqual([]);
  expect(new Set(KINDS.map(({ name }) => name)).size).toBe(KINDS.length);
  expect(KINDS.length).toBeGreaterThanOrEqual(45);
});

it.each(KINDS.map((kind) => [kind.rule, kind.name, kind] as const))(
  "%s: %s",
  (rule, name, { damage, follows, units }) => {
    const told = new Set<string>();
    for (const [i, seed] of SEEDS.entries()) {
      const { snapshot, found } = damage(sourcesOf(seed, units), randomNumbers(seed * 1_000 + i));
      const { findings } = checkBook(bookOf(snapshot));
      const others = wrong(findings).filter((one) => one.rule !== rule);
      for (const one of others) told.add(one.rule);
      const seen = {
        name,
        seed,
        found: findings
          .filter((one) => one.rule === rule)
          .map(placeOfFinding)
          .sort(),
      };
      expect(seen).toEqual({ name, seed, found: [...found].sort() });
      const strange = others.filter((one) => !follows.some((id) => id === one.rule));
      expect({ name, seed, strange: strange.map((one) => `${one.rule} ${placeOfFinding(one)}`) }).toEqual({
        name,
        seed,
        strange: [],
      });
    }
    // What is said to follow does.
    expect([...told].sort()).toEqual([...follows].sort());
  },
);
