/** One unit scored alone is that unit scored among all. */
import { LAYOUT_VERSION, readBook } from "../../../src/plan";
import { builtInUnits } from "../../../src/rubric";
import { builtInRubric } from "../../../src/rubric/builtin";
import { scoresOf } from "../../../src/taskpane/model/scores";
import { benchmarksOf, indicatorsOf } from "../../../src/taskpane/model/unit-indicators";
import { randomEntries } from "../../helpers/random";
import { bookWith } from "../book";
import { MemoryWorkbook } from "../memory-workbook";

const UNITS = builtInUnits(builtInRubric).slice(0, 9);

test.each([1, 2, 3, 4, 5, 6])("whatever was typed (seed %d)", async (seed) => {
  const habits = { blank: 0.3, bad: 0.1, veto: 0.3 };
  const workbook = await MemoryWorkbook.holding(
    builtInRubric,
    UNITS,
    randomEntries(builtInRubric, UNITS, seed, habits),
  );
  const result = readBook(await workbook.read(), LAYOUT_VERSION);
  if ("faults" in result) throw new Error(JSON.stringify(result.faults));
  const { book } = result;
  const { units, benchmarks } = scoresOf(book);
  expect(benchmarksOf(book)).toEqual(benchmarks);
  expect([...benchmarks.values()].some((best) => best > 0)).toBe(true);
  for (const { unit, categories } of units) {
    expect(indicatorsOf(book, unit.id)).toEqual(categories.flatMap(({ indicators }) => indicators));
  }
});

test("a unit that is not there has no indicators", async () => {
  expect(indicatorsOf(await bookWith(), "u9")).toEqual([]);
});
