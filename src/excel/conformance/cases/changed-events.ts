/** The events onChanged: of a sheet, of all sheets. */
import { article, classPage, member } from "../pages";
import type { ConformanceCase } from "../types";

const ARGUMENTS = classPage("worksheetchangedeventargs");
const EVENTS = article("excel/excel-add-ins-events");

export const CHANGED_EVENTS: readonly ConformanceCase[] = [
  {
    id: "changed-own-write",
    title: "A write of the add-in's own tells where it was, and that the add-in did it",
    page: classPage("eventtriggersource"),
    set: "1.14",
    async run(kit) {
      const id = await kit.read(kit.sheet, "id");
      const came = await kit.listen(kit.sheet.onChanged);
      kit.range("B2:C3").values = [
        [1, 2],
        [3, 4],
      ];
      await kit.context.sync();
      await kit.until(() => came.length > 0, "an event");
      const [event] = came;
      kit.equal(came.length, 1, "the number of events");
      kit.equal(event?.type, "WorksheetChanged", "type");
      kit.equal(event?.address, "B2:C3", "address");
      kit.equal(event?.changeType, "RangeEdited", "changeType");
      kit.equal(event?.source, "Local", "source");
      kit.equal(event?.triggerSource, "ThisLocalAddin", "triggerSource");
      kit.equal(event?.worksheetId, id, "worksheetId");
    },
  },
  {
    id: "changed-details",
    title: "A change of a single cell tells the value before and after",
    page: classPage("changedeventdetail"),
    set: "1.9",
    async run(kit) {
      kit.range("B2").values = [[1.5]];
      await kit.context.sync();
      const came = await kit.listen(kit.sheet.onChanged);
      kit.range("B2").values = [["word"]];
      await kit.context.sync();
      await kit.until(() => came.length > 0, "an event");
      const details = came[0]?.details;
      kit.equal(came[0]?.address, "B2", "address");
      kit.equal(details?.valueBefore, 1.5, "valueBefore");
      kit.equal(details?.valueAfter, "word", "valueAfter");
      kit.equal(details?.valueTypeBefore, "Double", "valueTypeBefore");
      kit.equal(details?.valueTypeAfter, "String", "valueTypeAfter");
    },
  },
  {
    id: "changed-details-of-many",
    title: "A change of several cells has no details",
    page: member("WorksheetChangedEventArgs", "details"),
    set: "1.9",
    async run(kit) {
      const came = await kit.listen(kit.sheet.onChanged);
      kit.range("B2:B3").values = [[1], [2]];
      await kit.context.sync();
      await kit.until(() => came.length > 0, "an event");
      kit.oneOf(came[0]?.details, [undefined, null], "details");
    },
  },
  {
    id: "changed-rows",
    title: "Inserted and deleted rows are changes of their own kinds",
    page: classPage("datachangetype"),
    set: "1.8",
    async run(kit) {
      kit.range("A1:A4").values = [[1], [2], [3], [4]];
      await kit.context.sync();
      const came = await kit.listen(kit.sheet.onChanged);
      kit.range("3:3").insert("Down");
      await kit.context.sync();
      await kit.until(() => came.length > 0, "an event for the insertion");
      kit.equal(came[0]?.changeType, "RowInserted", "changeType");
      kit.equal(came[0]?.address, "3:3", "address");
      kit.range("1:2").delete("Up");
      await kit.context.sync();
      await kit.until(() => came.length > 1, "an event for the deletion");
      kit.equal(came[1]?.changeType, "RowDeleted", "changeType");
      kit.equal(came[1]?.address, "1:2", "address");
    },
  },
  {
    id: "changed-columns",
    title: "Inserted and deleted columns are changes of their own kinds",
    page: classPage("datachangetype"),
    set: "1.8",
    async run(kit) {
      kit.range("A1:D1").values = [[1, 2, 3, 4]];
      await kit.context.sync();
      const came = await kit.listen(kit.sheet.onChanged);
      kit.range("B:B").insert("Right");
      await kit.context.sync();
      await kit.until(() => came.length > 0, "an event for the insertion");
      kit.equal(came[0]?.changeType, "ColumnInserted", "changeType");
      kit.equal(came[0]?.address, "B:B", "address");
      kit.range("B:B").delete("Left");
      await kit.context.sync();
      await kit.until(() => came.length > 1, "an event for the deletion");
      kit.equal(came[1]?.changeType, "ColumnDeleted", "changeType");
    },
  },
  {
    id: "changed-range-of-event",
    title: "An event gives its range in another context",
    page: ARGUMENTS,
    set: "1.8",
    async run(kit) {
      const came = await kit.listen(kit.sheet.onChanged);
      kit.range("C4").values = [["here"]];
      await kit.context.sync();
      await kit.until(() => came.length > 0, "an event");
      const range = came[0]?.getRange(kit.context);
      if (range === undefined) return;
      await kit.expect(range, { address: `${kit.sheetName}!C4`, values: [["here"]] }, "its range");
    },
  },
  {
    id: "changed-results",
    title: "A formula whose result changes is no change of its cell",
    page: member("Worksheet", "onChanged"),
    set: "1.7",
    async run(kit) {
      kit.range("A1:B1").formulas = [[1, "=A1*2"]];
      await kit.context.sync();
      const came = await kit.listen(kit.sheet.onChanged);
      kit.range("A1").values = [[5]];
      await kit.expect(kit.range("B1"), { values: [[10]] }, "the result");
      await kit.until(() => came.length > 0, "an event");
      await kit.pause();
      kit.equal(
        came.map((event) => event.address),
        ["A1"],
        "the events' addresses",
      );
    },
  },
  {
    id: "changed-removed",
    title: "A handler that was removed is called no more",
    page: `${EVENTS}#remove-an-event-handler`,
    set: "1.7",
    async run(kit) {
      const came: string[] = [];
      const handler = kit.sheet.onChanged.add((event) => {
        came.push(event.address);
        return Promise.resolve();
      });
      await kit.context.sync();
      kit.range("A1").values = [[1]];
      await kit.context.sync();
      await kit.until(() => came.length > 0, "an event");
      handler.remove();
      await kit.context.sync();
      kit.range("A2").values = [[2]];
      await kit.context.sync();
      await kit.pause();
      kit.equal(came, ["A1"], "the events' addresses");
    },
  },
  {
    id: "changed-any-sheet",
    title: "The collection's event tells changes of any sheet",
    page: member("WorksheetCollection", "onChanged"),
    set: "1.9",
    async run(kit) {
      const other = await kit.addSheet();
      const id = await kit.read(other.sheet, "id");
      const own = await kit.read(kit.sheet, "id");
      const came = await kit.listen(kit.context.workbook.worksheets.onChanged);
      other.sheet.getRange("A1").values = [[1]];
      kit.range("B2").values = [[2]];
      await kit.context.sync();
      await kit.until(() => came.length > 1, "two events");
      kit.equal(
        came.map(({ worksheetId, address }) => [worksheetId, address]),
        [
          [id, "A1"],
          [own, "B2"],
        ],
        "sheets and addresses",
      );
    },
  },
];
