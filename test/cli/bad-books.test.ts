import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { deflateRawSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import { editWithOpenpyxl } from "../helpers/openpyxl-edit";
import type { BookEdit } from "../helpers/openpyxl-edit";
import { writeWithXlsxWriter } from "../helpers/xlsxwriter";
import { commandLine } from "./cli";

const cli = commandLine();

/** Archives by the names of their parts. */
function archive(...names: readonly string[]): Uint8Array {
  return zipSync(Object.fromEntries(names.map((name) => [name, strToU8("<x/>")])));
}

const WORD = archive("[Content_Types].xml", "_rels/.rels", "word/document.xml");

const BYTES: readonly [name: string, bytes: () => Uint8Array, chinese: RegExp, english: RegExp][] = [
  ["empty.xlsx", () => new Uint8Array(), /文件是空的；请重新取得/, /The file is empty; get it anew/],
  ["document.xlsx", () => WORD, /而是Word 文档；请选择 \.xlsx 评分簿/, /It is a Word document, .*; choose an \.xlsx/],
  ["slides.xlsx", () => archive("ppt/presentation.xml"), /而是演示文稿；请选择/, /It is a presentation, .*; choose/],
  [
    "open.xlsx",
    () => archive("mimetype", "content.xml"),
    /而是OpenDocument 文件；请选择/,
    /an OpenDocument file, .*; choose/,
  ],
  [
    "binary.xlsx",
    () => archive("xl/workbook.bin"),
    /而是二进制工作簿（\.xlsb）；请选择/,
    /a binary workbook \(\.xlsb\), .*; choose/,
  ],
  ["plain.xlsx", () => archive("照片.jpg"), /而是普通压缩包；请选择/, /It is an archive, .*; choose/],
  ["none.xlsx", () => zipSync({}), /损坏|普通压缩包/, /damaged|an archive/],
  [
    "old.xlsx",
    () => compoundFile(),
    /是旧版 \.xls，或设有打开密码；请在 Excel 中/,
    /an old \.xls file, or needs a password .*; take/,
  ],
  [
    "noise.xlsx",
    () => noise(4096),
    /不是 \.xlsx 工作簿.*；请在 Excel 中另存为/,
    /It is no \.xlsx workbook .*; save it as/,
  ],
  ["text.xlsx", () => strToU8("单位,总分\n"), /不是 \.xlsx 工作簿.*；请/, /It is no \.xlsx workbook .*; save/],
  [
    "pk.xlsx",
    () => new Uint8Array([0x50, 0x4b]),
    /文件已损坏或不完整（.*）；请重新取得/,
    /damaged or incomplete \(.*\); get it anew/,
  ],
  [
    "noisy.xlsx",
    () => new Uint8Array([0x50, 0x4b, 3, 4, ...noise(4096)]),
    /文件已损坏或不完整/,
    /damaged or incomplete/,
  ],
  ["half.xlsx", () => cut(0.5), /文件已损坏或不完整（.*）；请重新取得/, /damaged or incomplete \(.*\); get it anew/],
  ["short.xlsx", () => cut(0.999), /文件已损坏或不完整/, /damaged or incomplete/],
  ["flipped.xlsx", () => flipped(), /文件已损坏或不完整/, /damaged or incomplete/],
  ["hollow.xlsx", () => archive("xl/workbook.xml"), /文件已损坏或不完整/, /damaged or incomplete/],
];

function compoundFile(): Uint8Array {
  return new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...noise(504)]);
}

function noise(length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, i) => (i * 7919 + (i >> 3) * 104729) % 251);
}

function cut(part: number): Uint8Array {
  const whole = readFileSync(cli.file("book.xlsx"));
  return whole.subarray(0, Math.floor(whole.length * part));
}

/** A byte in the middle of the sheets' data is another. */
function flipped(): Uint8Array {
  const whole = readFileSync(cli.file("book.xlsx"));
  const middle = whole.length >> 1;
  whole.writeUInt8(whole.readUInt8(middle) ^ 0xff, middle);
  return whole;
}

