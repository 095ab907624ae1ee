/**
 * 「注：因空白、应更新未更新等原因已按其他指标扣分的，本指标项下不重复扣分」: a criterion with this note that is below
 * its share while another indicator of the same unit, or a criterion there, is vetoed for such a cause. Compared are the
 * words of the vetoes' reasons alone: why a percentage is low, no cell says. Whether it is the same blank column, the
 * scorer must look up.
 */
import type { Criterion, Unit } from "../../../rubric";
import { isBlank, judgeField } from "../../../scoring";
import { valueText } from "../../../sheet/value";
import { findingAt } from "../../context";
import type { EntryPlace, Rule } from "../../types";

const NOTE = "不重复扣分";
/** 空白、应更新未更新 as the notes on vetoes put it. */
const CAUSES = /更新不及时|未(?:及时)?更新|空白/u;

export const deductDoubled: Rule = {
  meta: { id: "deduct-doubled", severity: "warning" },
  run: (context) => {
    const causes = causesByUnit(context.entries);
    return context.entries.flatMap((place) => {
      const { field, unit } = place;
      const elsewhere = causes.get(unit)?.filter((cause) => cause.indicator !== field.indicator.id) ?? [];
      if (elsewhere.length === 0 || field.kind === "veto" || !isDeducted(place, field.criterion)) return [];
      const told = {
        indicators: elsewhere.map(({ name }) => name),
        reasons: elsewhere.map(({ reason }) => reason),
      };
      return [findingAt(context, deductDoubled.meta, place, told)];
    });
  },
};

interface Cause {
  readonly indicator: string;
  readonly name: string;
  readonly reason: string;
}

function causesByUnit(places: readonly EntryPlace[]): Map<Unit, Cause[]> {
  const causes = new Map<Unit, Cause[]>();
  for (const { unit, field, value, applies } of places) {
    if (field.kind !== "veto" || !applies || isBlank(value) || !CAUSES.test(valueText(value))) continue;
    const cause = { indicator: field.indicator.id, name: field.indicator.name, reason: valueText(value).trim() };
    const own = causes.get(unit);
    if (own) own.push(cause);
    else causes.set(unit, [cause]);
  }
  return causes;
}

function isDeducted({ field, value, applies, vetoed }: EntryPlace, { text, share }: Criterion): boolean {
  if (!text.includes(NOTE) || !applies || vetoed || share === null) return false;
  const judgement = judgeField(field, value);
  return judgement.state === "valid" && judgement.number < share;
}
