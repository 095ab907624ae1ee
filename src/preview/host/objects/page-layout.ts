/** PageLayout: a sheet's page set-up. Margins are points. */
import { areaOf } from "../book/cell-range";
import { isWholeColumns, isWholeRows } from "../book/area";
import { invalidArgument, itemNotFound } from "../protocol/errors";
import { NULL_OBJECT } from "../protocol/host-class";
import type { ArgumentList } from "../protocol/argument-list";
import type { ClassDescription, HostObject, Property } from "../protocol/host-class";
import type { PageLayout, Zoom } from "../book/page-layout";
import type { Area } from "../../../sheet/address";
import { overlaps } from "../../../sheet/areas";
import { make } from "./make";
import { rangeArgument, rangeOfText } from "./range-arguments";
import type { BookSheet } from "./scopes";

type Keys<V> = { [K in keyof PageLayout]: PageLayout[K] extends V ? K : never }[keyof PageLayout];

function field<K extends keyof PageLayout>(key: K, read: (values: ArgumentList) => PageLayout[K]): Property<BookSheet> {
  return {
    get: ({ sheet }) => sheet.extras.pageLayout[key],
    set: ({ sheet }, values) => {
      sheet.extras.pageLayout[key] = read(values);
    },
  };
}

const truth = (key: Keys<boolean>) => field(key, (values) => values.truth(0));
const word = (key: Keys<string>, words: readonly string[]) => field(key, (values) => values.word(0, words));
const margin = (key: Keys<number>) =>
  field(key, (values) => {
    const points = values.number(0);
    if (points < 0) throw invalidArgument();
    return points;
  });

const PAPERS = ["Letter", "Legal", "A3", "A4", "A5", "B4", "B5", "Statement", "Executive", "Tabloid"] as const;

function zoom(values: ArgumentList): Zoom {
  const given = values.record(0, ["scale", "horizontalFitToPages", "verticalFitToPages"]);
  const result: Record<string, number> = {};
  for (const [key, value] of Object.entries(given)) {
    if (typeof value !== "number" || !Number.isInteger(value) || value < 0) throw invalidArgument();
    if (key === "scale" && (value < 10 || value > 400)) throw invalidArgument();
    result[key] = value;
  }
  if (Object.keys(result).length === 0 || ("scale" in result && Object.keys(result).length > 1)) {
    throw invalidArgument();
  }
  return result;
}

/** A Range, RangeAreas or an address, several parted by commas. */
function printAreas({ book, sheet }: BookSheet, values: ArgumentList): Area[] {
  const several = values.object(0, "RangeAreas");
  if (several) return [...(several.self as { areas: readonly Area[] }).areas];
  if (values.object(0, "Range")) return [areaOf(rangeArgument(values, 0, book, sheet))];
  return values
    .text(0)
    .split(",")
    .map((text) => areaOf(rangeOfText(book, sheet, text.trim())));
}

function areas({ book, sheet }: BookSheet): HostObject | typeof NULL_OBJECT {
  const { printAreas: found } = sheet.extras.pageLayout;
  return found.length === 0 ? NULL_OBJECT : make("RangeAreas", { book, sheet, areas: found });
}

function title(self: BookSheet, key: "titleRows" | "titleColumns"): HostObject | typeof NULL_OBJECT {
  const area = self.sheet.extras.pageLayout[key];
  return area ? make("Range", { ...self, area }) : NULL_OBJECT;
}

function required(found: HostObject | typeof NULL_OBJECT): HostObject {
  if (found === NULL_OBJECT) throw itemNotFound();
  return found;
}

/** Whole rows or columns only. */
function setTitle(self: BookSheet, values: ArgumentList, key: "titleRows" | "titleColumns"): void {
  const area = areaOf(rangeArgument(values, 0, self.book, self.sheet));
  if (!(key === "titleRows" ? isWholeRows(area) : isWholeColumns(area))) throw invalidArgument();
  self.sheet.extras.pageLayout[key] = area;
}

const UNITS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
const MARGINS = ["top", "bottom", "left", "right", "header", "footer"] as const;

/** Margins of any of the units, kept as points. */
function setPrintMargins({ sheet }: BookSheet, values: ArgumentList): void {
  const factor = UNITS[values.word(0, ["Points", "Inches", "Centimeters"])];
  for (const [side, value] of Object.entries(values.record(1, MARGINS))) {
    const known = MARGINS.find((each) => each === side);
    if (!known || typeof value !== "number" || value < 0) throw invalidArgument();
    sheet.extras.pageLayout[`${known}Margin`] = Math.round(value * factor * 1000) / 1000;
  }
}

export const pageLayout: ClassDescription<BookSheet> = {
  name: "PageLayout",
  page: "https://learn.microsoft.com/javascript/api/excel/excel.pagelayout",
  properties: {
    orientation: word("orientation", ["Portrait", "Landscape"]),
    paperSize: field("paperSize", (values) => values.word(0, PAPERS)),
    zoom: field("zoom", zoom),
    printOrder: word("printOrder", ["DownThenOver", "OverThenDown"]),
    centerHorizontally: truth("centerHorizontally"),
    centerVertically: truth("centerVertically"),
    blackAndWhite: truth("blackAndWhite"),
    draftMode: truth("draftMode"),
    printGridlines: truth("printGridlines"),
    printHeadings: truth("printHeadings"),
    printComments: word("printComments", ["NoComments", "EndSheet", "InPlace"]),
    printErrors: word("printErrors", ["AsDisplayed", "Blank", "Dash", "NotAvailable"]),
    topMargin: margin("topMargin"),
    bottomMargin: margin("bottomMargin"),
    leftMargin: margin("leftMargin"),
    rightMargin: margin("rightMargin"),
    headerMargin: margin("headerMargin"),
    footerMargin: margin("footerMargin"),
  },
  objects: { headersFooters: (self) => make("HeaderFooterGroup", self) },
  methods: {
    setPrintMargins,
    setPrintArea: (self, values) => {
      const found = printAreas(self, values);
      if (found.some((area, at) => found.slice(at + 1).some((other) => overlaps(area, other)))) {
        throw invalidArgument();
      }
      self.sheet.extras.pageLayout.printAreas = found;
    },
    getPrintArea: (self) => required(areas(self)),
    getPrintAreaOrNullObject: areas,
    setPrintTitleRows: (self, values) => {
      setTitle(self, values, "titleRows");
    },
    setPrintTitleColumns: (self, values) => {
      setTitle(self, values, "titleColumns");
    },
    getPrintTitleRows: (self) => required(title(self, "titleRows")),
    getPrintTitleColumns: (self) => required(title(self, "titleColumns")),
    getPrintTitleRowsOrNullObject: (self) => title(self, "titleRows"),
    getPrintTitleColumnsOrNullObject: (self) => title(self, "titleColumns"),
  },
};
