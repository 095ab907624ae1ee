/** Whatever changes about rubric and units, in whatever order: what somebody typed is still somewhere. */
import fc from "fast-check";
import { planWorkbook, withSheetBehind } from "../../src/plan";
import type { Book } from "../../src/plan";
import { findAside, planAside } from "../../src/plan/aside";
import { settleReadings } from "../../src/rubric";
import { regenerate } from "../../src/regenerate";
import { score } from "../../src/scoring";
import type { Entries } from "../../src/scoring";
import { valueText } from "../../src/sheet/value";
import { bookOf } from "../checks/mutations/clean";
import { arbitraryRubric, arbitraryUnits } from "../helpers/arbitrary-rubric";
import { plannedSnapshot } from "../helpers/planned";
import { randomEntries, randomNumbers, USUAL } from "../helpers/random";
import { EDITS, sound } from "./edits";
import type { Assessed } from "./edits";

/** After one of the edits, sound again. */
function changed(assessed: Assessed, edit: string, next: () => number): Assessed {
  const { rubric, units } = EDITS[edit]?.(assessed, next) ?? assessed;
  return { rubric: sound(rubric), units };
}

/** The scorebook as it is when it was regenerated for the target, and read back. */
function anew(book: Book, target: Assessed, since = 1): Book {
  const { rubric, units } = { ...target, rubric: settleReadings(target.rubric) };
  const { entries, aside } = regenerate(book, { rubric, units }, since);
  return read(rubric, units, entries, aside);
}

function read(
  rubric: Assessed["rubric"],
  units: Assessed["units"],
  entries: Entries,
  aside: Parameters<typeof planAside>[1],
): Book {
  const plan = planWorkbook(rubric, units, entries);
  return bookOf(plannedSnapshot(aside.length > 0 ? withSheetBehind(plan, planAside(rubric.title, aside)) : plan));
}

/** Unit, field and value of all that is entered or kept aside, each as often as it is there. */
function typedIn(book: Book): string[] {
  const entered = [...book.entries].flatMap(([unit, own]) =>
    [...own].map(([field, value]) => `${unit} ${field} ${valueText(value)}`),
  );
  const aside = (findAside(book.snapshot)?.items ?? []).map(
    ({ unitId, fieldId, typed }) => `${unitId} ${fieldId} ${"value" in typed ? valueText(typed.value) : typed.formula}`,
  );
  return [...entered, ...aside].sort();
}

const scenario = arbitraryRubric().chain((rubric) =>
  fc.record({
    rubric: fc.constant(rubric),
    units: arbitraryUnits(rubric, 4),
    seed: fc.integer({ min: 1, max: 1_000_000 }),
    edits: fc.array(fc.constantFrom(...Object.keys(EDITS)), { minLength: 1, maxLength: 6 }),
  }),
);

it("40 random rubrics, each edited and regenerated up to six times", () => {
  fc.assert(
    fc.property(scenario, ({ rubric, units, seed, edits }) => {
      const next = randomNumbers(seed);
      let assessed: Assessed = { rubric: settleReadings(rubric), units };
      let book = read(assessed.rubric, units, randomEntries(rubric, units, seed), []);
      const typed = typedIn(book);
      for (const edit of edits) {
        assessed = changed(assessed, edit, next);
        book = anew(book, assessed);
        expect(typedIn(book)).toEqual(typed);
      }
    }),
    { numRuns: 40, seed: 3, endOnFailure: true },
  );
});

it("edited and edited back, it has the same entries and scores, and nothing aside", () => {
  fc.assert(
    fc.property(scenario, ({ rubric, units, seed, edits }) => {
      const next = randomNumbers(seed);
      const first = { rubric: settleReadings(rubric), units };
      // What does not fit to begin with may fit in between, and then no longer does.
      const entries = randomEntries(first.rubric, units, seed, { ...USUAL, bad: 0 });
      const book = read(first.rubric, units, entries, []);
      const other = edits.reduce<Assessed>((so, edit) => changed(so, edit, next), first);
      const back = anew(anew(book, other), first);
      expect(findAside(back.snapshot)?.items ?? []).toEqual([]);
      expect(back.entries).toEqual(book.entries);
      expect(score(back.rubric, back.units, back.entries)).toEqual(score(book.rubric, book.units, book.entries));
    }),
    { numRuns: 25, seed: 4, endOnFailure: true },
  );
});

it("with nothing changed, nothing is", () => {
  fc.assert(
    fc.property(scenario, ({ rubric, units, seed }) => {
      const settled = settleReadings(rubric);
      const book = read(settled, units, randomEntries(rubric, units, seed), []);
      const { changes, setAside, returned, entries, standings } = regenerate(book, { rubric: settled, units }, 1);
      expect([changes, setAside, returned]).toEqual([[], [], []]);
      expect(entries).toEqual(new Map([...book.entries].filter(([, own]) => own.size > 0)));
      for (const { before, after } of standings) expect(after).toEqual(before);
    }),
    { numRuns: 20, seed: 5 },
  );
});
