/** Rankings, completeness and findings as lists. */
import { checkBook, countBySeverity } from "../../../src/checks";
import { LAYOUT_VERSION, readBook } from "../../../src/plan";
import type { Book } from "../../../src/plan";
import { builtInRubric } from "../../../src/rubric/builtin";
import { progressOf, sorted } from "../../../src/taskpane/model/completeness";
import { groupFindings } from "../../../src/taskpane/model/findings";
import type { Grouping } from "../../../src/taskpane/model/findings";
import { groupsOf, rankingRows } from "../../../src/taskpane/model/ranking";
import { totalText, wholePercent } from "../../../src/taskpane/model/texts";
import { filledIn } from "../../checks/checked";
import { edited } from "../../checks/edited";
import { bookWith, entriesOf, UNITS } from "../book";
import { MemoryWorkbook } from "../memory-workbook";

describe("the ranking", () => {
  function lines(book: Book, group: string | null = null): string[] {
    return rankingRows(book, group).map(({ score, tied, provisional, bar }) =>
      [score.rank, score.unit.id, totalText(book, score.total), tied, provisional, bar.toFixed(4)].join(" "),
    );
  }

  test("is best first, with ties, in the units' order", async () => {
    const book = await filledIn(["u1", "info.news.2", 0.3]);
    expect(lines(book)).toEqual([
      "1 u2 110.00 true false 1.0000",
      "1 u3 110.00 true false 1.0000",
      "3 u1 108.50 false false 0.9864",
    ]);
  });

  test("is provisional where something is missing", async () => {
    const book = await filledIn(["u1", "info.news.2", null]);
    expect(lines(book).at(-1)).toBe("3 u1 107.00 false true 0.9727");
  });

  test("has no bars where nobody has a point", async () => {
    expect(lines(await bookWith())).toEqual(UNITS.map(({ id }) => `1 ${id} 0.00 true true 0.0000`));
  });

  test("by groups keeps the rank among all", async () => {
    const units = UNITS.map((unit, i) => ({ ...unit, group: i === 1 ? "乙组" : "甲组" }));
    const workbook = await MemoryWorkbook.holding(builtInRubric, units, entriesOf([["u2", "bonus.innovation.1", 0.1]]));
    const result = readBook(await workbook.read(), LAYOUT_VERSION);
    if ("faults" in result) throw new Error("no book");
    expect(groupsOf(result.book)).toEqual(["甲组", "乙组"]);
    expect(rankingRows(result.book, "甲组").map(({ score }) => `${score.rank} ${score.unit.id}`)).toEqual([
      "2 u1",
      "2 u3",
    ]);
    expect(rankingRows(result.book, "乙组").map(({ score }) => `${score.rank} ${score.unit.id}`)).toEqual(["1 u2"]);
  });
});

describe("completeness", () => {
  test("adds up, by category and by unit", async () => {
    const book = await filledIn(["u2", "info.news.2", null], ["u2", "service.channel.1", null]);
    const { all, categories, units } = progressOf(book);
    expect(all.required - all.done).toBe(2);
    const missing = (parts: typeof units | typeof categories) =>
      parts.map(({ completeness }) => completeness.required - completeness.done);
    expect(missing(units)).toEqual([0, 2, 0]);
    expect(missing(categories)).toEqual([1, 1, 0, 0, 0, 0, 0, 0]);
    expect(categories.reduce((sum, { completeness }) => sum + completeness.required, 0)).toBe(all.required);
    expect(units.reduce((sum, { completeness }) => sum + completeness.required, 0)).toBe(all.required);
  });

  test("is shown least complete first where asked for", () => {
    const of = (ratio: number, name: string) => ({ name, completeness: { done: 0, required: 1, ratio } });
    const items = [of(1, "a"), of(0.5, "b"), of(0.2, "c"), of(0.5, "d")];
    expect(sorted(items, true).map(({ name }) => name)).toEqual(["c", "b", "d", "a"]);
    expect(sorted(items, false)).toEqual(items);
  });

  test.each([
    [1, "100%"],
    [0.9999, "99%"],
    [0.29, "29%"],
    [0, "0%"],
  ])("%d is %s", (ratio, text) => {
    expect(wholePercent(ratio)).toBe(text);
  });
});

describe("findings", () => {
  function shown(book: Book, by: Grouping): string[] {
    return groupFindings(checkBook(book).findings, by).map(
      ({ key, severity, count, lines }) => `${key} ${severity} ${count}: ${lines.map((line) => line.count).join("+")}`,
    );
  }

  test("of one rule stand together, errors first", async () => {
    const book = await filledIn(
      ["u1", "info.news.1", null],
      ["u2", "info.news.1", "合格"],
      ["u2", "info.news.2", 0.9],
      ["u1", "info.data.1", 1.5],
    );
    expect(shown(book, "rule")).toEqual([
      "entry-not-a-number error 1: 1",
      "entry-not-whole-count error 1: 1",
      "entry-out-of-range error 1: 1",
      "entry-missing warning 1: 1",
    ]);
    expect(shown(book, "severity")).toEqual(["error error 3: 1+1+1", "warning warning 1: 1"]);
    expect(shown(book, "unit")).toEqual(["u2 error 2: 1+1", "u1 error 2: 1+1"]);
    expect(countBySeverity(checkBook(book).findings)).toEqual({ error: 3, warning: 1, info: 0 });
  });

  test("of one rule and unit are folded from the fourth on", async () => {
    const blank = (unit: string, ...numbers: number[]) =>
      numbers.map((number) => [unit, `info.news.${number}`, null] as const);
    const book = await filledIn(...blank("u1", 1, 2, 3), ...blank("u2", 1, 2, 3, 4));
    const [group] = groupFindings(checkBook(book).findings, "rule");
    expect(new Set(group?.lines.map(({ key, count }) => `${key} ${count}`))).toEqual(
      new Set([
        "entry-missing u1 info.news.1 1",
        "entry-missing u1 info.news.2 1",
        "entry-missing u1 info.news.3 1",
        "entry-missing u2 4",
      ]),
    );
    expect(group?.lines.find(({ count }) => count === 4)?.first.field?.id).toBe("info.news.1");
  });

  test("that name no entry have keys of their own", async () => {
    const book = edited(
      await filledIn(),
      ["rubric", "info.news.1", "share", { value: 0.2 }],
      ["rubric", "info.agency.1", "share", { value: 0.4 }],
      ["rubric", "info.news", "weight", { value: 6 }],
      ["rubric", "info.agency", "weight", { value: 1 }],
    );
    const lines = groupFindings(checkBook(book).findings, "severity").flatMap((group) => group.lines);
    const keys = lines.map(({ key }) => key);
    expect(keys.filter((key) => key.startsWith("indicator-shares"))).toEqual([
      expect.stringContaining(" info.agency:"),
      expect.stringContaining(" info.news:"),
    ]);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test("of a book without any entry make one line for each unit", async () => {
    const [group, ...others] = groupFindings(checkBook(await bookWith()).findings, "rule");
    expect(others).toEqual([]);
    expect(group?.lines.map(({ first }) => first.unit?.id)).toEqual(["u1", "u2", "u3"]);
    expect(group?.count).toBe(group?.lines.reduce((sum, { count }) => sum + count, 0));
  });
});
