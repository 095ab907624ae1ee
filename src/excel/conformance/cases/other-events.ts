/** Events of selection, of activation, and of sheets added, deleted and renamed. */
import { article, classPage, member } from "../pages";
import type { ConformanceCase } from "../types";

const EVENTS = article("excel/excel-add-ins-events");

export const OTHER_EVENTS: readonly ConformanceCase[] = [
  {
    id: "selection-of-sheet",
    title: "A selection tells its address and sheet",
    page: classPage("worksheetselectionchangedeventargs"),
    set: "1.7",
    async run(kit) {
      const id = await kit.read(kit.sheet, "id");
      kit.sheet.activate();
      const came = await kit.listen(kit.sheet.onSelectionChanged);
      kit.range("C5:D6").select();
      await kit.context.sync();
      await kit.until(() => came.length > 0, "an event");
      const event = came.at(-1);
      kit.equal(event?.type, "WorksheetSelectionChanged", "type");
      kit.equal(event?.address, "C5:D6", "address");
      kit.equal(event?.worksheetId, id, "worksheetId");
    },
  },
  {
    id: "selection-of-any-sheet",
    title: "The collection's event tells selections on any sheet",
    page: member("WorksheetCollection", "onSelectionChanged"),
    set: "1.9",
    async run(kit) {
      const id = await kit.read(kit.sheet, "id");
      const came = await kit.listen(kit.context.workbook.worksheets.onSelectionChanged);
      kit.sheet.activate();
      kit.range("B7").select();
      await kit.context.sync();
      await kit.until(() => came.some((event) => event.worksheetId === id && event.address === "B7"), "an event");
    },
  },
  {
    id: "sheet-activated",
    title: "An activated sheet tells its id",
    page: member("WorksheetCollection", "onActivated"),
    set: "1.7",
    async run(kit) {
      const id = await kit.read(kit.sheet, "id");
      const came = await kit.listen(kit.context.workbook.worksheets.onActivated);
      kit.sheet.activate();
      await kit.context.sync();
      await kit.until(() => came.some((event) => event.worksheetId === id), "an event");
    },
  },
  {
    id: "sheet-added-deleted",
    title: "A sheet that is added or deleted tells its id",
    page: EVENTS,
    set: "1.7",
    async run(kit) {
      const added = await kit.listen(kit.context.workbook.worksheets.onAdded);
      const deleted = await kit.listen(kit.context.workbook.worksheets.onDeleted);
      const other = await kit.addSheet();
      const id = await kit.read(other.sheet, "id");
      await kit.until(() => added.some((event) => event.worksheetId === id), "an event for the new sheet");
      other.sheet.delete();
      await kit.context.sync();
      await kit.until(() => deleted.some((event) => event.worksheetId === id), "an event for the deleted sheet");
    },
  },
  {
    id: "sheet-renamed",
    title: "A renamed sheet tells its names before and after",
    page: classPage("worksheetnamechangedeventargs"),
    set: "1.17",
    async run(kit) {
      const other = await kit.addSheet();
      const id = await kit.read(other.sheet, "id");
      const came = await kit.listen(kit.context.workbook.worksheets.onNameChanged);
      const renamed = await kit.freshSheetName("ScorebookRenamed");
      other.sheet.name = renamed;
      await kit.context.sync();
      await kit.until(() => came.length > 0, "an event");
      kit.equal(came[0]?.nameBefore, other.name, "nameBefore");
      kit.equal(came[0]?.nameAfter, renamed, "nameAfter");
      kit.equal(came[0]?.worksheetId, id, "worksheetId");
    },
  },
];
