/** References: whatever a part of the rubric names by id must be there. */
import type { ReadingId, Rubric } from "../types";
import type { FaultPath, Report } from "./fault";

export function checkReferences(rubric: Rubric, report: Report): void {
  const conditions = new Set(rubric.conditions.map(({ id }) => id));
  const appendices = new Set(rubric.appendices.map(({ id }) => id));
  const readings = new Set(rubric.readings.map(({ id }) => id));
  const appendix = (id: string | null, ...path: FaultPath): void => {
    if (id !== null && !appendices.has(id)) report("appendix-unknown", path, { id });
  };
  const reading = (id: ReadingId | null, ...path: FaultPath): void => {
    if (id !== null && !readings.has(id)) report("reading-unknown", path, { id });
  };

  rubric.conditions.forEach((condition, index) => {
    appendix(condition.appendix, "conditions", index, "appendix");
  });
  rubric.units.forEach(({ aliases }, u) => {
    aliases.forEach((alias, index) => {
      reading(alias.reading, "units", u, "aliases", index, "reading");
    });
  });
  rubric.categories.forEach((category, c) => {
    category.indicators.forEach((indicator, i) => {
      const path = ["categories", c, "indicators", i] as const;
      const { applicability, erratum } = indicator;
      appendix(indicator.appendix, ...path, "appendix");
      if (erratum !== null) reading(erratum.reading, ...path, "erratum", "reading");
      if (applicability !== null) {
        const at = [...path, "applicability"] as const;
        if (!conditions.has(applicability.condition)) {
          report("condition-unknown", [...at, "condition"], { id: applicability.condition });
        }
        reading(applicability.reading, ...at, "reading");
      }
      indicator.criteria.forEach(({ rule }, k) => {
        const at = [...path, "criteria", k, "rule"] as const;
        if (rule.kind === "levels") reading(rule.reading, ...at, "reading");
        if (rule.kind === "incidents") reading(rule.floorReading, ...at, "floorReading");
      });
    });
  });
}
