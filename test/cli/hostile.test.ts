/** Archives made to exhaust whoever opens them: refused in bounded time and memory. */
import { writeFileSync } from "node:fs";
import { deflateSync, strToU8, zipSync } from "fflate";
import { commandLine } from "./cli";

const cli = commandLine();
/** A CLI that has only said no takes about 80 MB. */
const BOUND = { megabytes: 400, seconds: 20 };
const MB = 1024 * 1024;

const WORKBOOK = {
  "[Content_Types].xml": strToU8(`<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`),
  "_rels/.rels": strToU8(relations("officeDocument", "xl/workbook.xml")),
  "xl/workbook.xml": strToU8(
    `<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">` +
      `<sheets><sheet name="评分录入" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  ),
  "xl/_rels/workbook.xml.rels": strToU8(relations("worksheet", "worksheets/sheet1.xml")),
};

function relations(type: string, target: string): string {
  const kind = `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}`;
  return `<Relationships><Relationship Id="rId1" Type="${kind}" Target="${target}"/></Relationships>`;
}

/** A workbook whose only sheet is a text said over and over. */
function bloated(bytes: number, text: string): Uint8Array {
  const sheet = Buffer.alloc(bytes, text);
  return zipSync({ ...WORKBOOK, "xl/worksheets/sheet1.xml": new Uint8Array(sheet) }, { level: 6 });
}

/** Changes what the archive's directory, and the part's own header, claim of the last part. */
function claiming(archive: Uint8Array, { packed, unpacked }: { packed?: number; unpacked?: number }): Uint8Array {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const directory = archive.lastIndexOf(0x01) === -1 ? 0 : lastSignature(view, 0x02014b50);
  const header = view.getUint32(directory + 42, true);
  for (const [at, local] of [
    [directory + 20, header + 18],
    [directory + 24, header + 22],
  ] as const) {
    const value = at === directory + 20 ? packed : unpacked;
    if (value === undefined) continue;
    view.setUint32(at, value, true);
    view.setUint32(local, value, true);
  }
  return archive;
}

function lastSignature(view: DataView, signature: number): number {
  for (let at = view.byteLength - 4; at >= 0; at--) if (view.getUint32(at, true) === signature) return at;
  throw new Error("no such signature");
}

/** Many names for the same packed data: small on the disk, each unpacks to 10 MB. */
function overlapping(count: number): Uint8Array {
  const data = deflateSync(new Uint8Array(10 * MB), { level: 9 });
  const parts = Array.from({ length: count }, (_, i) =>
    strToU8(i === 0 ? "xl/workbook.xml" : `xl/worksheets/sheet${i}.xml`),
  );
  const header = (name: Uint8Array, signature: number, size: number, offset: number) => {
    const bytes = new Uint8Array(size + name.length);
    const view = new DataView(bytes.buffer);
    const base = size === 46 ? 10 : 8;
    view.setUint32(0, signature, true);
    view.setUint16(base, 8, true);
    view.setUint32(base + 10, data.length, true);
    view.setUint32(base + 14, 10 * MB, true);
    view.setUint16(base + 18, name.length, true);
    if (size === 46) view.setUint32(42, offset, true);
    bytes.set(name, size);
    return bytes;
  };
  const [first = new Uint8Array()] = parts;
  const local = header(first, 0x04034b50, 30, 0);
  const directory = parts.map((name) => header(name, 0x02014b50, 46, 0));
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, count, true);
  end.setUint16(10, count, true);
  end.setUint32(16, local.length + data.length, true);
  return Buffer.concat([local, data, ...directory, new Uint8Array(end.buffer)]);
}

const TOO_LARGE = /解压后过大，可能是恶意文件，未读取；请确认文件来源/;
const DAMAGED = /文件已损坏或不完整/;

it.each<[string, () => Uint8Array, RegExp]>([
  ["1 GB of nothing, claimed honestly", () => bloated(1024 * MB, "\0"), TOO_LARGE],
  ["1 GB that claims to be 1 kB", () => claiming(bloated(1024 * MB, "<c/>"), { unpacked: 1024 }), TOO_LARGE],
  ["1 GB that claims to be nothing", () => claiming(bloated(1024 * MB, "\0"), { unpacked: 0 }), TOO_LARGE],
  ["200 MB that claim to be 1 kB", () => claiming(bloated(200 * MB, "\0"), { unpacked: 1024 }), DAMAGED],
  ["200 MB whose sizes are elsewhere", () => claiming(bloated(200 * MB, "\0"), { packed: 0, unpacked: 0 }), DAMAGED],
  ["100 million empty cells in 400 MB", () => bloated(400 * MB, "<c/>"), TOO_LARGE],
  ["40 million empty cells in 160 MB", () => bloated(160 * MB, "<c/>"), TOO_LARGE],
  ["one kilobyte of parts, 1,000 times 10 MB", () => overlapping(1000), TOO_LARGE],
  ["more parts than any workbook", () => overlapping(3000), TOO_LARGE],
])("%s", (name, archive, message) => {
  const bytes = archive();
  const path = cli.file(`${name}.xlsx`);
  writeFileSync(path, bytes);
  expect(bytes.length).toBeLessThan(2 * MB);
  const { status, signal, stderr, megabytes, seconds } = cli.run(["score", path]);
  expect({ status, signal }).toEqual({ status: 2, signal: null });
  expect(stderr).toMatch(message);
  expect(megabytes).toBeGreaterThan(20);
  expect(megabytes).toBeLessThan(BOUND.megabytes);
  expect(seconds).toBeLessThan(BOUND.seconds);
});

it.each<[string, string]>([
  ["stands alone at the sheet's far end", `<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`],
  ["stands in 20 columns' last row", `<row r="1"><c r="A1"/></row><row r="1048576"><c r="T1048576"><v>1</v></c></row>`],
  [
    "nests entities",
    `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><row r="1"><c r="A1" t="str"><v>&b;</v></c></row>`,
  ],
])("a cell that %s costs no more than any other", (name, cell) => {
  const sheet = strToU8(`<worksheet><sheetData>${cell}</sheetData></worksheet>`);
  writeFileSync(cli.file("cell.xlsx"), zipSync({ ...WORKBOOK, "xl/worksheets/sheet1.xml": sheet }));
  const { status, megabytes, seconds, stderr } = cli.run(["score", cli.file("cell.xlsx")]);
  expect({ name, status, stderr }).toMatchObject({ status: 2 });
  expect(megabytes).toBeLessThan(900);
  expect(seconds).toBeLessThan(BOUND.seconds);
});
