/** Rubrics as files: JSON in, JSON out, nothing taken on trust. */
import * as z from "zod/mini";
import type { Rubric } from "./types";
import { validateRubric, type RubricFault } from "./validate";
import { makeFault, type FaultPath } from "./validate/fault";
import { faultsOf } from "./validate/issues";

/** The only version of the file format so far. */
const FORMAT = "scorebook-rubric/1";
/** Bytes; the built-in rubric has 0.14 MB. */
const LARGEST_FILE = 5 * 1024 * 1024;

const text = z.string();
const optionalText = z.nullable(text);
const source = z.strictObject({ from: z.int(), to: z.int() });
const counters = z.array(z.strictObject({ id: text, label: text, step: z.number() }));
const reading = <Id extends string>(id: Id): z.ZodMiniNullable<z.ZodMiniLiteral<Id>> => z.nullable(z.literal(id));

const rule = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("range") }),
  z.strictObject({
    kind: z.literal("levels"),
    levels: z.array(z.strictObject({ label: text, share: z.number() })),
    reading: reading("levels-steps"),
    sharesByChoice: z.record(text, z.array(z.number())),
  }),
  z.strictObject({ kind: z.literal("benchmark"), counts: text }),
  z.strictObject({
    kind: z.literal("tiers"),
    counts: text,
    tiers: z.array(z.strictObject({ from: z.number(), share: z.number() })),
  }),
  z.strictObject({ kind: z.literal("incidents"), counters, floorReading: reading("ops-overdue-floor") }),
  z.strictObject({ kind: z.literal("deduct"), counters }),
  z.strictObject({ kind: z.literal("penalty"), counters }),
]);

const veto = z.nullable(z.strictObject({ text, reasons: z.array(text), source }));

const criterion = z.strictObject({
  id: text,
  number: z.number(),
  text,
  share: z.nullable(z.number()),
  rule,
  veto,
  hint: optionalText,
  source,
});

const indicator = z.strictObject({
  id: text,
  name: text,
  group: optionalText,
  description: text,
  detail: text,
  weight: z.number(),
  criteria: z.array(criterion),
  veto,
  applicability: z.nullable(z.strictObject({ condition: text, text, reading: reading("interview-plan") })),
  appendix: optionalText,
  erratum: z.nullable(z.strictObject({ reading: z.literal("erratum"), says: text, means: text })),
  source,
});

const category = z.strictObject({
  id: text,
  name: text,
  kind: z.enum(["base", "bonus", "penalty"]),
  total: z.number(),
  source,
  indicators: z.array(indicator),
});

const readings = z.strictObject({
  id: z.enum([
    "redistribution",
    "interview-plan",
    "benchmark-zero",
    "levels-steps",
    "ops-overdue-floor",
    "rounding",
    "ties",
    "total-cap",
    "same-unit",
    "erratum",
  ]),
  question: text,
  words: optionalText,
  source: z.nullable(source),
  alternatives: z.array(z.strictObject({ id: text, label: text })),
  default: text,
  choice: text,
  effect: z.enum(["live", "regenerate"]),
});

/** The shape of a rubric file. The type on the left makes the compiler hold it against the Rubric type. */
const rubricSchema: z.ZodMiniType<Rubric> = z.strictObject({
  format: z.literal(FORMAT),
  id: text,
  title: text,
  audience: text,
  year: z.int(),
  // Files without it are as good as ever: it needs no other format.
  version: z.exactOptional(text),
  categories: z.array(category),
  conditions: z.array(z.strictObject({ id: text, name: text, appendix: optionalText, default: z.boolean() })),
  appendices: z.array(
    z.strictObject({ id: text, title: text, duties: z.array(z.strictObject({ unit: text, text, source })), source }),
  ),
  units: z.array(
    z.strictObject({
      name: text,
      aliases: z.array(z.strictObject({ name: text, reading: z.literal("same-unit") })),
    }),
  ),
  readings: z.array(readings),
});

