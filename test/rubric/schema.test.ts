import { readFileSync } from "node:fs";
import { join } from "node:path";
import { builtInRubric } from "../../src/rubric/builtin";
import { describeFault } from "../../src/rubric/fault-text";
import { formatRubric, parseRubric } from "../../src/rubric/schema";
import type { RubricFault } from "../../src/rubric/validate";
import { edited, pathOf } from "./edit";

const FILE = readFileSync(join(__dirname, "../../src/rubric/suizhou-2022/rubric.json"), "utf8");

function faultsOf(text: string): RubricFault[] {
  const result = parseRubric(text);
  return "faults" in result ? result.faults : [];
}

function faultsAfter(changes: Readonly<Record<string, unknown>>): RubricFault[] {
  return faultsOf(JSON.stringify(edited(changes)));
}

describe("the built-in rubric's file", () => {
  it("is what formatRubric writes", () => {
    expect(formatRubric(builtInRubric)).toBe(FILE);
  });

  it("is read back to an equal rubric", () => {
    expect(parseRubric(FILE)).toEqual({ rubric: builtInRubric });
    expect(parseRubric(formatRubric(builtInRubric))).toEqual({ rubric: builtInRubric });
  });
});

describe("formatRubric", () => {
  it("writes the same text whatever the order of the fields", () => {
    const reversed = JSON.parse(FILE, (_, value: unknown) =>
      typeof value === "object" && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    ) as typeof builtInRubric;
    expect(JSON.stringify(reversed)).not.toBe(JSON.stringify(builtInRubric));
    expect(formatRubric(reversed)).toBe(FILE);
  });

  it("ends in one line feed and is indented by two spaces", () => {
    expect(FILE).toMatch(/^\{\n {2}"format": "scorebook-rubric\/1",\n[^]*[^\n]\n$/u);
  });
});

describe("a version", () => {
  const revised = { ...builtInRubric, version: "2022 修订 2" };

  it("stands behind the year, and is read back", () => {
    expect(formatRubric(revised)).toBe(FILE.replace('"year": 2022,\n', '"year": 2022,\n  "version": "2022 修订 2",\n'));
    expect(parseRubric(formatRubric(revised))).toEqual({ rubric: revised });
  });

  it("may be missing, as in every file before there were any, and then is", () => {
    const result = parseRubric(FILE);
    expect("rubric" in result && Object.keys(result.rubric).includes("version")).toBe(false);
  });

  it.each([
    [null, "field-type"],
    [2, "field-type"],
    ["", "version-unfit"],
    ["长".repeat(61), "version-unfit"],
  ])("%j is refused", (version, code) => {
    expect(faultsAfter({ version }).map((one) => [one.code, one.path])).toEqual([[code, "version"]]);
  });

  it("of 60 characters is taken", () => {
    expect(faultsAfter({ version: "长".repeat(60) })).toEqual([]);
  });

  it("tells what to do about a bad one", () => {
    const [fault] = faultsAfter({ version: "修订 2 " });
    expect(fault && describeFault(fault, "zh-CN")).toBe(
      "指标体系：版本有5个字符；应为一行文字，1至60个字符，首尾没有空格。请改正，没有版本就删去此字段。",
    );
    expect(fault && describeFault(fault, "en-US")).toBe(
      "指标体系: The version has 5 characters. Make it one line of 1 to 60, without blanks at its ends, or leave it out.",
    );
  });
});

describe("parseRubric", () => {
  it("takes a byte order mark", () => {
    expect(parseRubric(`\uFEFF${FILE}`)).toEqual({ rubric: builtInRubric });
  });

  it.each([
    ["as letters", "a".repeat(5 * 1024 * 1024 + 1)],
    ["as bytes", "长".repeat(2 * 1024 * 1024)],
  ])("refuses more than 5 MB, counted %s", (_, text) => {
    const faults = faultsOf(text);
    expect(faults).toEqual([
      {
        code: "file-size",
        path: "",
        place: "指标体系",
        values: { size: expect.any(Number) as number, limit: 5_242_880 },
      },
    ]);
  });

  it.each(["", "{", "[1,]", "指标体系", FILE.slice(0, -10)])("refuses what is no JSON: %#", (text) => {
    const faults = faultsOf(text);
    expect(faults.map(({ code }) => code)).toEqual(["file-json"]);
    expect(faults[0]?.values["reason"]).not.toBe("");
  });

  it.each(["null", "7", "[]", "{}", '"text"', '{"format":7}', '{"name":"scorebook"}'])(
    "refuses what is no rubric: %s",
    (text) => {
      expect(faultsOf(text)).toEqual([
        { code: "file-format", path: "", place: "指标体系", values: { found: "", expected: "scorebook-rubric/1" } },
      ]);
    },
  );

  it("refuses another version of the format by its name, and nothing else about it", () => {
    const faults = faultsAfter({ format: "scorebook-rubric/2", categories: 7 });
    expect(faults).toEqual([
      {
        code: "file-format",
        path: "format",
        place: "指标体系",
        values: { found: "scorebook-rubric/2", expected: "scorebook-rubric/1" },
      },
    ]);
  });

  const news2 = pathOf("info.news.2");
  it.each([
    ["field-missing", "units[0].aliases", undefined, { field: "aliases" }],
    ["field-missing", `${news2}.share`, undefined, { field: "share" }],
    ["field-missing", `${news2}.rule.kind`, undefined, { field: "kind" }],
    ["field-unknown", "comment", "x", { field: "comment" }],
    ["field-unknown", `${news2}.rule.step`, 0.5, { field: "step" }],
    ["field-unknown", `${news2}["a b"]`, 0.5, { field: "a b" }],
    ["field-type", "year", 2022.5, { found: "2022.5", expected: "int" }],
    ["field-type", `${news2}.share`, "60%", { found: '"60%"', expected: "number" }],
    ["field-type", "categories", {}, { found: "{…}", expected: "array" }],
    ["field-type", "categories[3]", null, { found: "null", expected: "object" }],
    ["field-type", "conditions[0].default", 1, { found: "1", expected: "boolean" }],
    ["field-type", "title", ["x"], { found: "[…]", expected: "string" }],
    ["field-type", "title", "x".repeat(10), null],
    [
      "field-value",
      `${news2}.rule.kind`,
      "ranges",
      { found: '"ranges"', allowed: "range, levels, benchmark, tiers, incidents, deduct, penalty" },
    ],
    ["field-value", "categories[0].kind", "extra", { found: '"extra"', allowed: "base, bonus, penalty" }],
    ["field-value", "units[32].aliases[0].reading", "ties", { found: '"ties"', allowed: "same-unit" }],
  ])("%s at %s", (code, path, value, values) => {
    const faults = faultsAfter({ [path]: value });
    expect(faults.map((fault) => [fault.code, fault.path, fault.values])).toEqual(
      values === null ? [] : [[code, path, values]],
    );
    for (const fault of faults) {
      expect(describeFault(fault, "zh-CN")).toContain(path);
      expect(describeFault(fault, "en-US")).toContain(path);
    }
  });

  it("refuses a number too large for the machine", () => {
    const [fault, ...others] = faultsOf(FILE.replace('"total": 43', '"total": 1e999'));
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ code: "field-type", path: "categories[0].total", values: { found: "Infinity" } });
  });

  it("tells all faults of the shape at once, each in the rubric's own names", () => {
    const faults = faultsAfter({ [`${news2}.text`]: 1, "units[3].name": null, extra: true });
    expect(faults.map(({ place }) => place)).toEqual([
      "政府信息公开 › 动态要闻 › 第2项",
      "参评单位 › 第4个单位",
      "指标体系",
    ]);
  });

  it("tells what does not make sense once the shape is right", () => {
    expect(faultsAfter({ "categories[0].total": 44, [`${news2}.share`]: null }).map(({ code }) => code)).toEqual([
      "category-total",
      "share-missing",
    ]);
  });

  it("shortens what it repeats of the file", () => {
    const [fault] = faultsAfter({ year: "x".repeat(1000) });
    expect(String(fault?.values["found"]).length).toBeLessThan(70);
  });

  it("does not take a prototype for a field", () => {
    const text = FILE.replace('"year"', '"__proto__": {"polluted": 1},\n  "year"');
    expect(faultsOf(text).map(({ code, path }) => [code, path])).toEqual([["field-unknown", "__proto__"]]);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  it("withstands deep nesting and a million wrong members", () => {
    const deep = "[".repeat(1_000_000) + "]".repeat(1_000_000);
    expect(faultsOf(FILE.replace('"year": 2022', `"year": ${deep}`)).length).toBe(1);
    const many = `[${"0,".repeat(500_000)}0]`;
    const faults = faultsOf(FILE.replace('"units": [', `"units": ${many}, "x": [`));
    expect(faults.map(({ code }) => code)).toEqual(["file-shape"]);
  });

  it("puts file faults into words that say what to do", () => {
    for (const text of [
      "{",
      "{}",
      FILE.replace("rubric/1", "rubric/9"),
      "a".repeat(6_000_000),
      FILE.replace('"units": [', `"units": [${"0,".repeat(500_000)}`),
    ]) {
      for (const fault of faultsOf(text)) {
        expect(describeFault(fault, "zh-CN")).toMatch(/请/u);
        expect(describeFault(fault, "en-US")).toMatch(/[Ee]xport|upgrade|Check/u);
      }
    }
  });
});
