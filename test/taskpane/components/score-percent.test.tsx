/** @jest-environment jsdom */
/** 评分: percentages, and nothing selected. */
import { screen, within } from "@testing-library/react";
import { workbookWith } from "../book";
import type { Typed } from "../book";
import { act, draw, settled, textIn } from "../dom";
import { at, NEWS } from "../store/started";

const drawn = async (...typed: Typed[]) => draw(await workbookWith(...typed), { view: "score" });

const percent = () => screen.getByLabelText<HTMLInputElement>("得分率（%）");

describe("nothing to score is selected", () => {
  test("it says so and leads to the next blank", async () => {
    const { user, pane } = await drawn();
    expect(screen.getByRole("heading", { name: "请选一个录入单元格" })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "下一个未填" }));
    await settled();
    expect(pane.getSnapshot().located).toEqual({ kind: "entry", place: at("u1", "info.agency.1") });
    expect(document.activeElement).toBe(percent());
  });

  test("a heading's row tells whose column it is in", async () => {
    const { workbook, pane, select } = await drawn();
    await select(at("u2", "info.agency:veto"));
    const { selected } = pane.getSnapshot();
    await act(async () => {
      workbook.select("评分录入", { row: (selected?.cell.row ?? 0) - 1, column: selected?.cell.column ?? 0 });
      await Promise.resolve();
    });
    await settled();
    expect(screen.getByRole("heading", { name: "市教育局：这一行不用录入" })).toBeTruthy();
  });
});

describe("a percentage", () => {
  test("shows unit, path, the source's words, limit and cell", async () => {
    const { select } = await drawn();
    await select(NEWS);
    expect(screen.getByRole("heading", { level: 2, name: "市发改委" })).toBeTruthy();
    expect(textIn(screen.getByRole("group", { name: "指标路径" }))).toBe("政府信息公开 › 基本信息公开 › 动态要闻");
    expect(textIn(document.querySelector("blockquote") ?? document.body)).toBe(
      "2.全面、及时发布上级政府网站要求转载的重要信息（随机抽查，每月2次），60%；",
    );
    expect(screen.getByText("区间 · 上限 60%，3 分")).toBeTruthy();
    expect(screen.getByText("提示：随机抽查，每月2次")).toBeTruthy();
    expect(screen.getByTitle(/^单元格 [A-Z]+\d+$/u)).toBeTruthy();
    expect(textIn(document.querySelector("mark") ?? document.body)).toMatch(/^2\.全面/u);
  });

  test("typed and confirmed by Enter is written, and the next one has the keyboard", async () => {
    const { user, select, held, workbook, pane } = await drawn();
    await select(NEWS);
    workbook.calls.length = 0;
    await user.type(percent(), "45{Enter}");
    await settled();
    expect(held(NEWS)).toBe(0.45);
    expect(pane.getSnapshot().located).toEqual({ kind: "entry", place: at("u1", "info.news.3") });
    expect(document.activeElement).toBe(percent());
    expect(percent().value).toBe("");
    expect(workbook.calls.filter((call) => call === "enter")).toHaveLength(1);
  });

  test("shows how it is read while it is typed", async () => {
    const { user, select } = await drawn();
    await select(NEWS);
    await user.type(percent(), "0.5");
    expect(screen.getByText("= 50%")).toBeTruthy();
    expect(screen.getByText("未写入，按 Enter 写入")).toBeTruthy();
  });

  test("above the limit is refused with the limit, and stays to be mended", async () => {
    const { user, select, held, pane } = await drawn();
    await select(NEWS);
    await user.type(percent(), "61{Enter}");
    await settled();
    expect(screen.getByText("超出上限：本项最多 60%。")).toBeTruthy();
    expect(percent().getAttribute("aria-invalid")).toBe("true");
    expect([held(NEWS), pane.getSnapshot().located]).toEqual([null, { kind: "entry", place: NEWS }]);
    await user.click(screen.getByRole("button", { name: "放弃" }));
    expect([percent().value, screen.queryByText("超出上限：本项最多 60%。")]).toEqual(["", null]);
  });

  test("is forgotten by Escape", async () => {
    const { user, select, held } = await drawn(["u1", "info.news.2", 0.3]);
    await select(NEWS);
    await user.clear(percent());
    await user.type(percent(), "45{Escape}");
    expect(percent().value).toBe("30");
    await user.tab();
    await settled();
    expect(held(NEWS)).toBe(0.3);
  });

  test("is written when the keyboard goes elsewhere", async () => {
    const { user, select, held } = await drawn();
    await select(NEWS);
    await user.type(percent(), "45");
    await user.tab();
    await settled();
    expect(held(NEWS)).toBe(0.45);
  });

  test("comes in quarters of the limit", async () => {
    const { user, select, held } = await drawn();
    await select(NEWS);
    const steps = within(screen.getByRole("group", { name: "快速取值" })).getAllByRole("button");
    expect(steps.map(textIn)).toEqual(["0%", "15%", "30%", "45%", "60%"]);
    await user.click(screen.getByRole("button", { name: "取 45%" }));
    await settled();
    expect(held(NEWS)).toBe(0.45);
  });

  test("has a slider up to the limit", async () => {
    const { select } = await drawn(["u1", "info.news.2", 0.45]);
    await select(NEWS);
    const slider = screen.getByRole<HTMLInputElement>("slider", { name: "得分率滑块" });
    expect([slider.min, slider.max, slider.value, slider.getAttribute("aria-valuetext")]).toEqual([
      "0",
      "60",
      "45",
      "45%",
    ]);
  });

  test("can be cleared", async () => {
    const { user, select, held } = await drawn(["u1", "info.news.2", 0.45]);
    await select(NEWS);
    await user.click(screen.getByRole("button", { name: "清空" }));
    await settled();
    expect([held(NEWS), screen.queryByRole("button", { name: "清空" })]).toEqual([null, null]);
  });
});
