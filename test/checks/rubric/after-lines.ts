/** What a rule finds in a workbook whose rows somebody edited by hand. */
import { checkBook } from "../../../src/checks";
import type { Finding, RuleId } from "../../../src/checks";
import { messagesFor } from "../../../src/i18n";
import { LAYOUT_VERSION, readBook } from "../../../src/plan";
import { cellName } from "../../../src/sheet/address";
import type { Snapshot } from "../../../src/sheet/snapshot";
import { filledIn } from "../checked";

export async function findingsAfter(rule: RuleId, change: (snapshot: Snapshot) => Snapshot): Promise<Finding[]> {
  const read = readBook(change((await filledIn()).snapshot), LAYOUT_VERSION);
  if ("faults" in read) throw new Error(JSON.stringify(read.faults));
  return checkBook(read.book).findings.filter((one) => one.rule === rule);
}

/** Severity, address, and the message in Chinese. */
export function inWords(findings: readonly Finding[]): string[] {
  return findings.map((one) => {
    const at = one.cell ? cellName(one.cell.row, one.cell.column) : "";
    return `${one.severity} ${one.sheet ?? ""}!${at} ${messagesFor("zh-CN").finding(one).message}`;
  });
}
