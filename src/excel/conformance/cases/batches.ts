/** How batches are run: in order, up to the first failure, with errors that carry a code. */
import { API_MODEL, article, ERRORS } from "../pages";
import { codeOf } from "../refusal";
import type { ConformanceCase } from "../types";

const LIMITS = article("concepts/resource-limits-and-performance-optimization");

export const BATCHES: readonly ConformanceCase[] = [
  {
    id: "batch-order",
    title: "What a batch reads is what was there at that place of the batch",
    page: `${API_MODEL}#sync`,
    set: "1.1",
    async run(kit) {
      kit.range("A1").values = [["first"]];
      const early = kit.range("A1").load("values");
      kit.range("A1").values = [["second"]];
      const late = kit.range("A1").load("values");
      await kit.context.sync();
      kit.equal(early.values, [["first"]], "between the writes");
      kit.equal(late.values, [["second"]], "after them");
    },
  },
  {
    id: "batch-stops",
    title: "What came before a failing action stays done, what came after it is not done",
    page: ERRORS,
    set: "1.1",
    async run(kit) {
      const missing = await kit.freshSheetName();
      kit.range("A1").values = [["before"]];
      kit.context.workbook.worksheets.getItem(missing).activate();
      kit.range("A2").values = [["after"]];
      await kit.fails("a sheet that is not there", "ItemNotFound");
      await kit.expect(kit.range("A1:A2"), { values: [["before"], [""]] }, "the cells");
    },
  },
  {
    id: "batch-goes-on",
    title: "A context works on after a batch that failed",
    page: ERRORS,
    set: "1.1",
    async run(kit) {
      kit.range("A1:B1").values = [[1]];
      await kit.fails("a wrong shape", "InvalidArgument");
      kit.range("A1:B1").values = [[1, 2]];
      await kit.expect(kit.range("A1:B1"), { values: [[1, 2]] }, "the next batch");
    },
  },
  {
    id: "batch-error",
    title: "An error has a code, a message, and says where it came about",
    page: `${ERRORS}#api-errors`,
    set: "1.1",
    async run(kit) {
      const missing = await kit.freshSheetName();
      kit.context.workbook.worksheets.getItem(missing).load("name");
      let thrown: unknown = null;
      try {
        await kit.context.sync();
      } catch (error) {
        thrown = error;
      }
      kit.equal(codeOf(thrown), "ItemNotFound", "code");
      const { message, debugInfo } = Object(thrown) as Partial<OfficeExtension.Error>;
      kit.equal(typeof message === "string" && message.length > 0, true, `message (${message ?? "none"})`);
      kit.equal(debugInfo?.code, "ItemNotFound", "debugInfo.code");
      kit.equal(typeof debugInfo?.errorLocation, "string", "the type of debugInfo.errorLocation");
    },
  },
  {
    id: "batch-not-loaded",
    title: "A property that was not loaded cannot be read",
    page: `${API_MODEL}#load`,
    set: "1.1",
    async run(kit) {
      const range = kit.range("A1");
      range.load("address");
      await kit.context.sync();
      kit.equal(range.address, `${kit.sheetName}!A1`, "the property that was loaded");
      let code: string | null = null;
      try {
        kit.equal(Reflect.get(range, "values"), "an error", "reading another property");
      } catch (error) {
        code = codeOf(error);
      }
      kit.equal(code, "PropertyNotLoaded", "the error's code");
    },
  },
  {
    id: "batch-load-forms",
    title: "Properties to load are named in a string, in an array, or as an object",
    page: `${API_MODEL}#load`,
    set: "1.1",
    async run(kit) {
      kit.range("A1").values = [[7]];
      kit.range("A1").format.fill.color = "#FFC000";
      const string = kit.range("A1").load("values, address");
      const array = kit.range("A1").load(["values", "rowCount"]);
      const object = kit.range("A1").load({ values: true, format: { fill: { color: true } } });
      const path = kit.range("A1").load("format/fill/color");
      await kit.context.sync();
      kit.equal([string.values, string.address], [[[7]], `${kit.sheetName}!A1`], "a string");
      kit.equal([array.values, array.rowCount], [[[7]], 1], "an array");
      kit.equal([object.values, object.format.fill.color], [[[7]], "#FFC000"], "an object");
      kit.equal(path.format.fill.color, "#FFC000", "a path");
    },
  },
  {
    id: "batch-load-collection",
    title: "A property loaded on a collection is loaded on each of its items; top and skip choose among them",
    page: `${API_MODEL}#load-from-a-collection`,
    set: "1.1",
    async run(kit) {
      const all = kit.context.workbook.worksheets;
      all.load("name");
      await kit.context.sync();
      const names = all.items.map(({ name }) => name);
      kit.equal(names.includes(kit.sheetName), true, "the scratch sheet is among them");
      all.load({ select: "name", top: 1, skip: names.length - 1 });
      await kit.context.sync();
      kit.equal(
        all.items.map(({ name }) => name),
        names.slice(-1),
        "the last one",
      );
    },
  },
  {
    id: "batch-null-object",
    title: "A null object says so after the sync, without being loaded",
    page: `${API_MODEL}#ornullobject-methods-and-properties`,
    set: "1.4",
    async run(kit) {
      const missing = await kit.freshSheetName();
      const there = kit.context.workbook.worksheets.getItemOrNullObject(kit.sheetName);
      const gone = kit.context.workbook.worksheets.getItemOrNullObject(missing);
      await kit.context.sync();
      kit.equal(there.isNullObject, false, "a sheet that is there");
      kit.equal(gone.isNullObject, true, "a sheet that is not");
    },
  },
  {
    id: "batch-result",
    title: "What a method returns is there after the sync, and not before",
    page: `${API_MODEL}#clientresult`,
    set: "1.4",
    async run(kit) {
      const count = kit.context.workbook.worksheets.getCount();
      let code: string | null = null;
      try {
        kit.equal(Reflect.get(count, "value"), "an error", "before the sync");
      } catch (error) {
        code = codeOf(error);
      }
      kit.equal(code, "ValueNotLoaded", "the error's code");
      kit.equal((await kit.value(count)) >= 2, true, "after it");
    },
  },
  {
    id: "batch-tracked",
    title: "A tracked range follows the cells that an inserted row moves",
    page: "https://learn.microsoft.com/javascript/api/office/officeextension.trackedobjects",
    set: "1.1",
    async run(kit) {
      const range = kit.range("B5");
      kit.context.trackedObjects.add(range);
      range.values = [["here"]];
      await kit.context.sync();
      kit.range("1:2").insert("Down");
      await kit.context.sync();
      await kit.expect(range, { address: `${kit.sheetName}!B7`, values: [["here"]] }, "the range");
      kit.context.trackedObjects.remove(range);
      await kit.context.sync();
    },
  },
  {
    id: "batch-many-cells",
    title: "Twenty thousand cells are written and read in one batch each",
    page: LIMITS,
    set: "1.1",
    async run(kit) {
      const values = Array.from({ length: 1000 }, (_row, row) =>
        Array.from({ length: 20 }, (_cell, cell) => row * cell),
      );
      kit.range("A1:T1000").values = values;
      await kit.expect(kit.range("A1:T1000"), { values }, "the cells");
    },
  },
];
