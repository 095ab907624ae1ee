/** @jest-environment jsdom */
/** 重新生成 as a person uses it. */
import { screen, waitFor } from "@testing-library/react";
import { formatRubric } from "../../../src/rubric";
import type { Rubric } from "../../../src/rubric";
import { builtInRubric } from "../../../src/rubric/builtin";
import { edited, pathOf } from "../../rubric/edit";
import { workbookWith } from "../book";
import { complaints, draw, textIn } from "../dom";
import type { Drawn } from "../dom";

const LOWER = edited({
  [`${pathOf("info.agency.1")}.share`]: 0.1,
  [`${pathOf("info.agency.2")}.share`]: 0.9,
  [`${pathOf("info.agency")}.name`]: "机构概况",
});
const builtInTitle = `${builtInRubric.title}（${builtInRubric.audience}）`;
const isOff = (button: HTMLElement) => button.getAttribute("aria-disabled") === "true";

async function opened(locale: "zh-CN" | "en-US" = "zh-CN"): Promise<Drawn> {
  const workbook = await workbookWith(["u1", "info.agency.1", 0.4], ["u2", "info.agency.2", 0.5]);
  workbook.readsWhole = true;
  const drawn = await draw(workbook, { locale });
  await drawn.user.click(screen.getByRole("button", { name: locale === "zh-CN" ? "重新生成…" : "Regenerate …" }));
  await screen.findByRole("button", { name: locale === "zh-CN" ? "预览" : "Preview" });
  return drawn;
}

async function take({ user }: Drawn, rubric: Rubric): Promise<void> {
  await user.click(screen.getAllByLabelText("JSON 文件")[0] ?? document.body);
  const input = await waitFor(() => {
    const found = document.querySelector<HTMLInputElement>('input[type="file"]');
    if (!found) throw new Error("no input");
    return found;
  });
  await user.upload(input, new File([formatRubric(rubric)], "next.json", { type: "application/json" }));
  await screen.findByText("next.json");
}

const previewed = async ({ user }: Drawn) => {
  await user.click(screen.getByRole("button", { name: "预览" }));
  await screen.findByRole("button", { name: "重新预览" });
};

test("says that nothing changes where nothing does, and offers nothing to be done", async () => {
  const drawn = await opened();
  await previewed(drawn);
  expect(await screen.findByText("指标体系、单位和各工作表都与现有内容一致，不需要写入。")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "重新生成" })).toBeNull();
  expect(await complaints(drawn.container)).toEqual([]);
  await drawn.user.click(screen.getByRole("button", { name: "返回" }));
  expect(await screen.findByRole("button", { name: "重新生成…" })).toBeTruthy();
}, 60_000);

test("shows what changes, what is set aside and why, and how ranks change; does it, and takes it back", async () => {
  const drawn = await opened();
  const { user, container, held } = drawn;
  await take(drawn, LOWER);
  await previewed(drawn);
  const shown = textIn(await screen.findByRole("region", { name: "预览" }));
  expect(shown).toBe(
    [
      "预览",
      "改动（3 处）",
      "改名 · 1 处三级指标：政府信息公开 / 机构概况“机构职能” → “机构概况”",
      "分值、占比改动 · 2 处",
      "评分项：政府信息公开 / 机构概况 / 1.集中规范发布机构设置信息，统一展现形式，50%；占比：50% → 10%",
      "评分项：政府信息公开 / 机构概况 / 2.栏目内容与栏目名称一致，不存在关联性不高的信息噪音,50%。占比：50% → 90%",
      "已录入的内容保留 1 个。移入“未能保留”（1 个）",
      "市发改委 · 机构职能 · 1.集中规范发布机构设置信息，统一展现形式，50%； 40%",
      "原位置 评分录入!Q12 · 按新的评分细则，超过上限。",
      "总分、名次变化（2 个单位）市发改委第 2 名，0.8 分 → 第 2 名，0 分（名次不变）",
      "市科技局第 3 名，0 分 → 第 2 名，0 分（↑ 升 1 名）",
      "将改写：说明、指标体系、评分录入、得分计算、未能保留。其他工作表不动。",
      "重新生成",
    ].join(""),
  );
  expect(await complaints(container)).toEqual([]);

  await user.click(screen.getByRole("button", { name: "重新生成" }));
  expect(await screen.findByText("已重新生成")).toBeTruthy();
  const place = { unitId: "u1", fieldId: "info.agency.1" };
  expect(held(place) ?? "").toBe("");
  const undo = await screen.findByRole("button", { name: "撤销上次重新生成" });
  expect(isOff(undo)).toBe(false);
  await user.click(await screen.findByRole("button", { name: "撤销" }));
  expect(await screen.findByText("已撤销重新生成")).toBeTruthy();
  expect(held(place)).toBe(0.4);
  expect(screen.queryByRole("button", { name: "撤销上次重新生成" })).toBeNull();
}, 60_000);

