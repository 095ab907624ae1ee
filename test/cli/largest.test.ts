/** The largest workbook that is made can also be read; one unit more is refused with words. */
import { writeFileSync } from "node:fs";
import { MAX_UNITS } from "../../src/plan";
import { commandLine } from "./cli";

const cli = commandLine();

/** Units of which every indicator is assessed. */
function unitList(count: number): string {
  const names = Array.from({ length: count }, (_, i) => `参评单位${i + 1},1,1,1,1`);
  return ["unit,appendix1,appendix2,appendix3,interviewPlan", ...names, ""].join("\n");
}

it("the largest is made, and scored", () => {
  writeFileSync(cli.file("most.csv"), unitList(MAX_UNITS));
  cli.succeed("generate", "--units", cli.file("most.csv"), "--out", cli.file("most.xlsx"));
  const { stdout } = cli.succeed("score", cli.file("most.xlsx"));
  expect(stdout.trimEnd().split("\n")).toHaveLength(MAX_UNITS + 1);
});

it("a larger one is not", () => {
  writeFileSync(cli.file("more.csv"), unitList(MAX_UNITS + 1));
  const { status, stderr } = cli.run(["generate", "--units", cli.file("more.csv"), "--out", cli.file("more.xlsx")]);
  expect(status).toBe(2);
  expect(stderr).toContain(`单位有 ${MAX_UNITS + 1} 个，一本评分簿最多 ${MAX_UNITS} 个`);
  expect(cli.files()).not.toContain("more.xlsx");
});
