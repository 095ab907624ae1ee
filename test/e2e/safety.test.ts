/** Nothing leaves the page's own origin, and texts stay texts, whatever they look like. */
import { formatRubric } from "../../src/rubric";
import { builtInRubric } from "../../src/rubric/builtin";
import { openPages } from "../helpers/browser";
import type { Pages } from "../helpers/browser";
import { button, come, downloaded, generate, show } from "./person";

const IMAGE = `<img src=x onerror="document.title='run'">`;
const LINK = `=HYPERLINK("https://example.com/","x")`;
const COMMAND = `+cmd|' /C calc'!A0`;

/** What a page may load and run. */
const policyWith = (styles: string) =>
  [
    "default-src 'self'",
    "script-src 'self'",
    `style-src ${styles}`,
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

let pages: Pages;

beforeAll(async () => {
  pages = await openPages();
});
afterAll(async () => {
  await pages.close();
});

test.each([
  ["/", "'self' 'unsafe-inline'"],
  // Made stricter once the pane runs: styles.test.ts.
  ["/taskpane.html", "'self' 'unsafe-inline'"],
  ["/commands.html", "'self'"],
])("%s allows only its own origin", async (path, styles) => {
  const response = await fetch(`${pages.origin}${path}`);
  const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(await response.text()) ?? [];
  expect(policy).toBe(policyWith(styles));
});

test("hostile texts are shown, written and exported as texts, and nothing of them runs", async () => {
  const person = await come(pages);
  const { page, pane, visit } = person;
  await pane.getByRole("radio", { name: "JSON 文件" }).click();
  const rubric = formatRubric({ ...builtInRubric, title: IMAGE });
  await pane
    .locator("input[type=file][accept^='.json']")
    .setInputFiles({ name: "r.json", mimeType: "application/json", buffer: Buffer.from(rubric) });
  await pane.getByText(IMAGE).waitFor();
  await pane.getByRole("radio", { name: "CSV 文件" }).click();
  const csv = ["unit", IMAGE, LINK, COMMAND].map((name) => `"${name.replaceAll('"', '""')}"`).join("\r\n");
  await pane
    .locator("input[type=file][accept^='.csv']")
    .setInputFiles({ name: "u.csv", mimeType: "text/csv", buffer: Buffer.from(csv) });
  await pane.getByText("3 个单位", { exact: true }).waitFor();
  await generate(person);
  await show(person, "ranking");
  await pane.locator("ol > li").first().waitFor();
  expect((await pane.locator("ol button").allInnerTexts()).sort()).toEqual([COMMAND, IMAGE, LINK].sort());
  expect(await pane.locator("img").count()).toBe(0);
  await show(person, "start");
  const { bytes } = await downloaded(person, button(person, "得分 CSV"));
  const lines = new TextDecoder().decode(bytes).split("\r\n");
  expect(lines.slice(1, 4).map((line) => line.slice(0, line.indexOf(",市直部门,")))).toEqual([
    `1,"${IMAGE.replaceAll('"', '""')}"`,
    `1,"'${LINK.replaceAll('"', '""')}"`,
    `1,"'${COMMAND}"`,
  ]);
  expect(await page.title()).toBe("评分簿 Scorebook");
  expect([visit.foreign, visit.troubles]).toEqual([[], []]);
});
