/** A person at the page: what can be seen, clicked and typed there, in either language. */
import { readFileSync } from "node:fs";
import type { BrowserContextOptions, Download, Locator, Page } from "playwright-core";
import type { Locale } from "../../src/i18n";
import { paneMessagesFor } from "../../src/i18n/pane";
import type { PaneMessages } from "../../src/i18n/pane";
import { importTextsOf } from "../../src/i18n/pane/import";
import type { PaneImportTexts } from "../../src/i18n/pane/import";
import { pageTextsFor } from "../../src/preview/grid/texts";
import type { PageTexts } from "../../src/preview/grid/texts";
import type { View } from "../../src/taskpane/store/state";
import type { Pages, Visit } from "../helpers/browser";

/** Making or opening a scorebook of 37 units takes seconds; everything else is there at once. */
export const LONG = 45_000;

export interface Person {
  readonly visit: Visit;
  readonly page: Page;
  /** The pane beside the grid. */
  readonly pane: Locator;
  readonly words: PaneMessages;
  readonly pageWords: PageTexts;
  readonly importWords: PaneImportTexts;
}

/** Somebody comes to the page, which is all there when this resolves. */
export async function come(
  pages: Pages,
  locale: Locale = "zh-CN",
  options: BrowserContextOptions = {},
): Promise<Person> {
  const visit = await pages.visit({ locale, ...options });
  visit.page.setDefaultTimeout(10_000);
  return there(visit, locale);
}

/** The same person after the page was loaded again. */
export async function comeBack({ visit }: Person, locale: Locale = "zh-CN"): Promise<Person> {
  await visit.page.reload();
  return there(visit, locale);
}

async function there(visit: Visit, locale: Locale): Promise<Person> {
  const { page } = visit;
  const words = paneMessagesFor(locale);
  const person = {
    visit,
    page,
    pane: page.locator(".pane-place"),
    words,
    pageWords: pageTextsFor(locale),
    importWords: importTextsOf(locale),
  };
  await tabOf(person, "start").waitFor({ timeout: LONG });
  return person;
}

export function tabOf({ pane, words }: Pick<Person, "pane" | "words">, view: View): Locator {
  return pane.getByRole("tab", { name: words.shell.views[view], exact: true });
}

export async function show(person: Person, view: View): Promise<void> {
  await tabOf(person, view).click();
}

/** By its name in full, in the pane. */
export function button({ pane }: Person, name: string): Locator {
  return pane.getByRole("button", { name, exact: true });
}

export async function generate(person: Person): Promise<void> {
  await button(person, person.words.start.generate).click();
  await made(person);
}

/** Waits until the pane shows what a scorebook holds. */
export async function made({ pane, words }: Person): Promise<void> {
  await pane.getByRole("heading", { name: words.summary.completeness }).waitFor({ timeout: LONG });
}

/** Opens a file by the page's own button. */
export async function open(person: Person, name: string, bytes: Uint8Array): Promise<void> {
  const { page, pageWords } = person;
  await page
    .locator(`input[type=file][aria-label="${pageWords.open}"]`)
    .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
  await made(person);
}

/** Selects a cell of the sheet in sight by typing its address into the name box, as in Excel. */
export async function selectCell({ page }: Person, address: string): Promise<void> {
  const box = nameBox(page);
  await box.click();
  await box.fill(address);
  await box.press("Enter");
}

export const NAME_BOX = "[data-u-comp=defined-name] input";

export function nameBox(page: Page): Locator {
  return page.locator(NAME_BOX);
}

/** Types into the selected cell of the grid as fast as a good typist, and ends with Enter. */
export async function typeInGrid({ page }: Person, text: string): Promise<void> {
  await page.keyboard.type(text, { delay: 40 });
  await page.keyboard.press("Enter");
}

/** Brings a sheet to the front by its tab below the grid. */
export async function openSheet({ page }: Person, name: string): Promise<void> {
  await page.locator("[data-u-comp=slide-tab-item]").getByText(name, { exact: true }).click();
}

/** The sentence that says what the entry in sight holds: 未录入, 已录入 45%, … */
export function stateOf({ pane }: Person): Locator {
  return pane.locator("form, section").first().getByRole("status").first();
}

/** Goes to the cell, and waits for the pane to show its entry. */
export async function goToEntry(person: Person, address: string): Promise<void> {
  await selectCell(person, address);
  await person.pane.getByText(`评分录入!${address}`, { exact: true }).waitFor();
}

/** What a click lets the browser download. */
export async function downloaded(person: Person, click: Locator): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([person.page.waitForEvent("download", { timeout: LONG }), click.click()]);
  return { name: download.suggestedFilename(), bytes: await bytesOf(download) };
}

async function bytesOf(download: Download): Promise<Uint8Array> {
  return new Uint8Array(readFileSync(await download.path()));
}

/** Waits until the page says that the work is kept in the browser. */
export async function kept({ page, pageWords }: Person): Promise<void> {
  await page.getByText(pageWords.keeping.saved, { exact: true }).waitFor({ timeout: LONG });
}
