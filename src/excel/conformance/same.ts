/** Whether two values are the same, and how they are shown: by their JSON. */

/** Whether two plain values have the same JSON, whatever the order of their keys. */
export function same(left: unknown, right: unknown): boolean {
  return show(left) === show(right);
}

/** A plain value as JSON, its keys sorted; what JSON lacks as a word. */
export function show(value: unknown): string {
  if (value === undefined) return "undefined";
  if (typeof value === "number" && !Number.isFinite(value)) return String(value);
  return JSON.stringify(value, (_key, part: unknown) => sorted(part));
}

function sorted(part: unknown): unknown {
  if (typeof part !== "object" || part === null || Array.isArray(part)) return part;
  return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
}
