import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { builtInUnits, validateRubric } from "../../src/rubric";
import { builtInRubric } from "../../src/rubric/builtin";
import { makeBook } from "../helpers/books";
import { bestValue, fill } from "../helpers/fill";
import { commandLine } from "./cli";

const cli = commandLine();
const BOM = "\ufeff";

describe("generate", () => {
  it("makes a workbook and says so to people, not to programs", () => {
    const { status, stdout, stderr } = cli.run(["generate", "--out", cli.file("book.xlsx")]);
    expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
    expect(stderr).toBe(`已生成 ${cli.file("book.xlsx")}：37 个单位，92 个评分项。\n`);
    expect(readFileSync(cli.file("book.xlsx")).subarray(0, 2).toString()).toBe("PK");
  });

  it("speaks the language that is asked for, before or behind the command, or the shell's", () => {
    const made = `Made ${cli.file("en.xlsx")}: 37 units, 92 criteria.\n`;
    const generate = ["generate", "--out", cli.file("en.xlsx")];
    expect(cli.run([...generate, "--lang", "en-US"]).stderr).toBe(made);
    expect(cli.run(["--lang=en-US", ...generate]).stderr).toBe(made);
    expect(cli.run(["--lang", "en", ...generate]).stderr).toBe(made);
    expect(cli.run(generate, { env: { LANG: "en_GB.UTF-8" } }).stderr).toBe(made);
    expect(cli.run([...generate, "--lang", "zh-CN"], { env: { LANG: "en_GB.UTF-8" } }).stderr).toContain("已生成");
    expect(cli.run(generate, { env: { LC_ALL: "C" } }).stderr).toContain("已生成");
  });
});

