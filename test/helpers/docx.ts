/** Word documents for tests: an attachment's blocks as WordprocessingML, the way Word writes tables with merged cells. */
import { strToU8, zipSync } from "fflate";
import type { Attachment, LooseBlock, LooseCell } from "../../src/rubric/import";

const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";

interface DocxOptions {
  /** Word's counted lists: the XML between the tags of w:numbering. */
  readonly numbering?: string;
  /** Whether a cell's lines are line breaks within one paragraph; else each is a paragraph. */
  readonly breaks?: boolean;
}

/** A .docx of the attachment, its continued cells merged with those above. */
export function docxOf({ blocks }: Attachment, options: DocxOptions = {}): Uint8Array {
  const loose: readonly LooseBlock[] = blocks;
  return docxOfXml(loose.map((block) => blockXml(block, options)).join(""), options.numbering);
}

/** A .docx whose body is this XML. */
export function docxOfXml(body: string, numbering = ""): Uint8Array {
  const part = (text: string): Uint8Array =>
    strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}`);
  return zipSync({
    "[Content_Types].xml": part(
      `<Types xmlns="${PACKAGE}/content-types">` +
        `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
        `<Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/>` +
        `<Override PartName="/word/numbering.xml" ContentType="${TYPE}.numbering+xml"/></Types>`,
    ),
    "_rels/.rels": part(
      `<Relationships xmlns="${PACKAGE}/relationships">` +
        `<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    "word/_rels/document.xml.rels": part(
      `<Relationships xmlns="${PACKAGE}/relationships">` +
        `<Relationship Id="rId1" Type="${OFFICE}/numbering" Target="numbering.xml"/></Relationships>`,
    ),
    "word/numbering.xml": part(`<w:numbering xmlns:w="${WORD}">${numbering}</w:numbering>`),
    "word/document.xml": part(
      `<w:document xmlns:w="${WORD}"><w:body>${body}<w:sectPr><w:pgSz w:w="16838" w:h="11906"/></w:sectPr></w:body></w:document>`,
    ),
  });
}

export function paragraphXml(text: string, properties = ""): string {
  return `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${runXml(text)}</w:p>`;
}

/** Line breaks become w:br. */
export function runXml(text: string): string {
  const pieces = text
    .split("\n")
    .map((line) => (line === "" ? "" : `<w:t xml:space="preserve">${escaped(line)}</w:t>`));
  return text === "" ? "" : `<w:r>${pieces.join("<w:br/>")}</w:r>`;
}

function blockXml(block: LooseBlock, options: DocxOptions): string {
  if (block.kind === "paragraph") return paragraphXml(block.text);
  const width = Math.max(...block.rows.map((row) => row.reduce((sum, { columns }) => sum + columns, 0)));
  const grid = `<w:tblGrid>${'<w:gridCol w:w="2000"/>'.repeat(width)}</w:tblGrid>`;
  const rows = block.rows.map((row, index) => {
    const under = block.rows[index + 1] ?? [];
    return `<w:tr>${row.map((cell) => cellXml(cell, under, options)).join("")}</w:tr>`;
  });
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr>${grid}${rows.join("")}</w:tbl>`;
}

function cellXml(cell: LooseCell, under: readonly LooseCell[], options: DocxOptions): string {
  const starts = under.some(({ column, continues }) => column === cell.column && continues);
  const span = cell.columns > 1 ? `<w:gridSpan w:val="${cell.columns}"/>` : "";
  const merge = cell.continues ? "<w:vMerge/>" : starts ? '<w:vMerge w:val="restart"/>' : "";
  const lines = options.breaks === true ? [cell.text] : cell.text.split("\n");
  const properties = `<w:tcPr><w:tcW w:w="2000" w:type="dxa"/>${span}${merge}</w:tcPr>`;
  return `<w:tc>${properties}${lines.map((line) => paragraphXml(line)).join("")}</w:tc>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
