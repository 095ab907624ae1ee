import { readDocx } from "../../src/docx";
import { importRubric, withLines, type LooseCell } from "../../src/rubric/import";
import { docxOf } from "../helpers/docx";
import { sketch } from "../rubric/import/sketch";

/** Texts of a row; `^` continues the cell above, `<` the one to the left. */
function rowOf(...texts: readonly string[]): LooseCell[] {
  const cells: LooseCell[] = [];
  texts.forEach((text, column) => {
    const before = cells.at(-1);
    if (text === "<" && before) cells[cells.length - 1] = { ...before, columns: before.columns + 1 };
    else cells.push({ text: text === "^" ? "" : text, column, columns: 1, continues: text === "^" });
  });
  return cells;
}

it("merged cells say what belongs together: headers, names across two levels, criteria in rows, parts as headings", () => {
  const attachment = withLines([
    { kind: "paragraph", text: "2028年度云岭县政务新媒体考核指标（县直部门）" },
    {
      kind: "table",
      rows: [
        rowOf("指标", "<", "<", "考核内容", "评分办法", "分值"),
        rowOf("一级指标", "二级指标", "三级指标", "^", "^", "^"),
        rowOf("基础指标（100分）", "<", "<", "<", "<", "<"),
        rowOf("内容建设（60分）", "信息发布", "发布数量", "考核数量。", "每月发布10篇及以上的得满分。", "20"),
        rowOf("^", "^", "发布质量", "考核质量。", "原创率高的", "10"),
        rowOf("^", "^", "^", "^", "无错别字的", "10"),
        rowOf("^", "政策解读", "<", "考核解读。", "1.形式多样，50%；\n2.及时，50%。", "20"),
        rowOf("互动服务（40分）", "<", "<", "考核互动。", "留言每超期一件扣2分，扣完为止。", "40"),
        rowOf("加分项（5分）", "<", "<", "<", "<", "<"),
        rowOf("创新", "<", "<", "考核创新。", "每获得1次市级表彰加1分，最多加5分。", "5"),
        rowOf("合计", "<", "<", "<", "<", "105"),
      ],
    },
    { kind: "paragraph", text: "" },
  ]);
  const read = readDocx(docxOf(attachment));
  if ("fault" in read) throw new Error(read.fault.code);
  expect(sketch(importRubric(read.attachment)).split("\n")).toEqual([
    "2028年度云岭县政务新媒体考核指标 | 县直部门 | 2028",
    "# 内容建设 base 60",
    "## 发布数量 20, in 信息发布",
    "1. 100% range",
    "## 发布质量 20, in 信息发布",
    "1. 50% range",
    "2. 50% range",
    "## 政策解读 20",
    "1. 50% range",
    "2. 50% range",
    "# 互动服务 base 40",
    "## 互动服务 40",
    "1. 100% incidents 超期 −5%",
    "# 创新 bonus 5",
    "## 创新 5",
    "1. 100% tiers 获得市级表彰次数: 0→0% 1→20% 2→40% 3→60% 4→80% 5→100%",
    "= 参评单位1",
    "? warning units-missing: placeholder (placeholder, known)",
    "",
  ]);
});
