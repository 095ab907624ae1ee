/** Percentages and points in a sentence, and what the words before each make of it. */
import { clean, halfWidth } from "../words";

export interface Amount {
  /** Percentages as fractions, points as they are. */
  readonly value: number;
  readonly unit: "percent" | "points";
  /** The lower end where it is a range: 扣1-3分. */
  readonly low: number | null;
  /**
   * earn 得10%, deduct 扣5分, cap 共25% or 最多扣5分, add 加2分, full 满分2分; threshold: no score at all, as in
   * 可用率低于95%的.
   */
  readonly role: "earn" | "deduct" | "cap" | "add" | "threshold";
  /** Whether it is said to be of the indicator's weight: 扣权重的5%. */
  readonly ofWeight: boolean;
  /** Where it stands in the text, number and unit alone. */
  readonly index: number;
  readonly end: number;
}

const AMOUNT =
  /(?<![\d.])(?:(\d{1,6}(?:\.\d{1,6})?)\s{0,2}(?:%|分)?\s{0,2}[-~～至到]\s{0,2})?(\d{1,6}(?:\.\d{1,6})?)\s{0,2}(%|分)(?![钟之类局公支])/gu;
const OF_WEIGHT = /(?:权重|分值|总分值?)(?:分)?的$/u;
const CAP =
  /(?:共计?|合计|累计|最多|最高|至多|上限|封顶|不超过|不高于|总计|以)(?:可|只|不超过|为限)?(?:扣除?|减|得|加|计|为|占|是)*(?:分)?$/u;
const DEDUCT =
  /(?:扣除?|扣减|倒扣|减|核减)(?:去|分|得分)?(?:(?:该|本|此)?(?:指标|项)?(?:权重|分值|总分值?)(?:分)?的)?$/u;
const ADD = /加(?:分)?(?:(?:权重|分值)的)?$/u;
const THRESHOLD_BEFORE = /(?:低于|高于|达到?|超过|不足|大于|小于|少于|不低于|不少于|占比|比例|率)(?:为|在)?$/u;
const THRESHOLD_BEHIND = /^(?:以上|以下|以内|及以上|（含）|\(含\))/u;

/** All amounts of the text, in its order. */
export function amountsIn(text: string): Amount[] {
  const plain = halfWidth(text);
  let last = 0;
  return [...plain.matchAll(AMOUNT)].map((found) => {
    const [whole, low, value, unit] = found;
    const { index } = found;
    const end = index + whole.length;
    const before = plain.slice(Math.max(last, index - 16), index).replace(/\s/gu, "");
    last = end;
    const scale = unit === "%" ? 100 : 1;
    return {
      value: clean(Number(value) / scale),
      unit: unit === "%" ? ("percent" as const) : ("points" as const),
      low: low === undefined ? null : clean(Number(low) / scale),
      role: roleOf(before, plain.slice(end, end + 4), unit === "%"),
      ofWeight: OF_WEIGHT.test(before),
      index,
      end,
    };
  });
}

function roleOf(before: string, behind: string, isPercent: boolean): Amount["role"] {
  if (isPercent && (THRESHOLD_BEFORE.test(before) || THRESHOLD_BEHIND.test(behind)) && !/不超过$/u.test(before)) {
    return "threshold";
  }
  if (CAP.test(before)) return "cap";
  if (DEDUCT.test(before)) return "deduct";
  return ADD.test(before) ? "add" : "earn";
}

/** The amount as a share of the indicator. */
export function shareOf({ value, unit }: Pick<Amount, "value" | "unit">, weight: number): number {
  if (unit === "percent") return value;
  return weight > 0 ? clean(value / weight) : 0;
}
