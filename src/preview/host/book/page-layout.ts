/**
 * A sheet's page set-up, as plain data. Measures are points.
 * Source: learn.microsoft.com/javascript/api/excel/excel.pagelayout
 */
import type { Area } from "../../../sheet/address";

/** Either a scale in percent or the number of pages to fit. */
export interface Zoom {
  readonly scale?: number;
  readonly horizontalFitToPages?: number;
  readonly verticalFitToPages?: number;
}

export interface HeaderFooter {
  leftHeader: string;
  centerHeader: string;
  rightHeader: string;
  leftFooter: string;
  centerFooter: string;
  rightFooter: string;
}

export interface PageLayout {
  orientation: string;
  zoom: Zoom;
  paperSize: string | null;
  printOrder: string;
  centerHorizontally: boolean;
  centerVertically: boolean;
  blackAndWhite: boolean;
  draftMode: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  printComments: string;
  printErrors: string;
  firstPageNumber: number | "";
  topMargin: number;
  bottomMargin: number;
  leftMargin: number;
  rightMargin: number;
  headerMargin: number;
  footerMargin: number;
  /** Each on pages of its own; none for the used range. */
  printAreas: readonly Area[];
  titleRows: Area | null;
  titleColumns: Area | null;
  header: HeaderFooter;
}

/** A new sheet's, with Excel's normal margins. */
export function newPageLayout(): PageLayout {
  return {
    orientation: "Portrait",
    zoom: { scale: 100 },
    paperSize: "A4",
    printOrder: "DownThenOver",
    centerHorizontally: false,
    centerVertically: false,
    blackAndWhite: false,
    draftMode: false,
    printGridlines: false,
    printHeadings: false,
    printComments: "NoComments",
    printErrors: "AsDisplayed",
    firstPageNumber: "",
    topMargin: 54,
    bottomMargin: 54,
    leftMargin: 50.4,
    rightMargin: 50.4,
    headerMargin: 21.6,
    footerMargin: 21.6,
    printAreas: [],
    titleRows: null,
    titleColumns: null,
    header: {
      leftHeader: "",
      centerHeader: "",
      rightHeader: "",
      leftFooter: "",
      centerFooter: "",
      rightFooter: "",
    },
  };
}
