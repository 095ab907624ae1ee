/** Entry files name an indicator by its category's name and its own: the second of two with one name is asked about. */
import { spanOf } from "../attachment";
import type { Session } from "../session";
import type { RawCategory, RawIndicator } from "./raw";

export function distinctNames(categories: readonly RawCategory[], session: Session): RawCategory[] {
  return categories.map((category) => ({ ...category, indicators: distinctIn(category, session) }));
}

function distinctIn({ name: category, indicators }: RawCategory, session: Session): RawIndicator[] {
  const kept = new Map<string, RawIndicator>();
  const counts = new Map<string, number>();
  for (const indicator of indicators) {
    const { name, source } = indicator;
    const before = kept.get(name);
    if (!before) {
      kept.set(name, indicator);
      continue;
    }
    const asked = { code: "name-repeated", place: [category, name], words: name, source, proposal: "rename" } as const;
    if (session.ask(asked) === "merge") {
      kept.set(name, {
        ...before,
        parts: [...before.parts, ...indicator.parts],
        source: spanOf(before.source, source),
      });
      continue;
    }
    let number = (counts.get(name) ?? 1) + 1;
    while (kept.has(`${name}（${number}）`)) number++;
    counts.set(name, number);
    kept.set(`${name}（${number}）`, { ...indicator, name: `${name}（${number}）` });
  }
  return [...kept.values()];
}
