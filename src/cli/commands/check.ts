import { checkBook } from "../../checks";
import type { Finding } from "../../checks";
import { cellName } from "../../sheet/address";
import type { Messages } from "../../i18n";
import { parseOptions } from "../command";
import type { Command } from "../command";
import { EXIT, inOneLine } from "../failure";
import { openBook } from "../open-book";

/** check BOOK.xlsx [--json]: exit status 0 clean, 1 findings; what is only good to know is no reason for 1. */
export const check: Command = async (invocation) => {
  const { messages, print, tell } = invocation;
  const options = parseOptions(invocation, { values: [], flags: ["json"], file: true });
  const { findings, checkedCells } = checkBook(await openBook(options.file, messages));
  if (options.flag("json")) {
    print(JSON.stringify({ findings: findings.map((one) => findingAsJson(one, messages)), checkedCells }, null, 2));
  } else {
    for (const finding of findings) print(findingLine(finding, messages));
    const count = (severity: Finding["severity"]) => findings.filter((one) => one.severity === severity).length;
    tell(messages.checked(checkedCells, count("error"), count("warning")));
  }
  return findings.some(({ severity }) => severity !== "info") ? EXIT.findings : EXIT.ok;
};

function addressOf({ cell }: Finding): string | null {
  return cell ? cellName(cell.row, cell.column) : null;
}

/** The shape that other programs rely on; what does not apply is null. */
function findingAsJson(finding: Finding, messages: Messages): unknown {
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

function findingLine(finding: Finding, messages: Messages): string {
  const { message, fix } = messages.finding(finding);
  const place = [finding.sheet, addressOf(finding)].filter((part) => part !== null).join("!");
  return [messages.severities[finding.severity], place, finding.rule, inOneLine(message), inOneLine(fix)].join("\t");
}