/**
 * The rubric in a JSON text, or everything that is wrong with it: first its size (5 MB at most), syntax and format
 * version, then its shape (unknown fields are refused, since they would be lost), then its sense as `validateRubric`
 * sees it. Faults of a later step are told once the earlier steps have none. Never throws.
 */
export function parseRubric(json: string): { rubric: Rubric } | { faults: RubricFault[] } {
  const size = sizeOf(json);
  if (size > LARGEST_FILE) return { faults: [makeFault(null, "file-size", [], { size, limit: LARGEST_FILE })] };
  const read = readJson(json);
  if ("fault" in read) return { faults: [read.fault] };

  const format = formatOf(read.data);
  if (format !== FORMAT) {
    const path: FaultPath = format === "" ? [] : ["format"];
    return { faults: [makeFault(null, "file-format", path, { found: format, expected: FORMAT })] };
  }
  const parsed = checkShape(read.data);
  if (parsed === null) return { faults: [makeFault(null, "file-shape", [])] };
  if (!parsed.success) return { faults: faultsOf(read.data, parsed.error.issues) };
  const faults = validateRubric(parsed.data);
  return faults.length > 0 ? { faults } : { rubric: parsed.data };
}

/** What objects of a rubric have, in the order in which a file has it. */
const FIELDS = (
  "format id number name kind title audience year version total unit question words condition text label from to group " +
  "description detail weight counts share step levels tiers counters criteria rule veto reasons hint aliases " +
  "applicability appendix erratum duties reading floorReading sharesByChoice says means source indicators " +
  "alternatives default choice effect categories conditions appendices units readings"
).split(" ");

/**
 * The rubric as the text of a file: indented by two spaces, a line feed at the end, the same text for the same rubric
 * whatever the order in which its fields were set. `parseRubric` reads it back to an equal rubric.
 */
export function formatRubric(rubric: Rubric): string {
  return `${JSON.stringify(ordered(rubric), null, 2)}\n`;
}

/** The same with its fields in the order in which a file gives them when it is read: fingerprints go by it. */
export function asRead(rubric: Rubric): Rubric {
  const read = checkShape(rubric);
  return read?.success ? read.data : rubric;
}

/** Whether both say the same, whatever the order of their fields. */
export function isSameRubric(one: Rubric, other: Rubric): boolean {
  return one === other || JSON.stringify(ordered(one)) === JSON.stringify(ordered(other));
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, member]) => [key, ordered(member)]));
}

/** Keys that are no fields, such as choices, come last, by themselves in the order of the alphabet. */
function rank(key: string): number {
  const index = FIELDS.indexOf(key);
  return index < 0 ? FIELDS.length : index;
}

/**
 * Null for what has more faults than can be told: the schema library hands its issues on as arguments, and beyond some
 * hundred thousand they overflow the stack.
 */
function checkShape(data: unknown): ReturnType<typeof rubricSchema.safeParse> | null {
  try {
    return rubricSchema.safeParse(data);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function sizeOf(json: string): number {
  // A text has at least as many bytes as UTF-16 units: no need to encode what is too long already.
  return json.length > LARGEST_FILE ? json.length : new TextEncoder().encode(json).length;
}

function readJson(json: string): { data: unknown } | { fault: RubricFault } {
  try {
    // Windows editors put a byte order mark in front, which is no JSON.
    return { data: JSON.parse(json.replace(/^\uFEFF/u, "")) as unknown };
  } catch (error) {
    const reason = error instanceof Error ? error.message.slice(0, 200) : "";
    return { fault: makeFault(null, "file-json", [], { reason }) };
  }
}

/** The format that the file says it has; empty where it says nothing, and so is no rubric at all. */
function formatOf(data: unknown): string {
  if (typeof data !== "object" || data === null || !("format" in data)) return "";
  return typeof data.format === "string" ? data.format : "";
}
