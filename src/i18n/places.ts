/** Names of places, which stay in the rubric's own language. */
import type { Criterion, Field, Indicator, Unit } from "../rubric";
import { percent } from "./numbers";

/** 市发改委 · 动态要闻 · 2 · 超期. */
export function placeName(
  unit: Unit | null,
  indicator: Indicator | null,
  criterion: Criterion | null,
  field: Field | null,
): string {
  const parts = [unit?.name, indicator?.name, criterion ? String(criterion.number) : undefined];
  if (field?.kind === "counter") parts.push(field.counter.label);
  if (field?.kind === "veto") parts.push("否决");
  return parts.filter((part) => part !== undefined).join(" · ");
}

/** What a criterion allows: its share, or its levels. */
export function limitOf({ rule, share }: Criterion): string {
  return rule.kind === "levels" ? rule.levels.map((level) => percent(level.share)).join(" / ") : percent(share ?? 0);
}
