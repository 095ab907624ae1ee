import { dateText, isDateSerial, isDateText } from "../../../src/checks/dates";
import { check, filledIn, FIRST, foundBy, placed, placesFound, placesOf, SECOND } from "../checked";
import type { Typed } from "../checked";
import { edited, NOT_COMPUTED } from "../edited";
import { checkBook } from "../../../src/checks";

const DATES: readonly Typed[] = [
  [FIRST, "info.agency.1", 44_621],
  [SECOND, "info.agency.1", 44_621.75],
  [FIRST, "service.queries.2", 36_526],
  [SECOND, "info.data.1", 55_153],
  [FIRST, "operations.maintenance.5:overdue", 45_000.5],
];

it("finds dates in place of percentages, levels and counts, and under no other rule", async () => {
  const wrong = (await placesFound(...DATES)).filter((one) => !one.includes("benchmark"));
  expect([...wrong].sort()).toEqual([...(await placesOf("error", "entry-date", ...DATES))].sort());
});

it("tells which date", async () => {
  const book = await filledIn(...DATES);
  expect(foundBy(book, "entry-date")).toContain(placed(book, FIRST, "info.agency.1", { date: "2022-03-01" }));
  expect(foundBy(book, "entry-date")).toContain(placed(book, SECOND, "info.data.1", { date: "2050-12-31" }));
});

it("tells the formula, where one makes the date", async () => {
  const cell = { value: 45_000, formula: "=TODAY()" };
  const book = edited(await filledIn(), ["entries", "info.agency.1", FIRST, cell]);
  const found = checkBook(book, NOT_COMPUTED).findings.filter(({ rule }) => rule.startsWith("entry"));
  expect(found.map(({ rule, data }) => [rule, data])).toEqual([
    ["entry-date", { date: "2023-03-15", formula: "=TODAY()" }],
  ]);
});

it.each<Typed>([
  [FIRST, "info.agency.1", 36_525],
  [FIRST, "info.agency.1", 55_154],
  [FIRST, "info.agency:veto", 44_621],
  [FIRST, "info.agency.1", "44621"],
  [FIRST, "info.agency.1", true],
])("%s %s %p is none", async (...typed) => {
  expect((await check(typed)).findings.map(({ rule }) => rule)).not.toContain("entry-date");
});

it.each([
  [36_525, false],
  [36_526, true],
  [55_153.99, true],
  [55_154, false],
])("%d as a date: %p", (number, is) => {
  expect(isDateSerial(number)).toBe(is);
});

it("texts of dates", () => {
  expect([36_526, 36_585, 44_621.5, 55_153].map(dateText)).toEqual([
    "2000-01-01",
    "2000-02-29",
    "2022-03-01",
    "2050-12-31",
  ]);
  const texts = ["2022-03-01", "2022/3/1", "2022.3.1", "２０２２年３月１日", "2022年3月", "3月1日", "2022-3-1 08:30"];
  expect(texts.filter((text) => !isDateText(text))).toEqual([]);
  expect(["3/1", "1-4", "2022", "3次", "50%", "三月一日", "2022年"].filter(isDateText)).toEqual([]);
});
