/** What mends a workbook's make beside its cells, as data; and of which findings it is said that they can be mended. */
import { checkBook, checkContext, isMendable, repairOf } from "../../src/checks";
import type { Finding, RuleId } from "../../src/checks";
import type { Book } from "../../src/plan";
import { areaName } from "../../src/sheet/address";
import { nameSnapshot } from "../../src/sheet/reference";
import { isOfCells, repairSize, reversed } from "../../src/sheet/repair";
import type { Repair } from "../../src/sheet/repair";
import type { MakeRepair } from "../../src/sheet/repair-make";
import { filledIn, FIRST, SECOND } from "./checked";
import { damaged } from "./damage";
import type { Damaged } from "./damage";
import { areaOf, cleared, findingsOf, remade, reread } from "./remade";

function repairFor(book: Book, rule: RuleId): Repair {
  return repairOf(checkContext(book), findingsOf(book, rule));
}

function makeFor(book: Book, rule: RuleId): (readonly [string, MakeRepair])[] {
  return repairFor(book, rule).flatMap(({ sheet, make }) => make.map((one) => [sheet, one] as const));
}

it("protects again, and takes that back", async () => {
  const book = remade(await filledIn(), "scores", () => ({ protected: false }));
  const repair = repairFor(book, "protection-off");
  expect(repair).toEqual([
    { sheet: "得分计算", cells: [], make: [{ kind: "protection", on: true }], rowIds: [], columnIds: [] },
  ]);
  expect([repairSize(repair), isOfCells(repair)]).toEqual([1, false]);
  expect(reversed(repair)[0]?.make).toEqual([{ kind: "protection", on: false }]);
});

it("shows rows and columns that take entries, and none that are hidden by design", async () => {
  const book = remade(await filledIn(), "entries", ({ hiddenColumns = [] }) => ({
    hiddenRows: [[0, 12]],
    hiddenColumns: [...hiddenColumns, [17, 18]],
  }));
  const rows = makeFor(book, "rows-hidden");
  expect(rows).toEqual([["评分录入", { kind: "lines", axis: "row", from: 6, to: 12, hidden: false }]]);
  expect(makeFor(book, "columns-hidden")).toEqual([
    ["评分录入", { kind: "lines", axis: "column", from: 17, to: 18, hidden: false }],
  ]);
  const [sheet] = repairFor(book, "columns-hidden");
  expect(sheet?.columnIds.map(({ id }) => id)).toEqual(["u2", "u3"]);
});

it("lets a name refer to its sheet's content again, that of the hidden sheet too", async () => {
  const { snapshot } = await filledIn();
  const names = (snapshot.names ?? [])
    .filter(({ name }) => name !== "scorebook.entries")
    .map((one) => (one.name === "scorebook.state" ? nameSnapshot(one.name, "42") : one));
  const book = reread({ ...snapshot, names });
  const name = { kind: "name", before: null, name: "scorebook.entries", after: "评分录入!$A$1:$S$153" } as const;
  expect(makeFor(book, "name-broken")).toEqual([
    ["评分录入", name],
    ["_评分簿", { kind: "name", name: "scorebook.state", before: "42", after: "_评分簿!$A$1:$C$5" }],
  ]);
  expect(reversed(repairFor(book, "name-broken"))[0]?.make).toEqual([
    { ...name, before: "评分录入!$A$1:$S$153", after: null },
  ]);
});

it("restores validations of open cells only, written for where they stand", async () => {
  const book = remade(await filledIn(), "entries", ({ validations }) => ({
    validations: cleared(validations, "R10:R13"),
  }));
  const [[, make] = []] = makeFor(book, "validation-missing");
  if (make?.kind !== "validations") throw new Error(make?.kind);
  expect(areaName(make.area)).toBe("R11:R13");
  expect(make.before.map(({ area, accepts }) => [areaName(area), accepts])).toEqual([
    ["R12:R13", null],
    ["R11", null],
  ]);
  expect(make.after.map(({ area, accepts }) => [areaName(area), accepts?.kind, accepts?.formulas])).toEqual([
    ["R12:R13", "decimal", ["0", "IF(IF($N12=0,1,INDEX(R$1:R$6,MAX(1,$N12)))=1,$E12,-1)"]],
    ["R11", "list", [expect.stringContaining("OFFSET($F11,0,0,1,COUNTA(")]],
  ]);
});

it("keeps what somebody else had cells accept, and gives it back", async () => {
  const book = remade(await filledIn(), "entries", ({ validations }) => ({
    validations: [
      ...cleared(validations, "R12:S12"),
      { areas: [areaOf("R12:S12")], kind: "date", operator: "greaterThan", formulas: ["1"] },
    ],
  }));
  const repair = repairFor(book, "validation-changed");
  const own = { area: areaOf("R12:S12"), accepts: { kind: "date", operator: "greaterThan", formulas: ["1"] } };
  const [make] = repair[0]?.make ?? [];
  expect(make).toMatchObject({ kind: "validations", before: [own], after: [{ area: own.area }] });
  expect(reversed(repair)[0]?.make[0]).toMatchObject({ kind: "validations", after: [own] });
  expect(reversed(reversed(repair))).toEqual(repair);
});

