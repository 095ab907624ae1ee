/** What generate says to bad rubrics, unit lists, score files and output places; and that it leaves nothing behind. */
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { formatRubric } from "../../src/rubric";
import { builtInRubric } from "../../src/rubric/builtin";
import { commandLine } from "./cli";

const cli = commandLine();

type Json = Record<string, unknown>;

function changedRubric(change: (rubric: Json) => void): string {
  const rubric = JSON.parse(formatRubric(builtInRubric)) as Json;
  change(rubric);
  return JSON.stringify(rubric);
}

const ENTRIES = "unit,category,indicator,criterion,counter,value\n";

const INPUTS: readonly [option: string, text: string | Uint8Array, chinese: RegExp[], english: RegExp[]][] = [
  ["--units", "", [/文件没有内容；第一行应是列名/], [/holds nothing; its first line/]],
  [
    "--units",
    "name,group,group\n甲,1,2\n",
    [/第 1 行：缺少“unit”列；/, /第 1 行：不认识“name”列；可用的列：“unit”/, /第 1 行：“group”列重复；/],
    [
      /Line 1: column “unit” is missing;/,
      /Line 1: column “name” is not known;/,
      /Line 1: column “group” stands twice;/,
    ],
  ],
  [
    "--units",
    "unit,appendix1\n甲,1\n,0\n甲,对\n乙,1,2\n",
    [/第 5 行：有 3 个单元格，多于 2 列；/],
    [/Line 5: 3 cells for 2 columns;/],
  ],
  [
    "--units",
    "unit,appendix1\n甲,1\n,0\n甲,对\n",
    [/第 3 行：单位名称为空；/, /第 4 行：单位“甲”重复，已在第 2 行出现；/, /第 4 行：appendix1 列的“对”无效；请填 1/],
    [
      /Line 3: the unit has no name;/,
      /Line 4: unit “甲” stands already on line 2;/,
      /Line 4: “对” in column appendix1; write 1/,
    ],
  ],
  ["--units", "unit\n", [/没有单位；请在标题行下/], [/There are no units; write one/]],
  ["--units", 'unit\n甲\n"乙\n', [/第 3 行：引号不成对；/], [/Line 3: a quotation mark has no partner;/]],
  [
    "--units",
    "PK\u0003\u0004\u0000\u0000",
    [/第 1 行含有文本中不应有的字符，不是 CSV 文件；请另存为/],
    [/Line 1 holds characters/],
  ],
  [
    "--entries",
    `${ENTRIES}市外局,,机构职能,1,,0.1\n市发改委,,机构职能,1,,0.6\n市发改委,,机构职能,2,,0.1\n市发改委,,机构职能,2,,0.1\n`,
    [
      /第 2 行：没有单位“市外局”；请/,
      /第 3 行：“机构职能”第 1 项的值“0.6”超出本项占比，最多 50%；/,
      /第 5 行：与第 4 行重复/,
    ],
    [
      /Line 2: there is no unit “市外局”; write/,
      /Line 3: .* “0.6” is above .* 50%; mend/,
      /Line 5: .* already on line 4; remove/,
    ],
  ],
  [
    "--entries",
    `${ENTRIES}市发改委,类,机构职能,1,,0\n市发改委,,机构,1,,0\n市发改委,,机构职能,9,,0\n市发改委,,媒体曝光,1,报纸,0\n`,
    [
      /没有一级指标“类”；可用：“政府/,
      /没有指标“机构”；可用：/,
      /没有评分项“9”；可用：“1”、“2”、“veto”/,
      /“报纸”无效；可用：“中央媒体”/,
    ],
    [
      /no category “类”; there are/,
      /no indicator “机构”;/,
      /no criterion “9”; there are “1”/,
      /“报纸” is no counter of .*; there are “中央媒体”/,
    ],
  ],
  [
    "--entries",
    `${ENTRIES}市发改委,,机构职能,veto,,不好\n市发改委,,导航体系,veto,,不好\n市发改委,,查询服务,2,,0.07\n市发改委,,数据发布,1,,x\n`,
    [
      /“不好”不是“机构职能”的否决原因；可用：/,
      /“导航体系”没有一票否决；/,
      /“0.07”不是等级，可用：0%/,
      /“x”不是数字；请改正/,
    ],
    [
      /“不好” is no reason to veto “机构职能”; there are/,
      /has no veto; remove/,
      /is none of the levels 0%/,
      /is not a number; mend/,
    ],
  ],
  [
    "--entries",
    `${ENTRIES}"${"长".repeat(500)}\n${"名".repeat(500)}",,机构职能,1,,0\n`,
    [/^ {2}第 2 行：没有单位“长{80}…”；请.{1,30}$/],
    [/^ {2}Line 2: there is no unit “长{80}…”; .{1,60}$/],
  ],
  ["--rubric", "", [/JSON/], [/JSON/]],
  ["--rubric", '{"format": "scorebook-rubric/1",', [/JSON/], [/JSON/]],
  ["--rubric", "[]", [/./], [/./]],
  ["--rubric", readRandom(), [/JSON/], [/JSON/]],
  [
    "--rubric",
    changedRubric((rubric) => {
      rubric["year"] = "2022";
      delete rubric["title"];
    }),
    [/title/, /year/],
    [/title/, /year/],
  ],
];

