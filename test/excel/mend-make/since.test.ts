/** Nothing of a workbook's make is mended where somebody has changed it since. */
import { caseOf, inside } from "./damage";
import type { Change } from "./damage";
import { openBook } from "./mended-book";
import type { MendedBook } from "./mended-book";

let one: MendedBook;
beforeEach(async () => {
  one = await openBook();
});
afterEach(() => {
  one.dispose();
});

it.each<[string, string, Change]>([
  [
    "a sheet unprotected",
    "changed",
    (sheet) => {
      sheet("评分录入").protection.protect();
    },
  ],
  [
    "rows and a unit's column hidden",
    "changed",
    (sheet) => {
      sheet("评分录入").getRange("9:9").rowHidden = false;
    },
  ],
  [
    "names deleted and bent",
    "changed",
    (_, { names }) => {
      names.getItem("scorebook.guide").formula = "=说明!$Z$91";
    },
  ],
  [
    "validations cleared from a block",
    "changed",
    inside("评分录入", (sheet) => {
      sheet.getRange("R12").dataValidation.rule = { wholeNumber: { operator: "LessThan", formula1: 3 } };
    }),
  ],
  [
    "conditional formats cleared from a block",
    "changed",
    inside("评分录入", (sheet) => {
      sheet.getRange("R14").conditionalFormats.clearAll();
    }),
  ],
  [
    "conditional formats cleared from a block",
    "changed",
    inside("评分录入", (sheet) => {
      sheet.getRange().conditionalFormats.getItemAt(0).custom.rule.formula = "=TRUE";
    }),
  ],
  [
    "validations cleared from a block",
    "moved",
    inside("评分录入", (sheet) => {
      sheet.getRange("9:9").insert("Down");
    }),
  ],
])("writes nothing where, of %s, something was %s since", async (name, how, since) => {
  await one.change(caseOf(name).change);
  const repair = await one.certain();
  await one.change(since);
  const before = await one.state();
  expect(await one.mend(repair)).toEqual({ state: how });
  expect(await one.state()).toEqual(before);
});
