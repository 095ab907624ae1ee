/** The developer page's start: the conformance suite in the Excel that has opened the page. */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import type { ExcelAccess } from "../excel/conformance";
import { ConformancePage } from "./conformance/ConformancePage";
import { downloadFile } from "./download";

/** The Excel around the page. Its batches wait while a cell is being edited. */
const access: ExcelAccess = {
  run: (batch) => Excel.run({ delayForCellEdit: true }, batch),
  supports: (set) => Office.context.requirements.isSetSupported("ExcelApi", set),
};

async function start(): Promise<void> {
  const { host } = await Office.onReady();
  const place = document.getElementById("root");
  if (place === null) throw new Error("The page has no place for its content.");
  // Outside Office the library answers with null, whatever its types say.
  const inExcel = String(host) === "Excel";
  createRoot(place).render(
    <FluentProvider theme={webLightTheme}>
      {inExcel ? (
        <ConformancePage access={access} excel={describeExcel()} now={() => new Date()} save={downloadFile} />
      ) : (
        <p>This page runs inside Excel: open it as an add-in&apos;s task pane.</p>
      )}
    </FluentProvider>,
  );
}

function describeExcel(): string {
  const { platform, version } = Office.context.diagnostics;
  return `Excel ${version} (${platform})`;
}

void start();
