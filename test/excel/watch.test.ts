/** What people do in the workbook is told; what the pane does is not. */
import type { Change } from "../../src/excel";
import { builtInUnits } from "../../src/rubric";
import { builtInRubric } from "../../src/rubric/builtin";
import { valueText } from "../../src/sheet/value";
import { openScorebook } from "../helpers/open-scorebook";
import type { OpenScorebook } from "../helpers/open-scorebook";

const SHEET = "评分录入";
const units = builtInUnits(builtInRubric).slice(0, 2);

let open: OpenScorebook;
let told: (Change | null | "selected")[];
let stop: () => Promise<void>;
beforeEach(async () => {
  open = await openScorebook(units);
  await open.workbook.look();
  told = [];
  stop = await open.workbook.watch({
    selected: () => told.push("selected"),
    changed: (change) => told.push(change),
  });
});
afterEach(() => {
  open.dispose();
});

/** What came since the last time, once everything on its way has arrived. */
async function news(): Promise<typeof told> {
  await new Promise((resolve) => setTimeout(resolve, 30));
  const came = told;
  told = [];
  return came;
}

/** Changes that came since the last time. */
async function changes(): Promise<typeof told> {
  return (await news()).filter((one) => one !== "selected");
}

describe("watching", () => {
  it("tells which cells a person changed", async () => {
    const { person } = open.excel.host;
    expect(await person.type(SHEET, "Q12", "0.05")).toBeNull();
    expect(await changes()).toEqual([{ sheet: SHEET, area: { row: 11, column: 16, rows: 1, columns: 1 } }]);
    expect(
      await person.paste(SHEET, "Q12", [
        ["0.1", "0.1"],
        ["0", "0.05"],
      ]),
    ).toBeNull();
    expect(await changes()).toEqual([{ sheet: SHEET, area: { row: 11, column: 16, rows: 2, columns: 2 } }]);
    expect(await person.undo()).toBeNull();
    expect(await changes()).toEqual([{ sheet: SHEET, area: { row: 11, column: 16, rows: 2, columns: 2 } }]);
  });

  it("does not tell what the pane wrote itself, nor what was refused", async () => {
    const { cells } = await open.workbook.readArea(SHEET, { row: 11, column: 0, rows: 1, columns: 1 });
    const target = {
      sheet: SHEET,
      cell: { row: 11, column: 16 },
      idRow: 0,
      idColumn: 0,
      rowId: valueText(cells[0]?.[0]?.value ?? null),
      columnId: "u1",
      before: null,
    };
    expect(await open.workbook.enter(target, 0.2)).toEqual({ state: "written", value: 0.2 });
    expect(await open.excel.host.person.type(SHEET, "C12", "0.05")).toMatchObject({ reason: "locked" });
    expect(await open.excel.host.person.type(SHEET, "Q12", "合格")).toMatchObject({ reason: "validation" });
    expect(await changes()).toEqual([]);
  });

  it("does not tell of sheets that are not the scorebook's", async () => {
    const { person } = open.excel.host;
    await person.type("Sheet1", "A1", "1");
    expect(await changes()).toEqual([]);
    await person.addSheet("说明 (2)");
    await person.type("说明 (2)", "A1", "1");
    expect(await changes()).toEqual([]);
  });

  it.each([
    ["inserted rows", (p: Person) => p.insertRows(SHEET, "12:13")],
    ["deleted rows", (p: Person) => p.deleteRows(SHEET, "12:12")],
    ["inserted columns", (p: Person) => p.insertColumns(SHEET, "Q:Q")],
    ["deleted columns", (p: Person) => p.deleteColumns(SHEET, "R:R")],
    ["inserted cells, which push others down", (p: Person) => p.insertRows(SHEET, "Q12:Q13")],
  ])("asks to read everything anew after %s", async (_, change) => {
    const { person } = open.excel.host;
    await person.unprotect(SHEET);
    await news();
    expect(await change(person)).toBeNull();
    expect(await changes()).toEqual([null]);
  });

  it("asks to read everything anew after a sheet was deleted, whosever it was", async () => {
    const { person } = open.excel.host;
    expect(await person.deleteSheet("说明")).toBeNull();
    expect(await changes()).toEqual([null]);
    expect(await person.deleteSheet("Sheet1")).toBeNull();
    expect(await changes()).toEqual([null]);
  });

  it("knows a sheet that was renamed by its new name after the next read", async () => {
    const { person } = open.excel.host;
    await person.rename(SHEET, "录入");
    await open.workbook.read();
    await person.type("录入", "Q12", "0.05");
    expect(await changes()).toEqual([{ sheet: "录入", area: { row: 11, column: 16, rows: 1, columns: 1 } }]);
  });

  it("tells when another cell or another sheet is selected", async () => {
    const { person } = open.excel.host;
    await person.select("说明", "D20");
    const [first] = await news();
    expect(first).toBe("selected");
    await person.activate(SHEET);
    expect(new Set(await news())).toEqual(new Set(["selected"]));
    expect(await open.workbook.selection()).toMatchObject({ sheet: SHEET });
  });

  it("ends when it is told to", async () => {
    const { person } = open.excel.host;
    await stop();
    await person.type(SHEET, "Q12", "0.05");
    await person.select("说明", "D20");
    await person.deleteSheet("说明");
    expect(await news()).toEqual([]);
  });
});

type Person = OpenScorebook["excel"]["host"]["person"];
