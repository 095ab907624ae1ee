/** The ribbon's buttons that need no pane. */
import { excelClient, openWorkbook } from "../excel";
import type { OpenWorkbook } from "../excel/types";
import { selectNextBlank, showFindings } from "./actions";
import { command } from "./command";

/** The client is asked for at each press: none is there before Office is ready. */
const inExcel = (action: (workbook: OpenWorkbook) => Promise<void>) =>
  command(() => action(openWorkbook(excelClient())));

void Office.onReady(() => {
  Office.actions.associate(
    "checkBook",
    inExcel((workbook) => showFindings(workbook, new Date())),
  );
  Office.actions.associate("nextBlank", inExcel(selectNextBlank));
});
