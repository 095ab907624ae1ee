/** The departments that the attachment names, and which of their names may be one department's. */
import type { Appendix, RubricUnit } from "../types";
import type { Appendices, NamedUnit } from "./appendices";
import type { Session } from "./session";

/** The units, and the appendices without the duties that were dropped. */
export function unitsOf(
  { appendices, lists }: Appendices,
  session: Session,
): { readonly units: readonly RubricUnit[]; readonly appendices: readonly Appendix[] } {
  const [main = []] = [...lists].sort((a, b) => namesOf(b).length - namesOf(a).length);
  const names = namesOf(main);
  if (names.length === 0) return { units: withoutAny(session), appendices };
  const seen = new Set(names);
  const aliases = new Map<string, string[]>();
  const dropped = new Set<string>();
  for (const { name, source } of main) session.note(name, "unit", { words: name, source });
  for (const other of lists.flat()) {
    if (seen.has(other.name)) continue;
    seen.add(other.name);
    const same = names.find((name) => mayBeOne(name, other.name));
    if (same !== undefined) {
      aliases.set(same, [...(aliases.get(same) ?? []), other.name]);
      askAlias(same, other, session);
    } else if (askUnlisted(other, session)) names.push(other.name);
    else dropped.add(other.name);
  }
  return {
    units: names.map((name) => ({
      name,
      aliases: (aliases.get(name) ?? []).map((alias) => ({ name: alias, reading: "same-unit" })),
    })),
    appendices: appendices.map((appendix) => ({
      ...appendix,
      duties: appendix.duties.filter(({ unit }) => !dropped.has(unit)),
    })),
  };
}

function namesOf(list: readonly NamedUnit[]): string[] {
  return [...new Set(list.map(({ name }) => name))];
}

/** The reading decides it; the answer chooses the reading's alternative. */
function askAlias(name: string, { name: alias, source }: NamedUnit, session: Session): void {
  session.cite("same-unit", { words: alias, source }, { name, alias });
  session.ask({
    ...{ code: "unit-alias", place: [alias], words: alias, source, proposal: "one", severity: "info" },
    values: { name, alias },
  });
}

function askUnlisted({ name, source }: NamedUnit, session: Session): boolean {
  const asked = {
    code: "unit-unlisted",
    place: [name],
    words: name,
    source,
    proposal: "add",
    severity: "info",
  } as const;
  return session.ask(asked) === "add";
}

function withoutAny(session: Session): RubricUnit[] {
  const { units } = session.known;
  const values = { count: units.length };
  const asked = { code: "units-missing", place: [], words: "", source: null, proposal: "placeholder", values } as const;
  return session.ask(asked) === "known" ? [...units] : [{ name: "参评单位1", aliases: [] }];
}

/** 市公共资源交易监管局 has all of 市公共资源交易局 in its order, begins and ends alike, and is little longer. */
function mayBeOne(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.length - short.length > 3 || short.length < 4) return false;
  if (short.at(-1) !== long.at(-1) || short.slice(0, 2) !== long.slice(0, 2)) return false;
  let at = 0;
  for (const character of long) if (character === short[at]) at++;
  return at === short.length;
}
