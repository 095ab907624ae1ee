/** Runs the rules over a workbook. */
import type { Book } from "../plan";
import { checkContext } from "./context";
import { RULES } from "./registry";
import type { Finding, Severity } from "./types";

export interface CheckReport {
  /** Errors first, then by sheet, row and column. */
  readonly findings: readonly Finding[];
  readonly checkedCells: number;
}

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

export function checkBook(book: Book): CheckReport {
  const context = checkContext(book);
  const findings = RULES.flatMap((rule) => rule.run(context));
  findings.sort(
    (a, b) =>
      ORDER[a.severity] - ORDER[b.severity] ||
      (a.cell?.row ?? -1) - (b.cell?.row ?? -1) ||
      (a.cell?.column ?? -1) - (b.cell?.column ?? -1),
  );
  return { findings, checkedCells: context.entries.filter(({ cell }) => cell).length };
}
