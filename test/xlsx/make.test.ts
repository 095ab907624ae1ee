/** What a file's sheets are made like besides their cells, as it was written and as other programs leave it. */
import { readFileSync, writeFileSync } from "node:fs";
import { planWorkbook, SHEETS } from "../../src/plan";
import { builtInRubric } from "../../src/rubric/builtin";
import { parseAreaName } from "../../src/sheet/address";
import type { SheetSnapshot, Snapshot } from "../../src/sheet/snapshot";
import { UNITS } from "../checks/checked";
import { workbookBytes } from "../../src/xlsx";
import { CREATED, makeBook, scratch, snapshotOf } from "../helpers/books";
import { startLibreOffice } from "../helpers/libreoffice";
import { editWithOpenpyxl } from "../helpers/openpyxl-edit";
import type { BookEdit } from "../helpers/openpyxl-edit";

const files = scratch();
afterAll(files.dispose);

const plan = planWorkbook(builtInRubric, UNITS);

async function whole(): Promise<string> {
  const path = files.file("whole.xlsx");
  writeFileSync(path, await makeBook(builtInRubric, UNITS));
  return path;
}

const open = async (path: string) => snapshotOf(readFileSync(path));

function sheetOf({ sheets }: Snapshot, name: string): SheetSnapshot {
  const found = sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

async function edited(...edits: readonly BookEdit[]): Promise<Snapshot> {
  const path = files.file("edited.xlsx");
  await editWithOpenpyxl(await whole(), path, edits);
  return open(path);
}

function hiddenOf(lines: readonly { readonly hidden?: boolean; readonly at: number }[]): number[] {
  return lines.filter(({ hidden }) => hidden).map(({ at }) => at);
}

/** By sheet: protection, hidden lines, kinds of formats with their areas, and what is validated. */
function told({ sheets, names }: Snapshot): unknown {
  return [
    [...(names ?? [])].map(({ name, target }) => ({ name, target })).sort((a, b) => (a.name < b.name ? -1 : 1)),
    sheets.map(({ name, protected: isProtected, hiddenRows, hiddenColumns, formats, validations }) => ({
      name,
      isProtected,
      hiddenRows,
      hiddenColumns,
      formats: formats?.map(({ areas, kind }) => ({ areas, kind })),
      validations: validations?.map(({ areas, kind, operator, formulas, origin }) =>
        // LibreOffice writes TRUE as 1.
        [areas, kind, operator, formulas.map((one) => one.replaceAll("TRUE", "1").replaceAll("FALSE", "0")), origin],
      ),
    })),
  ];
}

it("is read as it was planned", async () => {
  const snapshot = await open(await whole());
  expect(snapshot.names).toEqual(
    plan.names.map(({ name, sheet, area }) => ({
      name,
      text: expect.stringContaining(`${sheet}!`) as string,
      target: { sheet, area },
    })),
  );
  for (const sheet of plan.sheets) {
    const found = sheetOf(snapshot, sheet.name);
    const columns = sheet.columns.flatMap(({ from, to, hidden }) =>
      Array.from({ length: to - from + 1 }, (_, i) => ({ at: from + i, hidden: hidden === true })),
    );
    const runs = (lists: SheetSnapshot["hiddenRows"]) =>
      (lists ?? []).flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => from + i));
    expect(found.protected).toBe(sheet.protected);
    expect(runs(found.hiddenColumns)).toEqual(hiddenOf(columns));
    expect(runs(found.hiddenRows)).toEqual(
      hiddenOf(sheet.rows.map(({ row, hidden }) => ({ at: row, hidden: hidden === true }))),
    );
    expect(found.formats).toEqual(
      sheet.formats.map((format) => ({
        areas: [format.area],
        kind: format.kind,
        formula: format.kind === "bar" ? "" : format.formula,
      })),
    );
    expect(new Set(found.validations?.map(({ kind }) => kind))).toEqual(
      new Set(sheet.validations.map(({ rule }) => rule.kind)),
    );
  }
  expect(sheetOf(snapshot, SHEETS.units).validations).toEqual([
    {
      areas: [{ row: 4, column: 3, rows: 3, columns: 4 }],
      kind: "list",
      operator: "between",
      formulas: ['"是,否"'],
      origin: { row: 4, column: 3 },
    },
  ]);
  const rules = sheetOf(snapshot, SHEETS.rubric).validations ?? [];
  expect(rules.find(({ kind }) => kind === "decimal")).toMatchObject({
    kind: "decimal",
    operator: "between",
    formulas: ["-1000", "1000"],
  });
});

it("takes rows without height and columns without width for hidden", async () => {
  const sheets = plan.sheets.map((sheet) =>
    sheet.name === SHEETS.entries
      ? {
          ...sheet,
          rows: sheet.rows.map((line) => (line.row === 19 ? { row: 19, height: 0 } : line)),
          columns: [...sheet.columns, { from: 18, to: 18, width: 0 }],
        }
      : sheet,
  );
  const found = sheetOf(
    await snapshotOf(await workbookBytes({ ...plan, sheets }, { created: CREATED })),
    SHEETS.entries,
  );
  expect([found.hiddenRows?.at(-1), found.hiddenColumns?.at(-1)]).toEqual([
    [19, 19],
    [18, 18],
  ]);
});

it("is the same once openpyxl or LibreOffice have saved it", async () => {
  const path = await whole();
  const before = told(await open(path));
  expect(told(await edited())).toEqual(before);
  const office = await startLibreOffice();
  try {
    const saved = files.file("office.xlsx");
    await office.resave(path, saved);
    expect(told(await open(saved))).toEqual(before);
  } finally {
    await office.stop();
  }
});

it("tells what was taken away, hidden or bent", async () => {
  const sheet = SHEETS.entries;
  const snapshot = await edited(
    { edit: "unprotect", sheet },
    { edit: "hide", sheet, rows: [20, 21, 300], columns: ["R", "Z"] },
    { edit: "drop-validations", sheet, cells: "Q11:Q11" },
    { edit: "drop-formats", sheet, cells: "Q11:Q11" },
    { edit: "name", sheet, name: "scorebook.entries", refersTo: `${sheet}!#REF!` },
    { edit: "name", sheet, name: "scorebook.units", refersTo: null },
  );
  const found = sheetOf(snapshot, sheet);
  expect([found.protected, sheetOf(snapshot, SHEETS.scores).protected]).toEqual([false, true]);
  expect(found.hiddenRows).toEqual([
    [0, 5],
    [19, 20],
    [299, 299],
  ]);
  expect(found.hiddenColumns).toEqual([
    [0, 0],
    [5, 15],
    [17, 17],
    [25, 25],
  ]);
  const eleventh = parseAreaName("Q11:S11");
  expect(found.validations?.some(({ areas }) => areas.some(({ row }) => row === eleventh?.row))).toBe(false);
  expect(found.formats).toEqual([]);
  const names = new Map(snapshot.names?.map((name) => [name.name, name]));
  expect(names.get("scorebook.entries")).toEqual({
    name: "scorebook.entries",
    text: "评分录入!#REF!",
    target: null,
  });
  expect(names.has("scorebook.units")).toBe(false);
});
