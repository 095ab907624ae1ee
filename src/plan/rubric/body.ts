/** What a row of 指标体系 says. */
import { choiceOf } from "../../rubric";
import type { Indicator, Rubric, SourceSpan } from "../../rubric";
import type { CellValue } from "../../sheet/value";
import type { PlanContext } from "../context";
import type { GridRow } from "../grid/layout";
import { weightOrShare } from "../grid/parameters";
import { KIND_NAMES, percent, ruleInWords } from "../words";
import { CATEGORY_KIND, CATEGORY_KINDS, COUNTER_KIND, INDICATOR_KIND, VETO_KIND } from "./layout";

/** A row's id and its twelve columns. */
export function bodyOf({ rubric }: PlanContext, row: GridRow): CellValue[] {
  const weight = weightOrShare(row);
  const numbers = [weight?.column === "weight" ? weight.value : null, weight?.column === "share" ? weight.value : null];
  if (row.kind === "category") {
    const { category } = row;
    return [
      row.id,
      category.name,
      null,
      null,
      null,
      CATEGORY_KINDS[category.kind],
      CATEGORY_KIND,
      ...numbers,
      null,
      null,
      null,
      lines(category.source),
    ];
  }
  const { category, indicator } = row;
  const path = [row.id, category.name, indicator.group, indicator.name];
  switch (row.kind) {
    case "indicator": {
      const condition = rubric.conditions.find(({ id }) => id === indicator.applicability?.condition)?.name ?? null;
      const description = descriptionOf(rubric, indicator);
      return [
        ...path,
        null,
        description,
        INDICATOR_KIND,
        ...numbers,
        null,
        condition,
        noteOn(rubric, indicator),
        lines(indicator.source),
      ];
    }
    case "criterion": {
      const { criterion } = row;
      const kind = KIND_NAMES[criterion.rule.kind];
      return [
        ...path,
        criterion.number,
        criterion.text,
        kind,
        ...numbers,
        null,
        null,
        ruleInWords(criterion),
        lines(criterion.source),
      ];
    }
    case "counter":
      return [
        ...path,
        row.criterion.number,
        row.counter.label,
        COUNTER_KIND,
        ...numbers,
        null,
        null,
        `每个扣 ${percent(row.counter.step)}`,
        lines(row.criterion.source),
      ];
    case "criterion-veto":
      return [
        ...path,
        row.criterion.number,
        row.criterion.veto?.text ?? "",
        VETO_KIND,
        ...numbers,
        null,
        null,
        `仅第 ${row.criterion.number} 项不得分：${(row.criterion.veto?.reasons ?? []).join("；")}`,
        row.criterion.veto ? lines(row.criterion.veto.source) : null,
      ];
  }
}

/** Nothing for what somebody added in the workbook. */
function lines({ from, to }: SourceSpan): string | null {
  if (from === 0) return null;
  return from === to ? String(from) : `${from}–${to}`;
}

/** 指标说明; a slip of the source is kept or mended as the reading erratum has it. */
export function descriptionOf(rubric: Rubric, { description, erratum }: Indicator): string {
  return erratum && choiceOf(rubric, "erratum") === "correct"
    ? description.replace(erratum.says, erratum.means)
    : description;
}

/** What else the source says of the indicator: words before its first criterion, veto note, condition, slips. */
function noteOn(rubric: Rubric, { detail, criteria, veto, applicability, erratum }: Indicator): string | null {
  const preface = detail.slice(0, Math.max(0, detail.indexOf(criteria[0]?.text ?? ""))).trim();
  const slip =
    erratum && choiceOf(rubric, "erratum") === "mark" ? `原文疑误：“${erratum.says}”似应为“${erratum.means}”。` : "";
  const own = veto?.text === applicability?.text ? "" : (applicability?.text ?? "");
  const notes = [slip, preface, veto?.text ?? "", own].filter(Boolean);
  return notes.length > 0 ? notes.join("\n") : null;
}
