import { writeFileSync } from "node:fs";
import { builtInUnits, defaultConditions } from "../../src/rubric";
import { builtInRubric } from "../../src/rubric/builtin";
import { score } from "../../src/scoring";
import type { Entries } from "../../src/scoring";
import { makeBook } from "../helpers/books";
import { randomEntries } from "../helpers/random";
import { commandLine } from "./cli";

const cli = commandLine();
const units = builtInUnits(builtInRubric).slice(0, 5);
const entries: Entries = randomEntries(builtInRubric, units, 42, { blank: 0.1, bad: 0.1, veto: 0.2 });
const scores = score(builtInRubric, units, entries);

type Json = Readonly<Record<string, unknown>>;

function jsonOf(stdout: string): Json {
  return JSON.parse(stdout) as Json;
}

function listIn(json: Json, key: string): readonly Json[] {
  const list = json[key];
  if (!Array.isArray(list)) throw new Error(`${key} is no list`);
  return list as readonly Json[];
}

beforeAll(async () => {
  writeFileSync(cli.file("book.xlsx"), await makeBook(builtInRubric, units, entries));
});

describe("score --json", () => {
  it("has the contract's keys, in its order, and scoring's numbers", () => {
    const { status, stdout, stderr } = cli.run(["score", "--json", cli.file("book.xlsx")]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(jsonOf(stdout)).toEqual({
      units: scores.units.map(({ unit, total, rank, completeness, categories }) => ({
        unit: unit.name,
        total,
        rank,
        completeness: completeness.ratio,
        categories: Object.fromEntries(categories.map((one) => [one.category.name, one.score])),
        indicators: categories.flatMap((one) =>
          one.indicators.map(({ category, indicator, weight, score: points, veto, applies }) => ({
            category: category.name,
            indicator: indicator.name,
            weight,
            score: points,
            vetoed: veto !== null,
            applicable: applies === "assessed",
          })),
        ),
      })),
    });
    const [first] = listIn(jsonOf(stdout), "units");
    expect(Object.keys(first ?? {})).toEqual(["unit", "total", "rank", "completeness", "categories", "indicators"]);
    expect(Object.keys(listIn(first ?? {}, "indicators")[0] ?? {})).toEqual([
      "category",
      "indicator",
      "weight",
      "score",
      "vetoed",
      "applicable",
    ]);
  });

  it("rounds totals, and leaves the rest exact", () => {
    const listed = listIn(jsonOf(cli.succeed("score", "--json", cli.file("book.xlsx")).stdout), "units");
    const totals = listed.map(({ total }) => Number(total));
    expect(totals.map((total) => Number(total.toFixed(2)))).toEqual(totals);
    const points = listed.flatMap((unit) => listIn(unit, "indicators").map((one) => Number(one["score"])));
    expect(points.some((one) => Math.abs(one * 100 - Math.round(one * 100)) > 1e-6)).toBe(true);
    expect(listed.every(({ completeness }) => Number(completeness) > 0 && Number(completeness) < 1)).toBe(true);
  });

  it("tells vetoed and inapplicable indicators from those that earned nothing", () => {
    const lines = units.flatMap(({ name }) => [`${name},机构职能,veto,弄虚作假`, `${name},领导信息,1,0`]);
    writeFileSync(cli.file("vetoed.csv"), `unit,indicator,criterion,value\n${lines.join("\n")}\n`);
    writeFileSync(cli.file("units.csv"), `unit\n${units.map(({ name }) => name).join("\n")}\n`);
    const [book, list, given] = ["vetoed.xlsx", "units.csv", "vetoed.csv"].map(cli.file);
    cli.succeed("generate", "--out", book ?? "", "--units", list ?? "", "--entries", given ?? "");
    const listed = listIn(jsonOf(cli.succeed("score", "--json", book ?? "").stdout), "units");
    for (const unit of listed) {
      const found = new Map(listIn(unit, "indicators").map((one) => [one["indicator"], one]));
      expect(found.get("机构职能")).toMatchObject({ score: 0, vetoed: true, applicable: true });
      expect(found.get("领导信息")).toMatchObject({ score: 0, vetoed: false, applicable: true });
      const hold = defaultConditions(builtInRubric, String(unit["unit"]));
      expect(found.get("重大建设项目")).toMatchObject({ applicable: hold["appendix1"], vetoed: false });
      if (!hold["appendix1"]) expect(found.get("重大建设项目")).toMatchObject({ weight: 0, score: 0 });
    }
  });
});

describe("check --json", () => {
  const KEYS = ["rule", "severity", "sheet", "cell", "unit", "category", "indicator", "criterion", "message", "fix"];

  it("has the contract's keys, in its order, and types", () => {
    const { status, stdout, stderr } = cli.run(["check", cli.file("book.xlsx"), "--json"]);
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    const report = jsonOf(stdout);
    expect(Object.keys(report)).toEqual(["findings", "checkedCells"]);
    const findings = listIn(report, "findings");
    expect(findings.length).toBeGreaterThan(50);
    for (const finding of findings) {
      expect(Object.keys(finding)).toEqual(KEYS);
      expect(finding).toEqual({
        rule: expect.stringMatching(/^[a-z]+(-[a-z]+)+$/) as string,
        severity: expect.stringMatching(/^(error|warning|info)$/) as string,
        sheet: "评分录入",
        cell: expect.stringMatching(/^[A-Z]+\d+$/) as string,
        unit: expect.any(String) as string,
        category: expect.any(String) as string,
        indicator: expect.any(String) as string,
        criterion: finding["criterion"] === null ? null : (expect.any(Number) as number),
        message: expect.stringContaining(String(finding["unit"])) as string,
        fix: expect.stringMatching(/。$/) as string,
      });
    }
    expect(findings.some(({ criterion }) => criterion === null)).toBe(true);
    expect(findings.some(({ criterion }) => typeof criterion === "number")).toBe(true);
  });

  it("says the same in English", () => {
    const [zh, en] = ["zh-CN", "en-US"].map((lang) =>
      listIn(jsonOf(cli.run(["check", cli.file("book.xlsx"), "--json", "--lang", lang]).stdout), "findings"),
    );
    const placed = (findings: readonly Json[] = []) =>
      findings.map(({ rule, cell }) => `${String(rule)} ${String(cell)}`);
    expect(placed(en)).toEqual(placed(zh));
    expect(en?.filter(({ fix }) => !/^[A-Z].*\.$/.test(String(fix)))).toEqual([]);
  });

  it("gives null for places that are gone, and an empty list for a clean book", async () => {
    writeFileSync(cli.file("full.xlsx"), await fullBook());
    const { status, stdout, stderr } = cli.run(["check", cli.file("full.xlsx"), "--json"]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(jsonOf(stdout)).toEqual({ findings: [], checkedCells: expect.any(Number) as number });
    expect(cli.run(["check", cli.file("full.xlsx")])).toMatchObject({ status: 0, stdout: "" });
  });
});

/** Every entry made that applies to its unit. */
async function fullBook(): Promise<Uint8Array> {
  const full = units.map((unit) => ({ ...unit, conditions: allHold }));
  const none = { blank: 0, bad: 0, veto: 0 };
  return makeBook(builtInRubric, full, randomEntries(builtInRubric, full, 1, none));
}

const allHold = Object.fromEntries(builtInRubric.conditions.map(({ id }) => [id, true]));