test("tells the faults of a rubric that does not add up", async () => {
  const drawn = await opened();
  const sheet = drawn.workbook.sheet("指标体系");
  const row = sheet.rows.findIndex((cells) => cells?.[0]?.value === "info.agency.1");
  const column = sheet.rows[0]?.findIndex((cell) => cell?.value === "share") ?? -1;
  drawn.workbook.type("指标体系", { row, column }, 0.1, false);
  await previewed(drawn);
  expect(textIn(await screen.findByRole("alert"))).toContain("指标体系有 1 处问题，改好后再预览：");
  expect(screen.queryByRole("button", { name: "重新生成" })).toBeNull();
  expect(await complaints(drawn.container)).toEqual([]);
}, 60_000);

test("shows the progress, and can be cancelled", async () => {
  const drawn = await opened();
  await take(drawn, LOWER);
  await previewed(drawn);
  const letGo = drawn.workbook.holdNext("rewrite");
  await drawn.user.click(await screen.findByRole("button", { name: "重新生成" }));
  await waitFor(() => {
    const bar = screen.getByRole("progressbar", { name: "正在重新生成" });
    expect(bar.getAttribute("aria-valuenow")).toBe("0.5");
  });
  await drawn.user.click(screen.getByRole("button", { name: "取消" }));
  letGo();
  expect(await screen.findByText("工作簿没有改变。")).toBeTruthy();
  expect(await screen.findByRole("button", { name: "重新预览" })).toBeTruthy();
}, 60_000);

test("speaks English", async () => {
  const { user, container } = await opened("en-US");
  expect(await complaints(container)).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Preview" }));
  expect(
    await screen.findByText("Rubric, units and sheets are as they should be: nothing is to be written."),
  ).toBeTruthy();
}, 60_000);

test("offers what was before the last regenerate, there and on 开始, by one click", async () => {
  const drawn = await opened();
  const { user, container, held } = drawn;
  expect(screen.queryByRole("radio", { name: /上次重新生成之前/u })).toBeNull();
  await take(drawn, LOWER);
  await previewed(drawn);
  await user.click(screen.getByRole("button", { name: "重新生成" }));
  await screen.findByText(`上次重新生成之前：${builtInTitle}，35 个三级指标，3 个单位。`);
  expect(await complaints(container)).toEqual([]);

  await user.click(screen.getByRole("button", { name: "重新生成…" }));
  const [rubric, units] = await screen.findAllByRole("radio", { name: /上次重新生成之前/u });
  if (!rubric || !units) throw new Error("not both");
  expect(screen.getByLabelText(`上次重新生成之前：${builtInTitle}，35 个三级指标`)).toBe(rubric);
  await user.click(rubric);
  await user.click(screen.getByLabelText("上次重新生成之前的 3 个单位"));
  await waitFor(() => {
    expect([rubric, units].map((one) => (one as HTMLInputElement).checked)).toEqual([true, true]);
  });
  expect(await complaints(container)).toEqual([]);
  await user.click(screen.getByRole("button", { name: "返回" }));

  await user.click(await screen.findByRole("button", { name: "恢复到上次重新生成之前" }));
  await waitFor(() => {
    expect(held({ unitId: "u1", fieldId: "info.agency.1" })).toBe(0.4);
  });
}, 60_000);
