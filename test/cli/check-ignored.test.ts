/** check goes by what the workbook itself says of rules, and of findings that people put up with. */
import { writeFileSync } from "node:fs";
import { checkBook } from "../../src/checks";
import { resultsInput } from "../../src/i18n/results";
import { LAYOUT_VERSION, planWorkbook, readBook, withSheetBehind } from "../../src/plan";
import { planResults } from "../../src/plan/results";
import { builtInUnits } from "../../src/rubric";
import { builtInRubric } from "../../src/rubric/builtin";
import { workbookBytes } from "../../src/xlsx";
import { CREATED, snapshotOf } from "../helpers/books";
import { bestValue, fill } from "../helpers/fill";
import { commandLine } from "./cli";

const cli = commandLine();
const units = builtInUnits(builtInRubric)
  .slice(0, 2)
  .map((unit) => ({
    ...unit,
    conditions: Object.fromEntries(builtInRubric.conditions.map(({ id }) => [id, true])),
  }));
const entries = fill(builtInRubric, units, (field) => bestValue(field));
entries.get("u1")?.set("info.agency.1", 0.9);
entries.get("u2")?.delete("info.agency.2");

const WRONG = "entry-out-of-range|unit:u1|field:info.agency.1";
const MISSING = "entry-missing|unit:u2|field:info.agency.2";

async function write(name: string, rules: string, ...ignored: (readonly [string, string])[]): Promise<string> {
  const plan = planWorkbook(builtInRubric, units, entries, { rules });
  const result = readBook(await snapshotOf(await workbookBytes(plan, { created: CREATED })), LAYOUT_VERSION);
  if ("faults" in result) throw new Error("unreadable");
  const results = planResults(resultsInput(result.book, checkBook(result.book), CREATED, new Map(ignored)));
  writeFileSync(cli.file(name), await workbookBytes(withSheetBehind(plan, results), { created: CREATED }));
  return cli.file(name);
}

it("counts what is ignored apart, and tells it with its reason", async () => {
  const path = await write("one.xlsx", "", [WRONG, "上级另有规定"]);
  const text = cli.run(["check", path]);
  expect(text.status).toBe(1);
  expect(
    text.stdout
      .trimEnd()
      .split("\n")
      .map((line) => line.split("\t")[2]),
  ).toEqual(["entry-missing"]);
  expect(text.stderr.trim()).toBe("检查了 236 个录入单元格：0 个错误，1 个提醒，另有 1 个已忽略。");
  expect(cli.run(["check", path, "--lang", "en-US"]).stderr.trim()).toBe(
    "Checked 236 entry cells: 0 errors, 1 warnings, 1 ignored.",
  );
  const report = JSON.parse(cli.run(["check", path, "--json"]).stdout) as {
    findings: readonly { rule: string }[];
    ignored: readonly Record<string, unknown>[];
  };
  expect(Object.keys(report)).toEqual(["findings", "checkedCells", "ignored"]);
  expect(report.findings.map(({ rule }) => rule)).toEqual(["entry-missing"]);
  expect(report.ignored).toEqual([
    expect.objectContaining({ rule: "entry-out-of-range", severity: "error", cell: "Q12", reason: "上级另有规定" }),
  ]);
});

it("ends with 0 when all that is wrong is ignored, and has no such field where nothing is", async () => {
  const path = await write("all.xlsx", "", [WRONG, "上级另有规定"], [MISSING, "单位撤销"]);
  expect(cli.run(["check", path])).toMatchObject({ status: 0, stdout: "" });
  const plain = await write("none.xlsx", "");
  const { status, stdout } = cli.run(["check", plain, "--json"]);
  expect([status, Object.keys(JSON.parse(stdout) as object)]).toEqual([1, ["findings", "checkedCells"]]);
});

it("goes by the workbook's settings of rules", async () => {
  const path = await write("set.xlsx", "entry-missing=off;entry-out-of-range=info");
  const { status, stdout } = cli.run(["check", path]);
  expect([status, stdout.split("\t").slice(0, 3)]).toEqual([0, ["信息", "评分录入!Q12", "entry-out-of-range"]]);
});