describe("score and check", () => {
  beforeAll(() => {
    cli.succeed("generate", "--out", cli.file("blank.xlsx"));
  });

  it("score prints the ranking, best first, with tabs", () => {
    const { status, stdout, stderr } = cli.run(["score", cli.file("blank.xlsx")]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const lines = stdout.trimEnd().split("\n");
    expect(lines[0]).toBe("排名\t单位\t总分\t完成率");
    expect(lines[1]).toBe("1\t市发改委\t0\t0%");
    expect(lines).toHaveLength(38);
    expect(cli.run(["score", cli.file("blank.xlsx"), "--lang", "en-US"]).stdout).toMatch(
      /^rank\tunit\ttotal\tcomplete\n/,
    );
  });

  it("check prints a finding a line, ends with 1, and counts for people", () => {
    const { status, stdout, stderr } = cli.run(["check", cli.file("blank.xlsx")]);
    const lines = stdout.trimEnd().split("\n");
    expect(status).toBe(1);
    expect(lines[0]).toMatch(
      /^提醒\t评分录入![A-Z]+\d+\tentry-missing\t市发改委 · 机构职能 · 1：尚未录入。\t填写评分；没有发生的计数项填 0。$/,
    );
    expect(new Set(lines.map((line) => line.split("\t").length))).toEqual(new Set([5]));
    expect(stderr).toMatch(new RegExp(`^检查了 \\d+ 个录入单元格：0 个错误，${lines.length} 个提醒。\n$`));
  });

  it("check ends well where there is nothing but what is good to know", async () => {
    const units = builtInUnits(builtInRubric).slice(0, 1);
    const entries = fill(builtInRubric, units, (field, unit) => {
      const { applicability } = field.indicator;
      if (applicability && !unit.conditions[applicability.condition]) return null;
      return field.id === "info.agency:veto" ? "突击发布" : bestValue(field);
    });
    writeFileSync(cli.file("vetoed.xlsx"), await makeBook(builtInRubric, units, entries));
    const { status, stdout } = cli.run(["check", cli.file("vetoed.xlsx")]);
    expect(stdout).toMatch(/^[^\n]*\tveto-over-entries\t[^\n]*\n$/);
    expect(status).toBe(0);
  });

  it("leave the workbook as it is", () => {
    const before = readFileSync(cli.file("blank.xlsx"));
    cli.run(["check", cli.file("blank.xlsx")]);
    cli.run(["score", cli.file("blank.xlsx")]);
    expect(readFileSync(cli.file("blank.xlsx")).equals(before)).toBe(true);
  });
});

describe("rubric and units", () => {
  it("rubric prints the built-in rubric, or writes it", () => {
    const { status, stdout, stderr } = cli.run(["rubric"]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const printed: unknown = JSON.parse(stdout);
    expect(printed).toEqual(builtInRubric);
    expect(validateRubric(builtInRubric)).toEqual([]);
    const written = cli.run(["rubric", "--out", cli.file("rubric.json")]);
    expect(written).toMatchObject({ status: 0, stdout: "", stderr: `已写入 ${cli.file("rubric.json")}。\n` });
    expect(readFileSync(cli.file("rubric.json"), "utf8").trimEnd()).toBe(stdout.trimEnd());
  });

  it("units prints the built-in units, or writes them as Excel opens them", () => {
    const { status, stdout, stderr } = cli.run(["units"]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout.split("\n")[0]).toBe("unit,group,appendix1,appendix2,appendix3,interviewPlan");
    expect(stdout.trimEnd().split("\n")).toHaveLength(38);
    expect(cli.run(["units", "--out", cli.file("units.csv")])).toMatchObject({ status: 0, stdout: "" });
    expect(readFileSync(cli.file("units.csv"), "utf8")).toBe(BOM + stdout);
  });
});

describe("help and misuse", () => {
  it("help is for programs to page, and names every command", () => {
    for (const args of [["--help"], ["-h"], ["generate", "--help"], ["--help", "--lang", "en-US"]]) {
      const { status, stdout, stderr } = cli.run(args);
      expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
      for (const command of ["generate", "score", "check", "rubric", "units"])
        expect(stdout).toContain(`  ${command} `);
    }
  });

  it.each([
    [[], "请指定命令；", "Give a command;"],
    [["draw"], "没有命令“draw”；", "There is no command “draw”;"],
    [["toString"], "没有命令“toString”；", "There is no command “toString”;"],
    [["generate"], "缺少选项 --out；", "Option --out is missing;"],
    [["generate", "--out"], "选项 --out 的值缺失或多余；", "Option --out lacks its value"],
    [["generate", "--out", "x.xlsx", "--unit", "u.csv"], "没有选项 --unit；", "There is no option --unit;"],
    [["generate", "--out", "x.xlsx", "more"], "多余的参数“more”；", "“more” is one argument too many;"],
    [["score"], "缺少参数 BOOK.xlsx；", "Argument BOOK.xlsx is missing;"],
    [["score", "a.xlsx", "b.xlsx"], "多余的参数“b.xlsx”；", "“b.xlsx” is one argument too many;"],
    [["check", "--json=yes", "a.xlsx"], "选项 --json 的值缺失或多余；", "Option --json lacks its value"],
    [["check", "-x", "a.xlsx"], "没有选项 -x；", "There is no option -x;"],
    [["rubric", "r.json"], "多余的参数“r.json”；", "“r.json” is one argument too many;"],
    [["units", "--out", "--json"], "选项 --out 的值缺失或多余；", "Option --out lacks its value"],
  ])("%j ends with 2 and what to do", (args, chinese, english) => {
    const zh = cli.run(args);
    const en = cli.run(args, { env: { LANG: "en_US.UTF-8" } });
    expect([zh, en].map(({ status, stdout }) => ({ status, stdout }))).toEqual(
      Array(2).fill({ status: 2, stdout: "" }),
    );
    expect(zh.stderr.startsWith(chinese)).toBe(true);
    expect(en.stderr.startsWith(english)).toBe(true);
    expect([zh, en].map(({ stderr }) => stderr.trimEnd().split("\n").length)).toEqual([1, 1]);
    expect(existsSync("x.xlsx")).toBe(false);
  });
});
