/** What a workbook is made like beside its cells, damaged and mended, and taken back. */
import { isMendable } from "../../../src/checks";
import { areaName } from "../../../src/sheet/address";
import { reversed } from "../../../src/sheet/repair";
import { resultsOf, scoresOf } from "../../plan/edited-books";
import { caseOf, inside, NAMES } from "./damage";
import { certainOf, openBook, told, wrong } from "./mended-book";
import type { MendedBook } from "./mended-book";

let one: MendedBook;
/** What the workbook scores, in which nothing is wrong. */
let results: unknown;
beforeAll(async () => {
  const open = await openBook();
  const whole = await open.read();
  open.dispose();
  expect(wrong(whole)).toEqual([]);
  results = resultsOf(scoresOf(whole));
});
beforeEach(async () => {
  one = await openBook();
});
afterEach(() => {
  one.dispose();
});

it.each(NAMES)("mends %s, to the same scores, and takes it back", async (name) => {
  const { change, make, syncs } = caseOf(name);
  await one.change(change);
  const book = await one.read();
  const before = await one.state(book);
  const found = wrong(book);
  expect(found.filter((finding) => !isMendable(finding) && !/^(?:cache|formula-error)/.test(finding.rule))).toEqual([]);
  const repair = certainOf(book, found);
  expect(told(repair)).toEqual([...make].sort());
  one.host.resetLog();
  const mended = await one.mend(repair);
  expect([mended.state, one.host.log.length]).toEqual(["written", syncs]);
  const after = await one.read();
  expect(wrong(after)).toEqual([]);
  expect(resultsOf(scoresOf(after))).toEqual(results);
  if (mended.state !== "written") return;
  const good = await one.state(after);
  expect(await one.mend(reversed(mended.repair))).toMatchObject({ state: "written" });
  expect(await one.state()).toEqual(before);
  expect(await one.mend(mended.repair)).toMatchObject({ state: "written" });
  expect(await one.state()).toEqual(good);
});

it("mends what stands elsewhere by now, between rows and columns of people's own", async () => {
  await one.change(
    inside("评分录入", (sheet) => {
      sheet.getRange("9:9").insert("Down");
      sheet.getRange("13:13").insert("Down");
      sheet.getRange("R:R").insert("Right");
      sheet.getRange("A11:Z20").dataValidation.clear();
      sheet.getRange("A11:Z20").conditionalFormats.clearAll();
    }),
  );
  const repair = await one.certain();
  expect([...new Set(told(repair).map((one) => one.split(" ").slice(0, 2).join(" ")))]).toEqual([
    "评分录入 formats",
    "评分录入 validations",
  ]);
  expect(await one.mend(repair)).toMatchObject({ state: "written" });
  const book = await one.read();
  expect(wrong(book)).toEqual([]);
  const entries = book.snapshot.sheets.find(({ name }) => name === "评分录入");
  expect(entries?.formats?.map(({ areas }) => areas.map(areaName).join(" "))).toEqual(
    Array.from({ length: 5 }, () => "Q11:T155"),
  );
});

it("mends cells of a row that accept each something else, and gives each its own back", async () => {
  await one.change(
    inside("评分录入", (sheet) => {
      sheet.getRange("Q12").dataValidation.rule = { wholeNumber: { operator: "LessThan", formula1: 3 } };
      sheet.getRange("R12").dataValidation.rule = { textLength: { operator: "EqualTo", formula1: 2 } };
    }),
  );
  const before = await one.state();
  const mended = await one.mend(await one.certain());
  if (mended.state !== "written") throw new Error(mended.state);
  expect(wrong(await one.read())).toEqual([]);
  await one.mend(reversed(mended.repair));
  expect(await one.state()).toEqual(before);
});
