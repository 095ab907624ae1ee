/**
 * Scoring once more, written from the rubric's rules in words and not from the code under test: criterion by criterion,
 * in exact fractions, for the default readings. Only names, weights, shares and veto notes come from the rubric's data;
 * what each criterion counts and costs stands here again.
 */
import type { Category, Criterion, Indicator, Rubric, Unit } from "../../src/rubric";
import type { Entries } from "../../src/scoring";
import type { CellValue } from "../../src/sheet/value";
import { compare, dividedBy, fraction, minus, ONE, percent, plus, rounded, times, toNumber, ZERO } from "./fraction";
import type { Fraction } from "./fraction";

interface NaiveScore {
  /** Indicator id → points. */
  readonly points: ReadonlyMap<string, Fraction>;
  readonly total: number;
  readonly rank: number;
}

/** Levels in percent: 查询服务·2 rises in five equal steps, 在线咨询·1 pays for one and for five working days. */
const LEVELS: Readonly<Record<string, readonly number[]>> = {
  "service.queries.2": [0, 6, 12, 18, 24, 30],
  "interaction.consultation.1": [0, 20, 50],
};
const BENCHMARKS = ["info.data.1", "info.data.2"];
/** 1–4 times earn half of the 20 %, 5 and more all of it. */
const TIERS = ["newmedia.linkage.2", "newmedia.linkage.3"];
/** 5 % each. */
const INCIDENTS = ["function.platform.1", "function.platform.2", "function.platform.3"];
const MAINTENANCE = "operations.maintenance.5";
const DEDUCT = "newmedia.publishing.5";
/** Counter → percent of the indicator's negative weight for each. */
const PENALTIES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  "penalty.notices.1": { ":state-council": 50, ":province": 5 },
  "penalty.media.1": { ":central": 50, ":provincial": 10 },
  "penalty.service-items.1": { "": 50 },
};
/** Criteria that a veto of their own brings to 0. */
const VETOED_ALONE = ["info.interpretation.2", "service.queries.1", "newmedia.service.1"];
/** Indicator → what must hold for the unit; else its weight is split evenly among the category's others. */
const ONLY_IF: Readonly<Record<string, string>> = {
  "info.projects": "appendix1",
  "info.welfare": "appendix2",
  "info.resources": "appendix3",
  "interaction.interviews": "interviewPlan",
};

type Read = (field: string) => CellValue;

export function scoreNaively(rubric: Rubric, units: readonly Unit[], entries: Entries): Map<string, NaiveScore> {
  const reads = units.map(
    ({ id }): Read =>
      (field) =>
        entries.get(id)?.get(field) ?? null,
  );
  const best = new Map(BENCHMARKS.map((id) => [id, bestCount(id, reads)]));
  const scored = units.map((unit, i) => {
    const points = new Map<string, Fraction>();
    let total = ZERO;
    for (const category of rubric.categories) {
      for (const indicator of category.indicators) {
        const weight = weightFor(category, indicator, unit);
        const own = times(weight, achieved(indicator, reads[i] ?? (() => null), best));
        points.set(indicator.id, own);
        total = plus(total, own);
      }
    }
    // A third that was typed is none exactly: nine decimals tell what was meant before the half is looked for.
    return { id: unit.id, points, total: rounded(rounded(total, 9), 2) };
  });
  return new Map(
    scored.map(({ id, points, total }) => {
      const better = scored.filter((other) => compare(other.total, total) > 0).length;
      return [id, { points, total: toNumber(total), rank: better + 1 }];
    }),
  );
}

function applies(indicator: Indicator, unit: Unit): boolean {
  const condition = ONLY_IF[indicator.id];
  return condition === undefined || unit.conditions[condition] === true;
}

function weightFor(category: Category, indicator: Indicator, unit: Unit): Fraction {
  if (!applies(indicator, unit)) return ZERO;
  let weight = fraction(indicator.weight);
  const takers = category.indicators.filter((one) => applies(one, unit)).length;
  for (const other of category.indicators) {
    if (!applies(other, unit)) weight = plus(weight, dividedBy(fraction(other.weight), fraction(takers)));
  }
  return weight;
}

function achieved(indicator: Indicator, read: Read, best: ReadonlyMap<string, number>): Fraction {
  if (indicator.veto && filled(read(`${indicator.id}:veto`))) return ZERO;
  let sum = ZERO;
  for (const criterion of indicator.criteria) {
    if (VETOED_ALONE.includes(criterion.id) && filled(read(`${criterion.id}:veto`))) continue;
    sum = plus(sum, earned(criterion, read, best));
  }
  if (compare(sum, ZERO) < 0) return ZERO;
  return compare(sum, ONE) > 0 ? ONE : sum;
}

/** Of a penalty: what it costs. */
function earned({ id, share }: Criterion, read: Read, best: ReadonlyMap<string, number>): Fraction {
  const whole = fraction(share ?? 0);
  const value = read(id);
  const penalties = PENALTIES[id];
  if (penalties) {
    return Object.entries(penalties).reduce(
      (sum, [counter, each]) => plus(sum, times(percent(each), fraction(count(read(id + counter)) ?? 0))),
      ZERO,
    );
  }
  if (id === MAINTENANCE) {
    const overdue = count(read(`${id}:overdue`));
    const month = count(read(`${id}:overdue-month`));
    if (overdue === null || month === null) return ZERO;
    const lost = plus(times(percent(5), fraction(overdue)), times(percent(50), fraction(month)));
    return minus(percent(30), lost);
  }
  if (id === DEDUCT) return minus(ZERO, times(percent(50), fraction(count(value) ?? 0)));
  if (BENCHMARKS.includes(id)) {
    const most = best.get(id) ?? 0;
    return most === 0 ? ZERO : dividedBy(times(whole, fraction(count(value) ?? 0)), fraction(most));
  }
  if (TIERS.includes(id)) {
    const times_ = count(value) ?? 0;
    return percent(times_ >= 5 ? 20 : times_ >= 1 ? 10 : 0);
  }
  if (INCIDENTS.includes(id)) {
    const found = count(value);
    if (found === null) return ZERO;
    const left = minus(whole, times(percent(5), fraction(found)));
    return compare(left, ZERO) > 0 ? left : ZERO;
  }
  if (typeof value !== "number" || !Number.isFinite(value)) return ZERO;
  const typed = fraction(value);
  const levels = LEVELS[id];
  if (levels) return levels.some((level) => compare(percent(level), typed) === 0) ? typed : ZERO;
  return compare(typed, ZERO) >= 0 && compare(typed, whole) <= 0 ? typed : ZERO;
}

/** The most that anybody has who is not vetoed there. */
function bestCount(id: string, reads: readonly Read[]): number {
  return Math.max(0, ...reads.map((read) => (filled(read("info.data:veto")) ? 0 : (count(read(id)) ?? 0))));
}

function count(value: CellValue): number | null {
  return typeof value === "number" && value >= 0 && Number.isInteger(value) ? value : null;
}

function filled(value: CellValue): boolean {
  return value !== null && value !== "";
}
