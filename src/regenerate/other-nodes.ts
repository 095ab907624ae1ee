/** What a rubric has beside its tree of weights and sentences: its title, its appendices, the departments that it names. */
import type { Appendix, Rubric } from "../rubric";
import { number, TOP, words } from "./node";
import type { Node } from "./node";

/** What tells one edition from another. */
export function headNode({ id, title, audience, year, version }: Rubric): Node {
  return {
    thing: "rubric",
    id: "rubric",
    name: title,
    parent: TOP,
    path: [title],
    values: [words("audience", audience), number("year", year), words("version", version ?? ""), words("edition", id)],
  };
}

export function appendixNodes({ id, title, duties }: Appendix): Node[] {
  const byUnit = new Map<string, string[]>();
  for (const { unit, text } of duties) {
    const own = byUnit.get(unit);
    if (own) own.push(text);
    else byUnit.set(unit, [text]);
  }
  const appendix = { id, name: title };
  return [
    { thing: "appendix", id, name: title, parent: TOP, path: [title], values: [] },
    ...[...byUnit].map(([unit, texts]): Node => ({
      thing: "duty",
      id: `${id}:${unit}`,
      name: unit,
      parent: appendix,
      path: [title, unit],
      values: [words("duty", texts.join("\n"))],
    })),
  ];
}

/** The departments that the rubric names; those of a scorebook may be others. */
export function namedUnitNodes({ units }: Rubric): Node[] {
  return units.map(({ name, aliases }) => ({
    thing: "named-unit",
    id: name,
    name,
    parent: TOP,
    path: [name],
    values: [words("aliases", aliases.map((alias) => alias.name).join("、"))],
  }));
}
