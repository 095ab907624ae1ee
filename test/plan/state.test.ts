/** The very-hidden sheet: it brings the rubric back, and says so when it cannot. */
import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { LAYOUT_VERSION, planWorkbook, readBook, SHEETS } from "../../src/plan";
import { readState } from "../../src/plan/read/state";
import { findSheet } from "../../src/plan/read/sheets";
import { pack } from "../../src/plan/state/pack";
import { stateSheet } from "../../src/plan/state/sheet";
import { builtInUnits, fingerprintOf, fingerprintOfText } from "../../src/rubric";
import type { Rubric } from "../../src/rubric";
import { builtInRubric } from "../../src/rubric/builtin";
import { MAX_CELL_TEXT } from "../../src/sheet/limits";
import type { SheetSnapshot, Snapshot } from "../../src/sheet/snapshot";
import { valueText } from "../../src/sheet/value";
import type { CellValue } from "../../src/sheet/value";
import { makeBook, snapshotOf } from "../helpers/books";
import { arbitraryRubric, arbitraryUnits } from "../helpers/arbitrary-rubric";

type Row = readonly CellValue[];

/** The sheet's rows, as planned. */
function rowsOf(rubric: Rubric): Row[] {
  return stateSheet(rubric, fingerprintOf(rubric)).fills.flatMap((fill) => (fill.kind === "values" ? fill.values : []));
}

function sheetOf(rows: readonly Row[]): SheetSnapshot {
  return {
    name: SHEETS.state,
    visibility: "very-hidden",
    rows: rows.map((row) => row.map((value) => (value === null ? undefined : { value }))),
  };
}

function stateOf(rows: readonly Row[]): ReturnType<typeof readState> {
  const found = findSheet({ sheets: [sheetOf(rows)] }, "state");
  if (!found) throw new Error("no state");
  return readState(found);
}

const rows = rowsOf(builtInRubric);
const pieces = rows.filter(([key]) => key === "rubric");
/** The texts of the pieces. */
const texts = pieces.map(([, , text]) => valueText(text ?? null));

describe("the state", () => {
  it("is the layout, the fingerprint, and the packed rubric in numbered pieces that any cell can hold", () => {
    expect(rows.slice(0, 3)).toEqual([
      ["scorebook:state", null, null],
      ["layout", LAYOUT_VERSION, null],
      ["fingerprint", null, fingerprintOf(builtInRubric)],
    ]);
    expect(rows.slice(3)).toEqual(pieces);
    expect(pieces.map(([, number]) => number)).toEqual(pieces.map((_, i) => i));
    // More than one, or the tests of their order would prove nothing.
    expect(pieces.length).toBeGreaterThan(1);
    expect(texts.join("")).toBe(pack(JSON.stringify(builtInRubric)));
    for (const text of texts) expect(text.length).toBeLessThanOrEqual(MAX_CELL_TEXT / 2);
  });

  it("keeps the rubric's version, and a fingerprint that is another one with it", () => {
    const revised = { ...builtInRubric, version: "修订 2" };
    const result = stateOf(rowsOf(revised));
    expect("state" in result && result.state.rubric).toEqual(revised);
    expect(fingerprintOf(revised)).not.toBe(fingerprintOf(builtInRubric));
    const guide = planWorkbook(revised, builtInUnits(revised)).sheets.find(({ name }) => name === SHEETS.guide);
    expect(JSON.stringify(guide?.fills)).toContain("suizhou-2022-departments（2022 年，修订 2）");
  });

  it("is very hidden, and protected", () => {
    expect(stateSheet(builtInRubric, "")).toMatchObject({ visibility: "very-hidden", protected: true });
  });

  it("brings back any rubric, as it was given", () => {
    fc.assert(
      fc.property(
        arbitraryRubric().chain((rubric) => arbitraryUnits(rubric).map((units) => ({ rubric, units }))),
        ({ rubric, units }) => {
          const planned = planWorkbook(rubric, units).sheets.at(-1)?.fills[0];
          const found = stateOf(planned?.kind === "values" ? planned.values : []);
          const fingerprint = fingerprintOf(rubric);
          expect(found).toEqual({ state: { layout: LAYOUT_VERSION, fingerprint, rubric }, unpacked: fingerprint });
        },
      ),
      { numRuns: 25 },
    );
  });

  it.each<[string, readonly Row[]]>([
    ["in another order", [...rows.slice(0, 1), ...rows.slice(1).reverse()]],
    [
      "with blanks around the pieces",
      rows.map(([key, number, text]) => [key ?? null, number ?? null, typeof text === "string" ? ` ${text}\n` : null]),
    ],
    [
      "with rows that nobody knows",
      [...rows, ["later", 1, "x"], ["rubric", null, "x"], ["rubric", "2", "x"], [null, 9, "x"]],
    ],
    ["with empty rows between", rows.flatMap((row) => [row, []])],
    ["in pieces of another length", [...rows.slice(0, 3), ...cut(pack(JSON.stringify(builtInRubric)), 1000)]],
  ])("is read %s", (_, changed) => {
    expect(stateOf(changed)).toEqual(stateOf(rows));
    expect(stateOf(changed)).toHaveProperty("state.rubric", builtInRubric);
  });
});

function cut(text: string, length: number): Row[] {
  return Array.from({ length: Math.ceil(text.length / length) }, (_, i) => [
    "rubric",
    i,
    text.slice(i * length, (i + 1) * length),
  ]);
}

