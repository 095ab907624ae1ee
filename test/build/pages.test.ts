/** What the built pages load, and what they cannot do. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { built, files, loads, ownScript, site } from "./site";

/** Where scripts make style elements; the task pane takes it back once it runs: test/e2e/styles.test.ts. */
const styles: Readonly<Record<string, string>> = {
  "index.html": "'self' 'unsafe-inline'",
  "taskpane.html": "'self' 'unsafe-inline'",
};
const pages = ["index.html", "taskpane.html", "commands.html", "too-old.html", "help.html"];

describe.each(pages)("%s", (page) => {
  test("lets nothing in from elsewhere and runs no code from text", () => {
    const policies = [...built(page).matchAll(/<meta http-equiv="Content-Security-Policy" content="([^"]*)" \/>/g)];
    expect(policies.map((match) => match[1])).toEqual([
      `default-src 'self'; script-src 'self'; style-src ${styles[page] ?? "'self'"}; img-src 'self' data: blob:; ` +
        "font-src 'self' data:; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'",
    ]);
    // What stands before the policy is not held by it.
    expect(built(page).indexOf("Content-Security-Policy")).toBeLessThan(built(page).search(/<(script|link)\b/));
  });

  test("has no script inside, and names only files that are there, relative to itself", () => {
    expect(built(page)).not.toMatch(/<script(?![^>]*\bsrc=)|<style\b|\son[a-z]+=/i);
    const named = [...built(page).matchAll(/\b(?:src|href)="([^"]*)"/g)].map((match) => match[1] ?? "");
    expect(named.filter((path) => !existsSync(join(site, path)))).toEqual([]);
    expect(named.filter((path) => /^([a-z]+:|\/)/i.test(path))).toEqual([]);
  });
});

test("each page loads its own script, and Microsoft's where it speaks to Excel", () => {
  expect(loads("taskpane.html", "script")).toEqual(["office/office.js", "too-old.js", "js/taskpane.#.js"]);
  expect(loads("commands.html", "script")).toEqual(["office/office.js", "js/commands.#.js"]);
  // office.js beside it would clash, and would look for an Excel around the page.
  expect(loads("index.html", "script")).toEqual(["office/excel-web-16.00.js", "js/preview.#.js"]);
  expect(loads("too-old.html", "script")).toEqual(["office/office.js", "too-old.js"]);
  expect(loads("help.html", "script")).toEqual([]);
});

describe("Microsoft's client", () => {
  test("is there for Excel on Windows, Mac and the web, and for nothing else", () => {
    const found = files("office");
    expect(found.map(({ path }) => path.replaceAll("\\", "/"))).toEqual([
      "en-us/office_strings.js",
      "excel-mac-16.00.js",
      "excel-web-16.00.js",
      "excel-win32-16.01.js",
      "o15apptofilemappingtable.js",
      "office.js",
      "telemetry/oteljs_agave.js",
      "zh-cn/office_strings.js",
    ]);
    expect(found.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(4_700_000);
  });

  test("is the version that this office.js asks for", () => {
    const versions = /excel:\{ios:"[\d.]+",mac:"([\d.]+)",web:"([\d.]+)",win32:"([\d.]+)"/.exec(
      built("office/office.js"),
    );
    expect(versions?.slice(1)).toEqual(["16.00", "16.00", "16.01"]);
  });
});

describe("the pane and the ribbon's functions", () => {
  // Texts of the libraries that outlive minifying.
  const marks: readonly [library: string, mark: string][] = [
    ["Univer", "univer.config-service"],
    ["hucre", "officeDocument/2017/relationships/cellimage"],
  ];

  test.each(marks)("load %s only where it is used", (_library, mark) => {
    // Compared as yes or no: the script itself would fill the report.
    expect(["taskpane", "commands"].filter((name) => ownScript(name).includes(mark))).toEqual([]);
    // It is in the build, or the mark above would prove nothing.
    const parts = files("js").filter(({ path }) => path.startsWith("part."));
    expect(parts.some(({ path }) => built(`js/${path}`).includes(mark))).toBe(true);
  });

  test.each(["taskpane", "commands"])("%s makes no code from text", (name) => {
    expect(/\beval\(|\bnew Function\(/.exec(ownScript(name))?.[0]).toBeUndefined();
  });

  test.each(["taskpane", "commands"])("%s calls nothing younger than Chromium 97", (name) => {
    const younger =
      /\.(toSorted|toReversed|toSpliced|isWellFormed|toWellFormed)\(|(Object|Map)\.groupBy\(|withResolvers\(/;
    expect(younger.exec(ownScript(name))?.[0]).toBeUndefined();
  });
});

test("the pictures are those of assets", () => {
  const names = ["icon-16.png", "icon-32.png", "icon-64.png", "icon-80.png", "icon-128.png"];
  for (const name of names) {
    const source = readFileSync(join(__dirname, "../../assets", name));
    expect(readFileSync(join(site, "assets", name)).equals(source)).toBe(true);
  }
  expect(files("assets").map(({ path }) => path)).toEqual([...names].sort());
});
