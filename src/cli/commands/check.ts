import { checkBook, countBySeverity } from "../../checks";
import type { CheckReport } from "../../checks";
import type { Messages } from "../../i18n";
import { parseOptions } from "../command";
import type { Command } from "../command";
import { EXIT, Failure } from "../failure";
import { findingAsJson, findingLine } from "../findings";
import { openBook } from "../open-book";

/** A file that was checked, or why it cannot be. */
type Checked = { readonly file: string } & (CheckReport | { readonly faults: readonly string[] });

/**
 * check BOOK.xlsx … [--json]: exit status 0 when all are clean but for infos, 1 with findings, 2 when one is not a usable
 * scorebook; the others are checked all the same.
 */
export const check: Command = async (invocation) => {
  const { messages, print, tell } = invocation;
  const options = parseOptions(invocation, { values: [], flags: ["json"], file: "several" });
  const isSingle = options.files.length === 1;
  const asText = !options.flag("json");
  const all: Checked[] = [];
  for (const file of options.files) {
    const one: Checked = isSingle
      ? { file, ...checkBook(await openBook(file, messages)) }
      : await checkOneOfMany(file, messages);
    all.push(one);
    if (!asText) continue;
    if ("faults" in one) one.faults.forEach(tell);
    else {
      for (const finding of one.findings) print((isSingle ? "" : `${file}\t`) + findingLine(finding, messages));
      const { error, warning } = countBySeverity(one.findings);
      tell(
        (isSingle ? "" : messages.inFile(file)) +
          messages.checked(one.checkedCells, error, warning, one.ignored.length),
      );
    }
  }
  const summary = summaryOf(all);
  if (!asText) print(JSON.stringify(isSingle ? singleAsJson(all, messages) : manyAsJson(all, messages), null, 2));
  else if (!isSingle) tell(messages.checkedFiles(summary));
  if (summary.unusable > 0) return EXIT.unusable;
  return summary.withFindings > 0 ? EXIT.findings : EXIT.ok;
};

async function checkOneOfMany(file: string, messages: Messages): Promise<Checked> {
  try {
    return { file, ...checkBook(await openBook(file, messages)) };
  } catch (error) {
    if (error instanceof Failure) return { file, faults: error.lines };
    throw error;
  }
}

function summaryOf(all: readonly Checked[]) {
  const reports = all.flatMap((one) => ("faults" in one ? [] : [one]));
  // Nothing of an info needs to be mended.
  const withFindings = reports.filter(({ findings }) => findings.some(({ severity }) => severity !== "info")).length;
  const counts = countBySeverity(reports.flatMap(({ findings }) => findings));
  return {
    files: all.length,
    clean: reports.length - withFindings,
    withFindings,
    unusable: all.length - reports.length,
    errors: counts.error,
    warnings: counts.warning,
    infos: counts.info,
    checkedCells: reports.reduce((sum, { checkedCells }) => sum + checkedCells, 0),
  };
}

/** What people ignore is told only where there is any: other programs know the shape without. */
function reportAsJson({ findings, checkedCells, ignored }: CheckReport, messages: Messages): object {
  const told = ignored.map((one) => ({ ...findingAsJson(one, messages), reason: one.ignored }));
  return {
    findings: findings.map((one) => findingAsJson(one, messages)),
    checkedCells,
    ...(told.length > 0 ? { ignored: told } : {}),
  };
}

/** The shape that other programs rely on. */
function singleAsJson(all: readonly Checked[], messages: Messages): unknown {
  const [one] = all;
  return one && !("faults" in one) ? reportAsJson(one, messages) : null;
}

function manyAsJson(all: readonly Checked[], messages: Messages): unknown {
  const files = all.map((one) =>
    "faults" in one
      ? { file: one.file, faults: one.faults.map((line) => line.trim()) }
      : { file: one.file, ...reportAsJson(one, messages) },
  );
  return { files, summary: summaryOf(all) };
}
