/** @jest-environment jsdom */
/** 评分: the other kinds of entries, and what stands beside them. */
import { screen, within } from "@testing-library/react";
import { fieldsOf } from "../../../src/rubric";
import { builtInRubric } from "../../../src/rubric/builtin";
import { workbookWith } from "../book";
import type { Typed } from "../book";
import { act, draw, settled, textIn } from "../dom";
import { at, NEWS } from "../store/started";

/** 通报曝光 counts two things. */
const COUNTERS = fieldsOf(builtInRubric).flatMap(({ id }) => (id.startsWith("penalty.notices.1") ? [id] : []));

const drawn = async (...typed: Typed[]) => draw(await workbookWith(...typed), { view: "score" });

describe("other kinds", () => {
  test("levels are chosen from a list, with what they are worth", async () => {
    const { user, select, held } = await drawn();
    const place = at("u1", "interaction.consultation.1");
    await select(place);
    const group = screen.getByRole("radiogroup", { name: "等级" });
    expect(
      within(group)
        .getAllByRole("radio")
        .map((radio) => textIn(radio.parentElement ?? radio)),
    ).toEqual(
      ["未在5个工作日内收到准确答复", "超过1个工作日且在5个工作日内收到答复且准确", "在1个工作日内答复且准确"].map(
        (label, i) => `${label}（${["0%", "20%", "50%"][i] ?? ""}，${["0", "0.6", "1.5"][i] ?? ""} 分）`,
      ),
    );
    await user.click(within(group).getAllByRole("radio")[1] ?? group);
    await settled(700);
    expect(held(place)).toBe(0.2);
  });

  test("counts are stepped and typed, and are whole", async () => {
    const { user, select, held } = await drawn(["u2", "info.data.1", 12]);
    const place = at("u1", "info.data.1");
    await select(place);
    expect(screen.getByText("目前最多的单位：12。")).toBeTruthy();
    const spin = screen.getByRole("spinbutton", { name: "数据集（个数）" });
    await user.type(spin, "1.5{Enter}");
    expect(screen.getByText("计数必须是整数；没有发生请填 0。")).toBeTruthy();
    await user.clear(spin);
    await user.type(spin, "3{Enter}");
    await settled();
    expect(held(place)).toBe(3);
  });

  test("stepping a count writes when it rests", async () => {
    const { user, select, held } = await drawn(["u1", "info.data.1", 3]);
    const place = at("u1", "info.data.1");
    await select(place);
    await user.click(screen.getByRole("spinbutton", { name: "数据集（个数）" }));
    await user.keyboard("{ArrowUp}{ArrowUp}");
    expect(held(place)).toBe(3);
    await settled(700);
    expect(held(place)).toBe(5);
  });

  test("Home and End move in the text, and do not count", async () => {
    const { user, select, held } = await drawn(["u1", "info.data.1", 3]);
    const place = at("u1", "info.data.1");
    await select(place);
    await user.click(screen.getByRole("spinbutton", { name: "数据集（个数）" }));
    await user.keyboard("{Home}{End}");
    await settled(700);
    expect(held(place)).toBe(3);
  });

  test("several counters of one criterion stand together, each with its own cell", async () => {
    const { user, select, held } = await drawn();
    const places = COUNTERS.map((id) => at("u1", id));
    await select(at("u1", COUNTERS[1] ?? ""));
    const spins = screen.getAllByRole("spinbutton");
    expect(spins).toHaveLength(2);
    await user.type(spins[0] ?? document.body, "2");
    await user.tab();
    await settled();
    expect(places.map(held)).toEqual([2, null]);
  });

  test("a veto has its reasons, and says what it costs", async () => {
    const { user, select, held, pane } = await drawn();
    const place = at("u1", "info.news:veto");
    await select(place);
    expect(screen.getByText("选择任一原因，本指标 5 分全部不得。")).toBeTruthy();
    const group = screen.getByRole("radiogroup", { name: "否决原因" });
    expect(within(group).getByRole<HTMLInputElement>("radio", { name: "没有这些情况" }).checked).toBe(true);
    await user.click(within(group).getByRole("radio", { name: "突击发布" }));
    await settled(700);
    expect(held(place)).toBe("突击发布");
    await act(() => pane.undo());
    expect(held(place)).toBeNull();
  });

  test("where a veto holds its indicator's entries do not count, and it says so", async () => {
    const { select } = await drawn(["u1", "info.news:veto", "突击发布"]);
    await select(NEWS);
    expect(screen.getByText("已否决（突击发布），此处录入不影响得分。")).toBeTruthy();
  });

  test("what is not assessed has no control and says why", async () => {
    const { select } = await drawn(["u3", "info.projects.1", 0.2]);
    await select(at("u3", "info.projects.1"));
    expect(screen.queryByRole("slider")).toBeNull();
    expect(screen.getByText("该单位不考核此项")).toBeTruthy();
    expect(textIn(document.body)).toContain("适用条件“附录1 重大建设项目”不成立");
    expect(textIn(document.body)).toContain("单元格里有“20%”，不起作用。");
    expect(screen.getByRole("button", { name: "清空" })).toBeTruthy();
  });
});

describe("beside the control", () => {
  test("it says what the indicator earns, and why not more", async () => {
    const { select } = await drawn(["u1", "info.news.1", 0.1], ["u1", "info.news.2", 0.4]);
    await select(NEWS);
    const card = screen.getByRole("region", { name: "本指标得分" });
    expect(textIn(card)).toContain("现得 2.5 / 5 分");
    expect(textIn(card)).toContain("已失 1 分 · 待录入 1.5 分");
    expect(textIn(card)).toContain("2. 得分率 40%，满分 60%。−1 分");
    expect(textIn(card)).toContain("3. 尚未录入，暂不得分。0.5 分");
  });

  test("it has the unit's own duties of the appendix", async () => {
    const { select } = await drawn();
    await select(at("u1", "service.queries.1"));
    expect(textIn(document.body)).toContain("本单位职责 · 附录4：公共查询服务目录公开信息");
    expect(textIn(document.body)).toContain("重大建设项目查询、宏观经济运行数据查询等查询服务的提供情况。");
    await select(NEWS);
    expect(textIn(document.body)).not.toContain("本单位职责");
  });
});

test("somebody else was faster: both values, and a choice", async () => {
  const { user, select, workbook, held, pane } = await drawn(["u1", "info.news.2", 0.1]);
  await select(NEWS);
  const { selected } = pane.getSnapshot();
  if (!selected) throw new Error("nothing selected");
  workbook.type("评分录入", selected.cell, 0.2, false);
  await user.click(screen.getByRole("button", { name: "取 30%" }));
  await settled();
  const bar = screen.getByText("别人刚改了这个单元格").closest("div") ?? document.body;
  expect(textIn(bar)).toContain("您的值30%现在的值20%");
  await user.click(screen.getByRole("button", { name: "写入我的值" }));
  await settled();
  expect([held(NEWS), screen.queryByText("别人刚改了这个单元格")]).toEqual([0.3, null]);
});
