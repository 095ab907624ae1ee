/** What is read out of the open workbook, whatever people have renamed, moved or deleted in it. */
import { lookAround } from "../../src/excel/look";
import { readSheets } from "../../src/excel/read";
import type { Progress } from "../../src/excel";
import { cellOf, LAYOUT_VERSION, planWorkbook, readBook } from "../../src/plan";
import { builtInUnits, fieldsOf } from "../../src/rubric";
import { builtInRubric } from "../../src/rubric/builtin";
import type { Entries } from "../../src/scoring";
import { cellName } from "../../src/sheet/address";
import type { Snapshot } from "../../src/sheet/snapshot";
import type { CellValue } from "../../src/sheet/value";
import { makeBook, snapshotOf } from "../helpers/books";
import { openBlank, openScorebook } from "../helpers/open-scorebook";
import type { OpenScorebook } from "../helpers/open-scorebook";
import { randomEntries } from "../helpers/random";

const units = builtInUnits(builtInRubric).slice(0, 3);
const entries = randomEntries(builtInRubric, units, 11);
/** Texts and errors that Range.values shows alike. */
const ODD: readonly CellValue[] = ["#N/A", { error: "#N/A" }, "#DIV/0!", { error: "#DIV/0!" }, "#no error"];
const READ = ["说明", "指标体系", "参评单位", "评分录入", "_评分簿"];

let open: OpenScorebook;
beforeEach(async () => {
  open = await openScorebook(units, entries);
});
afterEach(() => {
  open.dispose();
});

const namesOf = ({ sheets }: Snapshot) => sheets.map(({ name }) => name);

function bookOf(snapshot: Snapshot) {
  const result = readBook(snapshot, LAYOUT_VERSION);
  if ("faults" in result) throw new Error(JSON.stringify(result.faults));
  return result.book;
}

/** Without Excel's ids and the like: what a score and a check go by. */
function contentOf(snapshot: Snapshot): unknown {
  const { rubric, units: own, entries: typed, state } = bookOf(snapshot);
  return { rubric, units: own, entries: typed, state };
}

/** Every cell with its formula, empty ones left out. */
function cellsOf({ sheets }: Snapshot): Map<string, unknown> {
  return new Map(
    sheets.flatMap(({ name, rows }) =>
      rows.flatMap((row, r) =>
        Array.from(row ?? []).flatMap((cell, c): [string, unknown][] =>
          cell && (cell.value !== null || cell.formula !== undefined) ? [[`${name}!${cellName(r, c)}`, cell]] : [],
        ),
      ),
    ),
  );
}

