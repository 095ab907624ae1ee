/** scorebook regenerate, as an office runs it: with another rubric, other units, a damaged workbook, nothing at all. */
import { readFileSync, writeFileSync } from "node:fs";
import { planWorkbook, plainSheet } from "../../src/plan";
import type { WorkbookPlan } from "../../src/plan";
import { formatRubric, builtInUnits } from "../../src/rubric";
import { builtInRubric } from "../../src/rubric/builtin";
import { formatUnitList } from "../../src/csv";
import { cellAt } from "../../src/sheet/snapshot";
import { workbookBytes } from "../../src/xlsx";
import { addressOf } from "../plan/edited-books";
import { CREATED, snapshotOf } from "../helpers/books";
import { bestValue, fill } from "../helpers/fill";
import { edited, pathOf } from "../rubric/edit";
import { plannedSnapshot } from "../helpers/planned";
import { commandLine } from "./cli";

const cli = commandLine();

const UNITS = builtInUnits(builtInRubric).slice(0, 4);
const ENTRIES = fill(builtInRubric, UNITS, (field, unit, index) => {
  const { applicability } = field.indicator;
  if (applicability && !unit.conditions[applicability.condition]) return null;
  return field.id === "info.news.2" ? 0.6 - index / 10 : bestValue(field);
});

/** People's own sheet, which looks into the product's. */
function withNotes(plan: WorkbookPlan): WorkbookPlan {
  const at = (row: number, text: string) =>
    ({ kind: "values", area: { row, column: 0, rows: 1, columns: 1 }, values: [[text]] }) as const;
  const formula = (row: number, text: string) =>
    ({ kind: "formula", area: { row, column: 1, rows: 1, columns: 1 }, formula: text, cached: () => 0 }) as const;
  const cell = (id: string, unit: string) => addressOfPlan(plan, id, unit);
  const fills = [
    at(0, "备忘"),
    formula(0, `=评分录入!${cell("info.news.2", "u2")}+1`),
    formula(1, `=SUM(评分录入!$${cell("info.news.1", "u1")}:${cell("info.news.4", "u1")})`),
    formula(2, `=评分录入!${cell("info.leaders.1", "u1")}`),
  ];
  return { ...plan, sheets: [...plan.sheets, plainSheet("备忘", "visible", fills)] };
}

function addressOfPlan(plan: WorkbookPlan, id: string, unit: string): string {
  return addressOf(plannedSnapshot(plan), "entries", id, unit);
}

async function made(name: string, plan: WorkbookPlan): Promise<string> {
  writeFileSync(cli.file(name), await workbookBytes(plan, { created: CREATED }));
  return cli.file(name);
}

const json = (text: string) => JSON.parse(text) as Record<string, Record<string, unknown>[]>;

it("for a rubric and units that changed: carries, sets aside, tells, and brings back", async () => {
  const book = await made("old.xlsx", withNotes(planWorkbook(builtInRubric, UNITS, ENTRIES)));
  // 领导信息 goes, its points to 机构职能; a limit is lowered; a unit goes, another comes first.
  const next = edited({
    [`${pathOf("info.agency")}.weight`]: 4,
    [`${pathOf("info.news.2")}.share`]: 0.5,
    [`${pathOf("info.news.1")}.share`]: 0.2,
    "categories[0].indicators[1]": undefined,
  });
  expect(builtInRubric.categories[0]?.indicators[1]?.id).toBe("info.leaders");
  writeFileSync(cli.file("next.json"), formatRubric(next));
  const [a, b, c] = UNITS;
  if (!a || !b || !c) throw new Error("no units");
  const newcomer = { ...a, id: "u1", name: "市新设局" };
  writeFileSync(cli.file("next.csv"), formatUnitList([newcomer, a, b, c], next));
  const args = [book, "--rubric", cli.file("next.json"), "--units", cli.file("next.csv"), "--json"];
  const told = json(cli.succeed("regenerate", ...args, "--out", cli.file("new.xlsx")).stdout);

  expect(told["added"]).toEqual([{ thing: "unit", id: "u5", path: ["市新设局"] }]);
  expect(told["removed"]?.map(({ id }) => id)).toEqual(["info.leaders", "info.leaders.1", "info.leaders.2", "u4"]);
  const aside = told["setAside"] ?? [];
  const why = (reason: string) => aside.filter((one) => one["reason"] === reason).length;
  const typed = [...ENTRIES.values()].reduce((sum, own) => sum + own.size, 0);
  expect([why("field-gone"), why("unit-gone"), why("not-fitting")]).toEqual([6, ENTRIES.get("u4")?.size, 1]);
  expect(aside.length + (told["carried"]?.length ?? 0)).toBe(typed);
  expect(aside.find((one) => one["reason"] === "not-fitting")).toMatchObject({
    unit: a.name,
    indicator: "动态要闻",
    value: 0.6,
    fault: "above-range",
  });
  expect(told["rankChanges"]?.map(({ unit }) => unit)).toContain("市新设局");
  expect(cli.run(["check", cli.file("new.xlsx"), "--json"]).stdout).toContain('"entry-missing"');

  const snapshot = await snapshotOf(readFileSync(cli.file("new.xlsx")));
  expect(snapshot.sheets.map(({ name }) => name)).toEqual([
    "说明",
    "指标体系",
    "参评单位",
    "评分录入",
    "得分计算",
    "汇总排名",
    "_评分簿",
    "备忘",
    "未能保留",
  ]);
  const notes = snapshot.sheets.find(({ name }) => name === "备忘");
  const at = (id: string, unit: string) => addressOf(snapshot, "entries", id, unit);
  if (!notes) throw new Error("no notes");
  expect([0, 1, 2].map((row) => cellAt(notes, row, 1).formula)).toEqual([
    `=评分录入!${at("info.news.2", "u2")}+1`,
    `=SUM(评分录入!$${at("info.news.1", "u1")}:${at("info.news.4", "u1")})`,
    "=评分录入!#REF!",
  ]);

  // What it remembers of before says the same as the old files.
  const remembered = json(
    cli.succeed("regenerate", cli.file("new.xlsx"), "--before", "--json", "--out", cli.file("before.xlsx")).stdout,
  );
  expect([remembered["returned"]?.length, remembered["setAside"]]).toEqual([aside.length, []]);
  expect(json(cli.succeed("score", cli.file("before.xlsx"), "--json").stdout)).toEqual(
    json(cli.succeed("score", book, "--json").stdout),
  );

  // The old rubric and the old units again: all is as before.
  writeFileSync(cli.file("old.json"), formatRubric(builtInRubric));
  writeFileSync(cli.file("old.csv"), formatUnitList(UNITS, builtInRubric));
  const back = [cli.file("new.xlsx"), "--rubric", cli.file("old.json"), "--units", cli.file("old.csv"), "--json"];
  const again = json(cli.succeed("regenerate", ...back, "--out", cli.file("back.xlsx")).stdout);
  expect([again["returned"]?.length, again["setAside"]]).toEqual([aside.length, []]);
  const score = (file: string) => json(cli.succeed("score", file, "--json").stdout);
  expect(score(cli.file("back.xlsx"))).toEqual(score(book));
});

