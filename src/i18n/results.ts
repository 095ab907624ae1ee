/** What 检查结果 says of findings: in Chinese, as all of the workbook's sheets do. */
import { entryOfKey, isRuleId, keysOf, RULE_FAILED, ruleOfKey, settingsOf } from "../checks";
import type { CheckReport, Finding, RuleSettings } from "../checks";
import type { Book } from "../plan";
import type { ResultItem, ResultsInput } from "../plan/results";
import { fieldsOf } from "../rubric";
import { entryOf } from "../scoring";
import { cellName, quoteSheetName } from "../sheet/address";
import { valueText } from "../sheet/value";
import { entryText } from "./numbers";
import { findingText, ZH_RULES } from "./rules/zh-cn";

/**
 * @param decisions keys of findings to be ignored, and why; null takes that back
 * @param settings those that the report was made with
 */
export function resultsInput(
  book: Book,
  report: CheckReport,
  time: Date,
  decisions: ReadonlyMap<string, string | null> = new Map(),
  settings: RuleSettings = settingsOf(book),
): ResultsInput {
  const { rubric, units, entries } = book;
  const keys = keysOf(report, book);
  const failed = new Set(
    [...report.findings, ...report.ignored].flatMap(({ rule, data }) =>
      rule === RULE_FAILED ? [valueText(typeof data["failed"] === "string" ? data["failed"] : null)] : [],
    ),
  );
  const fields = new Map(fieldsOf(rubric).map((field) => [field.id, field]));
  const known = new Set(units.map(({ id }) => id));
  return {
    title: rubric.title,
    time,
    decisions,
    items: [...keys].map(([finding, key]) => itemOf(finding, key)),
    isJudged: (key) => {
      const rule = ruleOfKey(key);
      return rule === RULE_FAILED || (isRuleId(rule) && settings[rule] !== "off" && !failed.has(rule));
    },
    valueNow: (key) => {
      const place = entryOfKey(key);
      const field = place && fields.get(place.fieldId);
      return field && known.has(place.unitId) ? entryText(field, entryOf(entries, place.unitId, field.id)) : null;
    },
  };
}

function itemOf(finding: Finding, key: string): ResultItem {
  const { rule, severity, sheet, cell, unit } = finding;
  const { message, fix } = findingText(finding);
  const address = cell ? cellName(cell.row, cell.column) : "A1";
  return {
    key,
    severity,
    rule: ZH_RULES[rule].title,
    target: sheet === null ? "" : `${quoteSheetName(sheet)}!${address}`,
    unit: unit?.name ?? "",
    message,
    fix,
    value: valueOf(finding),
  };
}

/** As it was typed, where it is in question what it means. */
function valueOf({ rule, field, value }: Finding): string {
  if (!field) return "";
  return rule === "entry-whole-percent" ? valueText(value) : entryText(field, value);
}
