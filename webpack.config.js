/**
 * Two builds: `cli`, the command line in one file for Node, and `web`, the pages: the task pane, the ribbon's functions
 * and the preview. `--env origin=https://host/path` makes the manifest for that host too, `--env conformance` adds the
 * developer's page, `--env https` serves with a certificate, as Excel wants it.
 */
const { execFileSync } = require("node:child_process");
const { existsSync, mkdtempSync, readFileSync, rmSync } = require("node:fs");
const { createServer } = require("node:net");
const { tmpdir } = require("node:os");
const path = require("node:path");
const { optimize } = require("webpack");

/** An error for the person at the keyboard: the message alone, without the way that the program took. */
const plain = (message) => Object.assign(new Error(message), { stack: message });

/** Runs the command line once, so that it leaves its compiled code beside it: see src/cli/start.ts. */
class CodeCache {
  apply(compiler) {
    compiler.hooks.done.tap("CodeCache", (stats) => {
      if (stats.hasErrors()) return;
      const folder = mkdtempSync(path.join(tmpdir(), "scorebook-build-"));
      try {
        const args = [
          path.join(compiler.outputPath, "cli/scorebook.js"),
          "generate",
          "--out",
          path.join(folder, "book.xlsx"),
        ];
        execFileSync(process.execPath, args, { env: { ...process.env, SCOREBOOK_MAKE_CACHE: "1" }, stdio: "ignore" });
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    });
  }
}

/** The command line: one file for Node, libraries included, so that it starts without node_modules. */
const cli = {
  name: "cli",
  target: "node20",
  mode: "production",
  entry: { "cli/scorebook": "./src/cli/start.ts", "cli/main": "./src/cli/main.ts" },
  output: { path: path.resolve(__dirname, "dist"), filename: "[name].js", clean: { keep: /^web([\\/]|$)/ } },
  resolve: { extensions: [".ts", ".js"] },
  module: {
    // start.ts makes a real one.
    parser: { javascript: { createRequire: false } },
    rules: [{ test: /\.ts$/, loader: "esbuild-loader", options: { target: "node20" } }],
  },
  // What one command needs and another does not is in the same file, but runs only where it is asked for.
  plugins: [new optimize.LimitChunkCountPlugin({ maxChunks: 1 }), new CodeCache()],
  node: { __dirname: false, __filename: false },
  performance: { hints: false },
  devtool: false,
  stats: "errors-warnings",
};

/** Where manifest.xml says the pages are, until they have a host of their own. */
const localOrigin = "https://localhost:3000";

/**
 * What the pages may do: nothing from elsewhere, no code from text. Who may frame the pane cannot be said in a page:
 * Excel on the web must.
 */
const policyWith = (...styles) =>
  [
    "default-src 'self'",
    "script-src 'self'",
    ["style-src 'self'", ...styles].join(" "),
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

/** Pages whose looks are all in files. */
const filesOnly = policyWith();

/**
 * Fluent and Univer put rules into style elements of their own. The task pane takes this back for all but Fluent's once
 * it runs (src/taskpane/own-styles.ts); Univer gives its elements no nonce.
 */
const withStyleElements = policyWith("'unsafe-inline'");

/**
 * Of Microsoft's 31 MB what office.js asks for in Excel on Windows, Mac and the web, so that a closed network needs no
 * other host: the client for each platform, what a plain browser gets, the words of our two languages, its logger.
 */
const officeFiles = [
  "office.js",
  "excel-win32-16.01.js",
  "excel-mac-16.00.js",
  "excel-web-16.00.js",
  "o15apptofilemappingtable.js",
  "zh-cn/office_strings.js",
  "en-us/office_strings.js",
  "telemetry/oteljs_agave.js",
];

/** The oldest browsers that the pages are compiled for; src/taskpane/too-old.js turns older ones away. */
const browsers = ["chrome97", "safari15.4"];

/**
 * The origin of `--env origin=…`: https, with a path where the pages do not lie at the top; no trailing slash.
 * @throws {Error} in words, where it is no such address
 */
function readOrigin(text) {
  const example = "for example --env origin=https://office.example.gov.cn/scorebook";
  if (typeof text !== "string" || !URL.canParse(text)) throw plain(`origin is no address: ${text}; ${example}`);
  const url = new URL(text);
  if (url.protocol !== "https:") throw plain(`origin must begin with https://, as Excel loads nothing else: ${text}`);
  if (url.search || url.hash || url.username || url.password) {
    throw plain(`origin may hold a host, a port and a path, nothing else: ${text}; ${example}`);
  }
  return url.origin + url.pathname.replace(/\/+$/, "");
}

/** manifest.xml for another host than the developer's own. */
function manifestFor(origin, text) {
  return text.replaceAll(localOrigin, origin.replaceAll("&", "&amp;"));
}

/** The pages, and everything that they load, in dist/web: may be put under any path of any host. */
function web(env, argv) {
  const CopyPlugin = require("copy-webpack-plugin");
  const { EsbuildPlugin } = require("esbuild-loader");
  const HtmlPlugin = require("html-webpack-plugin");
  const CssPlugin = require("mini-css-extract-plugin");

  const origin = env.origin === undefined ? null : readOrigin(env.origin);
  const conformance = Boolean(env.conformance) || argv.mode === "development";
  const page = (filename, template, csp, ...chunks) =>
    new HtmlPlugin({ filename, template: `./src/${template}`, chunks, csp, minify: false });
  const office = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

  return {
    name: "web",
    target: "web",
    mode: argv.mode ?? "production",
    entry: {
      taskpane: "./src/taskpane/index.tsx",
      commands: "./src/commands/index.ts",
      preview: "./src/preview/index.tsx",
      ...(conformance && { conformance: "./src/taskpane/conformance.tsx" }),
    },
    output: {
      path: path.resolve(__dirname, "dist/web"),
      // A page's own script is one file, named after it: package.json limits the pane's by this name.
      filename: "js/[name].[contenthash:8].js",
      chunkFilename: "js/part.[contenthash:8].js",
      assetModuleFilename: "files/[contenthash:8][ext]",
      publicPath: "auto",
      // Or webpack would look for the global object with code made from text.
      environment: { globalThis: true },
      clean: true,
    },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        { test: /\.tsx?$/, loader: "esbuild-loader", options: { target: browsers, jsx: "automatic" } },
        { test: /\.css$/, sideEffects: true, use: [CssPlugin.loader, "css-loader"] },
      ],
    },
    optimization: { minimizer: [new EsbuildPlugin({ target: browsers, css: true })] },
    plugins: [
      new CssPlugin({ filename: "css/[name].[contenthash:8].css", chunkFilename: "css/part.[contenthash:8].css" }),
      page("index.html", "preview/index.html", withStyleElements, "preview"),
      page("taskpane.html", "taskpane/taskpane.html", withStyleElements, "taskpane"),
      page("commands.html", "commands/commands.html", filesOnly, "commands"),
      page("too-old.html", "taskpane/too-old.html", filesOnly),
      page("help.html", "taskpane/help.html", filesOnly),
      ...(conformance ? [page("conformance.html", "taskpane/conformance.html", withStyleElements, "conformance")] : []),
      new CopyPlugin({
        patterns: [
          { from: "assets/icon-*.png" },
          { from: "src/taskpane/too-old.js", to: "too-old.js", info: { minimized: true } },
          { from: "src/taskpane/plain.css", to: "plain.css" },
          ...officeFiles.map((file) => ({
            from: path.join(office, file),
            to: `office/${file}`,
            info: { minimized: true },
          })),
          ...(origin === null
            ? []
            : [{ from: "manifest.xml", transform: (text) => manifestFor(origin, text.toString()) }]),
        ],
      }),
    ],
    cache: { type: "filesystem", buildDependencies: { config: [__filename] } },
    performance: { hints: false },
    devtool: false,
    stats: "errors-warnings",
    infrastructureLogging: { level: "warn" },
  };
}

