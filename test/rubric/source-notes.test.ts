import { builtInRubric } from "../../src/rubric/builtin";
import { criteria, findCriterion, indicators } from "./built-in";
import { SOURCE, appendixTables, lines, mainTable, unbroken } from "./source-table";

const appendices = appendixTables(SOURCE);

function countIn(text: string, words: string): number {
  return text.split(words).length - 1;
}

describe("vetoes", () => {
  const vetoes = indicators.flatMap(({ indicator }) => [
    ...(indicator.veto ? [{ at: indicator.id, veto: indicator.veto }] : []),
    ...indicator.criteria.flatMap(({ id, veto }) => (veto ? [{ at: id, veto }] : [])),
  ]);

  it("answer each 不得分 of the table, and strike three single criteria", () => {
    const said = mainTable(SOURCE).reduce((count, { detail }) => count + countIn(detail.text, "不得分"), 0);
    expect(vetoes).toHaveLength(said);
    const single = vetoes.map(({ at }) => at).filter((at) => /\.\d$/u.test(at));
    expect(single).toEqual(["info.interpretation.2", "service.queries.1", "newmedia.service.1"]);
  });

  it.each(vetoes)("$at: text and reasons stand in its lines", ({ veto }) => {
    const words = lines(SOURCE, veto.source);
    expect(words).toContain(veto.text);
    expect(words.split("\n")).toHaveLength(veto.text.split("\n").length);
    for (const reason of veto.reasons) expect(veto.text).toContain(reason);
  });

  it.each(vetoes)("$at: the reasons leave nothing of the note but its joints", ({ at, veto }) => {
    const struck = [...veto.reasons].sort((a, b) => b.length - a.length);
    // 政策解读's note has the reason of its second criterion as well.
    if (at === "info.interpretation") struck.push(...(findCriterion("info.interpretation.2").veto?.reasons ?? []));
    const left = struck.reduce((text, reason) => text.replace(reason, "|"), veto.text);
    const joints =
      /（注：|[（）]|存在|发现|或|等?情况|的?情况|该指标|本指标|政策解读指标|解读形式指标|则?不得分|出现任一|以及|的|等|如|则|[，,、；。\\|]/gu;
    const known = ["均属于未公开反馈情况的情形", "列入年度访谈计划的单位", "提供专属于本单位的查询服务"];
    expect(known.reduce((text, words) => text.replace(words, ""), left).replace(joints, "")).toBe("");
  });
});

describe("notes beside the rules", () => {
  it("hints are the sampling remarks, all of them, word for word", () => {
    const sampled = criteria.filter(({ criterion }) => /随机(?:抽查|检查)/u.test(criterion.text));
    expect(criteria.filter(({ criterion }) => criterion.hint !== null)).toEqual(sampled);
    for (const { criterion } of sampled) {
      expect(criterion.text).toContain(criterion.hint);
      expect(criterion.hint).toMatch(/^随机(?:抽查|检查).*\d/u);
    }
  });

  it("applicability is what the 说明 and the interview plan say", () => {
    const limited = indicators.filter(({ indicator }) => indicator.applicability !== null);
    const told = indicators.filter(({ indicator }) => /^说明：|^列入年度访谈计划/mu.test(indicator.detail));
    expect(limited).toEqual(told);
    expect(limited.map(({ indicator }) => indicator.applicability?.condition)).toEqual([
      ...builtInRubric.conditions.map(({ id }) => id),
    ]);
  });

  it("the erratum's words stand in the description where its own name should", () => {
    const marked = indicators.filter(({ indicator }) => indicator.erratum !== null);
    expect(marked.map(({ indicator }) => indicator.id)).toEqual(["info.resources"]);
    for (const { indicator } of marked) {
      expect(indicator.description).toContain(indicator.erratum?.says);
      expect(indicator.name).toBe(indicator.erratum?.means);
    }
  });

  it("readings quote their lines", () => {
    for (const { words, source } of builtInRubric.readings) {
      expect(words === null).toBe(source === null);
      if (words === null || source === null) continue;
      expect(lines(SOURCE, source)).toContain(words);
      expect(source.to - source.from + 1).toBe(words.split("\n").length);
    }
  });

  it("readings are taken as they are said to be, and can be taken otherwise", () => {
    const found = builtInRubric.readings.map((reading) => ({
      ...{ id: reading.id, taken: [reading.default, reading.choice], effect: reading.effect },
      alternatives: reading.alternatives.map(({ id }) => id),
    }));
    const expected = [
      ["redistribution", "even", "even-unconditional", "proportional"],
      ["interview-plan", "redistribute", "full", "assess"],
      ["benchmark-zero", "zero", "full"],
      ["levels-steps", "even", "from-zero"],
      ["ops-overdue-floor", "indicator", "criterion"],
      ["rounding", "2", "0", "1", "3", "4"],
      ["ties", "competition", "dense"],
      ["total-cap", "none", "cap-100", "floor-0"],
      ["same-unit", "one", "two"],
      ["erratum", "mark", "correct"],
    ].map(([id, first, ...others]) => ({
      ...{ id, taken: [first, first], effect: id === "same-unit" || id === "erratum" ? "regenerate" : "live" },
      alternatives: id === "rounding" ? ["0", "1", "2", "3", "4"] : [first, ...others],
    }));
    expect(found).toEqual(expected);
  });
});

describe("appendices", () => {
  it("have the source's titles, departments and duties, at their lines", () => {
    const expected = appendices.map((table, index) => ({
      id: `appendix${index + 1}`,
      title: table.title,
      source: { from: table.from, to: table.to },
      duties: table.rows.map(({ unit, text }) => ({
        unit: unbroken(unit.text),
        text: text.text,
        source: { from: unit.from, to: text.to },
      })),
    }));
    expect(builtInRubric.appendices).toEqual(expected);
    expect(expected.map(({ duties }) => duties.length)).toEqual([9, 7, 10, 37]);
  });

  it("number their rows without a gap", () => {
    for (const { rows: numbered, header } of appendices) {
      expect(numbered.map(({ number }) => number)).toEqual(numbered.map((_, index) => index + 1));
      expect(header[1]).toBe("部门");
    }
  });

  it("name the units: the fourth all of them, in order, the others none besides", () => {
    const names = builtInRubric.units.map(({ name }) => name);
    expect(names).toEqual(appendices[3]?.rows.map(({ unit }) => unbroken(unit.text)));
    const others = appendices.slice(0, 3).flatMap((table) => table.rows.map(({ unit }) => unbroken(unit.text)));
    const aliases = builtInRubric.units.flatMap((unit) => unit.aliases.map(({ name }) => name));
    expect([...new Set(others)].filter((name) => !names.includes(name))).toEqual(aliases);
  });
});