function readRandom(): Uint8Array {
  return Uint8Array.from({ length: 2000 }, (_, i) => (i * 7919) % 256);
}

let before: string[];
let old: Buffer;

beforeAll(() => {
  cli.succeed("generate", "--out", cli.file("old.xlsx"));
  for (const [i, [, text]] of INPUTS.entries()) writeFileSync(cli.file(`input${i}`), text);
  mkdirSync(cli.file("folder"));
  writeFileSync(cli.file("rubric.json"), formatRubric(builtInRubric));
  before = cli.files();
  old = readFileSync(cli.file("old.xlsx"));
});

afterEach(() => {
  expect(cli.files()).toEqual(before);
  expect(readFileSync(cli.file("old.xlsx")).equals(old)).toBe(true);
});

it.each(INPUTS.map((input, i) => [i, ...input] as const))("input %i of %s", (i, option, _, chinese, english) => {
  for (const [lang, patterns, out] of [
    ["zh-CN", chinese, "old.xlsx"],
    ["en-US", english, "new.xlsx"],
  ] as const) {
    const args = ["generate", "--out", cli.file(out), option, cli.file(`input${i}`), "--lang", lang];
    const { status, stdout, stderr } = cli.run(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    const [heading, ...faults] = stderr.trimEnd().split("\n");
    expect(heading).toContain(`input${i}`);
    expect(heading).toContain(String(faults.length));
    for (const pattern of patterns) expect(faults.filter((fault) => pattern.test(fault))).toHaveLength(1);
    if (option !== "--rubric") expect(faults).toHaveLength(patterns.length);
  }
});

it("tells fifty faults of a file, and counts the rest", () => {
  const lines = Array.from({ length: 75 }, (_, i) => `甲${i},,机构职能,1,,0`);
  writeFileSync(cli.file("input0"), ENTRIES + lines.join("\n"));
  const { status, stderr } = cli.run(["generate", "--out", cli.file("new.xlsx"), "--entries", cli.file("input0")]);
  const told = stderr.trimEnd().split("\n");
  expect(status).toBe(2);
  expect(told).toHaveLength(52);
  expect(told[0]).toContain("75 处问题");
  expect(told[51]).toContain("另有 25 处");
});

describe("places", () => {
  it.each([
    ["--units", "nowhere.csv", /找不到文件“.*nowhere\.csv”；请核对/],
    ["--entries", "folder", /“.*folder”是文件夹，不是文件；请/],
    ["--rubric", "nowhere.json", /找不到文件“.*nowhere\.json”；请/],
    ["--out", "folder", /“.*folder”是文件夹，不是文件；请/],
    ["--out", "nowhere/book.xlsx", /无法写入“.*nowhere\/book\.xlsx”（ENOENT）；请检查文件夹是否存在/],
    ["--out", "old.xlsx/book.xlsx", /无法写入“.*old\.xlsx\/book\.xlsx”（ENOTDIR）；请/],
  ])("%s %s", (option, name, message) => {
    const { status, stdout, stderr } = cli.run(["generate", "--out", cli.file("new.xlsx"), option, cli.file(name)]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(message);
  });

  it("a folder that may not be written to", () => {
    chmodSync(cli.file("folder"), 0o555);
    for (const command of [["generate"], ["rubric"], ["units", "--lang", "en-US"]]) {
      const { status, stderr } = cli.run([...command, "--out", cli.file("folder/x")], { asNobody: true });
      expect({ status, stderr }).toEqual({
        status: 2,
        stderr: expect.stringMatching(/folder\/x”.*EACCES.*(；请检查|; check)/) as string,
      });
    }
  });

  it("a file that may not be read", () => {
    chmodSync(cli.file("rubric.json"), 0o000);
    const args = ["generate", "--out", cli.file("new.xlsx"), "--rubric", cli.file("rubric.json")];
    const { status, stderr } = cli.run(args, { asNobody: true });
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: expect.stringMatching(/无法读取“.*（EACCES）；请检查权限/) as string,
    });
  });
});
