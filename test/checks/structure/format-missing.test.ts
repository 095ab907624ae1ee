import { filledIn } from "../checked";
import { areasFound, cleared, findingsOf, remade, reread, rulesFound } from "../remade";

it("finds cells of 评分录入 that lost theirs, all five as one", async () => {
  const book = remade(await filledIn(), "entries", ({ formats }) => ({ formats: cleared(formats, "R12:S14") }));
  expect(areasFound(book, "format-missing")).toEqual(["评分录入!R12 R12:S14 6"]);
  const [finding] = findingsOf(book, "format-missing");
  expect([finding?.severity, finding?.data]).toEqual(["warning", { area: "R12:S14", count: 6, rules: 5 }]);
  expect(rulesFound(book)).toEqual(["format-missing"]);
});

it.each([
  ["one of several", (i: number) => i !== 2, "评分录入!Q10 Q10:S153 432"],
  ["all", () => false, "评分录入!Q10 Q10:S153 432"],
])("finds that %s is gone", async (_, stays, found) => {
  const book = remade(await filledIn(), "entries", ({ formats }) => ({
    formats: formats?.filter((__, i) => stays(i)) ?? [],
  }));
  expect(areasFound(book, "format-missing")).toEqual([found]);
});

it("finds another formula in place of one", async () => {
  const book = remade(await filledIn(), "scores", ({ formats = [] }) => ({
    formats: formats.map((one, i) => (i === 1 ? { ...one, formula: 'Q10="否"' } : one)),
  }));
  expect(areasFound(book, "format-missing")).toEqual(["得分计算!Q10 Q10:S153 432"]);
  expect(findingsOf(book, "format-missing")[0]?.data["rules"]).toBe(1);
});

it("finds missing bars, and a unit's colours", async () => {
  const bars = remade(await filledIn(), "ranking", ({ formats = [] }) => ({
    formats: formats.filter(({ kind }) => kind !== "bar"),
  }));
  expect(areasFound(bars, "format-missing")).toEqual(["汇总排名!Z5 Z5:Z7 3"]);
  const cell = remade(await filledIn(), "ranking", ({ formats }) => ({ formats: cleared(formats, "O6") }));
  expect(findingsOf(cell, "format-missing").map(({ unit, data }) => [unit?.id, data["area"]])).toEqual([["u2", "O6"]]);
});

it("does not mind formats cut up, in another order, more of them, or not read", async () => {
  const book = await filledIn();
  const cut = remade(book, "entries", ({ formats = [] }) => ({
    formats: [...formats].reverse().flatMap((one) => [
      { areas: [{ row: 0, column: 0, rows: 200, columns: 60 }], kind: "other" as const, formula: "" },
      ...one.areas.flatMap((area) => [
        { ...one, areas: [{ ...area, rows: 1 }] },
        // Written for the first cell that it now holds for.
        {
          ...one,
          formula: one.formula.replace(/(\$?[M-Q])10\b/g, "$111").replace(/\$([EFK])10\b/g, "$$$111"),
          areas: [{ ...area, row: area.row + 1, rows: area.rows - 1 }],
        },
      ]),
    ]),
  }));
  expect(rulesFound(cut)).toEqual([]);
  const sheets = book.snapshot.sheets.map(({ name, visibility, rows }) => ({ name, visibility, rows }));
  expect(rulesFound(reread({ sheets }))).toEqual([]);
});

it("does not miss those that a program left as they were when it moved rows", async () => {
  const { snapshot } = await filledIn();
  const sheets = snapshot.sheets.map((sheet) =>
    sheet.name === "评分录入" ? { ...sheet, rows: sheet.rows.filter((_, row) => row !== 30) } : sheet,
  );
  expect(rulesFound(reread({ ...snapshot, sheets }))).toEqual(["formula-changed", "row-missing", "validation-changed"]);
});
