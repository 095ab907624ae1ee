/** A description that speaks of the neighbouring indicator: most likely copied and left as it was. */
import type { Indicator, SourceSpan } from "../types";
import type { Session } from "./session";

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
  return indicators.map((indicator) => {
    const { name, description } = indicator;
    const copied = indicators.find(
      (other) =>
        other !== indicator &&
        other.group === indicator.group &&
        other.name.length >= 4 &&
        other.description === description &&
        description.includes(other.name) &&
        !description.includes(name),
    );
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
