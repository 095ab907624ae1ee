/** @jest-environment jsdom */
/** What a person is shown before rows are put back. */
import { screen } from "@testing-library/react";
import { builtInRubric } from "../../../src/rubric/builtin";
import { filledIn } from "../../checks/checked";
import { withoutRows } from "../../checks/rows";
import { UNITS } from "../book";
import { complaints, draw, textIn } from "../dom";
import { MemoryWorkbook } from "../memory-workbook";

/** Two neighbours are gone from 评分录入, one from 指标体系. */
async function damaged(): Promise<MemoryWorkbook> {
  const workbook = await MemoryWorkbook.holding(builtInRubric, UNITS, (await filledIn()).entries);
  const left = withoutRows({ sheets: workbook.sheets }, "评分录入", ["info.agency.1", "info.agency.2"]);
  workbook.sheets = [...withoutRows(left, "指标体系", ["info.news.2"]).sheets];
  return workbook;
}

it("names the rows and their places, what is lost, and what comes afterwards", async () => {
  const { user, container } = await draw(await damaged(), { view: "check" });
  await user.click(screen.getByRole("button", { name: "检查" }));
  await user.click(await screen.findByRole("button", { name: "全部修复（2 个问题）…" }, { timeout: 10_000 }));
  const shown = textIn(screen.getByRole("region", { name: "检查结果" }));
  expect(shown).toContain("指标体系恢复第 14 行：动态要闻 · 2；权重、占比和参数按生成时的填回，后来改过的请再改一次");
  expect(shown).toContain(
    "评分录入恢复第 12—13 行：机构职能 · 1、机构职能 · 2；这里原来的录入已随行删除，找不回来，恢复后是空的，请重新录入",
  );
  expect(shown).toContain("行恢复后会重新检查；其余问题（如别处的公式、录入限制、条件格式）到时再修复。");
  expect(await complaints(container)).toEqual([]);
}, 30_000);
