/** Archives made to exhaust whoever opens them: refused in bounded time and memory. */
import { writeFileSync } from "node:fs";
import { commandLine } from "./cli";
import { bloatedPart, rawPart, rawZip } from "./raw-zip";
import type { RawPart } from "./raw-zip";

const cli = commandLine();
const MB = 1 << 20;
/** A CLI that reads nothing takes 60 MB. */
const REFUSED = { megabytes: 300, seconds: 20 };
/** Within the limits, hence read: the largest that a reader may come to. */
const READ = { megabytes: 1500, seconds: 60 };

const SHEET = "xl/worksheets/sheet1.xml";

/** A workbook of one sheet, with what else there is. */
function workbook(sheet: RawPart, ...others: readonly RawPart[]): Uint8Array {
  const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`;
  const sheets = `<sheets><sheet name="数据" sheetId="1" r:id="rId1"/></sheets>`;
  const strings = relation("rId2", "sharedStrings", "sharedStrings.xml");
  return rawZip([
    rawPart("[Content_Types].xml", types),
    rawPart("_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml"))),
    rawPart("xl/workbook.xml", `<workbook xmlns:r="${OFFICE}">${sheets}</workbook>`),
    rawPart("xl/_rels/workbook.xml.rels", relations(relation("rId1", "worksheet", "worksheets/sheet1.xml"), strings)),
    ...others,
    sheet,
  ]);
}

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
}

function relations(...each: readonly string[]): string {
  return `<Relationships>${each.join("")}</Relationships>`;
}

/** What a sheet of so many megabytes claims, if it is not the truth. */
function bomb(megabytes: number, text: string, claims: Partial<RawPart> = {}): Uint8Array {
  return workbook({ ...bloatedPart(SHEET, text, megabytes), ...claims });
}

/** Many names for one piece of data. */
function overlapping(count: number): Uint8Array {
  const piece = bloatedPart("xl/workbook.xml", "\0", 10);
  const others = Array.from({ length: count - 1 }, (_, i) => ({ ...piece, name: `xl/worksheets/sheet${i + 1}.xml` }));
  return rawZip([piece, ...others], true);
}

const DATA = "<worksheet><sheetData>";

function texts(megabytes: number): RawPart {
  return bloatedPart("xl/sharedStrings.xml", "<si><t/></si>   ", megabytes);
}

/** A sheet that a second relation calls the workbook's texts. */
function disguised(): Uint8Array {
  const second = relations(relation("rId2", "sharedStrings", "worksheets/sheet2.xml"));
  const sheet = { ...texts(48), name: "xl/worksheets/sheet2.xml" };
  return workbook(rawPart(SHEET, "<worksheet/>"), sheet, rawPart("xl/worksheets/_rels/sheet1.xml.rels", second));
}

function plainSheet(cells: string): Uint8Array {
  return workbook(rawPart(SHEET, `${DATA}${cells}</sheetData></worksheet>`));
}

const TOO_LARGE = /解压后过大，可能是恶意文件，未读取；请确认文件来源/;
const DAMAGED = /文件已损坏或不完整/;

it.each<[string, () => Uint8Array, RegExp]>([
  ["1 GB that says so", () => bomb(1024, "\0"), TOO_LARGE],
  ["1 GB that claims to be 1 kB", () => bomb(1024, "\0", { unpacked: 1024 }), TOO_LARGE],
  ["1 GB that claims to be nothing", () => bomb(1024, "\0", { unpacked: 0 }), TOO_LARGE],
  ["200 MB that claim to be 1 kB", () => bomb(200, "\0", { unpacked: 1024 }), DAMAGED],
  ["200 MB whose sizes are not in the directory", () => bomb(200, "\0", { packed: 0, unpacked: 0 }), DAMAGED],
  ["40 million cells in 160 MB", () => bomb(160, "<c/>"), TOO_LARGE],
  ["25 million attributes in 100 MB", () => bomb(100, " a=1"), TOO_LARGE],
  ["three million texts", () => workbook(rawPart(SHEET, "<worksheet/>"), texts(48)), TOO_LARGE],
  ["texts that are read from where sheets are", () => disguised(), DAMAGED],
  ["one piece of data as 1,000 parts of 10 MB", () => overlapping(1000), TOO_LARGE],
  ["more parts than a workbook has", () => overlapping(3000), TOO_LARGE],
])("%s", (name, archive, message) => {
  const bytes = archive();
  writeFileSync(cli.file("bomb.xlsx"), bytes);
  expect(bytes.length).toBeLessThan(4 * MB);
  const { status, signal, stderr, megabytes, seconds } = cli.run(["score", cli.file("bomb.xlsx")]);
  expect({ name, status, signal }).toEqual({ name, status: 2, signal: null });
  expect(stderr).toMatch(message);
  expect(megabytes).toBeGreaterThan(20);
  expect(megabytes).toBeLessThan(REFUSED.megabytes);
  expect(seconds).toBeLessThan(REFUSED.seconds);
});

it.each<[string, () => Uint8Array]>([
  ["a cell at the sheet's far end", () => plainSheet(`<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`)],
  [
    "a cell in the last row of twenty columns",
    () => plainSheet(`<row r="1"><c r="A1"/></row><row r="1048576"><c r="T1048576"><v>1</v></c></row>`),
  ],
  ["a million rows of a cell each", () => workbook(bloatedPart(SHEET, "<row><c><v>1</v></c></row>      ", 32, DATA))],
  ["600,000 texts that nobody uses", () => workbook(rawPart(SHEET, "<worksheet/>"), texts(10))],
  ["three million formulas", () => workbook(bloatedPart(SHEET, "<c><f>1</f></c> ", 32, `${DATA}<row>`))],
  ["one text of 200 MB", () => workbook(bloatedPart(SHEET, "零", 200))],
])("%s", (name, archive) => {
  writeFileSync(cli.file("heavy.xlsx"), archive());
  const { status, signal, megabytes, seconds, stderr } = cli.run(["score", cli.file("heavy.xlsx")]);
  expect({ name, status, signal }).toEqual({ name, status: 2, signal: null });
  expect(stderr).toMatch(/不是评分簿|损坏/);
  expect(megabytes).toBeLessThan(READ.megabytes);
  expect(seconds).toBeLessThan(READ.seconds);
});