it("where nothing changed it is the same file, byte for byte", async () => {
  const book = await made("same.xlsx", planWorkbook(builtInRubric, UNITS, ENTRIES));
  const { stdout, stderr } = cli.succeed("regenerate", book, "--out", cli.file("copy.xlsx"));
  expect(stdout).toBe("");
  expect(stderr).toContain("有 0 处改动");
  expect(readFileSync(cli.file("copy.xlsx")).equals(readFileSync(book))).toBe(true);
});

it("a rubric that does not add up is refused, and nothing is written", async () => {
  const book = await made("refused.xlsx", planWorkbook(builtInRubric, UNITS, ENTRIES));
  const wrong = edited({ [`${pathOf("info.news")}.weight`]: 6 });
  writeFileSync(cli.file("wrong.json"), JSON.stringify(wrong));
  const { status, stderr } = cli.run([
    "regenerate",
    book,
    "--rubric",
    cli.file("wrong.json"),
    "--out",
    cli.file("no.xlsx"),
  ]);
  expect([status, cli.files().includes("no.xlsx")]).toEqual([2, false]);
  expect(stderr).toContain("政府信息公开");
});

it("has nothing to go back to before it was ever regenerated, and says so", async () => {
  const book = await made("first.xlsx", planWorkbook(builtInRubric, UNITS, ENTRIES));
  const line = ["regenerate", book, "--before", "--out", cli.file("none.xlsx")];
  const { status, stdout, stderr } = cli.run(line);
  expect({ status, stdout, stderr }).toEqual({
    status: 2,
    stdout: "",
    stderr: `${book}：1 处问题\n  其中没有上次重新生成之前的内容：从未重新生成过，或隐藏表已损坏；请去掉 --before，或用 --rubric、--units 给出文件。\n`,
  });
  expect(cli.run([...line, "--lang", "en-US"]).stderr).toContain("It remembers no state from before a regenerate");
  expect(cli.files()).not.toContain("none.xlsx");
});

it("a title, a version or a note that was corrected is written, though it touches no entry", async () => {
  const book = await made("noted.xlsx", planWorkbook(builtInRubric, UNITS, ENTRIES));
  const run = (changes: Readonly<Record<string, unknown>>) => {
    writeFileSync(cli.file("noted.json"), formatRubric(edited(changes)));
    const out = cli.file("noted-new.xlsx");
    const { stdout } = cli.succeed("regenerate", book, "--rubric", cli.file("noted.json"), "--out", out, "--json");
    expect(readFileSync(out).equals(readFileSync(book))).toBe(false);
    return json(stdout)["changed"]?.map((one) => [one["thing"], one["of"], one["from"], one["to"]]);
  };
  expect(run({ version: "修订 2" })).toEqual([["rubric", "version", "", "修订 2"]]);
  expect(run({ "readings[0].question": "怎么分？" })).toEqual([
    ["reading", null, builtInRubric.readings[0]?.question, "怎么分？"],
  ]);
  // The small print is no change to be told, but none to be lost either.
  expect(run({ [`${pathOf("info.news")}.veto.text`]: "注" })).toEqual([]);
});
