/** @jest-environment jsdom */
/** Importing an attachment as a person does it: choosing, looking over, deciding, going on. */
import { screen, waitFor, within } from "@testing-library/react";
import type { Locale } from "../../../src/i18n";
import { attachmentCells, attachmentText, DOUBTS } from "../attachments";
import { complaints, draw, textIn } from "../dom";
import type { Drawn } from "../dom";
import { MemoryWorkbook } from "../memory-workbook";

const isOff = (button: HTMLElement) => button.getAttribute("aria-disabled") === "true";
const name = (text: string) => screen.getByRole("button", { name: text });
const decisions = () => screen.getByRole("region", { name: "需要您决定" });

async function choosing(locale: Locale = "zh-CN"): Promise<Drawn> {
  const drawn = await draw(new MemoryWorkbook(), { locale });
  const words = locale === "zh-CN" ? "从官方附件导入…" : "Import an official attachment …";
  await drawn.user.click(await screen.findByLabelText(words));
  await screen.findByText(locale === "zh-CN" ? "选择附件…" : "Choose the attachment …");
  return drawn;
}

async function give({ user }: Drawn, text: string, file = "附件2.txt"): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('input[type="file"][accept^=".docx"]');
  if (!input) throw new Error("no input");
  await user.upload(input, new File([text], file, { type: "text/plain" }));
}

async function reviewing(fixture = DOUBTS, edit = (text: string) => text): Promise<Drawn> {
  const drawn = await choosing();
  await give(drawn, edit(attachmentText(fixture)));
  await screen.findByRole("heading", { name: "核对导入的指标体系" });
  return drawn;
}

const MADE = "生成评分簿";

test("an attachment that cannot be read is refused with what to do, and all stays as it was", async () => {
  const drawn = await choosing();
  expect(isOff(name(MADE))).toBe(true);
  await give(drawn, "各单位：\n请报送。\n", "通知.txt");
  expect(textIn(await screen.findByRole("alert"))).toBe(
    "不能导入“通知.txt”，有 1 处问题：找不到表格；请给出含指标表的附件（.docx，或单元格以制表符分隔的文本）。",
  );
  expect(screen.getByText("其他内容没有改变。")).toBeTruthy();
  await drawn.user.click(name("读取选区"));
  expect(textIn(await screen.findByText("选区中没有内容；请先在工作表中选中指标表。"))).toBeTruthy();
  expect(textIn(screen.getByRole("alert"))).toContain("不能导入“当前选区”，有 1 处问题：");
  expect(await complaints(drawn.container)).toEqual([]);
  await drawn.user.click(screen.getAllByLabelText("内置")[0] ?? document.body);
  await waitFor(() => {
    expect(isOff(name(MADE))).toBe(false);
  });
});

test("what was recognised is shown with its rule and the words it was read from", async () => {
  const { user, container } = await reviewing();
  expect(document.activeElement).toBe(screen.getByRole("heading", { name: "核对导入的指标体系" }));
  expect(textIn(screen.getByRole("region", { name: "核对导入的指标体系" }))).toBe(
    [
      "核对导入的指标体系来自：附件2.txt",
      "临泽市2023年政府网站绩效评估指标（市直单位）· 2023 年度",
      "3 个一级指标，4 个三级指标，9 个评分项，0 个否决项0 个附录，3 个单位",
      "行号按附件的纯文本形式计：一段或单元格中的一行为一行，表格两行之间空一行。返回",
    ].join(""),
  );
  const tree = screen.getByRole("region", { name: "识别出的内容" });
  await user.click(within(tree).getByText("互动交流 · 基础，30 分，1 个指标"));
  await user.click(within(tree).getByText("咨询，30 分"));
  expect(within(tree).getAllByRole("listitem").map(textIn)).toEqual([
    "1. 区间：录入 0–50% 之间的得分率。第 27 行渠道畅通，50%；",
    "2. 区间：录入 0–25% 之间的得分率。第 28 行答复及时；原文未写明",
    "3. 区间：录入 0–25% 之间的得分率。第 29 行答复准确。原文未写明",
  ]);
  await user.click(within(tree).getByText("单位（3）"));
  expect(textIn(tree)).toContain("市教育局 · 市民政局 · 市财政局");
  await user.click(screen.getByText("仅供参考（2）"));
  expect(screen.getByText("评分项的序号为1、1，不是依次递增。")).toBeTruthy();
  expect(screen.getByText("处理：按顺序重新编号。")).toBeTruthy();
  expect(await complaints(container)).toEqual([]);
}, 60_000);

