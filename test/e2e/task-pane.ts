/**
 * The built task pane as it stands in Excel, in Chromium: the page with Microsoft's client, and its requests taken to
 * a workbook of the host. In place of Office around it a few lines say what Office would: language, version, events.
 */
import { readFileSync } from "node:fs";
import type { BrowserContextOptions } from "playwright-core";
import type { Locale } from "../../src/i18n";
import { paneMessagesFor } from "../../src/i18n/pane";
import { importTextsOf } from "../../src/i18n/pane/import";
import { pageTextsFor } from "../../src/preview/grid/texts";
import type { RequestMessage } from "../../src/preview/host/protocol/messages";
import type { Pages } from "../helpers/browser";
import { openBlank } from "../helpers/open-scorebook";
import type { OpenScorebook } from "../helpers/open-scorebook";
import type { Person } from "./person";

export interface TaskPane extends Person {
  readonly excel: OpenScorebook["excel"];
  /** Lets the first requests be answered. */
  readonly answer: () => void;
  /** Requests from now on stay unanswered until the result is called. */
  readonly hold: () => () => void;
  readonly close: () => Promise<void>;
}

const CLIENT = readFileSync(require.resolve("@microsoft/office-js/dist/excel-web-16.00.js"), "utf8");

/** Runs in the page. `answer` takes a request to Node; `tellPane` is called from there with events. */
const OFFICE = (locale: Locale) => `
  const handlers = new Set();
  window.tellPane = (message) => handlers.forEach((handler) => handler(message));
  window.OSF = { DDA: { RichApi: { richApiMessageManager: {
    register: async (handler) => void handlers.add(handler),
    removeHandlerAsync: (type, { handler }, done) => { handlers.delete(handler); done({ status: "succeeded" }); },
  } } } };
  OfficeExtension.SessionBase._overrideSession = {
    _resolveRequestUrlAndHeaderInfo: async () => ({ url: "http://host.local/", headers: {} }),
    _createRequestExecutorOrNull: () => ({ executeAsync: (data, flags, message) => window.answer(flags, message) }),
  };
  window.Office = {
    EventType: { OfficeThemeChanged: "officeThemeChanged" },
    onReady: async (ready) => void setTimeout(() => ready({ host: "Excel", platform: "PC" })),
    context: {
      displayLanguage: "${locale}",
      requirements: { isSetSupported: () => true },
      document: { addHandlerAsync: () => {}, removeHandlerAsync: () => {} },
    },
  };
`;

declare const tellPane: (message: unknown) => void;

/** A workbook with one blank sheet, and the pane beside it at its narrowest; nothing is answered yet. */
export async function openTaskPane(
  pages: Pages,
  locale: Locale,
  options: BrowserContextOptions = {},
): Promise<TaskPane> {
  const { excel, dispose } = openBlank();
  let free = Promise.resolve();
  const hold = () => {
    let letGo = (): void => undefined;
    free = new Promise((resolve) => {
      letGo = resolve;
    });
    return letGo;
  };
  const answer = hold();
  const visit = await pages.visit(
    { locale, viewport: { width: 320, height: 700 }, ...options },
    "/taskpane.html",
    async (page) => {
      await page.route("**/office/office.js", (route) =>
        route.fulfill({ contentType: "text/javascript", body: `${CLIENT}\n{${OFFICE(locale)}}` }),
      );
      await page.exposeFunction("answer", async (flags: number, message: RequestMessage) => {
        await free;
        return excel.host.session._createRequestExecutorOrNull().executeAsync(null, flags, message);
      });
      const tell = (message: unknown) => {
        void page.evaluate((told) => {
          tellPane(told);
        }, message);
      };
      excel.host.connectEvents({ OSF: { DDA: { RichApi: { richApiMessageManager: { handlers: new Set([tell]) } } } } });
    },
  );
  const { page } = visit;
  page.setDefaultTimeout(10_000);
  return {
    visit,
    page,
    pane: page.locator("#root"),
    words: paneMessagesFor(locale),
    pageWords: pageTextsFor(locale),
    importWords: importTextsOf(locale),
    excel,
    answer,
    hold,
    close: async () => {
      await visit.context.close();
      dispose();
    },
  };
}
