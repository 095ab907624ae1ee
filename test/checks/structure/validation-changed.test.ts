import type { ValidationSnapshot } from "../../../src/sheet/snapshot";
import { filledIn } from "../checked";
import { areaOf, areasFound, cleared, findingsOf, remade, rulesFound } from "../remade";

/** The area has another validation. */
async function replaced(area: string, other: (own: ValidationSnapshot) => Partial<ValidationSnapshot>) {
  const book = await filledIn();
  return remade(book, "entries", ({ validations = [] }) => {
    const { row, column } = areaOf(area);
    const own = validations.find(({ areas }) =>
      areas.some((one) => one.row <= row && row < one.row + one.rows && one.column <= column),
    );
    if (!own) throw new Error(`no validation at ${area}`);
    return { validations: [...cleared(validations, area), { ...own, areas: [areaOf(area)], ...other(own) }] };
  });
}

it.each<[string, (own: ValidationSnapshot) => Partial<ValidationSnapshot>]>([
  ["another kind", () => ({ kind: "whole", formulas: ["0", "1000000"] })],
  ["another kind with the same bounds", () => ({ kind: "whole" })],
  ["another operator", () => ({ operator: "notBetween" })],
  ["another lower bound", ({ formulas }) => ({ formulas: ["-1", formulas[1] ?? ""] })],
  ["another upper bound", ({ formulas }) => ({ formulas: [formulas[0] ?? "", "1"] })],
  ["another column", ({ formulas }) => ({ formulas: formulas.map((one) => one.replace("$E", "$F")) })],
  ["a formula that reads another row", ({ origin }) => ({ origin: { row: (origin?.row ?? 0) + 1, column: 16 } })],
  ["kinds that differ", () => ({ kind: "mixed", formulas: [] })],
])("finds %s", async (_, other) => {
  const book = await replaced("R12", other);
  expect(areasFound(book, "validation-changed")).toEqual(["评分录入!R12 R12 1"]);
  expect(rulesFound(book)).toEqual(["validation-changed"]);
  expect(findingsOf(book, "validation-changed")[0]?.unit?.id).toBe("u2");
});

it("folds a row that was pasted over by another's", async () => {
  const book = await replaced("Q12:S13", () => ({ kind: "list", formulas: ['"甲,乙"'] }));
  expect(areasFound(book, "validation-changed")).toEqual(["评分录入!Q12 Q12:S13 6"]);
});

it("does not mind blanks and capitals", async () => {
  const book = await replaced("R12", ({ formulas }) => ({
    formulas: formulas.map((one) => one.replace("IF(", "if( ")),
  }));
  expect(rulesFound(book)).toEqual([]);
});

it("does not mind formulas written for the first cell of all areas together, as other programs have them", async () => {
  const book = await filledIn();
  const turned = remade(book, "entries", ({ validations = [] }) => ({
    validations: validations.map(({ areas, ...own }) => {
      const [last = areaOf("A1")] = areas.slice(-1);
      return { ...own, areas: [last, ...areas.slice(0, -1)], origin: { row: last.row, column: last.column } };
    }),
  }));
  expect(rulesFound(turned)).toEqual([]);
});

it("takes any distance where the reader does not know for which cell a formula is written", async () => {
  const floating = (formulas: (texts: readonly string[]) => readonly string[]) =>
    filledIn().then((book) =>
      remade(book, "entries", ({ validations = [] }) => ({
        validations: validations.map(({ areas, kind, operator, formulas: own }) => ({
          areas,
          kind,
          operator,
          formulas: formulas(own),
        })),
      })),
    );
  expect(rulesFound(await floating((texts) => texts))).toEqual([]);
  expect(rulesFound(await floating((texts) => texts.map((one) => one.replaceAll("$N", "$O"))))).toEqual([
    "validation-changed",
  ]);
});
