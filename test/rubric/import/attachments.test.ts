/**
 * Attachments of other cities and years, written after what public rubrics of this kind look like: for each what the
 * import must make of it, in `*.rubric` beside it. To renew these after a change that is meant to change them:
 * RENEW=1 npx jest test/rubric/import/attachments
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readDocx } from "../../../src/docx";
import { validateRubric } from "../../../src/rubric";
import { attachmentOfText, importRubric, settle } from "../../../src/rubric/import";
import { docxOf } from "../../helpers/docx";
import { sketch } from "./sketch";

const FOLDER = join(__dirname, "../../fixtures/attachments");
const NAMES = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => name.replace(/\.txt$/u, ""));

const textOf = (name: string): string => readFileSync(join(FOLDER, `${name}.txt`), "utf8");

it("there are ten", () => {
  expect(NAMES).toHaveLength(10);
});

describe.each(NAMES)("%s", (name) => {
  const attachment = attachmentOfText(textOf(name));
  const imported = importRubric(attachment);

  it("gives the rubric and the questions that it must", () => {
    const file = join(FOLDER, `${name}.rubric`);
    if (process.env["RENEW"] !== undefined) writeFileSync(file, sketch(imported));
    expect(sketch(imported)).toBe(readFileSync(file, "utf8"));
  });

  it("is a rubric that can be assessed by, whatever is proposed", () => {
    expect(imported.rubric && validateRubric(imported.rubric)).toEqual([]);
  });

  it("is one whatever is answered to any question", () => {
    for (const { id, alternatives } of imported.questions) {
      for (const answer of alternatives) {
        const settled = settle(imported, { [id]: answer });
        expect({ id, answer, faults: settled.faults }).toEqual({ id, answer, faults: [] });
        expect(settled.questions.find((one) => one.id === id)).toMatchObject({ answer, settled: true });
      }
    }
  });

  it("gives the same from a Word document with merged cells", () => {
    const read = readDocx(docxOf(attachment));
    expect("attachment" in read && importRubric(read.attachment).rubric).toEqual(imported.rubric);
  });

  it("shows where each rule stands", () => {
    const lines = textOf(name).split("\n").length;
    for (const { source, words } of imported.provenance) {
      expect(words).not.toBe("");
      if (source) expect(source.from >= 1 && source.from <= source.to && source.to <= lines).toBe(true);
    }
  });
});

describe("answers", () => {
  const doubts = importRubric(attachmentOfText(textOf("05-sums-that-do-not-add-up")));

  it("are taken up one after the other, and what is not offered is disregarded", () => {
    const first = settle(doubts, { "category-total/信息公开": "scale", "shares-sum/信息公开/机构信息": "nonsense" });
    const second = settle(first, { "shares-sum/信息公开/机构信息": "last" });
    const [info] = second.rubric?.categories ?? [];
    expect(info?.total).toBe(50);
    expect(info?.indicators.map(({ weight }) => weight)).toEqual([22.2222222222, 27.7777777778]);
    expect(info?.indicators[0]?.criteria.map(({ share }) => share)).toEqual([0.4, 0.6]);
    expect(first.questions.filter(({ settled }) => settled).map(({ id }) => id)).toEqual(["category-total/信息公开"]);
  });

  it("to questions of the readings choose the readings' alternatives", () => {
    const imported = importRubric(attachmentOfText(textOf("06-appendix-and-redistribution")));
    const answers = { "unit-alias/市市场监督管理局": "two", "erratum/信息公开/生态环境": "correct" };
    const choices = settle(imported, answers).rubric?.readings.map(({ id, choice }) => `${id} ${choice}`);
    expect(choices).toEqual(
      expect.arrayContaining(["same-unit two", "erratum correct", "redistribution proportional"]),
    );
  });
});