/** The state with these pieces instead of its own. */
function withPieces(...values: readonly CellValue[]): Row[] {
  return [...rows.slice(0, 3), ...values.map((text, i) => ["rubric", i, text])];
}

function bomb(claimed: number, real: number): string {
  return `${claimed}.${deflateRawSync(Buffer.alloc(real, "[")).toString("base64")}`;
}

describe("a state that is damaged or forged is told as such", () => {
  const [first = "", second = ""] = texts;
  let snapshot: Snapshot;
  beforeAll(async () => {
    snapshot = await snapshotOf(await makeBook(builtInRubric, builtInUnits(builtInRubric).slice(0, 2)));
  });

  const read = (changed: readonly Row[]): ReturnType<typeof readBook> =>
    readBook(
      { sheets: snapshot.sheets.map((sheet) => (sheet.name === SHEETS.state ? sheetOf(changed) : sheet)) },
      LAYOUT_VERSION,
    );

  it("and one that is not damaged is read", () => {
    expect(read(rows)).toHaveProperty("book.rubric", builtInRubric);
  });

  it.each<[string, Row[]]>([
    ["no piece", withPieces()],
    ["empty pieces", withPieces("", null)],
    ["the first piece alone", withPieces(first)],
    ["the second piece alone", withPieces(second)],
    ["pieces in the wrong order", withPieces(second, first)],
    ["a piece twice", withPieces(first, second, second)],
    ["a piece that lost its end", withPieces(first, second.slice(0, -8))],
    ["a piece that is a number now", withPieces(first, 1)],
    ["a piece of something else", withPieces(first, "…")],
    ["a foreign character within", withPieces(`${first.slice(0, 99)}!${first.slice(100)}`, second)],
    ["another length", withPieces(`1${first}`, second)],
    ["the rubric's JSON as it is", withPieces(JSON.stringify(builtInRubric))],
    ["what unpacks to more than it says", withPieces(bomb(1000, 50 << 20))],
    ["what unpacks to more than a rubric can be, and says so", withPieces(bomb(50 << 20, 50 << 20))],
    ["packed text that is no JSON", withPieces(pack("{"))],
  ])("%s", (_, changed) => {
    expect(read(changed)).toEqual({
      faults: [{ code: "state-damaged", faults: [expect.objectContaining({ code: "file-json" })] }],
    });
  });

  it.each<[string, string, string]>([
    ["another format", '{"format":"x"}', "file-format"],
    ["no object", "[]", "file-format"],
    ["a rubric without its parts", JSON.stringify({ format: builtInRubric.format }), "field-missing"],
    ["more than a rubric file may have", `"${"x".repeat(5 << 20)}"`, "file-size"],
  ])("packed JSON that is no rubric: %s", (_, json, code) => {
    const result = read(withPieces(...cut(pack(json), 16_000).map(([, , text]) => text ?? null)));
    expect(result).toMatchObject({ faults: [{ code: "state-damaged" }] });
    const [fault] = "faults" in result ? result.faults : [];
    expect(fault?.code === "state-damaged" ? fault.faults.map((one) => one.code) : []).toContain(code);
  });

  it("brackets within brackets, 5 million deep", () => {
    expect(read(withPieces(pack("[".repeat(5_000_000))))).toMatchObject({ faults: [{ code: "state-damaged" }] });
  });

  const fingerprint = fingerprintOf(builtInRubric);
  const other: Rubric = { ...builtInRubric, title: `${builtInRubric.title}（修订）` };

  it.each<[string, Row[], { readonly fingerprint: string; readonly unpacked: string }]>([
    [
      "another rubric's pieces",
      [...rows.slice(0, 3), ...rowsOf(other).slice(3)],
      { fingerprint, unpacked: fingerprintOf(other) },
    ],
    [
      "another rubric's fingerprint",
      [...rows.slice(0, 2), ...rowsOf(other).slice(2, 3), ...pieces],
      { fingerprint: fingerprintOf(other), unpacked: fingerprint },
    ],
    ["no fingerprint", [...rows.slice(0, 2), ...pieces], { fingerprint: "", unpacked: fingerprint }],
    [
      "a fingerprint that is a number now",
      [...rows.slice(0, 2), ["fingerprint", null, 1234], ...pieces],
      { fingerprint: "", unpacked: fingerprint },
    ],
  ])("%s: a rubric that the workbook was not made from", (_, changed, found) => {
    expect(read(changed)).toEqual({ faults: [{ code: "state-mixed", ...found }] });
  });

  it("a rubric whose fields a later version has in another order is still the same", () => {
    const reordered = Object.fromEntries(Object.entries(builtInRubric).reverse());
    const json = JSON.stringify(reordered);
    const changed = [...rows.slice(0, 2), ["fingerprint", null, fingerprintOfText(json)], ...cut(pack(json), 16_000)];
    expect(read(changed)).toHaveProperty("book.rubric", builtInRubric);
  });

  it("a newer layout is told as that, whatever the fingerprint", () => {
    const newer: Row[] = [rows[0] ?? [], ["layout", LAYOUT_VERSION + 1, null], ...pieces];
    expect(read(newer)).toEqual({ faults: [{ code: "newer-layout", layout: LAYOUT_VERSION + 1 }] });
  });
});
