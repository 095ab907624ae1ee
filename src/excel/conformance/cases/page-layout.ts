/** Worksheet.pageLayout and page breaks. */
import { article, classPage, member, method } from "../pages";
import type { ConformanceCase } from "../types";

const LAYOUT = classPage("pagelayout");
const DISPLAY = article("excel/excel-add-ins-worksheet-display");

export const PAGE_LAYOUT: readonly ConformanceCase[] = [
  {
    id: "page-orientation",
    title: "Orientation, paper, order and centring are set and read",
    page: LAYOUT,
    set: "1.9",
    async run(kit) {
      await kit.expect(
        kit.sheet.pageLayout,
        { orientation: "Portrait", printOrder: "DownThenOver", centerHorizontally: false, centerVertically: false },
        "at first",
      );
      const layout = {
        orientation: "Landscape",
        paperSize: "A4",
        printOrder: "OverThenDown",
        centerHorizontally: true,
        centerVertically: true,
        printGridlines: true,
      } as const;
      Object.assign(kit.sheet.pageLayout, layout);
      await kit.expect(kit.sheet.pageLayout, layout, "changed");
    },
  },
  {
    id: "page-zoom-scale",
    title: "A sheet is printed at a scale",
    page: classPage("pagelayoutzoomoptions"),
    set: "1.9",
    async run(kit) {
      kit.sheet.pageLayout.zoom = { scale: 200 };
      const zoom = await kit.read(kit.sheet.pageLayout, "zoom");
      kit.equal(zoom.scale, 200, "the scale");
    },
  },
  {
    id: "page-zoom-fit",
    title: "A sheet is fitted to a number of pages across and down",
    page: classPage("pagelayoutzoomoptions"),
    set: "1.9",
    async run(kit) {
      kit.sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 2 };
      const zoom = await kit.read(kit.sheet.pageLayout, "zoom");
      kit.equal(zoom.horizontalFitToPages, 1, "across");
      kit.equal(zoom.verticalFitToPages, 2, "down");
    },
  },
  {
    id: "page-margins",
    title: "Margins are in points",
    page: member("PageLayout", "topMargin"),
    set: "1.9",
    async run(kit) {
      const margins = {
        topMargin: 54,
        bottomMargin: 36,
        leftMargin: 18,
        rightMargin: 27,
        headerMargin: 9,
        footerMargin: 13.5,
      };
      Object.assign(kit.sheet.pageLayout, margins);
      await kit.expect(kit.sheet.pageLayout, margins, "the margins");
    },
  },
  {
    id: "page-print-area-none",
    title: "Without a print area it is a null object, or an error",
    page: method("PageLayout", "getPrintArea"),
    set: "1.9",
    async run(kit) {
      await kit.isNull(kit.sheet.pageLayout.getPrintAreaOrNullObject(), true, "getPrintAreaOrNullObject");
      kit.sheet.pageLayout.getPrintArea().load("address");
      await kit.fails("getPrintArea", "ItemNotFound");
    },
  },
  {
    id: "page-print-area",
    title: "A print area is set by an address or a range",
    page: method("PageLayout", "setPrintArea"),
    set: "1.9",
    async run(kit) {
      kit.sheet.pageLayout.setPrintArea("A1:D100");
      await kit.expect(
        kit.sheet.pageLayout.getPrintArea(),
        { address: `${kit.sheetName}!A1:D100`, areaCount: 1 },
        "by an address",
      );
      kit.sheet.pageLayout.setPrintArea(kit.range("B2:C9"));
      await kit.expect(
        kit.sheet.pageLayout.getPrintAreaOrNullObject(),
        { address: `${kit.sheetName}!B2:C9` },
        "by a range",
      );
    },
  },
  {
    id: "page-titles-none",
    title: "Without title rows and columns they are null objects",
    page: method("PageLayout", "getPrintTitleRowsOrNullObject"),
    set: "1.9",
    async run(kit) {
      await kit.isNull(kit.sheet.pageLayout.getPrintTitleRowsOrNullObject(), true, "rows");
      await kit.isNull(kit.sheet.pageLayout.getPrintTitleColumnsOrNullObject(), true, "columns");
    },
  },
  {
    id: "page-titles",
    title: "Title rows and columns are whole rows and columns",
    page: DISPLAY,
    set: "1.9",
    async run(kit) {
      kit.sheet.pageLayout.setPrintTitleRows("$1:$3");
      kit.sheet.pageLayout.setPrintTitleColumns("$A:$B");
      await kit.expect(
        kit.sheet.pageLayout.getPrintTitleRowsOrNullObject(),
        { address: `${kit.sheetName}!1:3` },
        "rows",
      );
      await kit.expect(
        kit.sheet.pageLayout.getPrintTitleColumnsOrNullObject(),
        { address: `${kit.sheetName}!A:B` },
        "columns",
      );
    },
  },
  {
    id: "page-titles-invalid",
    title: "Title rows must span the entire row, title columns the entire column",
    page: method("PageLayout", "setPrintTitleRows"),
    set: "1.9",
    async run(kit) {
      kit.sheet.pageLayout.setPrintTitleRows("A1:C2");
      await kit.fails("rows", "InvalidArgument");
      kit.sheet.pageLayout.setPrintTitleColumns("A1:A9");
      await kit.fails("columns", "InvalidArgument");
    },
  },
  {
    id: "page-headers",
    title: "Headers and footers stand left, in the centre and right, with codes for page and sheet",
    page: classPage("headerfooter"),
    set: "1.9",
    async run(kit) {
      const texts = {
        leftHeader: "评分簿",
        centerHeader: "&A",
        rightHeader: "",
        leftFooter: "",
        centerFooter: "&P / &N",
        rightFooter: "&D",
      };
      Object.assign(kit.sheet.pageLayout.headersFooters.defaultForAllPages, texts);
      await kit.expect(kit.sheet.pageLayout.headersFooters.defaultForAllPages, texts, "the texts");
    },
  },
  {
    id: "page-breaks",
    title: "A page break is added before a row",
    page: method("PageBreakCollection", "add"),
    set: "1.9",
    async run(kit) {
      kit.range("A1:A40").values = Array.from({ length: 40 }, (_none, index) => [index]);
      kit.sheet.horizontalPageBreaks.add("A21:E21");
      kit.equal(await kit.value(kit.sheet.horizontalPageBreaks.getCount()), 1, "the number of breaks");
      await kit.expect(
        kit.sheet.horizontalPageBreaks.getItem(0).getCellAfterBreak(),
        { address: `${kit.sheetName}!A21` },
        "the cell after it",
      );
    },
  },
];
