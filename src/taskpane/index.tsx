/** The task pane in Excel. */
import { excelClient, openWorkbook } from "../excel";
import { mountPane } from "./mount";
import { officeLocale, officeTheme } from "./office";
import { allowOwnStylesOnly } from "./own-styles";
import type { View } from "./store/state";

/** Words of the address, such as taskpane.html?view=generate, that lead to a screen. */
const VIEWS: Readonly<Record<string, View>> = {
  generate: "start",
  start: "start",
  score: "score",
  check: "check",
  ranking: "ranking",
};

void Office.onReady(({ host }) => {
  const element = document.getElementById("root");
  if (!element) return;
  // Somebody opened the page in a plain browser. For an Excel that is too old, the page has gone elsewhere already.
  // The type promises a host; a browser has none. https://learn.microsoft.com/javascript/api/office#office-office-onready-function(1)
  const inExcel = (host as Office.HostType | null) !== null;
  if (!inExcel) {
    window.location.replace("help.html");
    return;
  }
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.14")) return;
  const asked = new URLSearchParams(window.location.search).get("view") ?? "start";
  mountPane(element, {
    workbook: openWorkbook(excelClient()),
    locale: officeLocale(),
    theme: officeTheme(),
    styleNonce: allowOwnStylesOnly(document),
    view: VIEWS[asked] ?? "start",
  });
});
