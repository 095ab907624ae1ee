/** What a person does in the page, step by step. */
import type { Page } from "playwright-core";
import type { Pages, Visit } from "../../helpers/browser";

/** At this size the sheet 评分录入 is shown at 100 %, from its first unit on. */
export const ROOMY = { viewport: { width: 1440, height: 900 } };

/** Cells of 评分录入 in the grid, in pixels from its corner. */
export const CELLS = { R13: [720, 335], R14: [720, 370], R15: [720, 405], C12: [300, 300] } as const;

export async function visitPage(pages: Pages): Promise<Visit> {
  const visit = await pages.visit(ROOMY);
  await visit.page.getByRole("button", { name: "生成评分簿" }).waitFor();
  return visit;
}

/** Makes the built-in scorebook and shows 评分录入, with the pane's screen 评分 beside it. */
export async function makeScorebook(page: Page): Promise<void> {
  await page.getByRole("button", { name: "生成评分簿" }).click();
  await page.getByText("完成情况").waitFor({ timeout: 60_000 });
  await page.getByRole("tab", { name: "评分", exact: true }).click();
  await page.getByRole("tab", { name: "评分录入" }).click();
}

/** Selects a cell by the name box: two clicks on the same cell could be taken for a double click, which edits it. */
export async function selectCell(page: Page, cell: string): Promise<void> {
  const box = page.locator(NAME_BOX);
  await box.click();
  await box.fill(cell);
  await box.press("Enter");
  // The cells above the units have no entry, which the pane would show.
  if (cell !== "C12") await page.getByText(`评分录入!${cell}`).waitFor();
}

export async function clickCell(page: Page, cell: keyof typeof CELLS): Promise<void> {
  const box = await page.locator(".grid-place").boundingBox();
  const [x, y] = CELLS[cell];
  await page.mouse.click((box?.x ?? 0) + x, (box?.y ?? 0) + y);
}

/** Into the grid, as the keyboard does it. */
export async function typeInto(page: Page, cell: keyof typeof CELLS, text: string): Promise<void> {
  await selectCell(page, cell);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

const NAME_BOX = "[data-u-comp=defined-name] input";

export function nameBox(page: Page): Promise<string> {
  return page.locator(NAME_BOX).inputValue();
}

/** The colour that the screen shows near a cell's upper left corner, as #rrggbb. */
export async function colorOf(page: Page, cell: keyof typeof CELLS): Promise<string> {
  const [x, y] = CELLS[cell];
  const [color = ""] = await colorsAt(page, { x: x - 25, y: y - 10, width: 1, height: 1 });
  return color;
}

/** Whether the header of the selected cell's column, which is tinted, is to be seen right of the frozen columns. */
export async function isColumnInSight(page: Page): Promise<boolean> {
  const headers = await colorsAt(page, { x: 640, y: 32, width: 380, height: 1 });
  return headers.includes(SELECTED_HEADER);
}

const SELECTED_HEADER = "#e9edf9";

/** Every colour that the screen shows in a part of the grid, once. */
async function colorsAt(page: Page, part: { x: number; y: number; width: number; height: number }): Promise<string[]> {
  const box = await page.locator(".grid-place").boundingBox();
  const clip = { ...part, x: (box?.x ?? 0) + part.x, y: (box?.y ?? 0) + part.y };
  const picture = (await page.screenshot({ clip, scale: "css" })).toString("base64");
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const { width, height } = image;
    const context = Object.assign(document.createElement("canvas"), { width, height }).getContext("2d");
    context?.drawImage(image, 0, 0);
    const bytes = [...(context?.getImageData(0, 0, width, height).data ?? [])];
    const hex = (at: number) => (bytes[at] ?? 0).toString(16).padStart(2, "0");
    return [
      ...new Set(Array.from({ length: width * height }, (_, i) => `#${hex(4 * i)}${hex(4 * i + 1)}${hex(4 * i + 2)}`)),
    ];
  }, picture);
}
