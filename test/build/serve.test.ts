/** `npm start`, without opening a browser: the pages are served, compressed, and the address is said. */
import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { join } from "node:path";
import type { AddressInfo } from "node:net";

const root = join(__dirname, "../..");

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "localhost");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Starts the server; resolves with what it said up to its address, and how to end it. */
async function serve(port: number): Promise<{ said: string; end: () => Promise<void> }> {
  const webpack = join(root, "node_modules/webpack/bin/webpack.js");
  const child = spawn(process.execPath, [webpack, "serve", "--mode", "production", "--port", String(port)], {
    cwd: root,
  });
  const ended = new Promise<void>((resolve) =>
    child.once("exit", () => {
      resolve();
    }),
  );
  const said = await new Promise<string>((resolve, reject) => {
    let text = "";
    const hear = (part: Buffer): void => {
      text += part.toString();
      if (text.includes("(Ctrl+C ends it)")) resolve(text);
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.once("exit", () => {
      reject(new Error(`ended early: ${text}`));
    });
  });
  return {
    said,
    end: async () => {
      child.kill("SIGINT");
      await ended;
    },
  };
}

test("the page, the pane and Microsoft's client are there for this computer", async () => {
  const port = await freePort();
  const { said, end } = await serve(port);
  try {
    expect(said.trim().split("\n")).toEqual([
      "Building the pages…",
      `评分簿 Scorebook: http://localhost:${port}/ (Ctrl+C ends it)`,
    ]);
    const get = async (path: string): Promise<[number, string | null, string]> => {
      const answer = await fetch(`http://localhost:${port}${path}`);
      return [answer.status, answer.headers.get("content-encoding"), await answer.text()];
    };
    const [status, , page] = await get("/");
    expect(status).toBe(200);
    expect(page).toContain("office/excel-web-16.00.js");
    // The server's own script would be stopped by the page's policy, and say so in the console.
    expect(page).not.toContain("webpack-dev-server");
    expect((await get("/taskpane.html?view=generate"))[0]).toBe(200);
    expect((await get("/office/office.js")).slice(0, 2)).toEqual([200, "gzip"]);
    expect((await get("/nothing.html"))[0]).toBe(404);
  } finally {
    await end();
  }
}, 180_000);
