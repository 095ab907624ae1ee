/** What is earned, lost, and still to come. */
import { bestCountOf, markDetail, standingOf } from "../../../src/taskpane/model/standing";
import type { Book } from "../../../src/plan";
import { filledIn } from "../../checks/checked";
import { bookWith } from "../book";

/** 动态要闻, 5 points for a unit to which everything applies: 10, 60, 10 and 20 %. */
function news(book: Book, unit = "u1") {
  const found = standingOf(book, unit, "info.news");
  if (!found) throw new Error("no standing");
  const { earned, lost, open, lines } = found;
  const round = (number: number) => Number(number.toFixed(9));
  return {
    earned: round(earned),
    lost: round(lost),
    open: round(open),
    lines: lines.map(({ criterion, rule }) => `${criterion.number} ${rule}`),
  };
}

test("nothing is entered: all is open", async () => {
  expect(news(await bookWith())).toEqual({
    earned: 0,
    lost: 0,
    open: 5,
    lines: ["1 not-scored", "2 not-scored", "3 not-scored", "4 not-scored"],
  });
});

test("what is entered and falls short is lost, the rest open", async () => {
  const book = await bookWith(["u1", "info.news.1", 0.1], ["u1", "info.news.2", 0.4], ["u1", "info.news.3", 0.5]);
  expect(news(book)).toEqual({
    earned: 2.5,
    lost: 1.5,
    open: 1,
    lines: ["2 range", "3 invalid-entry", "4 not-scored"],
  });
});

test("full marks lose nothing", async () => {
  expect(news(await filledIn())).toEqual({ earned: 5, lost: 0, open: 0, lines: [] });
});

test("a veto loses all, entered or not", async () => {
  const book = await bookWith(["u1", "info.news.1", 0.1], ["u1", "info.news:veto", "突击发布"]);
  const all = { earned: 0, lost: 5, open: 0 };
  expect(news(book)).toMatchObject(all);
  expect(news(book).lines).toEqual([1, 2, 3, 4].map((number) => `${number} indicator-veto`));
});

test("what is not assessed neither earns nor loses", async () => {
  const standing = standingOf(await bookWith(), "u3", "info.projects");
  expect(standing).toMatchObject({ earned: 0, lost: 0, open: 0, lines: [] });
});

test("units and indicators that are not there have no standing", async () => {
  const book = await bookWith();
  expect(standingOf(book, "u9", "info.news")).toBeNull();
  expect(standingOf(book, "u1", "nothing")).toBeNull();
});

test("the best count is that of the best unit that is not vetoed", async () => {
  const typed = [
    ["u1", "info.data.1", 3],
    ["u2", "info.data.1", 12],
  ] as const;
  expect(bestCountOf(await bookWith(...typed), "info.data.1")).toBe(12);
  expect(bestCountOf(await bookWith(...typed, ["u2", "info.data:veto", "弄虚作假"]), "info.data.1")).toBe(3);
  expect(bestCountOf(await bookWith(), "info.news.1")).toBe(0);
});

describe("the words of a criterion in the whole rule", () => {
  test("are marked once, and nothing is left out", () => {
    expect(markDetail("1.甲；\n2.乙。", "2.乙。")).toEqual([
      { text: "1.甲；\n", current: false },
      { text: "2.乙。", current: true },
    ]);
    expect(markDetail("甲乙丙", "乙").map(({ text }) => text)).toEqual(["甲", "乙", "丙"]);
  });

  test("are found for every criterion and veto of the built-in rubric", async () => {
    const { rubric } = await bookWith();
    for (const { indicators } of rubric.categories) {
      for (const { detail, criteria, veto } of indicators) {
        const words = [...criteria.map(({ text }) => text), ...(veto ? [veto.text] : [])];
        for (const one of words) expect(markDetail(detail, one).filter(({ current }) => current)).toHaveLength(1);
      }
    }
  });

  test("that are not there mark nothing", () => {
    expect(markDetail("甲", "乙")).toEqual([{ text: "甲", current: false }]);
    expect(markDetail("甲", "")).toEqual([{ text: "甲", current: false }]);
  });
});
