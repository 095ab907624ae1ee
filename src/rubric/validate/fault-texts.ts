import type { FaultCode } from "./fault";

/** One language's words for the faults. */
export interface FaultTexts {
  /** Templates: `{name}` is a value as it stands, `{name%}` a fraction as a percentage. */
  readonly messages: Readonly<Record<FaultCode, string>>;
  /** Words for values that are ids in the data, by `name.value`: `rule.range`. */
  readonly words: Readonly<Record<string, string>>;
  /** Joins place and message, and adds the path in the file where there is one to tell. */
  readonly sentence: (place: string, message: string, path: string | null) => string;
}
