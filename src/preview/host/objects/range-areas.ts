/** RangeAreas: several areas of one sheet, such as a print area. */
import { addressText } from "../book/address-text";
import { cellCount } from "../book/area";
import type { ClassDescription } from "../protocol/host-class";
import { make } from "./make";
import type { SheetAreas } from "./scopes";

export const rangeAreas: ClassDescription<SheetAreas> = {
  name: "RangeAreas",
  page: "https://learn.microsoft.com/javascript/api/excel/excel.rangeareas",
  properties: {
    address: { get: ({ sheet, areas }) => areas.map((area) => addressText(sheet.name, area)).join(",") },
    areaCount: { get: ({ areas }) => areas.length },
    cellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0) },
  },
  objects: { areas: (self) => make("RangeCollection", self) },
};

export const rangeCollection: ClassDescription<SheetAreas> = {
  name: "RangeCollection",
  page: "https://learn.microsoft.com/javascript/api/excel/excel.rangecollection",
  properties: {},
  items: ({ book, sheet, areas }) => areas.map((area) => make("Range", { book, sheet, area })),
  methods: { getCount: ({ areas }) => areas.length },
};