const EDITED: readonly [name: string, edits: readonly BookEdit[], chinese: RegExp, english: RegExp][] = [
  [
    "stateless",
    [{ edit: "delete", sheet: "_评分簿" }],
    /缺少工作表“_评分簿”；可以修复/,
    /“_评分簿” is missing; it can be repaired/,
  ],
  [
    "entryless",
    [{ edit: "delete", sheet: "评分录入" }],
    /缺少工作表“评分录入”；可以修复/,
    /“评分录入” is missing; it can be repaired/,
  ],
  [
    "unitless",
    [{ edit: "delete", sheet: "参评单位" }],
    /缺少工作表“参评单位”；可以修复/,
    /“参评单位” is missing; it can be repaired/,
  ],
  [
    "damaged",
    [{ edit: "set", sheet: "_评分簿", cell: "C5", value: "…" }],
    /指标体系已损坏（.+）；可以修复（.+），也可从备份中恢复/,
    /is damaged \(.+\); it can be repaired \(.+\), or restore it from a backup/,
  ],
  [
    "bloated",
    [
      { edit: "set", sheet: "_评分簿", cell: "C4", value: bloated() },
      { edit: "set", sheet: "_评分簿", cell: "C5", value: null },
    ],
    /指标体系已损坏（.+）；可以修复（.+），也可从备份中恢复/,
    /is damaged \(.+\); it can be repaired \(.+\), or restore it from a backup/,
  ],
  [
    "mixed",
    [{ edit: "set", sheet: "_评分簿", cell: "C3", value: "0123456789abcdef" }],
    /“_评分簿”中保存的指标体系（指纹 [0-9a-f]{16}）不是生成本簿时的那一份（该表记录的指纹是 0123456789abcdef）：.+；可以修复（.+），也可从备份中恢复该表。/,
    /“_评分簿” \(fingerprint [0-9a-f]{16}\) is not the one .+ \(the sheet says 0123456789abcdef\): .+; it can be repaired/,
  ],
  [
    "unmarked",
    [{ edit: "set", sheet: "_评分簿", cell: "C3", value: null }],
    /不是生成本簿时的那一份（该表的指纹已缺失）：.+；可以修复（.+），也可从备份中恢复该表。/,
    /is not the one .+ \(the sheet's fingerprint is gone\): .+; it can be repaired .+, or restore it from a backup\./,
  ],
  [
    "newer",
    [{ edit: "set", sheet: "_评分簿", cell: "B2", value: 99 }],
    /更新版本.*版式 99.*；请升级/,
    /layout 99\); upgrade/,
  ],
  [
    "deserted",
    [{ edit: "delete-rows", sheet: "参评单位", at: 2, count: 100 }],
    /“参评单位”表中没有单位；可以修复/,
    /“参评单位” has no units; it can be repaired/,
  ],
];

/** What the state sheet keeps packed: 20 MB that claim to be a rubric of 100 kB. */
function bloated(): string {
  return `100000.${deflateRawSync(Buffer.alloc(20 << 20)).toString("base64")}`;
}

beforeAll(async () => {
  cli.succeed("generate", "--out", cli.file("book.xlsx"));
  for (const [name, bytes] of BYTES) writeFileSync(cli.file(name), bytes());
  mkdirSync(cli.file("folder.xlsx"));
  writeWithXlsxWriter(cli.file("foreign.xlsx"), 'book.add_worksheet("汇总").write("A1", "单位")');
  for (const [name, edits] of EDITED) await editWithOpenpyxl(cli.file("book.xlsx"), cli.file(`${name}.xlsx`), edits);
});

it.each<[string, RegExp, RegExp]>([
  [
    "missing.xlsx",
    /^找不到文件“.*missing\.xlsx”；请核对路径和文件名。$/,
    /^There is no file “.*missing\.xlsx”; check its path/,
  ],
  [
    "folder.xlsx",
    /^“.*folder\.xlsx”是文件夹，不是文件；请写出文件名。$/,
    /folder\.xlsx” is a folder, not a file; give/,
  ],
  ["foreign.xlsx", /不是评分簿：.*；请选择由评分簿生成的文件/, /It is not a scorebook: .*; choose a file made by/],
  ...BYTES.map(([name, , chinese, english]): [string, RegExp, RegExp] => [name, chinese, english]),
  ...EDITED.map(([name, , chinese, english]): [string, RegExp, RegExp] => [`${name}.xlsx`, chinese, english]),
])("%s: score and check end with 2, and say what, where and what to do", (name, chinese, english) => {
  const before = cli.files();
  for (const [command, lang, words] of [
    ["score", "zh-CN", chinese],
    ["check", "en-US", english],
  ] as const) {
    const { status, stdout, stderr } = cli.run([command, cli.file(name), "--json", "--lang", lang]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(new RegExp(words.source, "m"));
    expect(stderr).toContain(name);
    // A single fault: the file's name, and below it what is wrong with it.
    expect(stderr.trimEnd().split("\n").length).toBeLessThanOrEqual(2);
  }
  expect(cli.files()).toEqual(before);
});

it("reads no device", () => {
  for (const args of [
    ["score", "/dev/zero"],
    ["generate", "--out", cli.file("x.xlsx"), "--units", "/dev/zero"],
    ["generate", "--out", "/dev/null"],
    ["rubric", "--out", "/dev/null"],
  ]) {
    const { status, stderr } = cli.run(args);
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining("是设备，不是文件；") as string });
  }
});
