/** The schema library's issues as faults of ours. */
import type * as z from "zod/mini";
import { makeFault, type FaultPath, type RubricFault } from "./fault";
import { valueAt } from "./place";

/** Longest piece of a file's own words that a fault repeats. */
const LONGEST_VALUE = 60;

/** One fault for each issue, and one for each unknown field, at the paths where they stand in `data`. */
export function faultsOf(data: unknown, issues: readonly z.core.$ZodIssue[]): RubricFault[] {
  return issues.flatMap((issue) => faultsOfIssue(data, issue));
}

function faultsOfIssue(data: unknown, issue: z.core.$ZodIssue): RubricFault[] {
  const path = issue.path.map((step) => (typeof step === "symbol" ? String(step) : step));
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => makeFault(data, "field-unknown", [...path, key], { field: clipped(key) }));
  }
  if (issue.code === "invalid_type") return [fault(data, path, null, issue.expected)];
  if (issue.code === "invalid_value") return [fault(data, path, issue.values.map(String).join(", "))];
  // The only union is that of the rules, told apart by their kind.
  if (issue.code === "invalid_union" && "options" in issue) {
    return [fault(data, path, issue.options.map(String).join(", "))];
  }
  return [fault(data, path, issue.message)];
}

/** `allowed`: the values that would do; null where any of the type would. */
function fault(data: unknown, path: FaultPath, allowed: string | null, expected = ""): RubricFault {
  const value = valueAt(data, path);
  if (value === undefined) return makeFault(data, "field-missing", path, { field: String(path.at(-1) ?? "") });
  const found = shown(value);
  if (allowed !== null) return makeFault(data, "field-value", path, { found, allowed });
  return makeFault(data, "field-type", path, { found, expected });
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return "[…]";
  if (typeof value === "object" && value !== null) return "{…}";
  return clipped(typeof value === "string" ? JSON.stringify(value) : String(value));
}

function clipped(text: string): string {
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}
