/** @jest-environment jsdom */
/** Ignoring findings, writing them down, and setting rules, as a person does it. */
import { screen, within } from "@testing-library/react";
import { RULE_IDS, settingsOf } from "../../../src/checks";
import { bookOf } from "../../../src/taskpane/store/state";
import { builtInRubric } from "../../../src/rubric/builtin";
import { filledIn } from "../../checks/checked";
import { told } from "../../plan/results/book";
import { UNITS } from "../book";
import { complaints, draw, settled, textIn } from "../dom";
import { MemoryWorkbook } from "../memory-workbook";

async function checked() {
  const { entries } = await filledIn(["u2", "info.news.2", 0.9], ["u1", "info.news.1", null]);
  const drawn = await draw(await MemoryWorkbook.holding(builtInRubric, UNITS, entries), { view: "check" });
  await drawn.user.click(screen.getByRole("button", { name: "检查" }));
  await settled();
  return drawn;
}
const results = () => screen.getByRole("region", { name: "检查结果" });
const MESSAGE = "市教育局 · 动态要闻 · 2：90% 不在 0 到 60% 之间，不得分。";

test("asks why before it ignores, keeps the reason, and takes it back", async () => {
  const { user, workbook, container } = await checked();
  await user.click(screen.getByRole("button", { name: `忽略：${MESSAGE}` }));
  const input = screen.getByRole("textbox", { name: "忽略理由" });
  expect(document.activeElement).toBe(input);
  await user.click(screen.getByRole("button", { name: "忽略" }));
  expect(screen.getByText("请写明理由。")).toBeTruthy();
  expect(workbook.calls).not.toContain("writeResults");
  expect(await complaints(container)).toEqual([]);
  await user.type(input, "上级另有规定{Enter}");
  await settled();
  expect(textIn(results())).toContain("1 个提醒");
  expect(textIn(results())).not.toContain("1 个错误");
  await user.click(screen.getByText("已忽略 1"));
  expect(textIn(results())).toContain("理由：上级另有规定");
  expect(await complaints(container)).toEqual([]);
  await user.click(screen.getByRole("button", { name: `取消忽略：${MESSAGE}` }));
  await settled();
  expect(textIn(results())).toContain("1 个错误 · 1 个提醒");
  expect(screen.queryByText("已忽略 1")).toBeNull();
});

test("lets it be", async () => {
  const { user, workbook } = await checked();
  await user.click(screen.getByRole("button", { name: `忽略：${MESSAGE}` }));
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("textbox", { name: "忽略理由" })).toBeNull();
  expect(workbook.calls).not.toContain("writeResults");
});

test("keeps the reason typed where it could not be written", async () => {
  const { user, workbook } = await checked();
  workbook.failNext("writeResults", "protected");
  await user.click(screen.getByRole("button", { name: `忽略：${MESSAGE}` }));
  await user.type(screen.getByRole("textbox", { name: "忽略理由" }), "上级另有规定{Enter}");
  await settled();
  expect(screen.getByRole<HTMLInputElement>("textbox", { name: "忽略理由" }).value).toBe("上级另有规定");
});

test("writes the findings down, once they were asked for", async () => {
  const { user, workbook } = await checked();
  await user.click(screen.getByRole("button", { name: "写入检查结果表" }));
  await settled();
  expect(told(workbook.sheet("检查结果"), "severity", "unit")).toEqual(["错误 | 市教育局", "提醒 | 市发改委"]);
  expect(workbook.selected.sheet).toBe("检查结果");
});

test("sets rules, each by its title and group, and all back", async () => {
  const { user, pane, container } = await checked();
  await user.click(screen.getByText("规则设置"));
  await settled(300);
  const group = screen.getByRole("region", { name: "录入" });
  expect(within(group).getAllByRole("combobox")).toHaveLength(RULE_IDS.entries.length);
  const choice = within(group).getByRole<HTMLSelectElement>("combobox", { name: "超出上限" });
  expect([...choice.options].map(({ text }) => text)).toEqual(["错误（默认）", "提醒", "信息", "不检查"]);
  expect(await complaints(container)).toEqual([]);
  await user.selectOptions(choice, "不检查");
  await settled();
  expect(textIn(results())).not.toContain("个错误");
  const settings = () => {
    const book = bookOf(pane.getSnapshot());
    return book && settingsOf(book);
  };
  expect(settings()).toEqual({ "entry-out-of-range": "off" });
  await user.click(screen.getByRole("button", { name: "全部恢复默认" }));
  await settled();
  expect([choice.value, settings()]).toEqual(["error", {}]);
});
