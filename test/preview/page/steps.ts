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
export async function selectCell(page: Page, cell: keyof typeof CELLS): Promise<void> {
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
  const box = await page.locator(".grid-place").boundingBox();
  const [x, y] = CELLS[cell];
  const clip = { x: (box?.x ?? 0) + x - 25, y: (box?.y ?? 0) + y - 10, width: 1, height: 1 };
  const picture = (await page.screenshot({ clip, scale: "css" })).toString("base64");
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = document.createElement("canvas");
    const context = canvas.getContext("2d");
    context?.drawImage(image, 0, 0);
    const [red = 0, green = 0, blue = 0] = context?.getImageData(0, 0, 1, 1).data ?? [];
    return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, "0")).join("")}`;
  }, picture);
}
