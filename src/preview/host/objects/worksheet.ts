/** Worksheet: one sheet, its settings and its ranges. */
import { BooleanNumber } from "@univerjs/core";
import { activateSheet, deleteSheet, moveSheet, renameSheet, setVisibility } from "../book/tabs";
import { invalidArgument } from "../protocol/errors";
import { NULL_OBJECT } from "../protocol/host-class";
import { WHOLE_SHEET } from "../book/area";
import type { ArgumentList } from "../protocol/argument-list";
import type { ClassDescription, HostObject, Property } from "../protocol/host-class";
import type { Area } from "../../../sheet/address";
import { onSheet, rangeOfText } from "./range-arguments";
import { eventSwitches } from "./event-switches";
import { make } from "./make";
import type { BookSheet } from "./scopes";

function rangeAt({ book, sheet }: BookSheet, area: Area): HostObject {
  return make("Range", { book, sheet, area });
}

function used({ sheet }: BookSheet, values: ArgumentList): Area | null {
  return sheet.grid.used(WHOLE_SHEET, values.optionalTruth(0) ?? false);
}

const gridlines: Property<BookSheet> = {
  get: ({ sheet }) => sheet.worksheet.getSnapshot().showGridlines === BooleanNumber.TRUE,
  set: ({ book, sheet }, values) => {
    const showGridlines = values.truth(0) ? BooleanNumber.TRUE : BooleanNumber.FALSE;
    book.mutate("sheet.mutation.toggle-gridlines", { unitId: book.unitId, subUnitId: sheet.id, showGridlines });
  },
};

const headings: Property<BookSheet> = {
  get: ({ sheet }) => sheet.extras.showHeadings,
  set: ({ sheet }, values) => {
    sheet.extras.showHeadings = values.truth(0);
  },
};

export const worksheet: ClassDescription<BookSheet> = {
  name: "Worksheet",
  page: "https://learn.microsoft.com/javascript/api/excel/excel.worksheet",
  id: ({ sheet }) => sheet.id,
  properties: {
    id: { get: ({ sheet }) => sheet.id },
    name: {
      get: ({ sheet }) => sheet.name,
      set: ({ book, sheet }, values) => {
        renameSheet(book, sheet, values.text(0));
      },
    },
    position: {
      get: ({ book, sheet }) => book.tabs.indexOf(sheet),
      set: ({ book, sheet }, values) => {
        moveSheet(book, sheet, values.count(0));
      },
    },
    visibility: {
      get: ({ sheet }) => sheet.extras.visibility,
      set: ({ book, sheet }, values) => {
        setVisibility(book, sheet, values.word(0, ["Visible", "Hidden", "VeryHidden"]));
      },
    },
    tabColor: {
      // Documented: null for a sheet that is not visible.
      get: ({ sheet }) => (sheet.extras.visibility === "Visible" ? sheet.worksheet.getSnapshot().tabColor : null),
      set: ({ book, sheet }, values) => {
        const color = values.text(0);
        if (color !== "" && !/^#[0-9A-F]{6}$/i.test(color)) throw invalidArgument();
        book.mutate("sheet.mutation.set-tab-color", {
          unitId: book.unitId,
          subUnitId: sheet.id,
          color: color.toUpperCase(),
        });
      },
    },
    showGridlines: gridlines,
    showHeadings: headings,
    // The client reads under the names above and writes under these.
    gridlines: { ...gridlines, onlyByName: true },
    headings: { ...headings, onlyByName: true },
    standardHeight: { get: () => 15 },
    standardWidth: {
      get: ({ sheet }) => sheet.extras.standardWidth,
      set: ({ sheet }, values) => {
        sheet.extras.standardWidth = values.number(0);
      },
    },
  },
  objects: {
    protection: (self) => make("WorksheetProtection", self),
    freezePanes: (self) => make("WorksheetFreezePanes", self),
    autoFilter: (self) => make("AutoFilter", self),
    pageLayout: (self) => make("PageLayout", self),
    horizontalPageBreaks: (self) => make("PageBreakCollection", self),
    charts: (self) => make("ChartCollection", self),
    names: ({ book, sheet }) => make("NamedItemCollection", { book, sheet }),
  },
  methods: {
    ...eventSwitches(({ book, sheet }) => ({ book, target: sheet.id })),
    activate: ({ book, sheet }) => {
      activateSheet(book, sheet);
    },
    delete: ({ book, sheet }) => {
      deleteSheet(book, sheet);
    },
    getRange: (self, values) => make("Range", rangeOfText(self.book, self.sheet, values.optionalText(0) ?? "")),
    getCell: (self, values) =>
      rangeAt(self, onSheet({ row: values.count(0), column: values.count(1), rows: 1, columns: 1 })),
    getRangeByIndexes: (self, values) =>
      rangeAt(
        self,
        onSheet({ row: values.count(0), column: values.count(1), rows: values.count(2), columns: values.count(3) }),
      ),
    // Documented: an empty sheet's used range is its first cell.
    getUsedRange: (self, values) => rangeAt(self, used(self, values) ?? { row: 0, column: 0, rows: 1, columns: 1 }),
    getUsedRangeOrNullObject: (self, values) => {
      const area = used(self, values);
      return area ? rangeAt(self, area) : NULL_OBJECT;
    },
  },
};
