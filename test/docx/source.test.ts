import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readDocx } from "../../src/docx";
import { builtInRubric } from "../../src/rubric/builtin";
import { attachmentOfText, importRubric, type Imported } from "../../src/rubric/import";
import { scratch } from "../helpers/books";
import { docxOf } from "../helpers/docx";
import { validateOpenXml } from "../helpers/open-xml";
import { SOURCE } from "../rubric/source-table";

const attachment = attachmentOfText(SOURCE);

function imported(bytes: Uint8Array): Imported {
  const read = readDocx(bytes);
  if ("fault" in read) throw new Error(JSON.stringify(read.fault));
  return importRubric(read.attachment);
}

describe("the built-in rubric's tables in a Word document", () => {
  const folder = scratch();
  afterAll(folder.dispose);

  it("is a sound document", async () => {
    writeFileSync(folder.file("source.docx"), docxOf(attachment));
    expect(await validateOpenXml(folder.file("source.docx"))).toEqual([]);
  });

  it("give exactly the built-in rubric, places too", () => {
    const { rubric, questions, faults } = imported(docxOf(attachment));
    expect(faults).toEqual([]);
    expect(rubric).toEqual(builtInRubric);
    expect(questions.map(({ severity }) => severity)).toEqual(["info", "info", "info"]);
  });

  it("give it with line breaks instead of paragraphs", () => {
    expect(imported(docxOf(attachment, { breaks: true })).rubric).toEqual(builtInRubric);
  });

  it("give it once LibreOffice has saved them", () => {
    // LibreOffice 7.4, `soffice --headless --convert-to "docx:MS Word 2007 XML"` of the document above.
    const saved = readFileSync(join(__dirname, "../fixtures/attachments/built-in-saved-by-libreoffice.docx"));
    expect(imported(saved).rubric).toEqual(builtInRubric);
  });
});
