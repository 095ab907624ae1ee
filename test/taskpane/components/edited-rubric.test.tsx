/** @jest-environment jsdom */
/** What a person is told of lines that they edited in 指标体系, and the way to what makes them count. */
import { screen } from "@testing-library/react";
import { builtInRubric } from "../../../src/rubric/builtin";
import { filledIn } from "../../checks/checked";
import { inserted, typed } from "../../plan/rubric-lines";
import { UNITS } from "../book";
import { complaints, draw, settled, textIn } from "../dom";
import { MemoryWorkbook } from "../memory-workbook";

async function edited(line: Parameters<typeof inserted>[2], share: number): Promise<MemoryWorkbook> {
  const workbook = await MemoryWorkbook.holding(builtInRubric, UNITS, (await filledIn()).entries);
  const changed = inserted(typed({ sheets: workbook.sheets }, "info.agency.2", { share }), "info.agency.2", line);
  workbook.sheets = [...changed.sheets];
  return workbook;
}

const LINE = { kind: "区间", share: 0.25, text: "3.新增一项" };

it("an added line is told, and one click leads to regenerating with it", async () => {
  const { user, container } = await draw(await edited(LINE, 0.25), { view: "check" });
  await user.click(screen.getByRole("button", { name: "检查" }));
  await settled();
  await user.click(screen.getByText("指标体系的改动尚未生效"));
  expect(screen.getByText(/“指标体系”表有尚未生效的改动：新增 1 行，取消 0 行/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "重新生成…" }));
  await user.click(await screen.findByRole("button", { name: "预览" }, { timeout: 10_000 }));
  const shown = await screen.findByText(/^评分项：.*3\.新增一项$/, undefined, { timeout: 10_000 });
  expect(textIn(shown)).toBe("评分项：政府信息公开 / 机构职能 / 3.新增一项");
  expect(await complaints(container)).toEqual([]);
}, 40_000);

it("a line that makes no sense is told with its row and what to do, and keeps anything from being regenerated", async () => {
  const { user } = await draw(await edited({ ...LINE, kind: "随意" }, 0.5), { view: "check" });
  await user.click(screen.getByRole("button", { name: "检查" }));
  const wrong = /指标体系 第\d+行：不认识类型“随意”。请从列表中选一种。/;
  await settled();
  if (!screen.queryByText(wrong)) await user.click(screen.getByText("指标体系有一处读不懂"));
  expect(screen.getByText(wrong)).toBeTruthy();
  await user.click(screen.getByRole("tab", { name: "开始" }));
  await user.click(await screen.findByRole("button", { name: "重新生成…" }));
  await user.click(await screen.findByRole("button", { name: "预览" }, { timeout: 10_000 }));
  expect(await screen.findByText(wrong, undefined, { timeout: 10_000 })).toBeTruthy();
  expect(screen.queryByRole("button", { name: "重新生成" })).toBeNull();
}, 40_000);
