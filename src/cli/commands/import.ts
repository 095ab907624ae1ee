import { decodeText } from "../../csv";
import { MAX_FILE_BYTES, readDocx } from "../../docx";
import { importTextsFor, questionText, type ImportTexts } from "../../i18n/import";
import { formatRubric, parseRubric, describeFault } from "../../rubric";
import type { Rubric } from "../../rubric";
import { importRubric, readText, type Attachment, type Imported } from "../../rubric/import";
import { parseOptions, type Command, type Invocation } from "../command";
import { EXIT, Failure, faultsOf } from "../failure";
import { readInput } from "../files";
import { giveText } from "../give-text";
import { importAsJson, questionLine } from "../questions";

const MOST_JSON_BYTES = 5 * 1024 * 1024;

/**
 * import ATTACHMENT --out R.json [--known R.json] [--answers A.json] [--json]: exit status 0 when nothing is left to
 * decide but infos, 1 with open questions, whose proposals are in the rubric that was written, 2 when it is no rubric;
 * then nothing is written.
 */
export const importCommand: Command = async (invocation) => {
  const { messages, locale, print, tell } = invocation;
  const texts = importTextsFor(locale);
  const values = ["out", "known", "answers"];
  const options = parseOptions(invocation, { values, flags: ["json"], file: true, fileName: "ATTACHMENT" });
  const out = options.value("out");
  if (out === undefined) throw new Failure([messages.usage({ code: "option-missing", option: "--out" })]);

  const known = knownFrom(options.value("known"), invocation);
  const answersPath = options.value("answers");
  const answers = answersPath === undefined ? {} : answersFrom(answersPath, invocation, texts);
  const attachment = attachmentFrom(options.file, invocation, texts);
  const imported = importRubric(attachment, { ...(known ? { known } : {}), answers });
  const { rubric, faults, questions } = imported;
  if (!rubric) throw faultsOf(options.file, faults.map(texts.fault), messages);
  if (answersPath !== undefined) checkAnswers(answersPath, answers, imported, invocation, texts);

  await giveText(formatRubric(rubric), out, invocation);
  const open = questions.filter(({ severity, settled }) => !settled && severity !== "info").length;
  if (options.flag("json")) print(JSON.stringify(importAsJson(imported, locale), null, 2));
  else {
    for (const question of questions) print(questionLine(question, questionText(question, locale), texts));
    const indicators = rubric.categories.flatMap((category) => category.indicators);
    const criteria = indicators.flatMap((indicator) => indicator.criteria).length;
    tell(texts.summary({ indicators: indicators.length, criteria, units: rubric.units.length, open }));
  }
  return open > 0 ? EXIT.findings : EXIT.ok;
};

/** A Word document by its content or its name, else text. */
function attachmentFrom(path: string, { messages }: Invocation, texts: ImportTexts): Attachment {
  const bytes = readInput(path, MAX_FILE_BYTES, messages);
  const isPacked = (bytes[0] === 0x50 && bytes[1] === 0x4b) || (bytes[0] === 0xd0 && bytes[1] === 0xcf);
  if (!isPacked && !/\.docx?$/iu.test(path)) {
    const text = readText(decodeText(bytes));
    if ("fault" in text) throw faultsOf(path, [texts.fault(text.fault)], messages);
    return text.attachment;
  }
  const read = readDocx(bytes);
  if ("fault" in read) throw faultsOf(path, [texts.docx(read.fault)], messages);
  return read.attachment;
}

function knownFrom(path: string | undefined, { messages, locale }: Invocation): Rubric | null {
  if (path === undefined) return null;
  const result = parseRubric(decodeText(readInput(path, MOST_JSON_BYTES, messages)));
  if ("rubric" in result) return result.rubric;
  const faults = result.faults.map((fault) => describeFault(fault, locale));
  throw faultsOf(path, faults, messages);
}

function answersFrom(path: string, { messages }: Invocation, texts: ImportTexts): Record<string, string> {
  let data: unknown;
  try {
    data = JSON.parse(decodeText(readInput(path, MOST_JSON_BYTES, messages)));
  } catch (error) {
    if (error instanceof Failure) throw error;
  }
  const entries = typeof data === "object" && data !== null && !Array.isArray(data) ? Object.entries(data) : null;
  const answers = entries?.filter((entry): entry is [string, string] => typeof entry[1] === "string");
  if (!entries || answers?.length !== entries.length) throw faultsOf(path, [texts.answersShape], messages);
  return Object.fromEntries(answers);
}

/** An answer that none asks for, or that is not offered, is a slip that would go unnoticed. */
function checkAnswers(
  path: string,
  answers: Readonly<Record<string, string>>,
  { questions, attachment, known }: Imported,
  { messages }: Invocation,
  texts: ImportTexts,
): void {
  const before = importRubric(attachment, { known }).questions;
  const faults = Object.entries(answers).flatMap(([id, answer]) => {
    const question = questions.find((one) => one.id === id);
    // One answer may leave another question without object.
    if (!question) return before.some((one) => one.id === id) ? [] : [texts.answerUnknown(id)];
    return question.settled ? [] : [texts.answerNotOffered(id, answer, question.alternatives)];
  });
  if (faults.length > 0) throw faultsOf(path, faults, messages);
}
