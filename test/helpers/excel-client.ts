/**
 * Microsoft's genuine Excel client in Node, against a host that keeps the workbook in Univer without its grid: what a
 * test does with `Excel` here it does with the code that runs in Excel.
 */
import { readFileSync } from "node:fs";
import vm from "node:vm";
import type { FUniver } from "@univerjs/core/facade";
import { createHost } from "../../src/preview/host";
import { createHeadlessUniver } from "../../src/preview/host/headless";
import type { ClientGlobal, Host, HostOptions } from "../../src/preview/host";

// Univer requires ES modules, which Node can do and Jest's own loader cannot; so Node loads Univer, and once for all
// test files of a worker.
jest.mock("@univerjs/core", () => nodeRequire("@univerjs/core"));
jest.mock("@univerjs/core/facade", () => nodeRequire("@univerjs/core/facade"));
jest.mock("@univerjs/engine-formula", () => nodeRequire("@univerjs/engine-formula"));
jest.mock("@univerjs/sheets", () => nodeRequire("@univerjs/sheets"));
jest.mock("@univerjs/sheets/facade", () => nodeRequire("@univerjs/sheets/facade"));
jest.mock("@univerjs/sheets-formula", () => nodeRequire("@univerjs/sheets-formula"));

const CLIENT = require.resolve("@microsoft/office-js/dist/excel-web-16.00.js");

interface ClientWorld extends ClientGlobal {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
}

export interface OpenExcel {
  /** Microsoft's namespaces, as they stand in a page. */
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly host: Host;
  /** The Univer behind the host, for what its grid would do. */
  readonly univer: FUniver;
  /** A request context of this workbook: `const context = excel.context(); ...; await context.sync();` */
  context(): Excel.RequestContext;
  dispose(): void;
}

/** A new workbook with the client in front of it; to be disposed of when the test is through. */
export function openExcel(options: HostOptions = {}): OpenExcel {
  const client = loadClient();
  const univer = createHeadlessUniver(options.calculate ?? true);
  const host = createHost(univer.api, options);
  host.connectEvents(client);
  return {
    Excel: client.Excel,
    OfficeExtension: client.OfficeExtension,
    host,
    univer: univer.api,
    // The client's own type for sessions is declared without what it calls on them.
    context: () => new client.Excel.RequestContext(host.session),
    dispose: () => {
      host.dispose();
      univer.dispose();
    },
  };
}

/** Compiled once; each workbook gets a client of its own, so that no handler hears another test's events. */
let script: vm.Script | null = null;

/** The client in a world of its own, which looks like an empty page. */
function loadClient(): ClientWorld {
  const location = {
    href: "http://host.local/",
    protocol: "http:",
    host: "host.local",
    hostname: "host.local",
    search: "",
    hash: "",
  };
  const storage = { getItem: () => null, setItem: () => undefined };
  const page: Record<string, unknown> = {
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    console,
    performance,
    URL,
    location,
    navigator: { userAgent: "node", language: "zh-CN" },
    XMLHttpRequest: Object,
    sessionStorage: storage,
    localStorage: storage,
    addEventListener: () => undefined,
    document: {
      URL: location.href,
      cookie: "",
      head: {},
      getElementsByTagName: () => [],
      createElement: () => ({}),
      addEventListener: () => undefined,
    },
  };
  page.window = page;
  page.self = page;
  script ??= new vm.Script(readFileSync(CLIENT, "utf8"), { filename: CLIENT });
  script.runInContext(vm.createContext(page));
  return page as Record<string, unknown> & ClientWorld;
}

/** Node's own require, which a test finds replaced by Jest's. */
function nodeRequire(name: string): object {
  const load: unknown = process.getBuiltinModule("node:module").createRequire(__filename)(name);
  if (typeof load !== "object" || load === null) throw new Error(`${name} is no module`);
  return load;
}
