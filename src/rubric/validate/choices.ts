/** Readings: all of them there, once each, with alternatives that the computations know. */
import type { ReadingId, Rubric } from "../types";
import type { Report } from "./fault";

/**
 * What the computations can do for each reading. The alternatives of levels-steps are the rubric's own: their meaning
 * is the shares that come with them.
 */
const ALTERNATIVES: Readonly<Record<ReadingId, readonly string[] | null>> = {
  redistribution: ["even", "even-unconditional", "proportional"],
  "interview-plan": ["redistribute", "full", "assess"],
  "benchmark-zero": ["zero", "full"],
  "levels-steps": null,
  "ops-overdue-floor": ["indicator", "criterion"],
  rounding: ["0", "1", "2", "3", "4"],
  ties: ["competition", "dense"],
  "total-cap": ["none", "cap-100", "floor-0"],
  "same-unit": ["one", "two"],
  erratum: ["mark", "correct"],
};

export function checkReadings(rubric: Rubric, report: Report): void {
  const seen = new Set<string>();
  rubric.readings.forEach((reading, r) => {
    const path = ["readings", r] as const;
    if (seen.has(reading.id)) report("reading-repeated", [...path, "id"], { id: reading.id });
    seen.add(reading.id);
    const offered = reading.alternatives.map(({ id }) => id);
    for (const key of ["default", "choice"] as const) {
      if (!offered.includes(reading[key])) {
        report("reading-choice", [...path, key], { choice: reading[key], offered: offered.join(", ") });
      }
    }
    const known = ALTERNATIVES[reading.id];
    if (known === null) return;
    offered.forEach((id, index) => {
      if (known.includes(id)) return;
      report("alternative-unknown", [...path, "alternatives", index, "id"], { id, known: known.join(", ") });
    });
  });
  for (const id of Object.keys(ALTERNATIVES)) if (!seen.has(id)) report("reading-missing", ["readings"], { id });
}
