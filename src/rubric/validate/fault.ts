/** What is wrong with a rubric, as data; `fault-text.ts` puts it into words. */
import { placeOf } from "./place";

/** What a rubric that has been read can have wrong. */
export type RuleFaultCode =
  | "shares-sum"
  | "category-total"
  | "weight-sign"
  | "id-repeated"
  | "id-syntax"
  | "share-range"
  | "share-missing"
  | "share-unexpected"
  | "rule-misplaced"
  | "veto-misplaced"
  | "exemption-misplaced"
  | "levels-empty"
  | "level-not-zero"
  | "level-order"
  | "level-above-share"
  | "levels-count"
  | "levels-choices"
  | "tiers-empty"
  | "tier-not-zero"
  | "tier-order"
  | "tier-above-share"
  | "tier-from"
  | "counters-empty"
  | "counter-repeated"
  | "counter-step"
  | "condition-unknown"
  | "appendix-unknown"
  | "reading-unknown"
  | "reading-missing"
  | "reading-repeated"
  | "reading-choice"
  | "alternative-unknown"
  | "veto-empty"
  | "veto-repeated"
  | "unit-repeated"
  | "duty-unit"
  | "number-repeated"
  | "number-invalid"
  | "name-repeated"
  | "version-unfit"
  | "text-empty"
  | "text-too-long"
  | "text-character"
  | "list-empty"
  | "not-finite"
  | "source-span";

/** What keeps a file from being read as a rubric. */
export type FileFaultCode =
  | "file-size"
  | "file-json"
  | "file-format"
  | "file-shape"
  | "field-missing"
  | "field-unknown"
  | "field-type"
  | "field-value";

/** What keeps a line of 指标体系 from being read. */
export type LineFaultCode =
  | "line-category-kind"
  | "line-homeless"
  | "line-kind-fixed"
  | "line-kind-missing"
  | "line-kind-unknown"
  | "line-number"
  | "line-rule-unclear"
  | "line-tiers"
  | "line-veto-twice";

export type FaultCode = RuleFaultCode | FileFaultCode | LineFaultCode;
export type FaultValues = Readonly<Record<string, string | number>>;
/** Keys and indices from the rubric down to the faulty part. */
export type FaultPath = readonly (string | number)[];

export interface RubricFault {
  readonly code: FaultCode;
  /** The faulty part in the rubric's JSON: `categories[0].indicators[3].criteria[1].share`; empty for the whole. */
  readonly path: string;
  /** The same for people, in the rubric's own names: 政府信息公开 › 动态要闻 › 第3项. */
  readonly place: string;
  /** Facts that the message needs; shares as fractions, weights in points. */
  readonly values: FaultValues;
}

/** Called by the checks for each fault that they find; `first` is where that which is repeated stood before. */
export type Report = (code: FaultCode, path: FaultPath, values?: FaultValues, first?: FaultPath) => void;

/** Two numbers of a rubric count as equal within this: shares are written as decimals and added up in binary. */
export const TOLERANCE = 1e-9;

/**
 * The fault at a path of `data`, which need not be a sound rubric. The values `first` (a place) and `firstPath` tell
 * where that which is repeated stood before.
 */
export function makeFault(
  data: unknown,
  code: FaultCode,
  path: FaultPath,
  values: FaultValues = {},
  first?: FaultPath,
): RubricFault {
  const before = first === undefined ? {} : { first: placeOf(data, first), firstPath: formatPath(first) };
  return { code, path: formatPath(path), place: placeOf(data, path), values: { ...values, ...before } };
}

/** `["readings", 0, "id"]` → `readings[0].id`; keys that are no identifiers are quoted: `sharesByChoice["from-zero"]`. */
function formatPath(path: FaultPath): string {
  return path
    .map((step, index) => {
      if (typeof step === "number") return `[${step}]`;
      if (!/^[A-Za-z_$][\w$]*$/u.test(step)) return `[${JSON.stringify(step)}]`;
      return index === 0 ? step : `.${step}`;
    })
    .join("");
}
