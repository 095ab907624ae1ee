/** Rows that programs take out without looking after formulas are put back first, and the formulas mended afterwards. */
import { checkBook, checkContext, repairOf } from "../../../src/checks";
import { randomNumbers } from "../../helpers/random";
import { contentsOf, repaired } from "../rows";
import { bookOf, cleanSources, madeFrom } from "./clean";
import { KINDS } from "./kinds";

const GONE = KINDS.filter(({ rule }) => rule === "row-missing");

it.each(GONE.map((kind) => [kind.name, kind] as const))("%s", (_, { damage }) => {
  const sources = cleanSources(3, 4);
  const whole = madeFrom(sources);
  let { snapshot } = damage(sources, randomNumbers(3_000));
  const rounds: string[] = [];
  for (let round = 0; round < 3; round++) {
    const book = bookOf(snapshot);
    const { findings } = checkBook(book);
    // What cells accept is not moved along here.
    const told = findings.filter(({ rule }) => rule === "row-missing" || rule.startsWith("formula-"));
    const repair = repairOf(checkContext(book), told);
    if (repair.length === 0) break;
    rounds.push([...new Set(repair.flatMap(({ make }) => make.map(({ kind }) => kind)))].join(" ") || "cells");
    snapshot = repaired(snapshot, repair, whole);
  }
  expect(rounds).toEqual(["rows", "cells"]);
  const lost = new Set(checkBook(bookOf(snapshot)).findings.map(({ rule }) => rule));
  expect([...lost].filter((rule) => rule === "row-missing" || rule.startsWith("formula-"))).toEqual([]);
  const isEntry = (sheet: string, row: number, column: number) =>
    sheet === "评分录入" && snapshot.sheets.find(({ name }) => name === sheet)?.rows[row]?.[column] === undefined;
  expect(contentsOf(snapshot, isEntry)).toEqual(contentsOf(whole, isEntry));
});
