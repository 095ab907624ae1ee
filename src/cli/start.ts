/**
 * What `scorebook` starts: it runs main.js, and hands the engine the code that an earlier run had compiled (about a
 * tenth of a short run's time). A cache of another engine's, or none, only costs that time.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire, wrap } from "node:module";
import { dirname, join } from "node:path";
import { Script } from "node:vm";

const main = join(__dirname, "main.js");
const cache = join(__dirname, "main.cache");

const script = new Script(wrap(readFileSync(main, "utf8")), {
  filename: main,
  ...(existsSync(cache) ? { cachedData: readFileSync(cache) } : {}),
});
// The build makes the cache by one run of its own, so that it holds the functions that such a run needs.
if (process.env["SCOREBOOK_MAKE_CACHE"]) {
  process.on("exit", () => {
    writeFileSync(cache, script.createCachedData());
  });
}
const run = script.runInThisContext() as (...args: readonly unknown[]) => void;
const module = { exports: {} };
run(module.exports, createRequire(main), module, main, dirname(main));
