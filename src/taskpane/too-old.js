/*
 * Turns away an Excel, or a web view in it, that cannot run the pane, to a page that says so in words.
 * The oldest web view there is must understand this file: it is written in the language of 2009 and not compiled.
 */
(function () {
  "use strict";

  /** To the page in words, unless this is that page. */
  function leave() {
    if (!/too-old\.html$/.test(window.location.pathname)) {
      window.location.replace("too-old.html");
    }
  }

  // What the pane is compiled for has these three; the last came in 2022 (Chromium 97, Safari 15.4).
  if (typeof Promise !== "function" || !Object.hasOwn || !Array.prototype.findLast) {
    leave();
  }

  // Office waits for this call, on the page in words too. In a plain browser the host is null.
  if (window.Office && window.Office.onReady) {
    window.Office.onReady(function (info) {
      if (info && info.host && !window.Office.context.requirements.isSetSupported("ExcelApi", "1.14")) {
        leave();
      }
    });
  }
})();
