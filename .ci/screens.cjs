/**
 * Pictures of the page and its pane for the README: screens.cjs DIST BOOK.xlsx OUT. Opens a filled-in workbook in the
 * built page as a person would, and takes two pictures in Chromium.
 */
const { createReadStream, existsSync, statSync } = require("node:fs");
const { createServer } = require("node:http");
const path = require("node:path");
const { chromium } = require("playwright-core");

const [root, book, out] = process.argv.slice(2).map((one) => path.resolve(one));
const TYPES = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml" };

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url, "http://localhost/");
  const file = path.join(
    root,
    path.normalize(decodeURIComponent(pathname)),
    pathname.endsWith("/") ? "index.html" : "",
  );
  if (!file.startsWith(root) || !existsSync(file) || !statSync(file).isFile()) return response.writeHead(404).end();
  response.setHeader("Content-Type", TYPES[path.extname(file)] ?? "application/octet-stream");
  createReadStream(file).pipe(response);
});

async function main() {
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const browser = await chromium.launch({
    executablePath: process.env.SCOREBOOK_CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-background-networking"],
  });
  const page = await browser.newPage({ viewport: { width: 1360, height: 860 }, locale: "zh-CN" });
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "打开 .xlsx" }).click();
  await (await chooser).setFiles(book);
  const tab = (name) => page.getByRole("tab", { name, exact: true }).last();
  await page.getByText("完成情况").waitFor({ timeout: 60_000 });
  await tab("评分").click();
  await page.getByRole("button", { name: "下一个未填" }).click();
  // Until the message of the opened file is gone.
  await page.waitForTimeout(8_000);
  await page.screenshot({ path: path.join(out, "page.png") });

  await tab("排名").click();
  await page.locator(".pane-place ol button").nth(1).click();
  await page.locator(".pane-place summary").first().click();
  await page.waitForTimeout(500);
  await page.screenshot({ path: path.join(out, "pane-ranking.png") });
  await browser.close();
  server.close();
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
