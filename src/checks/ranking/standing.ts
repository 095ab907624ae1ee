/** What the rules about ranks share: who is done, in which order, and where 汇总排名 shows it. */
import type { UnitScore } from "../../scoring";
import { NOWHERE } from "../findings";
import type { CheckContext, Finding, FindingData, RuleMeta } from "../types";

/** While entries are missing a total is provisional, and nothing that follows from it is worth telling. */
export function isDone({ completeness }: UnitScore): boolean {
  return completeness.ratio >= 1;
}

/** Units from the highest total down, equal ones by what they have beyond the decimals. */
export function standing(context: CheckContext): UnitScore[] {
  return [...context.scores().units].sort((a, b) => b.total - a.total || b.exactTotal - a.exactTotal);
}

/** A finding about a unit, at its rank in 汇总排名 where that was read. */
export function findingAtRank(
  context: CheckContext,
  { id, severity }: RuleMeta,
  { unit }: UnitScore,
  data: FindingData,
): Finding {
  const ranking = context.made()?.book.sheets.get("ranking")?.found;
  const row = ranking?.rows.get(unit.id);
  const column = ranking?.columns.get("rank");
  const cell = row === undefined || column === undefined ? null : { row, column };
  return { ...NOWHERE, rule: id, severity, sheet: cell && ranking ? ranking.sheet.name : null, cell, unit, data };
}
