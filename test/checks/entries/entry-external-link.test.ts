import { checkBook } from "../../../src/checks";
import { FIRST, filledIn, foundBy, placed, SECOND } from "../checked";
import { edited, NOT_COMPUTED } from "../edited";
import type { CellEdit } from "../edited";

const FORMULA = "='[打分 甲组.xlsx]评分录入'!H10";

it("finds each formula that reads another file, whatever it gives, and nothing else there", async () => {
  const edits: CellEdit[] = [
    ["entries", "info.agency.1", FIRST, { value: 0.5, formula: FORMULA }],
    ["entries", "info.data.1", SECOND, { value: { error: "#REF!" }, formula: "=[1]Sheet1!A1" }],
    ["entries", "info.news.1", SECOND, { value: null, formula: "=[1]Sheet1!A1" }],
    ["entries", "info.leaders", FIRST, { value: "弄虚作假", formula: FORMULA }],
  ];
  const book = edited(await filledIn(), ...edits);
  expect(foundBy(book, "entry-external-link").sort()).toEqual(
    [
      placed(book, FIRST, "info.agency.1", { formula: FORMULA }),
      placed(book, SECOND, "info.data.1", { formula: "=[1]Sheet1!A1" }),
      placed(book, SECOND, "info.news.1", { formula: "=[1]Sheet1!A1" }),
      placed(book, FIRST, "info.leaders:veto", { formula: FORMULA }),
    ].sort(),
  );
  expect(
    new Set(
      checkBook(book, NOT_COMPUTED)
        .findings.filter(({ severity }) => severity !== "info")
        .map(({ rule }) => rule),
    ),
  ).toEqual(new Set(["entry-external-link"]));
});

it("leaves formulas alone that stay inside", async () => {
  const book = edited(await filledIn(), ["entries", "info.agency.1", FIRST, { value: 0.5, formula: "=得分计算!H10" }]);
  expect(foundBy(book, "entry-external-link")).toEqual([]);
});
