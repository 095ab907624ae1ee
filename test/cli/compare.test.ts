/** scorebook compare: what differs between two rubrics, for people and for programs. */
import { writeFileSync } from "node:fs";
import { formatRubric } from "../../src/rubric";
import type { Rubric } from "../../src/rubric";
import { builtInRubric } from "../../src/rubric/builtin";
import { edited, pathOf } from "../rubric/edit";
import { commandLine } from "./cli";

const cli = commandLine();

function file(name: string, rubric: Rubric): string {
  writeFileSync(cli.file(name), formatRubric(rubric));
  return cli.file(name);
}

const NEXT = edited({
  year: 2023,
  version: "修订 1",
  [`${pathOf("info.news.2")}.share`]: 0.5,
  [`${pathOf("info.news.1")}.share`]: 0.2,
  "categories[0].indicators[1]": undefined,
  [`${pathOf("info.agency")}.weight`]: 4,
});

it("the same rubric: no line, status 0", () => {
  const [a, b] = [file("a.json", builtInRubric), file("b.json", builtInRubric)];
  expect(cli.run(["compare", a, b])).toMatchObject({ status: 0, stdout: "", stderr: "两份指标体系相同。\n" });
  expect(JSON.parse(cli.run(["compare", a, b, "--json"]).stdout)).toMatchObject({ same: true, rows: [] });
});

it("another year: a line a difference, with both sides; status 1", () => {
  const [a, b] = [file("a.json", builtInRubric), file("b.json", NEXT)];
  const { status, stdout, stderr } = cli.run(["compare", a, b]);
  const text = (id: string) =>
    builtInRubric.categories
      .flatMap(({ indicators }) => indicators.flatMap((one) => one.criteria))
      .find((one) => one.id === id)?.text ?? "";
  const title = builtInRubric.title;
  const leaders = builtInRubric.categories[0]?.indicators[1];
  expect(stdout.trimEnd().split("\n")).toEqual(
    [
      ["分值、占比改动", "指标体系", title, "年度", "2022", "2023"],
      ["文字、选项改动", "指标体系", title, "版本", "", "修订 1"],
      ["分值、占比改动", "三级指标", "政府信息公开 / 机构职能", "权重", "2 分", "4 分"],
      ["取消", "三级指标", "政府信息公开 / 领导信息", "", "领导信息（2 分）", ""],
      ...(leaders?.criteria ?? []).map((one) => [
        "取消",
        "评分项",
        `政府信息公开 / 领导信息 / ${one.text}`,
        "",
        `${one.text}（${(one.share ?? 0) * 100}%）`,
        "",
      ]),
      ["分值、占比改动", "评分项", `政府信息公开 / 动态要闻 / ${text("info.news.1")}`, "占比", "10%", "20%"],
      ["分值、占比改动", "评分项", `政府信息公开 / 动态要闻 / ${text("info.news.2")}`, "占比", "60%", "50%"],
    ].map((cells) => cells.join("\t")),
  );
  expect([status, stderr]).toEqual([1, "7 处不同：新增 0，取消 3，移动 0，改动 4。\n"]);

  const json = JSON.parse(cli.run(["compare", b, a, "--json"]).stdout) as Record<string, unknown>;
  expect(json).toMatchObject({
    same: false,
    left: { year: 2023, version: "修订 1" },
    right: { year: 2022, version: null },
    counts: { added: 3, removed: 0, moved: 0, changed: 4 },
  });
  expect(json["rows"]).toContainEqual({
    thing: "indicator",
    path: ["政府信息公开", "机构职能"],
    left: { id: "info.agency", name: "机构职能", amount: { of: "weight", value: 4 } },
    right: { id: "info.agency", name: "机构职能", amount: { of: "weight", value: 2 } },
    differences: [{ change: "number", of: "weight", from: 4, to: 2 }],
  });
});

it("what cannot be read: all of it, status 2", () => {
  const a = file("a.json", builtInRubric);
  writeFileSync(cli.file("bad.json"), "{");
  const { status, stdout, stderr } = cli.run([
    "compare",
    cli.file("bad.json"),
    cli.file("none.json"),
    "--lang",
    "en-US",
  ]);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain("The file is no valid JSON");
  expect(stderr).toContain(`There is no file “${cli.file("none.json")}”`);
  expect(cli.run(["compare", a]).stderr).toBe("缺少参数 B.json；运行 scorebook --help 查看用法。\n");
  expect(cli.run(["compare"])).toMatchObject({
    status: 2,
    stderr: "缺少参数 A.json；运行 scorebook --help 查看用法。\n",
  });
  expect(cli.run(["compare", a, a, a]).status).toBe(2);
});
