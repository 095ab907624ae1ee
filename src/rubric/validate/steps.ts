/** Levels and tiers: ladders of shares that start at 0, rise, and stay within the criterion's share. */
import type { LevelsRule, Rubric, TiersRule } from "../types";
import { TOLERANCE, type FaultPath, type Report } from "./fault";

interface Ladder {
  readonly shares: readonly number[];
  /** Path of one rung's share. */
  readonly pathOf: (index: number) => FaultPath;
  readonly codes: typeof LEVEL_CODES | typeof TIER_CODES;
}

const LEVEL_CODES = { zero: "level-not-zero", order: "level-order", above: "level-above-share" } as const;
const TIER_CODES = { zero: "tier-not-zero", order: "tier-order", above: "tier-above-share" } as const;

export function checkLevels(
  rubric: Rubric,
  rule: LevelsRule,
  share: number | null,
  path: FaultPath,
  report: Report,
): void {
  if (rule.levels.length === 0) report("levels-empty", [...path, "levels"]);
  const labels = new Set<string>();
  rule.levels.forEach(({ label }, index) => {
    const name = label.trim();
    if (labels.has(name)) report("name-repeated", [...path, "levels", index, "label"], { name });
    labels.add(name);
  });
  const own = { shares: rule.levels.map((level) => level.share), codes: LEVEL_CODES };
  checkLadder({ ...own, pathOf: (index) => [...path, "levels", index, "share"] }, share, report);

  checkChoices(rubric, rule, [...path, "sharesByChoice"], report);
  for (const [choice, shares] of Object.entries(rule.sharesByChoice)) {
    const at = [...path, "sharesByChoice", choice];
    if (shares.length !== rule.levels.length) {
      report("levels-count", at, { choice, count: shares.length, expected: rule.levels.length });
    }
    checkLadder({ shares, codes: LEVEL_CODES, pathOf: (index) => [...at, index] }, share, report);
  }
}

/** Each alternative of the reading has its shares, and there are no others; without a reading there are none at all. */
function checkChoices(rubric: Rubric, rule: LevelsRule, path: FaultPath, report: Report): void {
  const reading = rubric.readings.find((one) => one.id === rule.reading);
  // A reading that the rubric lacks is reported where it is named.
  if (rule.reading !== null && reading === undefined) return;
  const expected = reading?.alternatives.map((alternative) => alternative.id) ?? [];
  const found = Object.keys(rule.sharesByChoice);
  const same = found.length === expected.length && expected.every((id) => Object.hasOwn(rule.sharesByChoice, id));
  if (!same) report("levels-choices", path, { found: found.join(", "), expected: expected.join(", ") });
}

export function checkTiers(rule: TiersRule, share: number | null, path: FaultPath, report: Report): void {
  const at = [...path, "tiers"] as const;
  if (rule.tiers.length === 0) report("tiers-empty", at);
  rule.tiers.forEach(({ from }, index) => {
    const before = rule.tiers[index - 1]?.from;
    const sound = Number.isInteger(from) && (before === undefined ? from === 0 : from > before);
    if (Number.isFinite(from) && !sound) report("tier-from", [...at, index, "from"], { from, before: before ?? "" });
  });
  const shares = rule.tiers.map((tier) => tier.share);
  checkLadder({ shares, codes: TIER_CODES, pathOf: (index) => [...at, index, "share"] }, share, report);
}

/** Equal neighbours are sound: the from-zero reading gives the lowest named level of 查询服务 nothing, like none. */
function checkLadder({ shares, pathOf, codes }: Ladder, limit: number | null, report: Report): void {
  shares.forEach((share, index) => {
    if (!Number.isFinite(share)) return;
    const before = shares[index - 1];
    if (before === undefined && share !== 0) report(codes.zero, pathOf(index), { share });
    if (before !== undefined && share < before) report(codes.order, pathOf(index), { share, before });
    if (limit !== null && share > limit + TOLERANCE) report(codes.above, pathOf(index), { share, limit });
  });
}
