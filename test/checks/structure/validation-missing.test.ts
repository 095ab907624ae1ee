import { filledIn } from "../checked";
import { areaOf, areasFound, cleared, findingsOf, remade, reread, rulesFound } from "../remade";

it("finds the cells of 评分录入 that lost theirs, folded, and nothing else", async () => {
  const book = await filledIn();
  const pasted = remade(book, "entries", ({ validations }) => ({ validations: cleared(validations, "R12:S14") }));
  expect(areasFound(pasted, "validation-missing")).toEqual(["评分录入!R12 R12:S14 6"]);
  expect(rulesFound(pasted)).toEqual(["validation-missing"]);
});

it("names the unit and the criterion where it is one cell", async () => {
  const book = await filledIn();
  const pasted = remade(book, "entries", ({ validations }) => ({ validations: cleared(validations, "R12") }));
  const [finding, ...more] = findingsOf(pasted, "validation-missing");
  expect(more).toEqual([]);
  expect([finding?.severity, finding?.unit?.id, finding?.criterion?.id, finding?.cell, finding?.data]).toEqual([
    "warning",
    "u2",
    "info.agency.1",
    { row: 11, column: 17 },
    { area: "R12", count: 1, rules: 1 },
  ]);
});

it("passes over cells that take no input", async () => {
  const book = await filledIn();
  // The first category's own row.
  const locked = remade(book, "entries", ({ validations }) => ({ validations: cleared(validations, "Q10:S10") }));
  expect(rulesFound(locked)).toEqual([]);
});

it("finds a whole sheet without any as one, and two places as two", async () => {
  const book = await filledIn();
  const none = remade(book, "entries", () => ({ validations: [] }));
  expect(areasFound(none, "validation-missing")).toHaveLength(1);
  expect(findingsOf(none, "validation-missing")[0]?.data["area"]).toBe("Q11:S153");
  const two = remade(book, "entries", ({ validations }) => ({
    validations: cleared(cleared(validations, "Q12"), "S14"),
  }));
  expect(areasFound(two, "validation-missing")).toEqual(["评分录入!Q12 Q12 1", "评分录入!S14 S14 1"]);
});

it.each([
  ["rubric", "指标体系!I8 I8 1", "I8"],
  ["units", "参评单位!D5 D5:G5 4", "D5:G5"],
  ["guide", "说明!D21 D21 1", "D21"],
] as const)("finds them in %s", async (key, found, area) => {
  const pasted = remade(await filledIn(), key, ({ validations }) => ({ validations: cleared(validations, area) }));
  expect(areasFound(pasted, "validation-missing")).toEqual([found]);
});

it("does not mind how the areas are cut, nor validations on cells of one's own", async () => {
  const book = await filledIn();
  const cut = remade(book, "entries", ({ validations = [] }) => ({
    validations: [
      ...validations.flatMap((one) => one.areas.map((area) => ({ ...one, areas: [area] }))),
      { areas: [areaOf("Z1:Z9")], kind: "date", operator: "greaterThan", formulas: ["1"] },
    ],
  }));
  expect(rulesFound(cut)).toEqual([]);
  const units = remade(book, "units", ({ validations = [] }) => ({
    validations: validations.map((one) => ({ ...one, areas: ["D5:D7", "E5:G6", "E7:G7"].map(areaOf) })),
  }));
  expect(rulesFound(units)).toEqual([]);
});

it("says nothing where they were not read, or of a workbook of another layout", async () => {
  const book = await filledIn();
  const sheets = book.snapshot.sheets.map(({ name, visibility, rows }) => ({ name, visibility, rows }));
  expect(rulesFound(reread({ sheets }))).toEqual([]);
  const none = remade(book, "entries", () => ({ validations: [] }));
  expect(rulesFound({ ...none, state: { ...none.state, layout: 0 } })).toEqual(["layout-older"]);
});
