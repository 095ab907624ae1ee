/** @jest-environment jsdom */
/** What is around the screens: tabs, languages, failures, toasts. */
import { render, screen } from "@testing-library/react";
import { ErrorBoundary } from "../../../src/taskpane/components/shared/ErrorBoundary";
import { mountPane } from "../../../src/taskpane/mount";
import { workbookWith } from "../book";
import { act, complaints, draw, settled, textIn } from "../dom";
import { MemoryWorkbook } from "../memory-workbook";

test("tabs lead to the screens", async () => {
  const { user } = await draw(await workbookWith());
  const tabs = screen.getAllByRole("tab");
  expect(tabs).toEqual(["开始", "评分", "检查", "排名"].map((name) => screen.getByRole("tab", { name })));
  for (const tab of tabs) {
    await user.click(tab);
    expect([tab.getAttribute("aria-selected"), document.activeElement]).toEqual(["true", tab]);
    expect(screen.getByRole("tabpanel").getAttribute("aria-labelledby")).toBe(tab.id);
  }
});

test("the language can be changed, and the rubric's words stay", async () => {
  const { user, container } = await draw(await workbookWith());
  await user.selectOptions(screen.getByRole("combobox", { name: "语言" }), "EN");
  for (const name of ["Start", "Score", "Check", "Ranking"]) expect(screen.getByRole("tab", { name })).toBeTruthy();
  expect(screen.getByRole("heading", { level: 2, name: /^2022年全市政府网站/u })).toBeTruthy();
  expect(container.querySelector("[lang]")?.getAttribute("lang")).toBe("en-US");
});

test("without a scorebook the other screens lead to the start", async () => {
  const { user, container } = await draw(new MemoryWorkbook(), { view: "score" });
  expect(screen.getByText("这个工作簿里还没有评分簿。")).toBeTruthy();
  expect(await complaints(container)).toEqual([]);
  await user.click(screen.getByRole("button", { name: "去“开始”页" }));
  await settled(100);
  expect(screen.getByRole("button", { name: "生成评分簿" })).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole("tabpanel"));
});

test("what cannot be read is told with what to do, and can be tried again", async () => {
  const workbook = await workbookWith();
  const sheets = workbook.sheets;
  workbook.sheets = sheets.filter(({ name }) => name !== "参评单位");
  const { user, container } = await draw(workbook);
  expect(textIn(container)).toContain(
    "评分簿读不出来缺少工作表“参评单位”；可以修复（在 Excel 的评分簿窗格里点“修复…”，或用命令 regenerate），也可从备份中恢复该表。",
  );
  workbook.sheets = sheets;
  await user.click(screen.getByRole("button", { name: "重试" }));
  await settled(50);
  expect(screen.getByRole("region", { name: "完成情况" })).toBeTruthy();
});

test("when Excel does not answer, it says why", async () => {
  const workbook = await workbookWith();
  workbook.failNext("look", "editing-cell");
  const { container } = await draw(workbook);
  expect(textIn(container)).toContain(
    "没能读取工作簿Excel 正在编辑单元格 请按 Enter 或 Esc 结束编辑，然后再试一次。重试",
  );
});

test("while it reads, it says so", async () => {
  const workbook = await workbookWith();
  const letGo = workbook.holdNext("read");
  const { container } = await draw(workbook, { wait: false });
  expect(screen.getByRole("progressbar", { name: "正在读取工作簿…" })).toBeTruthy();
  expect(await complaints(container)).toEqual([]);
  letGo();
  await settled(50);
  expect(screen.queryByRole("progressbar")).toBeNull();
});

test("a toast tells what happened, once", async () => {
  const { pane, workbook } = await draw(await workbookWith());
  workbook.failNext("read", "busy");
  await act(() => pane.refresh());
  await settled(50);
  const told = screen.getAllByText("Excel 正忙");
  act(() => {
    pane.setLocale("en-US");
  });
  await settled(50);
  expect(screen.queryAllByText("Excel is busy")).toEqual([]);
  expect(told.length).toBeGreaterThan(0);
});

describe("the error boundary", () => {
  let broken = true;
  function Screen() {
    if (broken) throw new Error("a fault");
    return <p>all is well</p>;
  }
  const drawn = (resetKey: string) => (
    <ErrorBoundary resetKey={resetKey} fallback={(retry) => <button onClick={retry}>retry</button>}>
      <Screen />
    </ErrorBoundary>
  );

  beforeEach(() => {
    broken = true;
    jest.spyOn(console, "error").mockImplementation(() => undefined);
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });

  test("keeps the pane, and tries again", () => {
    render(drawn("a"));
    const retry = screen.getByRole("button", { name: "retry" });
    act(() => {
      retry.click();
    });
    expect(screen.getByRole("button", { name: "retry" })).toBeTruthy();
    broken = false;
    act(() => {
      screen.getByRole("button", { name: "retry" }).click();
    });
    expect(screen.getByText("all is well")).toBeTruthy();
  });

  test("begins anew with another screen", () => {
    const { rerender } = render(drawn("a"));
    broken = false;
    rerender(drawn("b"));
    expect(screen.getByText("all is well")).toBeTruthy();
  });
});

test("is mounted into an element, and taken out of it again", async () => {
  const element = document.body.appendChild(document.createElement("div"));
  const workbook = await workbookWith();
  const mounted = await act(async () => {
    const made = mountPane(element, { workbook, locale: "zh-CN" });
    await new Promise((resolve) => setTimeout(resolve, 50));
    return made;
  });
  expect(element.querySelectorAll('[role="tab"]')).toHaveLength(4);
  await act(() => mounted.unmount());
  expect([element.innerHTML, workbook.watched]).toEqual(["", false]);
});

test.each(["light", "dark"] as const)("has a %s theme", async (theme) => {
  const { container } = await draw(await workbookWith(), { theme });
  expect(container.querySelector(".fui-FluentProvider")).toBeTruthy();
});
