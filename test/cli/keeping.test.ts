/** Nothing that stands where generate writes is lost, unless it can be made anew. */
import { copyFileSync, lstatSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { editWithOpenpyxl } from "../helpers/openpyxl-edit";
import type { BookEdit } from "../helpers/openpyxl-edit";
import { readWithOpenpyxl } from "../helpers/openpyxl";
import { commandLine } from "./cli";

const cli = commandLine();
const HEADINGS = "unit,category,indicator,criterion,counter,value";

beforeAll(async () => {
  cli.succeed("generate", "--out", cli.file("fresh.xlsx"));
  writeFileSync(cli.file("one.csv"), `${HEADINGS}\n市发改委,,机构职能,1,,0.5\n`);
  cli.succeed("generate", "--out", cli.file("made.xlsx"), "--entries", cli.file("one.csv"));
  // Saved by another program since: somebody has worked in it.
  await editWithOpenpyxl(cli.file("made.xlsx"), cli.file("entered.xlsx"), []);
});

/** Generates over a copy of a file; gives what then stands in the backup, if there is one. */
function over(content: Uint8Array, ...options: readonly string[]): { kept: Buffer | null; stderr: string } {
  const name = `over${cli.files().length}`;
  writeFileSync(cli.file(`${name}.xlsx`), content);
  const { stderr } = cli.succeed("generate", "--out", cli.file(`${name}.xlsx`), ...options);
  const backup = cli.files().includes(`${name}.bak1.xlsx`) ? readFileSync(cli.file(`${name}.bak1.xlsx`)) : null;
  expect(cli.files().filter((one) => one.startsWith(".scorebook-"))).toEqual([]);
  return { kept: backup, stderr };
}

it.each(["fresh.xlsx", "made.xlsx"])("%s, which nobody has saved since it was made, is replaced", (name) => {
  expect(over(readFileSync(cli.file(name)))).toMatchObject({ kept: null });
});

it("one with entries is kept under another name, and that is told", () => {
  const old = readFileSync(cli.file("entered.xlsx"));
  const { kept, stderr } = over(old);
  expect(kept?.equals(old)).toBe(true);
  expect(stderr).toMatch(/^同名文件原有内容已另存为 .*over\d+\.bak1\.xlsx。\n已生成 /);
});

it("the next free number is taken", () => {
  const path = cli.file("again.xlsx");
  for (let i = 0; i < 3; i++) {
    if (i > 0) copyFileSync(cli.file("entered.xlsx"), path);
    cli.succeed("generate", "--out", path);
  }
  expect(cli.files().filter((name) => name.startsWith("again"))).toEqual([
    "again.bak1.xlsx",
    "again.bak2.xlsx",
    "again.xlsx",
  ]);
});

it.each<[string, string]>([
  ["a note", "a file of another kind"],
  ["", "an empty file"],
])("%j, %s, is kept", (text) => {
  const { kept } = over(Buffer.from(text));
  expect(kept?.toString()).toBe(text);
});

it("so is a workbook without entries whose rubric, readings or units somebody has edited", async () => {
  const { sheets } = await readWithOpenpyxl(cli.file("fresh.xlsx"));
  const find = (sheet: string, wanted: string | number): string => {
    const { cells } = sheets.find(({ name }) => name === sheet) ?? { cells: {} };
    const [address] = Object.entries(cells).find(([, value]) => value === wanted) ?? [];
    if (address === undefined) throw new Error(`${sheet} has no ${wanted}`);
    return address;
  };
  const edits: readonly (BookEdit & { edit: "set" })[] = [
    { edit: "set", sheet: "指标体系", cell: find("指标体系", 0.15), value: 0.14 },
    { edit: "set", sheet: "参评单位", cell: find("参评单位", "市教育局"), value: "市教体局" },
    { edit: "set", sheet: "参评单位", cell: find("参评单位", "否"), value: "是" },
    { edit: "set", sheet: "说明", cell: find("说明", "2位小数"), value: "1位小数" },
  ];
  for (const edit of edits) {
    await editWithOpenpyxl(cli.file("fresh.xlsx"), cli.file("edited.xlsx"), [edit]);
    const old = readFileSync(cli.file("edited.xlsx"));
    expect(over(old).kept?.equals(old)).toBe(true);
  }
});

it("so is one that was made for other units, and saved since", async () => {
  writeFileSync(cli.file("units.csv"), "unit\n甲\n乙\n");
  await editWithOpenpyxl(cli.file("fresh.xlsx"), cli.file("others.xlsx"), []);
  const old = readFileSync(cli.file("others.xlsx"));
  expect(over(old, "--units", cli.file("units.csv")).kept?.equals(old)).toBe(true);
});

it("one that Excel or a script saved again without a change is replaced", async () => {
  await editWithOpenpyxl(cli.file("fresh.xlsx"), cli.file("resaved.xlsx"), []);
  expect(over(readFileSync(cli.file("resaved.xlsx"))).kept).toBeNull();
});

it("a link goes on leading to the file", () => {
  copyFileSync(cli.file("entered.xlsx"), cli.file("real.xlsx"));
  symlinkSync(cli.file("real.xlsx"), cli.file("link.xlsx"));
  cli.succeed("generate", "--out", cli.file("link.xlsx"));
  expect(lstatSync(cli.file("link.xlsx")).isSymbolicLink()).toBe(true);
  expect(cli.files()).toContain("real.bak1.xlsx");
});

it.each(["rubric", "units"])("%s --out keeps what is different, and says nothing of what is the same", (command) => {
  const path = cli.file(`${command}.txt`);
  cli.succeed(command, "--out", path);
  expect(cli.succeed(command, "--out", path).stderr).not.toContain("另存为");
  writeFileSync(path, "mine");
  expect(cli.succeed(command, "--out", path).stderr).toContain(`另存为 ${cli.file(`${command}.bak1.txt`)}`);
  expect(readFileSync(cli.file(`${command}.bak1.txt`), "utf8")).toBe("mine");
});
