import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { readDocx, type DocxFault } from "../../src/docx";
import { builtInRubric } from "../../src/rubric/builtin";
import { importRubric } from "../../src/rubric/import";
import { bloatedPart, rawPart, rawZip } from "../cli/raw-zip";
import { docxOfXml, paragraphXml } from "../helpers/docx";
import { randomNumbers } from "../helpers/random";

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const SAVED = readFileSync(join(__dirname, "../fixtures/attachments/built-in-saved-by-libreoffice.docx"));

function faultOf(bytes: Uint8Array): DocxFault | null {
  const result = readDocx(bytes);
  return "fault" in result ? result.fault : null;
}

function documentOf(xml: string): Uint8Array {
  return zipSync({ "word/document.xml": strToU8(xml) });
}

describe("what is no Word document", () => {
  it.each<[string, Uint8Array, DocxFault]>([
    ["nothing", new Uint8Array(), { code: "empty" }],
    ["text", strToU8("附件2"), { code: "not-a-zip" }],
    ["an old .doc", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), { code: "old-or-encrypted" }],
    ["a workbook", zipSync({ "xl/workbook.xml": strToU8("<a/>") }), { code: "not-a-document", found: "workbook" }],
    ["slides", zipSync({ "ppt/presentation.xml": strToU8("<a/>") }), { code: "not-a-document", found: "presentation" }],
    ["an .odt", zipSync({ mimetype: strToU8("x") }), { code: "not-a-document", found: "open-document" }],
    ["another zip", zipSync({ "a.txt": strToU8("x") }), { code: "not-a-document", found: "archive" }],
    ["no body", documentOf(`<w:document ${WORD}/>`), { code: "damaged", detail: "w:body" }],
    ["no XML", documentOf("附件2"), { code: "damaged", detail: "text data outside of root node." }],
  ])("%s", (_, bytes, fault) => {
    expect(faultOf(bytes)).toEqual(fault);
  });
});

describe("hostile XML", () => {
  it("with a document type and entities that multiply is refused before any is expanded", () => {
    const bomb = `<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><w:document ${WORD}><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>`;
    expect(faultOf(documentOf(bomb))).toEqual({ code: "damaged", detail: "DOCTYPE" });
  });

  it("cell within cell within cell is refused at 200", () => {
    const open = "<w:tbl><w:tr><w:tc>".repeat(5000);
    expect(faultOf(documentOf(`<w:document ${WORD}><w:body>${open}`))).toEqual({ code: "damaged", detail: "depth" });
  });

  it("more cells than a table can have are refused, also such as only span", () => {
    const cell = `<w:tc><w:tcPr><w:gridSpan w:val="60"/></w:tcPr>${paragraphXml("")}</w:tc>`;
    const body = `<w:tbl>${`<w:tr>${cell}</w:tr>`.repeat(2000)}</w:tbl>`;
    expect(faultOf(docxOfXml(body))).toEqual({ code: "too-many-cells", most: 60_000 });
  });

  it("a column far to the right is left out", () => {
    const cell = `<w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr>${paragraphXml("x")}</w:tc>`;
    expect(faultOf(docxOfXml(`<w:tbl><w:tr>${cell}</w:tr></w:tbl>`))).toBeNull();
  });
});

describe("hostile archives", () => {
  it("that unpack to more than a document has are given up", () => {
    const start = `<w:document ${WORD}><w:body>`;
    const bytes = rawZip([bloatedPart("word/document.xml", " ", 2000, start)]);
    const { ms, fault } = timed(bytes);
    expect(fault).toEqual({ code: "unpacks-too-large" });
    expect(bytes.length).toBeLessThan(5_000_000);
    expect(ms).toBeLessThan(3000);
  });

  it("that are all tags are given up", () => {
    const bytes = rawZip([bloatedPart("word/document.xml", "<w:p/>", 30, `<w:document ${WORD}><w:body>`)]);
    const { ms, fault } = timed(bytes);
    expect(fault).toEqual({ code: "unpacks-too-large" });
    expect(ms).toBeLessThan(3000);
  });

  it("that claim less than they hold are damaged", () => {
    const part = rawPart("word/document.xml", `<w:document ${WORD}><w:body/></w:document>`);
    expect(faultOf(rawZip([{ ...part, unpacked: 3 }]))).toEqual({ code: "damaged", detail: "word/document.xml" });
  });
});

describe("damaged files", () => {
  it("cut anywhere are a fault", () => {
    for (let length = 1; length < SAVED.length; length += 97) {
      expect(faultOf(SAVED.subarray(0, length))?.code).toMatch(/^(?:not-a-zip|damaged)$/u);
    }
  });

  it("with bytes changed anywhere are a fault or the document as it was, and never an exception", () => {
    const random = randomNumbers(20220905);
    const seen = new Set<string>();
    for (let round = 0; round < 300; round++) {
      const bytes = Uint8Array.from(SAVED);
      for (let change = 0; change < 1 + (round % 3); change++)
        bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
      const read = readDocx(bytes);
      if ("fault" in read) seen.add(read.fault.code);
      else {
        // The bytes that changed were none of the text's.
        expect(importRubric(read.attachment).rubric).toEqual(builtInRubric);
        seen.add("same");
      }
    }
    expect(seen).toContain("damaged");
    expect(seen).toContain("same");
  });
});

function timed(bytes: Uint8Array): { ms: number; fault: DocxFault | null } {
  const start = performance.now();
  const fault = faultOf(bytes);
  return { ms: performance.now() - start, fault };
}