describe("read", () => {
  it("gives the sheets that a score and a check go by, as the file would give them", async () => {
    const [snapshot, file] = [
      await open.workbook.read(),
      await snapshotOf(await makeBook(builtInRubric, units, entries)),
    ];
    expect(namesOf(snapshot)).toEqual(READ);
    expect(snapshot.sheets.map(({ visibility }) => visibility)).toEqual([
      ...new Array<string>(4).fill("visible"),
      "very-hidden",
    ]);
    expect(contentOf(snapshot)).toEqual(contentOf(file));
    const [found, wanted] = [
      cellsOf(snapshot),
      cellsOf({ sheets: file.sheets.filter(({ name }) => READ.includes(name)) }),
    ];
    expect(found.size).toBeGreaterThan(3_000);
    expect([...wanted].filter(([at, cell]) => JSON.stringify(found.get(at)) !== JSON.stringify(cell))).toEqual([]);
    expect(found.size).toBe(wanted.size);
  });

  it("tells an error from a text that looks like it, as the file does", async () => {
    const [unit, ...fields] = [units[0], ...fieldsOf(builtInRubric).slice(0, ODD.length)];
    if (!unit) throw new Error("no unit");
    const odd: Entries = new Map([[unit.id, new Map(fields.map(({ id }, i) => [id, ODD[i] ?? null]))]]);
    const made = openBlank();
    await made.workbook.generate(planWorkbook(builtInRubric, units, odd));
    const file = bookOf(await snapshotOf(await makeBook(builtInRubric, units, odd)));
    for (const book of [file, bookOf(await made.workbook.read())]) {
      expect([...(book.entries.get(unit.id)?.values() ?? [])]).toEqual(ODD);
    }
    const [first] = fields;
    const place = first ? cellOf(file, unit, first) : null;
    const { cells } = await made.workbook.readArea("评分录入", {
      row: place?.row ?? 0,
      column: place?.column ?? 0,
      rows: 1,
      columns: 1,
    });
    expect(cells).toEqual([[{ value: ODD[0] }]]);
    made.dispose();
  });

  it("gives nothing of a workbook without a scorebook", async () => {
    const blank = openBlank();
    expect(await blank.workbook.read()).toEqual({ sheets: [], unread: [] });
    expect(await blank.workbook.look()).toMatchObject({ state: "none", sheets: ["Sheet1"] });
    blank.dispose();
  });

  it("finds sheets that were renamed and moved", async () => {
    const before = contentOf(await open.workbook.read());
    expect(await open.excel.host.person.rename("评分录入", "第一组 录入")).toBeNull();
    expect(await open.excel.host.person.rename("参评单位", "O'Brien")).toBeNull();
    const context = open.excel.context();
    context.workbook.worksheets.getItem("第一组 录入").position = 0;
    await context.sync();
    for (const look of [false, true]) {
      if (look) expect(await open.workbook.look()).toMatchObject({ state: "scorebook" });
      const snapshot = await open.workbook.read();
      expect(namesOf(snapshot)).toEqual(["说明", "指标体系", "O'Brien", "第一组 录入", "_评分簿"]);
      expect(contentOf(snapshot)).toEqual(before);
    }
  });

  it("finds rows and columns that were moved by inserted ones", async () => {
    const before = bookOf(await open.workbook.read());
    for (const sheet of ["评分录入", "参评单位"]) await open.excel.host.person.unprotect(sheet);
    expect(await open.excel.host.person.insertRows("评分录入", "12:14")).toBeNull();
    expect(await open.excel.host.person.insertColumns("评分录入", "Q:Q")).toBeNull();
    expect(await open.excel.host.person.insertRows("参评单位", "1:1")).toBeNull();
    const after = bookOf(await open.workbook.read());
    expect(after.entries).toEqual(before.entries);
    const [unit, field] = [units[0], fieldsOf(builtInRubric).at(-1)];
    if (!unit || !field) throw new Error("no unit, or no field");
    const [from, to] = [cellOf(before, unit, field), cellOf(after, unit, field)];
    expect(to).toEqual({ row: (from?.row ?? 0) + 3, column: (from?.column ?? 0) + 1 });
  });

  it("goes by the sheets' own names when somebody deleted the names", async () => {
    const before = contentOf(await open.workbook.read());
    const context = open.excel.context();
    const { names } = context.workbook;
    names.load("items/name");
    await context.sync();
    for (const item of names.items) item.delete();
    await context.sync();
    expect(await open.workbook.look()).toMatchObject({ state: "scorebook" });
    expect(contentOf(await open.workbook.read())).toEqual(before);
    await open.excel.host.person.rename("评分录入", "录入");
    // Its marker tells of it.
    expect(await open.workbook.look()).toMatchObject({ state: "scorebook" });
    expect(namesOf(await open.workbook.read()).sort()).toEqual(
      READ.map((name) => (name === "评分录入" ? "录入" : name)).sort(),
    );
  });

  it("goes on without a sheet that was deleted since, and says what that makes of the workbook", async () => {
    expect(namesOf(await open.workbook.read())).toEqual(READ);
    expect(await open.excel.host.person.deleteSheet("说明")).toBeNull();
    expect(namesOf(await open.workbook.read())).toEqual(READ.slice(1));
    expect(await open.workbook.look()).toMatchObject({ state: "scorebook" });
    expect(await open.excel.host.person.deleteSheet("评分录入")).toBeNull();
    const snapshot = await open.workbook.read();
    expect(namesOf(snapshot)).toEqual(["指标体系", "参评单位", "_评分簿"]);
    expect(readBook(snapshot, LAYOUT_VERSION)).toEqual({ faults: [{ code: "sheet-missing", sheet: "entries" }] });
    expect(await open.workbook.look()).toMatchObject({ state: "damaged" });
  });

  it("never takes a sheet of somebody else's for one that was deleted", async () => {
    await open.excel.host.person.deleteSheet("说明");
    await open.excel.host.person.addSheet("说明");
    expect(namesOf(await open.workbook.read())).toEqual(READ.slice(1));
  });

  it("tells a problem, and does not try for ever, when reading goes wrong", async () => {
    await open.workbook.look();
    open.excel.host.failAt({ sync: 1 }, "ItemNotFound");
    open.excel.host.failAt({ sync: 3 }, "ItemNotFound");
    await expect(open.workbook.read()).rejects.toMatchObject({ name: "ExcelProblem", code: "unknown" });
    open.excel.host.failAt({ sync: 1 }, "ResponsePayloadSizeLimitExceeded");
    await expect(open.workbook.read()).rejects.toMatchObject({ code: "too-large" });
    expect(namesOf(await open.workbook.read())).toEqual(READ);
  });
});

describe("a sheet that is too large for one answer", () => {
  const client = () => ({ context: () => open.excel.context(), whenEditingEnds: () => Promise.resolve() });

  it("is read in parts, and reads the same", async () => {
    const found = await lookAround(open.excel.context());
    const { snapshot: whole } = await readSheets(client(), found);
    open.excel.host.resetLog();
    const steps: Progress[] = [];
    // A row less than 指标体系 (148 rows of 19) has.
    const most = 148 * 19 - 1;
    const { snapshot: parts } = await readSheets(client(), found, { onProgress: (step) => steps.push(step) }, most);
    expect(cellsOf(parts)).toEqual(cellsOf(whole));
    expect(namesOf(parts)).toEqual(namesOf(whole));
    // It and 评分录入 (153 rows) in two parts each, the others in the first sync.
    expect(open.excel.host.log).toHaveLength(1 + 2 + 2);
    expect(steps.map(({ step }) => step)).toEqual(new Array(6).fill("reading"));
    expect(steps.at(0)?.share).toBe(0);
    expect(steps.at(-1)?.share).toBe(1);
  });

  it("ends between two parts when cancelled", async () => {
    const found = await lookAround(open.excel.context());
    const stop = new AbortController();
    open.excel.host.resetLog();
    const onProgress = ({ share }: Progress) => {
      if (share > 0) stop.abort();
    };
    const reading = readSheets(client(), found, { onProgress, signal: stop.signal }, 1_000);
    await expect(reading).rejects.toMatchObject({ code: "cancelled" });
    expect(open.excel.host.log).toHaveLength(2);
  });
});
