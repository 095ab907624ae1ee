/** The task pane lets no style into its page but its own, and lacks none of those. */
import { paneMessagesFor } from "../../src/i18n/pane";
import type { View } from "../../src/taskpane/store/state";
import { openPages } from "../helpers/browser";
import type { Pages, Visit } from "../helpers/browser";
import { openExcel } from "../helpers/excel-client";
import type { OpenExcel } from "../helpers/excel-client";
import { openPaneIn } from "./pane-in-excel";
import { LONG } from "./person";

const WORDS = paneMessagesFor("zh-CN");

let pages: Pages;
let excel: OpenExcel;
let visit: Visit;

beforeAll(async () => {
  pages = await openPages();
  excel = openExcel();
  visit = await openPaneIn(excel, pages);
});
afterAll(async () => {
  await pages.close();
  excel.dispose();
});

async function show(view: View): Promise<void> {
  await visit.page.getByRole("tab", { name: WORDS.shell.views[view], exact: true }).click();
}

test("every screen has its looks, and nothing is refused on the way", async () => {
  const { page, troubles, foreign } = visit;
  const generate = page.getByRole("button", { name: WORDS.start.generate, exact: true });
  await generate.waitFor({ timeout: LONG });
  // borderRadiusMedium: both the button's rule and the theme's variables are there.
  expect(await generate.evaluate((element) => getComputedStyle(element).borderTopLeftRadius)).toBe("4px");
  await generate.click();
  await page.getByRole("heading", { name: WORDS.summary.completeness }).waitFor({ timeout: LONG });

  await page
    .getByRole("button", { name: WORDS.summary.toFirstBlank("") })
    .first()
    .click();
  await page.getByRole("slider").or(page.getByRole("spinbutton")).or(page.getByRole("radio")).first().waitFor();
  await show("check");
  await page.getByRole("button", { name: WORDS.check.check, exact: true }).click();
  await page.getByRole("heading", { name: WORDS.check.results }).waitFor();
  await show("ranking");
  await page.locator("ol button").first().click();
  await page.getByRole("button", { name: WORDS.ranking.back }).waitFor();

  // Each of Fluent's elements got its rules.
  const empty = await page.evaluate(
    () => [...document.querySelectorAll("style")].filter(({ sheet }) => !sheet || sheet.cssRules.length === 0).length,
  );
  expect(empty).toBe(0);
  expect([troubles, foreign]).toEqual([[], []]);
});

test("a style that somebody smuggles in is refused", async () => {
  const found = await visit.page.evaluate(async () => {
    const refused = new Map<string, string>();
    const place = document.createElement("div");
    const both = new Promise<void>((done) => {
      document.addEventListener("securitypolicyviolation", ({ effectiveDirective, originalPolicy }) => {
        refused.set(effectiveDirective, originalPolicy);
        if (refused.size === 2) done();
      });
    });
    place.innerHTML = '<p style="color: rgb(1, 2, 3)">a</p><style>p { margin-top: 77px !important }</style>';
    document.body.append(place);
    await both;
    const { color, marginTop } = getComputedStyle(place.querySelector("p") ?? place);
    place.remove();
    return { refused: [...refused].sort(), color, marginTop };
  });
  const policy = expect.stringMatching(/^style-src 'self' 'nonce-[A-Za-z0-9+/]{22}=='$/) as string;
  expect(found.refused).toEqual([
    ["style-src-attr", policy],
    ["style-src-elem", policy],
  ]);
  expect(found.color).not.toBe("rgb(1, 2, 3)");
  expect(found.marginTop).not.toBe("77px");
});
