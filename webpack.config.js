const { execFileSync } = require("node:child_process");
const { mkdtempSync, rmSync } = require("node:fs");
const { tmpdir } = require("node:os");
const path = require("node:path");
const { optimize } = require("webpack");

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
  output: { path: path.resolve(__dirname, "dist"), filename: "[name].js", clean: true },
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

module.exports = [cli];
