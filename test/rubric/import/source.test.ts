import { formatRubric, type Rubric } from "../../../src/rubric";
import { builtInRubric } from "../../../src/rubric/builtin";
import { attachmentOfCells, attachmentOfText, importRubric, type Attachment } from "../../../src/rubric/import";
import { lines, SOURCE } from "../source-table";

const imported = importRubric(attachmentOfText(SOURCE));

describe("the published attachment as text", () => {
  it("gives exactly the built-in rubric, places and ids too", () => {
    expect(imported.faults).toEqual([]);
    expect(imported.rubric).toEqual(builtInRubric);
    expect(imported.rubric && formatRubric(imported.rubric)).toBe(formatRubric(builtInRubric));
  });

  it("leaves nothing to decide that no reading settles, but tells what it assumed", () => {
    const open = imported.questions.map(({ id, severity, answer }) => ({ id, severity, answer }));
    expect(open).toEqual([
      { id: "unit-alias/市公共资源交易监管局", severity: "info", answer: "one" },
      { id: "erratum/政府信息公开/公共资源配置", severity: "info", answer: "mark" },
      { id: "share-assumed/管理保障/随州市政府门户网站内容保障", severity: "info", answer: "whole" },
    ]);
  });

  it("shows for each criterion and each weight the words it was read from, at their lines", () => {
    const parts = builtInRubric.categories.flatMap(({ indicators }) => indicators);
    const read = (id: string): readonly string[] =>
      imported.provenance.filter(({ of }) => of === id).map(({ kind }) => kind);
    for (const indicator of parts) {
      expect(read(indicator.id)).toEqual(expect.arrayContaining(["indicator", "weight"]));
      for (const { id, rule } of indicator.criteria) expect(read(id)).toContain(rule.kind);
    }
    const loose = (text: string): string => text.replace(/\s/gu, "");
    for (const { words, source } of imported.provenance) {
      expect(source && loose(lines(SOURCE, source))).toContain(loose(words));
    }
  });

  it("is the same with line ends of Windows and a byte order mark", () => {
    const text = `\uFEFF${SOURCE.replaceAll("\n", "\r\n")}`;
    expect(importRubric(attachmentOfText(text)).rubric).toEqual(builtInRubric);
  });
});

describe("what comes from the known rubric", () => {
  /** The same ids and sentences, everything else wrong. */
  const garbled: Rubric = {
    ...builtInRubric,
    categories: builtInRubric.categories.map((category) => ({
      ...category,
      kind: "base",
      total: 1,
      indicators: category.indicators.map((indicator) => ({
        ...indicator,
        weight: 99,
        veto: null,
        applicability: null,
        appendix: null,
        erratum: null,
        criteria: indicator.criteria.map((criterion) => ({ ...criterion, share: 0.01, veto: null, hint: "?" })),
      })),
    })),
    appendices: [],
    units: [],
    readings: [],
  };

  it("are ids and short names: with a known rubric that is wrong in all else, the import is the same", () => {
    expect(importRubric(attachmentOfText(SOURCE), { known: garbled }).rubric).toEqual(builtInRubric);
  });

  it("are not the kinds: with a known rubric of ranges alone, only labels and counters' ids differ", () => {
    const plain: Rubric = {
      ...builtInRubric,
      categories: builtInRubric.categories.map((category) => ({
        ...category,
        indicators: category.indicators.map((indicator) => ({
          ...indicator,
          criteria: indicator.criteria.map((criterion) => ({ ...criterion, rule: { kind: "range" } })),
        })),
      })),
    };
    const { rubric, faults } = importRubric(attachmentOfText(SOURCE), { known: plain });
    expect(faults).toEqual([]);
    expect(rubric && unnamed(rubric)).toEqual(unnamed(builtInRubric));
    const labels = rubric?.categories.flatMap(({ indicators }) =>
      indicators.flatMap(({ criteria }) =>
        criteria.flatMap(({ rule }) => ("counters" in rule ? rule.counters.map(({ label }) => label) : [])),
      ),
    );
    expect(labels).toEqual([
      "部门下属机构政府网站未按要求以子站栏目形式集约至本单位网站或集约后仍使用独立域名",
      "部门网站IPv6改造不符合要求（二、三级链接小于90）",
      "造成数据字段缺失或不规范",
      "超期",
      "超期1个月或一直未办结",
      "不分场景“卖萌”“卖惨”、过度娱乐化",
      "被国务院办公厅通报或点名批评",
      "被省政府办公厅通报或点名批评",
      "被中央媒体曝光",
      "被省级主流媒体曝光",
      "各单位在省政务服务网发布的办事指南、办事分类被上级部门查出不准确",
    ]);
  });

  /** Without the names that no attachment holds. */
  function unnamed(rubric: Rubric): unknown {
    return JSON.parse(JSON.stringify(rubric), function (this: Record<string, unknown>, key, value: unknown) {
      if (key === "counts") return "";
      const isCounter = "step" in this;
      const isNoLevel = this["share"] === 0;
      return (key === "label" && (isCounter || isNoLevel)) || (key === "id" && isCounter) ? "" : value;
    });
  }
});

describe("the same tables from elsewhere", () => {
  it("pasted into a sheet, all but the places", () => {
    const { rubric } = importRubric(attachmentOfCells(cellsOf(attachmentOfText(SOURCE))));
    expect(rubric && unplaced(rubric)).toEqual(unplaced(builtInRubric));
  });

  it("pasted as tab-separated text, quoted where a cell has lines", () => {
    const text = cellsOf(attachmentOfText(SOURCE))
      .map((row) => row.map((cell) => (/[\n"]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join("\t"))
      .join("\n");
    const { rubric } = importRubric(attachmentOfText(text));
    expect(rubric && unplaced(rubric)).toEqual(unplaced(builtInRubric));
  });

  function cellsOf({ blocks }: Attachment): string[][] {
    return blocks.flatMap((block) =>
      block.kind === "paragraph" ? [[block.text.trim()]] : block.rows.map((row) => row.map(({ text }) => text)),
    );
  }

  function unplaced(rubric: Rubric): unknown {
    return JSON.parse(JSON.stringify(rubric), (key, value: unknown) => (key === "source" ? null : value));
  }
});
