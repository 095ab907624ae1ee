const path = require("node:path");

/** The command line: one file for Node, libraries included, so that it starts without node_modules. */
const cli = {
  name: "cli",
  target: "node20",
  mode: "production",
  entry: { "cli/scorebook": "./src/cli/main.ts" },
  output: { path: path.resolve(__dirname, "dist"), filename: "[name].js", chunkFilename: "cli/[id].js", clean: true },
  resolve: { extensions: [".ts", ".js"] },
  module: {
    rules: [
      { test: /\.ts$/, loader: "esbuild-loader", options: { target: "node20" } },
      // It has no side effects but does not say so; told, a command loads only the half that it needs.
      { test: /node_modules[\\/]hucre[\\/]/, sideEffects: false },
    ],
  },
  performance: { hints: false },
  devtool: false,
  stats: "errors-warnings",
};

module.exports = [cli];
