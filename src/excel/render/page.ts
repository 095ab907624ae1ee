/** How a planned sheet is printed. https://learn.microsoft.com/javascript/api/excel/excel.pagelayout */
import type { SheetPlan } from "../../plan";
import { areaName, columnLetters } from "../../sheet/address";
import { hullOf } from "../../sheet/areas";
import { STEP_BYTES } from "./batch";
import type { Step } from "./batch";

/** Inches, as the file has them. */
const MARGINS = { top: 0.6, bottom: 0.6, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 };

export function pageStep({ print }: SheetPlan): Step {
  return {
    bytes: STEP_BYTES * 4,
    queue: ({ pageLayout }) => {
      if (print.areas.length === 0 && print.header === "") return;
      pageLayout.orientation = print.landscape ? "Landscape" : "Portrait";
      pageLayout.paperSize = "A4";
      pageLayout.centerHorizontally = true;
      pageLayout.setPrintMargins("Inches", MARGINS);
      // As many pages downwards as it takes: only the width is given.
      if (print.pagesWide > 0) pageLayout.zoom = { horizontalFitToPages: print.pagesWide };
      if (print.areas.length > 0) pageLayout.setPrintArea(areaName(hullOf(print.areas)));
      const { titleRows, titleColumns, header } = print;
      if (titleRows) pageLayout.setPrintTitleRows(`$${titleRows[0] + 1}:$${titleRows[1] + 1}`);
      if (titleColumns) {
        pageLayout.setPrintTitleColumns(`$${columnLetters(titleColumns[0])}:$${columnLetters(titleColumns[1])}`);
      }
      if (header !== "") {
        const { defaultForAllPages } = pageLayout.headersFooters;
        // A lone & starts a code in headers.
        defaultForAllPages.leftHeader = header.replaceAll("&", "&&");
        defaultForAllPages.centerFooter = "第 &P 页，共 &N 页";
      }
    },
  };
}
