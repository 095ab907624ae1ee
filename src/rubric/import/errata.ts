/** A description that speaks of the neighbouring indicator: most likely copied and left as it was. */
import type { Indicator, SourceSpan } from "../types";
import type { Session } from "./session";

/** Descriptions that more indicators share are set phrases. */
const MOST_ALIKE = 20;

/**
 * Marks the indicators whose description names a neighbour instead of themselves, in the neighbour's own words.
 * @param sourceOf where an indicator's description stands
 */
export function withErrata(
  indicators: readonly Indicator[],
  category: string,
  sourceOf: (indicator: Indicator) => SourceSpan | null,
  session: Session,
): Indicator[] {
  const alike = new Map<string, Indicator[]>();
  for (const indicator of indicators) {
    const key = keyOf(indicator);
    alike.set(key, [...(alike.get(key) ?? []), indicator].slice(0, MOST_ALIKE));
  }
  return indicators.map((indicator) => {
    const { name, description } = indicator;
    const copied = alike
      .get(keyOf(indicator))
      ?.find((other) => other !== indicator && other.name.length >= 4 && description.includes(other.name));
    if (description.includes(name)) return indicator;
    if (!copied) return indicator;
    const source = sourceOf(indicator);
    const values = { name, says: copied.name };
    session.cite("erratum", { words: description, source }, values);
    session.ask({
      ...{ code: "erratum", place: [category, name], words: description, source, proposal: "mark", severity: "info" },
      values,
    });
    return { ...indicator, erratum: { reading: "erratum", says: copied.name, means: name } };
  });
}

/** Neighbours with the same words. */
function keyOf({ group, description }: Indicator): string {
  return `${group ?? ""}\n${description}`;
}
