/** Chromium in front of the built pages, which a small server gives out as any web server would. */
import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize, resolve } from "node:path";
import { chromium } from "playwright-core";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";

const ROOT = resolve(__dirname, "../../dist/web");
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
};

export interface Pages {
  readonly browser: Browser;
  /** Such as http://127.0.0.1:40123 */
  readonly origin: string;
  /**
   * A browser's profile of its own: nothing stored, its page's troubles noted.
   * @param prepare what is to be done with the page before it is loaded
   */
  readonly visit: (
    options?: BrowserContextOptions,
    path?: string,
    prepare?: (page: Page) => Promise<void>,
  ) => Promise<Visit>;
  readonly close: () => Promise<void>;
}

export interface Visit {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Errors of scripts, refusals of the content security policy, messages on the console. */
  readonly troubles: string[];
  /** Addresses of other origins that the page asked for. */
  readonly foreign: string[];
}

/** @throws when the pages are not built (npm run build), or Chromium is not there */
export async function openPages(): Promise<Pages> {
  if (!existsSync(join(ROOT, "index.html"))) throw new Error("dist/web is not there: run 'npm run build'");
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost/");
    const file = join(ROOT, normalize(decodeURIComponent(pathname)), pathname.endsWith("/") ? "index.html" : "");
    if (!file.startsWith(ROOT) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader("Content-Type", TYPES[extname(file)] ?? "application/octet-stream");
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await chromium.launch({
    executablePath: process.env.SCOREBOOK_CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
  return {
    browser,
    origin,
    visit: async (options = {}, path = "/", prepare) => {
      const context = await browser.newContext({ locale: "zh-CN", viewport: { width: 1360, height: 860 }, ...options });
      const page = await context.newPage();
      const visit: Visit = { context, page, troubles: [], foreign: [] };
      page.on("pageerror", ({ message }) => visit.troubles.push(message));
      page.on("console", (message) => {
        if (message.type() === "error") visit.troubles.push(message.text());
      });
      page.on("request", (request) => {
        const url = request.url();
        if (!url.startsWith(origin) && !/^(?:data|blob):/.test(url)) visit.foreign.push(url);
      });
      await prepare?.(page);
      await page.goto(`${origin}${path}`);
      return visit;
    },
    close: async () => {
      await browser.close();
      await new Promise((done) => server.close(done));
    },
  };
}