/** Fails in words where another program, or another `npm start`, listens already. */
async function mustBeFree(port) {
  const server = createServer();
  await new Promise((resolve, reject) => server.once("error", reject).listen(port, "localhost", resolve)).catch(
    (error) => {
      const why = error.code === "EADDRINUSE" ? "is taken by another program, perhaps by Scorebook itself" : error.code;
      throw plain(`Port ${port} ${why}. Stop that program, or take another port: npm start -- --port ${port + 1}`);
    },
  );
  await new Promise((resolve) => server.close(resolve));
}

/** Microsoft's development certificate for localhost; where it cannot be made trusted, the browser will ask. */
async function certificate() {
  const certs = require("office-addin-dev-certs");
  const { localhostCertificatePath, localhostKeyPath } = require("office-addin-dev-certs/lib/defaults");
  await certs.ensureCertificatesAreInstalled().catch(async () => {
    if (!existsSync(localhostKeyPath)) await certs.generateCertificates();
    console.warn("The development certificate could not be made trusted here: see README.md, start:excel.");
  });
  return { cert: readFileSync(localhostCertificatePath), key: readFileSync(localhostKeyPath) };
}

/** Says where the page is, once it can be seen. */
class Address {
  constructor(address) {
    this.address = address;
  }
  apply(compiler) {
    let said = false;
    compiler.hooks.done.tap("Address", (stats) => {
      if (said || stats.hasErrors()) return;
      said = true;
      console.log(`评分簿 Scorebook: ${this.address} (Ctrl+C ends it)`);
    });
  }
}

/** What `webpack serve` runs: the pages alone, from memory, to this computer only. */
async function served(env, argv) {
  const { parseNumber } = require("office-addin-cli");
  const port = parseNumber(argv.port ?? 3000, "The port should be a number.");
  const config = web(env, argv);
  await mustBeFree(port);
  const server = env.https ? { type: "https", options: await certificate() } : "http";
  const address = `${env.https ? "https" : "http"}://localhost:${port}/`;
  console.log("Building the pages…");
  return {
    ...config,
    plugins: [...config.plugins, new Address(address)],
    // No script of the server's own in the pages: the policy above would stop it.
    devServer: { host: "localhost", port, server, client: false, hot: false, liveReload: false, static: false },
  };
}

module.exports = async (env = {}, argv = {}) => (env.WEBPACK_SERVE ? [await served(env, argv)] : [cli, web(env, argv)]);
