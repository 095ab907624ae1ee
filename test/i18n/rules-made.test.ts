/** What is said about findings of the workbook's make and ranking, word for word. */
import { messagesFor } from "../../src/i18n";
import { damaged } from "../checks/damage";
import type { Damaged } from "../checks/damage";

const CASES: readonly [string, (book: Damaged) => void, zh: string, en: string][] = [
  [
    "a number over a formula",
    (book) => book.put("scores", book.address("scores", "info.agency.1", "u2"), { value: 0.3 }),
    "市教育局 · 机构职能 · 1（“得分计算”表）：公式被“0.3”覆盖，不再随录入变化。",
    "市教育局 · 机构职能 · 1 (得分计算): “0.3” stands in place of the formula and no longer follows the entries.",
  ],
  [
    "several formulas gone",
    (book) => {
      for (const unit of ["u1", "u2"]) book.put("scores", book.address("scores", "total", unit), undefined);
    },
    "市发改委（“得分计算”表）：这里的公式被清空（连同相邻单元格共 2 格，到 R157），引用它的计算会少算。",
    "市发改委 (得分计算): the formula is gone (2 cells, to R157), and what is computed from it comes out too low.",
  ],
  [
    "an emptied id",
    (book) => book.put("entries", `A${book.rowOf("entries", "info.agency.2") + 1}`, undefined),
    "机构职能 · 2：“评分录入”表有一行的标识被清空，指标体系中没有这一行，其内容不会被读取。",
    "机构职能 · 2: a row of 评分录入 has an empty id, which the rubric does not know, and is not read.",
  ],
  [
    "another unit's id",
    (book) => book.put("ranking", `A${book.rowOf("ranking", "u3") + 1}`, { value: "u9" }),
    "市科技局：“汇总排名”表中有一处单位标识是“u9”，在“参评单位”表中找不到，其评分不会计入任何单位。",
    "市科技局: 汇总排名 has the id “u9”, which is not in 参评单位, and its scores count for nobody.",
  ],
  [
    "numbers left behind",
    (book) => book.change("scores", book.address("scores", "info.agency.1", "u2"), (formula) => formula, 0.01),
    "“得分计算”表有 1 格的数值没有随录入更新，第一格显示“0.01”，按录入应为“0.5”。",
    "1 cell of 得分计算 has not followed the entries; the first shows “0.01”, the entries come to “0.5”.",
  ],
  [
    "a wrong rank",
    (book) => book.change("ranking", book.address("ranking", "u2", "rank"), (formula) => formula, 3),
    "市教育局：总分 110 应排第 1 名，表中显示“3”。",
    "市教育局: a total of 110 has rank 1, but the sheet shows “3”.",
  ],
];

it.each(CASES)("%s", async (_, damage, zh, en) => {
  const book = await damaged();
  damage(book);
  const [finding, ...others] = book.findings();
  if (!finding) throw new Error("nothing found");
  expect(others).toEqual([]);
  expect(messagesFor("zh-CN").finding(finding).message).toBe(zh);
  expect(messagesFor("en-US").finding(finding).message).toBe(en);
});
