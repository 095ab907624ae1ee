/** The script that turns old Excels and old web views away. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { transformSync } from "esbuild";

const script = readFileSync(join(__dirname, "../../src/taskpane/too-old.js"), "utf8");

interface Visit {
  /** Run before the script: what the web view lacks. */
  readonly lacks?: string;
  readonly page?: string;
  /** The host that Office tells, and whether it has ExcelApi 1.14; without it there is no Office at all. */
  readonly office?: { readonly host: string | null; readonly supported: boolean };
}

/** Opens the page with the script; gives where it went, in order, and what it asked Office for. */
function visit({ lacks = "", page = "/scorebook/taskpane.html", office }: Visit): { went: string[]; asked: string[] } {
  const went: string[] = [];
  const asked: string[] = [];
  const window: Record<string, unknown> = {
    location: { pathname: page, replace: (to: string) => went.push(to) },
  };
  if (office !== undefined) {
    window["Office"] = {
      onReady: (tell: (info: { host: string | null }) => void) => {
        tell({ host: office.host });
      },
      context: {
        requirements: {
          isSetSupported: (set: string, version: string) => {
            asked.push(`${set} ${version}`);
            return office.supported;
          },
        },
      },
    };
  }
  const context = createContext({ window });
  runInContext(lacks, context);
  runInContext(script, context);
  return { went, asked };
}

test("a new Excel stays", () => {
  expect(visit({ office: { host: "Excel", supported: true } })).toEqual({ went: [], asked: ["ExcelApi 1.14"] });
});

test("an Excel without ExcelApi 1.14 goes to the page in words", () => {
  expect(visit({ office: { host: "Excel", supported: false } }).went).toEqual(["too-old.html"]);
});

test("a plain browser stays: the pane itself says that there is no Excel", () => {
  expect(visit({ office: { host: null, supported: false } })).toEqual({ went: [], asked: [] });
  expect(visit({})).toEqual({ went: [], asked: [] });
});

test.each([
  ["Promise", "delete globalThis.Promise"],
  ["Object.hasOwn", "delete Object.hasOwn"],
  ["findLast", "delete Array.prototype.findLast"],
])("a web view without %s goes, whatever Office says", (_name, lacks) => {
  expect(visit({ lacks }).went).toEqual(["too-old.html"]);
  expect(visit({ lacks, office: { host: "Excel", supported: true } }).went).toEqual(["too-old.html"]);
});

test("the page in words stays where it is, and still answers Office", () => {
  const page = "/scorebook/too-old.html";
  const old = { page, lacks: "delete Object.hasOwn", office: { host: "Excel", supported: false } };
  expect(visit(old)).toEqual({ went: [], asked: ["ExcelApi 1.14"] });
});

test("the script is written in the language of 2009", () => {
  expect(transformSync(script, { target: "es5" }).code).toBe(transformSync(script, { target: "esnext" }).code);
  expect(() => transformSync("const a = 1;", { target: "es5" })).toThrow();
});
