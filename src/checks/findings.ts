/** Findings as such, whatever rule they come from. */
import type { Finding, Severity } from "./types";

/** What a finding has that has no place. */
export const NOWHERE = {
  sheet: null,
  cell: null,
  unit: null,
  category: null,
  indicator: null,
  criterion: null,
  field: null,
  value: null,
} as const;

export function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
