/** The way from entry to entry. */
import type { Book } from "../../../src/plan";
import type { Place } from "../../../src/taskpane/model/place";
import { firstBlankIn, firstBlankOf, isWanted, stepFrom } from "../../../src/taskpane/model/walk";
import type { Step } from "../../../src/taskpane/model/walk";
import { indexOf } from "../../../src/taskpane/model/book-index";
import { filledIn } from "../../checks/checked";
import { bookWith } from "../book";

function at(unitId: string, fieldId: string): Place {
  return { unitId, fieldId };
}

function walk(book: Book, from: Place | null, step: Step): string | null {
  const place = stepFrom(book, from, step);
  return place && `${place.unitId} ${place.fieldId}`;
}

describe("by criteria", () => {
  test("goes down the column, vetoes included, and back", async () => {
    const book = await bookWith();
    expect(walk(book, at("u1", "info.agency:veto"), "next-criterion")).toBe("u1 info.agency.1");
    expect(walk(book, at("u1", "info.agency.2"), "next-criterion")).toBe("u1 info.leaders:veto");
    expect(walk(book, at("u1", "info.leaders:veto"), "previous-criterion")).toBe("u1 info.agency.2");
  });

  test("goes on to the next unit, and ends at the last", async () => {
    const book = await bookWith();
    const last = indexOf(book).fields.at(-1)?.id ?? "";
    expect(walk(book, at("u1", last), "next-criterion")).toBe("u2 info.agency:veto");
    expect(walk(book, at("u2", "info.agency:veto"), "previous-criterion")).toBe(`u1 ${last}`);
    expect(walk(book, at("u3", last), "next-criterion")).toBeNull();
    expect(walk(book, at("u1", "info.agency:veto"), "previous-criterion")).toBeNull();
  });

  test("passes over what is not assessed", async () => {
    const book = await bookWith();
    expect(walk(book, at("u3", "info.data.2"), "next-criterion")).toBe("u3 info.topics:veto");
    expect(walk(book, at("u1", "info.data.2"), "next-criterion")).toBe("u1 info.projects:veto");
  });

  test("begins at the beginning, or at the end", async () => {
    const book = await bookWith();
    const last = indexOf(book).fields.at(-1)?.id ?? "";
    expect(walk(book, null, "next-criterion")).toBe("u1 info.agency:veto");
    expect(walk(book, null, "previous-criterion")).toBe(`u3 ${last}`);
    expect(walk(book, at("u2", ""), "next-criterion")).toBe("u2 info.agency:veto");
  });
});

test("by units it stays in the row, even where nothing is assessed", async () => {
  const book = await bookWith();
  expect(walk(book, at("u2", "info.projects.1"), "next-unit")).toBe("u3 info.projects.1");
  expect(walk(book, at("u2", "info.projects.1"), "previous-unit")).toBe("u1 info.projects.1");
  expect(walk(book, at("u3", "info.projects.1"), "next-unit")).toBeNull();
  expect(walk(book, null, "next-unit")).toBe("u1 info.agency:veto");
});

describe("to the next blank", () => {
  test("vetoes are never wanted", async () => {
    const book = await bookWith();
    expect(walk(book, null, "next-blank")).toBe("u1 info.agency.1");
    expect(walk(book, at("u1", "info.agency.2"), "next-blank")).toBe("u1 info.leaders.1");
  });

  test("passes over what is entered, vetoed, or not assessed", async () => {
    const book = await filledIn(["u2", "info.news.2", null], ["u3", "service.channel.1", null]);
    expect(walk(book, null, "next-blank")).toBe("u2 info.news.2");
    expect(walk(book, at("u2", "info.news.2"), "next-blank")).toBe("u3 service.channel.1");
  });

  test("begins anew after the last unit, and comes back to where it stands", async () => {
    const book = await filledIn(["u2", "info.news.2", null]);
    expect(walk(book, at("u3", "service.channel.1"), "next-blank")).toBe("u2 info.news.2");
    expect(walk(book, at("u2", "info.news.2"), "next-blank")).toBe("u2 info.news.2");
  });

  test("leads nowhere when all is done", async () => {
    expect(walk(await filledIn(), null, "next-blank")).toBeNull();
  });

  test("a veto makes its indicator's entries needless, its criterion's too", async () => {
    const blank = [
      ["u1", "info.news.2", null],
      ["u1", "service.queries.1", null],
    ] as const;
    expect(walk(await filledIn(...blank), null, "next-blank")).toBe("u1 info.news.2");
    const vetoed = await filledIn(...blank, ["u1", "info.news:veto", "突击发布"]);
    expect(walk(vetoed, null, "next-blank")).toBe("u1 service.queries.1");
    const reason = "仅链接到省政务服务网，查询未包含本单位数据";
    const both = await filledIn(
      ...blank,
      ["u1", "info.news:veto", "突击发布"],
      ["u1", "service.queries.1:veto", reason],
    );
    expect(walk(both, null, "next-blank")).toBeNull();
  });
});

test("the first blank of a unit and of a category", async () => {
  const book = await filledIn(["u2", "info.news.2", null], ["u3", "service.channel.1", null]);
  expect(firstBlankOf(book, "u1")).toBeNull();
  expect(firstBlankOf(book, "u2")).toEqual(at("u2", "info.news.2"));
  expect(firstBlankOf(book, "u2", "service")).toBeNull();
  expect(firstBlankOf(book, "u9")).toBeNull();
  expect(firstBlankIn(book, "service")).toEqual(at("u3", "service.channel.1"));
  expect(firstBlankIn(book, "function")).toBeNull();
});

test("what is wanted is what the completeness counts", async () => {
  const book = await bookWith(["u1", "info.news:veto", "突击发布"]);
  const wanted = book.units.map((unit) => indexOf(book).fields.filter((field) => isWanted(book, unit, field)).length);
  const { unitScoreOf } = await import("../../../src/taskpane/model/scores");
  const missing = book.units.map(({ id }) => {
    const found = unitScoreOf(book, id)?.completeness;
    return found ? found.required - found.done : NaN;
  });
  expect(wanted).toEqual(missing);
});