test("vetoes, conditions, slips and appendices are shown as well", async () => {
  const { user, container } = await reviewing("06-appendix-and-redistribution");
  const tree = screen.getByRole("region", { name: "识别出的内容" });
  const [first] = within(tree).getAllByText(/^信息公开 · /u);
  await user.click(first ?? tree);
  for (const fold of within(tree).getAllByText(/，[\d.]+ 分$/u)) await user.click(fold);
  await user.click(within(tree).getByText(/^附录（/u));
  for (const shown of [
    "2. 区间：录入 0–30% 之间的得分率。第 16 行更新及时，30%。",
    "一票否决：弄虚作假；数据造假第 17 行（注：发现弄虚作假、数据造假等情形的，本指标不得分。）",
    "适用条件：说明：不涉及该领域的单位，该项分值按权重比例分配到其他指标。第 19 行说明：",
    "生态环境，6 分二级指标：重点领域“食品安全”疑为笔误，应为“生态环境”",
    "附录1：食品安全领域公开内容 · 3 条职责第 49 行附录1：食品安全领域公开内容",
  ])
    expect(textIn(tree)).toContain(shown);
  expect(await complaints(container)).toEqual([]);
}, 60_000);

test("nothing is settled before somebody chooses: by keyboard from one open question to the next", async () => {
  const { user } = await reviewing();
  const status = () => textIn(within(decisions()).getByRole("status"));
  expect(status()).toBe("已定 0 / 5");
  const options = within(decisions()).getAllByRole<HTMLInputElement>("radio");
  expect(options.map(({ checked, labels }) => [checked, labels?.[0]?.textContent])).toEqual([
    [false, "总分以权重合计为准（建议）"],
    [false, "各权重按比例调整到写明的总分"],
  ]);
  expect(textIn(decisions())).toContain("信息公开写明50分，而各指标权重合计45分。第 10 行信息公开50");
  expect([isOff(name("使用此指标体系")), isOff(name("存为 JSON…"))]).toEqual([true, true]);
  expect(screen.getByText("还有 5 处待定；全部决定后才能使用。")).toBeTruthy();

  options[1]?.focus();
  await user.keyboard(" ");
  await waitFor(() => {
    expect(status()).toBe("已定 1 / 5");
  });
  expect(await screen.findByText("信息公开 · 基础，50 分，2 个指标")).toBeTruthy();
  await user.keyboard("{Enter}");
  expect(textIn(decisions())).toContain("信息公开 › 机构信息各评分项占比合计80%，不是100%。");
  const focused = () => (document.activeElement instanceof HTMLInputElement ? document.activeElement : null);
  expect(focused()?.labels?.[0]?.textContent).toBe("按比例调整到100%（建议）");
  // Going by does not settle, and goes round.
  for (const place of ["政策文件", "咨询", "搜索", "机构信息"]) {
    await user.keyboard("{Enter}");
    expect(textIn(decisions())).toContain(`› ${place}`);
  }
  await user.click(name("上一个待定"));
  expect(textIn(decisions())).toContain("› 搜索");
  expect(status()).toBe("已定 1 / 5");

  await user.click(screen.getByText("全部问题（5）"));
  await user.click(name("去：信息公开"));
  expect([focused()?.checked, focused()?.labels?.[0]?.textContent]).toEqual([true, "各权重按比例调整到写明的总分"]);
}, 60_000);

