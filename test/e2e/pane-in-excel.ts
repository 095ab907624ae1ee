/**
 * The built taskpane.html as Excel would open it. Only office.js is replaced: by Microsoft's client for the web alone,
 * and an Office that says it is Excel; what the client asks is answered by a host in this process.
 */
import { readFileSync } from "node:fs";
import type { Pages, Visit } from "../helpers/browser";
import type { OpenExcel } from "../helpers/excel-client";

const CLIENT = require.resolve("@microsoft/office-js/dist/excel-web-16.00.js");

type Message = Parameters<ReturnType<OpenExcel["host"]["session"]["_createRequestExecutorOrNull"]>["executeAsync"]>[2];

/** What stands in for Office, as a script of the page. */
const OFFICE = `
  const Context = Excel.RequestContext;
  const session = {
    _resolveRequestUrlAndHeaderInfo: async () => ({ url: "http://host.local/", headers: {} }),
    _createRequestExecutorOrNull: () => ({
      executeAsync: async (_data, flags, message) => JSON.parse(await answerExcel(flags, JSON.stringify(message))),
    }),
  };
  Excel.RequestContext = function () { return new Context(session); };
  window.OSF = { DDA: { RichApi: { richApiMessageManager: {
    register: async () => undefined,
    removeHandlerAsync: (_type, _options, done) => { done({ status: "succeeded" }); },
  } } } };
  window.Office = {
    onReady: (ready) => {
      const info = { host: "Excel", platform: "OfficeOnline" };
      const loaded = new Promise((done) => { addEventListener("DOMContentLoaded", done, { once: true }); });
      return loaded.then(() => { if (ready) ready(info); return info; });
    },
    context: {
      displayLanguage: "zh-CN",
      requirements: { isSetSupported: () => true },
      document: { addHandlerAsync: () => undefined, removeHandlerAsync: () => undefined },
    },
    EventType: {},
  };`;

/** Somebody opens the pane in the Excel given. */
export async function openPaneIn(excel: OpenExcel, pages: Pages): Promise<Visit> {
  const visit = await pages.visit({ viewport: { width: 350, height: 860 } }, "/help.html");
  const executor = excel.host.session._createRequestExecutorOrNull();
  await visit.page.exposeFunction("answerExcel", async (flags: number, message: string) =>
    JSON.stringify(await executor.executeAsync(null, flags, JSON.parse(message) as Message)),
  );
  await visit.page.route("**/office/office.js", (route) =>
    route.fulfill({ contentType: "text/javascript", body: `${readFileSync(CLIENT, "utf8")};{${OFFICE}}` }),
  );
  await visit.page.goto(`${pages.origin}/taskpane.html`);
  return visit;
}
