import { checkBook } from "../../../src/checks";
import { BARE, FIRST, filledIn, foundBy, placed, SECOND } from "../checked";
import { edited, NOT_COMPUTED } from "../edited";
import type { CellEdit } from "../edited";

const rulesIn = async (...edits: CellEdit[]) =>
  checkBook(edited(await filledIn(), ...edits), NOT_COMPUTED).findings.map(
    ({ rule, severity }) => `${severity} ${rule}`,
  );

it("warns of formulas where a number or a reason belongs, and of nothing else there", async () => {
  const edits: CellEdit[] = [
    ["entries", "info.agency.1", FIRST, { value: 0.5, formula: "=得分计算!I10" }],
    ["entries", "info.data.1", SECOND, { value: 10, formula: "=5+5" }],
    // Never computed, and one that gives nothing.
    ["entries", "service.queries.2", FIRST, { value: null, formula: "=I30" }],
    ["entries", "info.news.1", SECOND, { value: "", formula: '=""' }],
    ["entries", "info.leaders", FIRST, { value: "弄虚作假", formula: "=I11" }],
  ];
  const book = edited(await filledIn(), ...edits);
  expect(foundBy(book, "entry-formula").sort()).toEqual(
    [
      placed(book, FIRST, "info.agency.1", { formula: "=得分计算!I10" }),
      placed(book, SECOND, "info.data.1", { formula: "=5+5" }),
      placed(book, FIRST, "service.queries.2", { formula: "=I30" }),
      placed(book, SECOND, "info.news.1", { formula: '=""' }),
      placed(book, FIRST, "info.leaders:veto", { formula: "=I11" }),
    ].sort(),
  );
  expect(new Set((await rulesIn(...edits)).filter((one) => !one.startsWith("info")))).toEqual(
    new Set(["warning entry-formula"]),
  );
});

it("leaves formulas to other rules where their result is wrong, too", async () => {
  expect(await rulesIn(["entries", "info.agency.1", FIRST, { value: 0.9, formula: "=0.9" }])).toEqual([
    "error entry-out-of-range",
  ]);
  expect(await rulesIn(["entries", "info.agency.1", FIRST, { value: "45%", formula: '="45%"' }])).toEqual([
    "error entry-number-as-text",
  ]);
  expect(await rulesIn(["entries", "info.projects.1", BARE, { value: 0.5, formula: "=0.5" }])).toEqual([
    "error entry-not-applicable",
  ]);
});

it("has nothing against one that gives nothing where nothing belongs", async () => {
  expect(await rulesIn(["entries", "info.projects.1", BARE, { value: "", formula: '=""' }])).toEqual([]);
});
