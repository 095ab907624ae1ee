/** 检查结果 in the page: written beside the work, ignored there and in the pane, and still so in the file. */
import { ignoredIn } from "../../src/plan/results";
import { builtInRubric } from "../../src/rubric/builtin";
import { filledIn, UNITS } from "../checks/checked";
import { makeBook, snapshotOf } from "../helpers/books";
import { openPages } from "../helpers/browser";
import type { Pages } from "../helpers/browser";
import { told } from "../plan/results/book";
import { button, come, downloaded, open, selectCell, show, typeInGrid } from "./person";
import type { Person } from "./person";

let pages: Pages;
let person: Person;

beforeAll(async () => {
  pages = await openPages();
  person = await come(pages);
  const { entries } = await filledIn(["u2", "info.news.2", 0.9], ["u1", "info.news.1", null]);
  await open(person, "评分簿.xlsx", await makeBook(builtInRubric, UNITS, entries));
  await show(person, "check");
  await button(person, "检查").click();
  await person.pane.getByText("1 个错误 · 1 个提醒").waitFor();
}, 120_000);
afterAll(() => pages.close());

const WRONG = "entry-out-of-range|unit:u2|field:info.news.2";
const MISSING = "entry-missing|unit:u1|field:info.news.1";

test("is written and shown, and takes a reason that is typed there", async () => {
  const { page, pane } = person;
  await button(person, "写入检查结果表").click();
  await pane.getByText("已写入“检查结果”").first().waitFor();
  await page.locator("[data-u-comp=slide-tab-item]").getByText("检查结果", { exact: true }).waitFor();
  await selectCell(person, "K6");
  await typeInGrid(person, "单位撤销");
  await selectCell(person, "J6");
  await typeInGrid(person, "已忽略");
  await pane.getByText("1 个错误", { exact: true }).waitFor();
  await pane.getByText("已忽略 1", { exact: true }).click();
  await pane.getByText("理由：单位撤销").waitFor();
  if (process.env["LOOK"]) await page.screenshot({ path: process.env["LOOK"] });
}, 60_000);

test("takes what is ignored in the pane, and both are in the file", async () => {
  const { pane } = person;
  await pane.getByRole("button", { name: /^忽略：/ }).click();
  await pane.getByRole("textbox", { name: "忽略理由" }).fill("上级另有规定");
  await button(person, "忽略").click();
  await pane.getByText("已忽略 2", { exact: true }).waitFor();
  await pane.getByRole("heading", { name: "没有问题" }).waitFor();
  const file = await downloaded(person, person.page.getByRole("button", { name: "下载 .xlsx" }));
  const { sheets } = await snapshotOf(file.bytes);
  expect([...ignoredIn({ sheets })]).toEqual([
    [WRONG, "上级另有规定"],
    [MISSING, "单位撤销"],
  ]);
  const sheet = sheets.find(({ name }) => name === "检查结果");
  expect(sheet && told(sheet, "target", "state")).toEqual(["评分录入!R19 | 已忽略", "评分录入!Q18 | 已忽略"]);
}, 60_000);

test("rules are set for the workbook", async () => {
  const { pane } = person;
  await pane
    .getByRole("button", { name: /^取消忽略：/ })
    .first()
    .click();
  await pane.getByText("1 个错误", { exact: true }).waitFor();
  await pane.getByText("规则设置", { exact: true }).click();
  await pane.getByLabel("超出上限", { exact: true }).selectOption("不检查");
  await pane.getByRole("heading", { name: "没有问题" }).waitFor();
  if (process.env["LOOK"]) await person.page.screenshot({ path: `${process.env["LOOK"]}.2.png` });
}, 60_000);
