/** The builds' settings: the origin, the manifest made for it, the port. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AddressInfo } from "node:net";
import { webpack } from "webpack";
import type { Configuration } from "webpack";

type Settings = Configuration & { devServer?: Record<string, unknown> };
type Configure = (env?: Record<string, unknown>, argv?: Record<string, unknown>) => Promise<Settings[]>;

const configure = jest.requireActual<Configure>("../../webpack.config.js");
const manifest = readFileSync(join(__dirname, "../../manifest.xml"), "utf8");

/** The manifest that a build for an origin writes; null where it writes none. */
async function manifestFor(origin?: string): Promise<string | null> {
  const web = (await configure({ origin })).find(({ name }) => name === "web");
  const folder = mkdtempSync(join(tmpdir(), "scorebook-origin-"));
  try {
    const copied = web?.plugins?.filter((plugin) => plugin?.constructor.name === "CopyPlugin") ?? [];
    // The copying alone, without the scripts: quick.
    const settings: Configuration = { mode: "production", entry: {}, output: { path: folder }, plugins: copied };
    await new Promise<void>((resolve, reject) => {
      webpack(settings, (error, stats) => {
        if (error !== null || stats?.hasErrors()) reject(error ?? new Error(stats?.toString()));
        else resolve();
      });
    });
    const file = join(folder, "manifest.xml");
    return existsSync(file) ? readFileSync(file, "utf8") : null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe("origin", () => {
  test("without one no manifest is made", async () => {
    expect(await manifestFor()).toBeNull();
  });

  test.each([
    ["https://host.intranet", "https://host.intranet"],
    ["https://host.intranet/", "https://host.intranet"],
    ["https://host.intranet:8443/apps/scorebook//", "https://host.intranet:8443/apps/scorebook"],
    ["HTTPS://Host.Intranet/a&b", "https://host.intranet/a&amp;b"],
  ])("%s stands wherever this computer stood", async (origin, written) => {
    const made = await manifestFor(origin);
    expect(made).toBe(manifest.split("https://localhost:3000").join(written));
    expect(made).not.toContain("localhost");
  });

  test.each([
    ["http://host", "origin must begin with https://, as Excel loads nothing else: http://host"],
    [
      "host.intranet",
      "origin is no address: host.intranet; for example --env origin=https://office.example.gov.cn/scorebook",
    ],
    [true, "origin is no address: true; for example --env origin=https://office.example.gov.cn/scorebook"],
    [
      "https://host/a?b",
      "origin may hold a host, a port and a path, nothing else: https://host/a?b; " +
        "for example --env origin=https://office.example.gov.cn/scorebook",
    ],
  ])("%s is refused in words", async (origin, message) => {
    await expect(configure({ origin })).rejects.toThrow(new Error(message));
  });
});

describe("builds", () => {
  test("are the command line and the pages, which do not sweep each other away", async () => {
    const [cli, web] = await configure();
    expect([cli?.name, web?.name]).toEqual(["cli", "web"]);
    const { clean } = cli?.output ?? {};
    if (typeof clean !== "object" || !(clean.keep instanceof RegExp)) throw new Error("cli keeps nothing");
    expect(
      ["web", "web/index.html", "website.js", "cli/main.js"].map((path) => (clean.keep as RegExp).test(path)),
    ).toEqual([true, true, false, false]);
    expect(web?.devtool).toBe(false);
  });

  test("hold the developer's page only where it is asked for", async () => {
    const entries = async (env: object, argv: object): Promise<string[]> => {
      const web = (await configure({ ...env }, { ...argv })).find(({ name }) => name === "web");
      return typeof web?.entry === "object" ? Object.keys(web.entry) : [];
    };
    const usual = ["taskpane", "commands", "preview"];
    expect(await entries({}, { mode: "production" })).toEqual(usual);
    expect(await entries({ conformance: true }, { mode: "production" })).toEqual([...usual, "conformance"]);
    expect(await entries({}, { mode: "development" })).toEqual([...usual, "conformance"]);
  });
});

describe("serving", () => {
  test("is for this computer only and puts no script of its own into the pages", async () => {
    const server = createServer().listen(0, "localhost");
    await new Promise((resolve) => server.once("listening", resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    const told = jest.spyOn(console, "log").mockImplementation(() => undefined);
    const served = await configure({ WEBPACK_SERVE: true }, { port: String(port), mode: "production" });
    told.mockRestore();
    expect(served.map(({ name }) => name)).toEqual(["web"]);
    expect(served[0]?.devServer).toEqual({
      host: "localhost",
      port,
      server: "http",
      client: false,
      hot: false,
      liveReload: false,
      static: false,
    });
  });

  test("says so where the port is taken", async () => {
    const server = createServer().listen(0, "localhost");
    await new Promise((resolve) => server.once("listening", resolve));
    const { port } = server.address() as AddressInfo;
    try {
      await expect(configure({ WEBPACK_SERVE: true }, { port })).rejects.toThrow(
        new Error(
          `Port ${port} is taken by another program, perhaps by Scorebook itself. ` +
            `Stop that program, or take another port: npm start -- --port ${port + 1}`,
        ),
      );
    } finally {
      await new Promise((resolve) => server.close(resolve));
    }
  });
});
