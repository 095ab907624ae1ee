import { readDocx } from "../../src/docx";
import type { Attachment } from "../../src/rubric/import";
import { docxOfXml, paragraphXml, runXml } from "../helpers/docx";

function read(body: string, numbering = ""): Attachment {
  const result = readDocx(docxOfXml(body, numbering));
  if ("fault" in result) throw new Error(JSON.stringify(result.fault));
  return result.attachment;
}

/** Paragraphs as texts, tables as rows of texts. */
function shown({ blocks }: Attachment): unknown {
  return blocks.map((block) =>
    block.kind === "paragraph" ? block.text : block.rows.map((row) => row.map(({ text }) => text)),
  );
}

const cell = (content: string, properties = ""): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
const row = (...cells: readonly string[]): string => `<w:tr>${cells.join("")}</w:tr>`;
const table = (...rows: readonly string[]): string => `<w:tbl>${rows.join("")}</w:tbl>`;

describe("text", () => {
  it("keeps line breaks, tabs as blanks, and runs together", () => {
    const body = `<w:p>${runXml("一\n二")}<w:r><w:tab/></w:r>${runXml("三")}<w:r><w:br w:type="page"/></w:r></w:p>`;
    expect(shown(read(body))).toEqual(["一\n二 三"]);
  });

  it("takes insertions and leaves deletions, hidden words and fields' codes out", () => {
    const body =
      `<w:p>${runXml("每个扣")}<w:del><w:r><w:delText>5%</w:delText><w:br/></w:r></w:del><w:ins>${runXml("10%")}</w:ins>` +
      `<w:moveFrom>${runXml("旧")}</w:moveFrom><w:moveTo>${runXml("新")}</w:moveTo>` +
      `<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>显</w:t></w:r>` +
      `<w:r><w:instrText>PAGE</w:instrText></w:r></w:p>`;
    expect(shown(read(body))).toEqual(["每个扣10%新显"]);
  });

  it("joins a paragraph whose mark was deleted to the next", () => {
    const deleted = "<w:rPr><w:del/></w:rPr>";
    expect(shown(read(paragraphXml("前", deleted) + paragraphXml("后")))).toEqual(["前后"]);
  });

  it("looks into content controls, and takes one of two alternatives", () => {
    const mc = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    const body =
      `<w:sdt><w:sdtContent>${paragraphXml("控件")}</w:sdtContent></w:sdt>` +
      `<w:p><mc:AlternateContent xmlns:mc="${mc}"><mc:Choice>${runXml("新")}</mc:Choice>` +
      `<mc:Fallback>${runXml("旧")}</mc:Fallback></mc:AlternateContent></w:p>`;
    expect(shown(read(body))).toEqual(["控件", "新"]);
  });
});

describe("tables", () => {
  it("mark merged cells, down and across, and count lines as the text form has them", () => {
    const body =
      paragraphXml("标题") +
      table(
        row(cell(paragraphXml("甲") + paragraphXml("乙"), '<w:vMerge w:val="restart"/>'), cell(paragraphXml("丙"))),
        row(cell(paragraphXml("看不见"), "<w:vMerge/>"), cell(paragraphXml("丁"))),
        row(cell(paragraphXml("戊"), '<w:gridSpan w:val="2"/>')),
      ) +
      paragraphXml("完");
    expect(read(body).blocks).toEqual([
      { kind: "paragraph", text: "标题", source: { from: 1, to: 1 } },
      {
        kind: "table",
        source: { from: 2, to: 9 },
        rows: [
          [
            { text: "甲\n乙", column: 0, columns: 1, continues: false, source: { from: 2, to: 3 } },
            { text: "丙", column: 1, columns: 1, continues: false, source: { from: 4, to: 4 } },
          ],
          [
            { text: "", column: 0, columns: 1, continues: true, source: { from: 6, to: 6 } },
            { text: "丁", column: 1, columns: 1, continues: false, source: { from: 7, to: 7 } },
          ],
          [{ text: "戊", column: 0, columns: 2, continues: false, source: { from: 9, to: 9 } }],
        ],
      },
      { kind: "paragraph", text: "完", source: { from: 10, to: 10 } },
    ]);
  });

  it("leave deleted rows out, begin where the row does, and take the older merge across", () => {
    const body = table(
      `<w:tr><w:trPr><w:del/></w:trPr>${cell(paragraphXml("删"))}</w:tr>`,
      `<w:tr><w:trPr><w:gridBefore w:val="2"/></w:trPr>${cell(paragraphXml("右"))}</w:tr>`,
      row(cell(paragraphXml("左"), '<w:hMerge w:val="restart"/>'), cell(paragraphXml(""), "<w:hMerge/>")),
    );
    const [block] = read(body).blocks;
    const cells = block?.kind === "table" ? block.rows.flat() : [];
    expect(cells.map(({ text, column, columns }) => ({ text, column, columns }))).toEqual([
      { text: "右", column: 2, columns: 1 },
      { text: "左", column: 0, columns: 2 },
    ]);
  });

  it("take a table within a cell as its lines", () => {
    const inner = table(row(cell(paragraphXml("一")), cell(paragraphXml("二"))), row(cell(paragraphXml("三"))));
    expect(shown(read(table(row(cell(paragraphXml("外") + inner + paragraphXml(""))))))).toEqual([
      [["外\n一 二\n三\n"]],
    ]);
  });
});

describe("numbers that Word counts", () => {
  const level = (ilvl: number, format: string, text: string): string =>
    `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering =
    `<w:abstractNum w:abstractNumId="0">${level(0, "decimal", "%1.")}${level(1, "decimal", "（%1.%2）")}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="1">${level(0, "chineseCounting", "%1、")}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="2">${level(0, "bullet", "•")}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="3">${level(0, "decimalEnclosedCircle", "%1")}</w:abstractNum>` +
    `<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>` +
    `<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>` +
    `<w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="4"><w:abstractNumId w:val="2"/></w:num>` +
    `<w:num w:numId="5"><w:abstractNumId w:val="3"/></w:num>`;
  const item = (text: string, list: number, ilvl = 0): string =>
    paragraphXml(text, `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${list}"/></w:numPr>`);

  it("stand in front, level by level, and start anew where a list says so", () => {
    const body =
      item("甲", 1) +
      item("乙", 1) +
      item("丙", 1, 1) +
      item("丁", 1, 1) +
      item("戊", 1) +
      item("己", 2) +
      item("庚", 2);
    expect(shown(read(body, numbering))).toEqual(["1.甲", "2.乙", "（2.1）丙", "（2.2）丁", "3.戊", "1.己", "2.庚"]);
  });

  it("are Chinese or in circles where the list has them so, and bullets are nothing", () => {
    const chinese = Array.from({ length: 21 }, () => item("", 3)).join("");
    const texts = shown(read(chinese + item("点", 4) + item("圈", 5) + item("无", 0), numbering)) as string[];
    expect([texts[0], texts[9], texts[10], texts[19], texts[20]]).toEqual([
      "一、",
      "十、",
      "十一、",
      "二十、",
      "二十一、",
    ]);
    expect(texts.slice(21)).toEqual(["点", "①圈", "无"]);
  });
});