test("all proposals are taken after it is said how many; then it is used, and the answers stay", async () => {
  const drawn = await reviewing();
  const { user, container, saved } = drawn;
  await user.click(name("全部采用建议（5 处）"));
  expect(screen.getByText("将对 5 处待定全部采用建议。")).toBeTruthy();
  expect(await complaints(container)).toEqual([]);
  await user.click(name("取消"));
  expect(textIn(within(decisions()).getByRole("status"))).toBe("已定 0 / 5");
  await user.click(name("全部采用建议（5 处）"));
  await user.click(name("采用"));
  await waitFor(() => {
    expect(isOff(name("使用此指标体系"))).toBe(false);
  });
  expect(document.activeElement).toBe(name("使用此指标体系"));
  expect(textIn(within(decisions()).getByRole("status"))).toBe("已定 5 / 5");
  expect(screen.queryByText(/^全部采用建议/u)).toBeNull();
  await user.click(name("存为 JSON…"));
  await waitFor(() => {
    expect(saved.map((one) => one.name)).toEqual(["指标体系-2023.json"]);
  });
  await user.click(name("使用此指标体系"));
  expect(await screen.findByText("临泽市2023年政府网站绩效评估指标（市直单位）")).toBeTruthy();
  expect(screen.getByText("3 个单位").tagName).toBe("P");
  expect(isOff(name(MADE))).toBe(false);
  await user.click(name("继续核对（已定 5 / 5）"));
  await screen.findByRole("heading", { name: "核对导入的指标体系" });
  await user.click(name("返回"));
  expect(isOff(await screen.findByRole("button", { name: MADE }))).toBe(false);
}, 60_000);

test("a table in the sheet is read, and what a proposal leaves out is said", async () => {
  const drawn = await choosing();
  drawn.workbook.values = attachmentCells(attachmentText("09-doubts"));
  await drawn.user.click(name("读取选区"));
  await screen.findByText("来自：当前选区");
  const [, leftOut] = /（(\d+) 处）/u.exec(textIn(screen.getByText(/^全部采用建议/u))) ?? [];
  await drawn.user.click(screen.getByText(/^全部采用建议/u));
  expect(screen.getByText(`将对 ${leftOut} 处待定全部采用建议，其中 1 处会略去附件中的内容。`)).toBeTruthy();
}, 60_000);

test("faults that are left are shown, and keep it from being used", async () => {
  // Two categories of one name, which no question is about.
  const { user, container } = await reviewing(DOUBTS, (text) => text.replace("功能20", "信息公开20"));
  await user.click(name("全部采用建议（5 处）"));
  await user.click(name("采用"));
  await waitFor(() => {
    expect(textIn(within(decisions()).getByRole("status"))).toBe("已定 5 / 5");
  });
  expect(textIn(screen.getByRole("alert"))).toBe(
    "按现在的选择，指标体系有 1 处问题，还不能使用；请改动上面的选择，或改好附件再导入：信息公开：名称“信息公开”与同级的另一个重复。请改名，以便区分。",
  );
  expect(isOff(name("使用此指标体系"))).toBe(true);
  expect(screen.queryByRole("region", { name: "识别出的内容" })).toBeNull();
  expect(await complaints(container)).toEqual([]);
}, 60_000);

test("speaks English", async () => {
  const drawn = await choosing("en-US");
  await give(drawn, attachmentText(DOUBTS));
  await screen.findByRole("heading", { name: "Review the imported rubric" });
  expect(textIn(screen.getByRole("region", { name: "For you to decide" }))).toContain("0 of 5 settled");
  expect(screen.getByText("5 questions are open; it can be used once all are settled.")).toBeTruthy();
  expect(await complaints(drawn.container)).toEqual([]);
});

test("an attachment with more of everything than a rubric has is shown a piece at a time", async () => {
  const rows = Array.from(
    { length: 300 },
    (_, i) => `\t${"甲乙丙丁"[i % 4] ?? ""}${i}类10\n\t指标\n\t1.完整，50%；\n2.更新。\n\t10`,
  );
  const header = "2023年考核指标\n（市直单位）\n\t一级指标\n\t二级指标\n\t评分细则\n\t权重";
  const { user } = await reviewing(DOUBTS, () => [header, ...rows].join("\n\n"));
  const tree = screen.getByRole("region", { name: "识别出的内容" });
  expect(within(tree).getAllByText(/^[甲乙丙丁]/u)).toHaveLength(40);
  await user.click(within(tree).getByRole("button", { name: "再显示 200 条" }));
  expect(within(tree).getAllByText(/^[甲乙丙丁]/u)).toHaveLength(240);
  await user.click(screen.getByText("全部问题（301）"));
  expect(within(decisions()).getAllByRole("listitem")).toHaveLength(40);
}, 60_000);
