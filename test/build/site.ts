/** The built pages as they lie in dist/web: `npm run build` makes them. */
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

export const site = join(__dirname, "../../dist/web");

/** A built file's text. @throws {Error} where the pages are not built */
export function built(path: string): string {
  if (!existsSync(join(site, path))) throw new Error(`dist/web/${path} is not there: run npm run build`);
  return readFileSync(join(site, path), "utf8");
}

/** The built files' paths below a folder of the site, sorted, with their bytes. */
export function files(folder: string): { path: string; bytes: number }[] {
  return readdirSync(join(site, folder), { recursive: true, encoding: "utf8" })
    .map((path) => ({ path, stat: statSync(join(site, folder, path)) }))
    .filter(({ stat }) => stat.isFile())
    .map(({ path, stat }) => ({ path, bytes: stat.size }))
    .sort((left, right) => (left.path < right.path ? -1 : 1));
}

/** The addresses that a page's tags load, in their order, hashes replaced by #. */
export function loads(page: string, tag: "script" | "link"): string[] {
  const tags = [...built(page).matchAll(new RegExp(`<${tag}\\b[^>]*?\\b(?:src|href)="([^"]*)"`, "g"))];
  return tags.map((match) => (match[1] ?? "").replace(/\.[0-9a-f]{8}\./, ".#."));
}

/** The text of the one script that is a page's own. */
export function ownScript(name: string): string {
  const [found, ...more] = files("js").filter(({ path }) => path.startsWith(`${name}.`));
  if (found === undefined || more.length > 0) throw new Error(`${name} has not one script: run npm run build`);
  return built(`js/${found.path}`);
}