it("sets ours anew in their order, behind other people's that were before them, before those behind", async () => {
  const other = (text: string) => ({ areas: [areaOf(text)], kind: "formula" as const, formula: "$A1=1" });
  const book = remade(await filledIn(), "entries", ({ formats }) => ({
    formats: [other("A1:B9"), ...cleared(formats, "R12:S14").filter((_, i) => i !== 2), other("C1:D9")],
  }));
  const repair = repairFor(book, "format-missing");
  const [make] = repair[0]?.make ?? [];
  if (make?.kind !== "formats") throw new Error(make?.kind);
  expect(repair[0]?.make).toHaveLength(1);
  expect(make.after.map(({ kept, areas }) => [kept, areas.map(areaName).join(" ")])).toEqual([
    [0, "A1:B9"],
    ...Array.from({ length: 5 }, () => [null, "Q10:S153"]),
    [5, "C1:D9"],
  ]);
  expect(make.after.map(({ formula }) => formula).slice(1, 6)).toEqual(
    (await filledIn()).snapshot.sheets.find(({ name }) => name === "评分录入")?.formats?.map(({ formula }) => formula),
  );
  const back = reversed(repair)[0]?.make[0];
  expect(back?.kind === "formats" && back.after.map(({ kept }) => kept)).toEqual([0, null, null, null, null, 6]);
});

it("waits with validations and formats until rows go by their own ids", async () => {
  const { snapshot } = remade(await filledIn(), "entries", () => ({ validations: [], formats: [], protected: false }));
  const sheets = snapshot.sheets.map((sheet) => {
    if (sheet.name !== "评分录入") return sheet;
    const rows = sheet.rows.map((row, i) => (i === 17 ? [{ value: "x" }, ...(row ?? []).slice(1)] : row));
    return { ...sheet, rows };
  });
  const book = reread({ ...snapshot, sheets });
  expect(repairFor(book, "validation-missing")).toEqual([]);
  expect(repairFor(book, "format-missing")).toEqual([]);
  expect(makeFor(book, "protection-off")).toHaveLength(1);
});

/** Of every rule that is found here: whether it is said to be mendable, held against what there is to write. */
async function judged(): Promise<Map<Finding["rule"], boolean>> {
  const damage = (change: (book: Damaged) => void) =>
    damaged().then((book) => {
      change(book);
      return book.book();
    });
  const whole = await filledIn();
  const { snapshot } = whole;
  const typed = [
    [FIRST, "info.agency.1", "45%"],
    [SECOND, "info.agency.1", 45],
    [FIRST, "info.news.1", "x"],
    [SECOND, "info.news.1", 9_999],
    [FIRST, "info.agency.2", null],
  ] as const;
  const books = [
    await filledIn(...typed),
    remade(whole, "scores", () => ({ protected: false })),
    remade(whole, "entries", ({ hiddenRows = [] }) => ({ hiddenRows: [...hiddenRows, [11, 12]] })),
    remade(whole, "entries", ({ hiddenColumns = [] }) => ({ hiddenColumns: [...hiddenColumns, [17, 17]] })),
    remade(whole, "entries", ({ validations }) => ({ validations: cleared(validations, "R12:S14") })),
    remade(whole, "units", ({ validations }) => ({ validations: cleared(validations, "D5:G5") })),
    remade(whole, "ranking", () => ({ formats: [] })),
    remade(whole, "entries", ({ validations = [] }) => ({
      validations: validations.map((one) => (one.kind === "list" ? { ...one, formulas: ['"甲"'] } : one)),
    })),
    reread({ ...snapshot, names: [] }),
    reread({
      ...snapshot,
      sheets: snapshot.sheets.map((sheet) => (sheet.name === "汇总排名" ? { ...sheet, name: "排名" } : sheet)),
    }),
    await damage((book) => book.put("scores", book.address("scores", "info.agency", "u2"), { value: 3 })),
    await damage((book) => book.put("scores", book.address("scores", "info.agency", "u2"), undefined)),
    await damage((book) => book.change("scores", book.address("scores", "info.agency", "u2"), (old) => `${old}+1`)),
    await damage((book) => book.put("entries", `A${book.rowOf("entries", "info.agency.2") + 1}`, { value: "x" })),
    await damage((book) => book.rows("scores").push([{ value: "mine" }])),
    await damage((book) => book.rows("entries").splice(book.rowOf("entries", "info.agency.2"), 1)),
  ];
  const found = new Map<Finding["rule"], boolean>();
  for (const book of books) {
    const { findings } = checkBook(book);
    for (const finding of findings) {
      // Formulas that follow from a row that is gone wait for it.
      if (finding.rule === "formula-changed" && findings.some(({ rule }) => rule === "row-missing")) continue;
      const repair = repairOf(checkContext(book), [finding]);
      expect([finding.rule, finding.data, isMendable(finding)]).toEqual([
        finding.rule,
        finding.data,
        repair.length > 0,
      ]);
      found.set(finding.rule, (found.get(finding.rule) ?? false) || repair.length > 0);
    }
  }
  return found;
}

it("says of exactly those that can be mended that they can", async () => {
  const found = await judged();
  const which = (mendable: boolean) => [...found].filter(([, one]) => one === mendable).map(([rule]) => rule);
  expect(which(true).sort()).toEqual([
    "columns-hidden",
    "entry-number-as-text",
    "entry-whole-percent",
    "format-missing",
    "formula-changed",
    "formula-missing",
    "formula-overwritten",
    "name-broken",
    "protection-off",
    "row-missing",
    "row-unknown",
    "rows-hidden",
    "validation-changed",
    "validation-missing",
  ]);
  expect(which(false)).toEqual(expect.arrayContaining(["sheet-renamed", "entry-missing"]));
});
