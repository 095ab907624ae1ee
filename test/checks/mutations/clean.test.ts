/** Two hundred workbooks at random in which nothing of the make is wrong: nothing is found. */
import fc from "fast-check";
import { checkBook, RULE_IDS } from "../../../src/checks";
import { planWorkbook } from "../../../src/plan";
import { fieldsOf, withChoices } from "../../../src/rubric";
import type { Rubric } from "../../../src/rubric";
import { builtInRubric } from "../../../src/rubric/builtin";
import type { CellValue } from "../../../src/sheet/value";
import { arbitraryChoices, arbitraryRubric } from "../../helpers/arbitrary-rubric";
import { makeBook, snapshotOf } from "../../helpers/books";
import { plannedSnapshot } from "../../helpers/planned";
import { randomNumbers } from "../../helpers/random";
import { bookOf, cleanSources, COMPLETE, madeFrom, randomSources, randomUnits, typedIn } from "./clean";
import type { Sources } from "./clean";
import { appliesTo } from "./draft";

/** What is typed at random contradicts itself by right, and blanks are told as such. */
const TYPED: ReadonlySet<string> = new Set([...RULE_IDS.entries, ...RULE_IDS.across]);

/** Errors, and warnings about the make, the rubric and the ranks. */
function foundIn(rubric: Rubric, count: number, seed: number): string[] {
  const next = randomNumbers(seed);
  // Some are complete, others half empty, others full of vetoes.
  const habits = { ...COMPLETE, blank: next() < 0.4 ? 0 : next() / 2, veto: next() < 0.4 ? 0 : next() / 4 };
  const { units, entries } = randomSources(rubric, randomUnits(rubric, count, next), seed, habits);
  return checkBook(bookOf(plannedSnapshot(planWorkbook(rubric, units, entries))))
    .findings.filter(({ rule, severity }) => severity === "error" || (severity === "warning" && !TYPED.has(rule)))
    .map(({ rule, sheet, data }) => `${rule} ${sheet ?? ""} ${JSON.stringify(data)}`);
}

const counts = fc.integer({ min: 2, max: 4 });
const seeds = fc.integer({ min: 1, max: 1_000_000 });

function oddSources(): Sources {
  const sources = cleanSources(2, 3);
  const [unit] = sources.units;
  if (!unit) throw new Error("there is no unit");
  const fields = fieldsOf(sources.rubric).filter((field) => appliesTo(field, unit));
  return typedIn(sources, ...ODD.map((value, i) => [unit.id, fields[i]?.id ?? "", value] as const));
}

it("120 of the built-in rubric, under any choice of readings", () => {
  fc.assert(
    fc.property(arbitraryChoices(), counts, seeds, (choices, count, seed) => {
      expect(foundIn(withChoices(builtInRubric, choices), count, seed)).toEqual([]);
    }),
    { numRuns: 120, seed: 1 },
  );
});

it("80 of rubrics that nobody has written yet", () => {
  fc.assert(
    fc.property(arbitraryRubric(), counts, seeds, (rubric, count, seed) => {
      expect(foundIn(rubric, count, seed)).toEqual([]);
    }),
    { numRuns: 80, seed: 2 },
  );
});

/** What people type that is no good, or that another program might read otherwise. */
const ODD: readonly CellValue[] = [
  " 45 % ",
  "\u00a00.45\u3000",
  "４５％",
  "a\nb",
  "=1",
  "'1",
  "<&>",
  "TRUE",
  true,
  0.1 + 0.2,
  -1e-12,
  { error: "#N/A" },
  null,
];

it.each([
  ["", cleanSources(1, 6)],
  [", whatever is typed", oddSources()],
])("are as their files are read%s", async (_, sources) => {
  const { rubric, units, entries } = sources;
  const file = await snapshotOf(await makeBook(rubric, units, entries));
  const own = madeFrom(sources);
  // Empty texts are no cells in a file.
  const plain = (sheets: typeof file.sheets) =>
    sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) =>
        Object.fromEntries(
          Object.entries(row ?? []).filter(([, cell]) => cell && (cell.formula !== undefined || cell.value !== "")),
        ),
      ),
    }));
  expect(own.names).toEqual(file.names);
  expect(plain(own.sheets)).toEqual(plain(file.sheets));
});
