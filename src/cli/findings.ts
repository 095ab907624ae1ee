/** Findings as other programs and people read them. */
import type { Finding } from "../checks";
import type { Messages } from "../i18n";
import { cellName } from "../sheet/address";
import { inOneLine } from "./failure";

/** The shape that other programs rely on; what does not apply is null. */
export function findingAsJson(finding: Finding, messages: Messages): object {
  const { rule, severity, sheet, unit, category, indicator, criterion } = finding;
  return {
    rule,
    severity,
    sheet,
    cell: addressOf(finding),
    unit: unit?.name ?? null,
    category: category?.name ?? null,
    indicator: indicator?.name ?? null,
    criterion: criterion?.number ?? null,
    ...messages.finding(finding),
  };
}

/** Severity, place, rule, what is wrong, what to do; a tab between them. */
export function findingLine(finding: Finding, messages: Messages): string {
  const { message, fix } = messages.finding(finding);
  const place = [finding.sheet, addressOf(finding)].filter((part) => part !== null).join("!");
  return [messages.severities[finding.severity], place, finding.rule, inOneLine(message), inOneLine(fix)].join("\t");
}

function addressOf({ cell }: Finding): string | null {
  return cell ? cellName(cell.row, cell.column) : null;
}
