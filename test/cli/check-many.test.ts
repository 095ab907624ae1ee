/** check with several files, as an office does with what its scorers send in. */
import { writeFileSync } from "node:fs";
import { builtInUnits } from "../../src/rubric";
import { builtInRubric } from "../../src/rubric/builtin";
import { makeBook } from "../helpers/books";
import { bestValue, fill } from "../helpers/fill";
import { commandLine } from "./cli";

const cli = commandLine();
const units = builtInUnits(builtInRubric)
  .slice(0, 2)
  .map((unit) => ({
    ...unit,
    conditions: Object.fromEntries(builtInRubric.conditions.map(({ id }) => [id, true])),
  }));

beforeAll(async () => {
  const best = fill(builtInRubric, units, (field) => bestValue(field));
  writeFileSync(cli.file("clean.xlsx"), await makeBook(builtInRubric, units, best));
  best.get("u1")?.set("info.agency.1", 0.9);
  best.get("u2")?.delete("info.agency.2");
  writeFileSync(cli.file("faulty.xlsx"), await makeBook(builtInRubric, units, best));
  writeFileSync(cli.file("notes.txt"), "not a workbook");
});

const paths = (...names: string[]) => names.map((name) => cli.file(name));

it("prints each finding behind its file, and sums up", () => {
  const [clean = "", faulty = ""] = paths("clean.xlsx", "faulty.xlsx");
  const { status, stdout, stderr } = cli.run(["check", clean, faulty]);
  expect(status).toBe(1);
  expect(
    stdout
      .trimEnd()
      .split("\n")
      .map((line) => line.split("\t").slice(0, 4)),
  ).toEqual([
    [faulty, "错误", "评分录入!Q12", "entry-out-of-range"],
    [faulty, "提醒", "评分录入!R13", "entry-missing"],
  ]);
  const cells = (count: number) => `检查了 ${count} 个录入单元格`;
  expect(stderr.trimEnd().split("\n")).toEqual([
    `${clean}：${cells(236)}：0 个错误，0 个提醒。`,
    `${faulty}：${cells(236)}：1 个错误，1 个提醒。`,
    "共 2 个文件：1 个无问题，1 个有问题（1 个错误，1 个提醒），0 个不能用。",
  ]);
});

it("checks the others where one cannot be used, and ends with 2", () => {
  const [clean = "", notes = "", faulty = ""] = paths("clean.xlsx", "notes.txt", "faulty.xlsx");
  const { status, stdout } = cli.run(["check", "--json", notes, clean, faulty]);
  expect(status).toBe(2);
  const { files, summary } = JSON.parse(stdout) as {
    files: readonly { file: string; faults?: readonly string[]; findings?: readonly { rule: string }[] }[];
    summary: unknown;
  };
  expect(files.map(({ file, findings }) => [file, findings?.map(({ rule }) => rule)])).toEqual([
    [notes, undefined],
    [clean, []],
    [faulty, ["entry-out-of-range", "entry-missing"]],
  ]);
  expect(files[0]?.faults?.[0]).toContain(notes);
  expect(summary).toEqual({
    files: 3,
    clean: 1,
    withFindings: 1,
    unusable: 1,
    errors: 1,
    warnings: 1,
    infos: 0,
    checkedCells: 472,
  });
});

it("ends with 0 when all are clean, in English too", () => {
  const [clean = ""] = paths("clean.xlsx");
  const { status, stdout, stderr } = cli.run(["check", clean, clean, "--lang", "en-US"]);
  expect([status, stdout]).toEqual([0, ""]);
  expect(stderr).toContain("2 files: 2 clean, 0 with findings (0 errors, 0 warnings), 0 unusable.");
});
