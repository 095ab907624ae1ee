import { checkBook, RULE_IDS } from "../../checks";
import type { Messages } from "../../i18n";
import { LAYOUT_VERSION } from "../../plan";
import type { Book } from "../../plan";
import { settleReadings, validateRubric } from "../../rubric";
import type { Rubric } from "../../rubric";
import {
  asEdited,
  beforeOf,
  knownUnits,
  planAnew,
  regenerate,
  unitsOfBefore,
  withIdsMended,
  withKnownIds,
} from "../../regenerate";
import { compareRubrics } from "../../regenerate/compare";
import type { Regeneration, Target } from "../../regenerate";
import { daysOf } from "../../plan/results";
import { writeWorkbook } from "../../xlsx";
import { parseOptions } from "../command";
import type { Command } from "../command";
import { deflate } from "../deflate";
import { EXIT, Failure, faultsOf } from "../failure";
import { MOST_BOOK_BYTES, openDamaged } from "../open-book";
import { readInput, writeOutput } from "../files";
import { rubricIn, unitsIn } from "../inputs";
import { regenerationAsJson } from "../regeneration";

/**
 * regenerate BOOK.xlsx --out NEW.xlsx [--before] [--rubric R.json] [--units U.csv] [--made-from M.json] [--json]: what no
 * file is given for comes from the workbook's own 指标体系 and 参评单位, as edited, or is as it was before it was last
 * regenerated. A workbook that no longer says what it was made from is read by M.json.
 */
export const regenerateCommand: Command = async (invocation) => {
  const { messages, print, tell } = invocation;
  const options = parseOptions(invocation, {
    values: ["out", "rubric", "units", "made-from"],
    flags: ["json", "before"],
    file: true,
  });
  const out = options.value("out");
  if (out === undefined) throw new Failure([messages.usage({ code: "option-missing", option: "--out" })]);
  const from = {
    rubric: await rubricIn(options.value("made-from"), invocation),
    units: (rubric: Rubric) => unitsIn(options.value("units"), rubric, messages),
  };
  const { book } = withIdsMended(await openDamaged(options.file, from, invocation));
  const before = options.flag("before") ? beforeOf(book) : null;
  if (options.flag("before") && !before) throw faultsOf(options.file, [messages.noBefore], messages);
  const edited = asEdited(book);
  const given = (await rubricIn(options.value("rubric"), invocation)) ?? before?.rubric;
  const rubric = given ? settleReadings(given) : edited.rubric;
  const faults = given ? validateRubric(rubric) : edited.faults.map(({ fault }) => fault);
  if (faults.length > 0) {
    const { describeFault } = await import("../rubric-files");
    throw faultsOf(
      options.file,
      faults.map((fault) => describeFault(fault, invocation.locale)),
      messages,
    );
  }
  const listed = await unitsIn(options.value("units"), rubric, messages);
  const units = listed
    ? withKnownIds(listed, knownUnits(book), rubric)
    : before
      ? unitsOfBefore(before, rubric)
      : edited.units;
  const target: Target = { rubric, units };
  const now = new Date();
  const made = regenerate(book, target, daysOf(now));
  const kept = await writeOutput(
    out,
    async (sink) => {
      if (isUnchanged(book, made)) sink(readInput(options.file, MOST_BOOK_BYTES, messages));
      else await writeWorkbook(planAnew(book, made), { created: now, deflate }, sink);
    },
    () => true,
    messages,
  );
  if (kept !== null) tell(messages.backedUp(kept));
  if (options.flag("json")) print(JSON.stringify(regenerationAsJson(made), null, 2));
  else tellAbout(made, messages, tell);
  tell(messages.written(out));
  return EXIT.ok;
};

/** Nothing to be made anew, nor to be repaired: the workbook stays as it is, byte for byte. */
function isUnchanged(book: Book, { target, changes, setAside, returned }: Regeneration): boolean {
  if (book.given || book.state.layout !== LAYOUT_VERSION) return false;
  if (changes.length > 0 || setAside.length > 0 || returned.length > 0) return false;
  if (compareRubrics(book.state.rubric, target.rubric).counts.differing > 0) return false;
  const structure = new Set<string>(RULE_IDS.structure);
  return !checkBook(book).findings.some(({ rule, severity }) => structure.has(rule) && severity !== "info");
}

function tellAbout(made: Regeneration, messages: Messages, tell: (text: string) => void): void {
  const { changes, carried, returned, setAside, standings } = made;
  const moved = standings.filter(({ before, after }) => before?.rank !== after?.rank).length;
  tell(
    messages.regenerated({
      changes: changes.length,
      carried: carried.length,
      returned: returned.length,
      setAside: setAside.length,
      moved,
    }),
  );
}
