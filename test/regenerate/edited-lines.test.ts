/**
 * Random rubrics typed over each other: the lines of one rubric's 指标体系, put by hand into the workbook of another, are
 * read as that rubric; regenerated from, the workbook is that rubric's, and nothing typed is lost.
 */
import fc from "fast-check";
import { checkBook } from "../../src/checks";
import { findSheet, planWorkbook, SHEETS } from "../../src/plan";
import type { Book } from "../../src/plan";
import { findAside } from "../../src/plan/aside";
import { layOutGrid } from "../../src/plan/grid/layout";
import { asEdited, regenerateInPlace } from "../../src/regenerate";
import { describeFault, settleReadings } from "../../src/rubric";
import type { Rubric, Unit } from "../../src/rubric";
import type { CellSnapshot, Snapshot } from "../../src/sheet/snapshot";
import { valueText } from "../../src/sheet/value";
import { NOT_COMPUTED } from "../checks/edited";
import { bookOf } from "../checks/mutations/clean";
import { arbitraryRubric, arbitraryUnits } from "../helpers/arbitrary-rubric";
import { plannedSnapshot } from "../helpers/planned";
import { randomEntries, randomNumbers } from "../helpers/random";
import { EDITS, sound } from "./edits";
import { rewritten } from "./rewritten";

/** What cells accept and how they look is followed in the real client. */
function bare({ sheets }: Snapshot): Snapshot {
  return { sheets: sheets.map(({ name, visibility, rows }) => ({ name, visibility, rows })) };
}

/** The workbook of the one rubric with the lines of the other, new ones without an id. */
function withLinesOf(snapshot: Snapshot, rubric: Rubric, units: readonly Unit[]): Snapshot {
  const own = findSheet(snapshot, "rubric");
  const other = findSheet(plannedSnapshot(planWorkbook(rubric, units)), "rubric");
  if (!own || !other) throw new Error("no 指标体系");
  const [first, last] = [Math.min(...own.rows.values()), Math.max(...own.rows.values())];
  const lines = [...other.rows].map(([id, row]) =>
    Array.from(other.sheet.rows[row] ?? [], (cell, column): CellSnapshot | undefined => {
      if (column === own.origin.column) return own.rows.has(id) ? { value: id } : undefined;
      // Nobody types formulas.
      return cell?.formula === undefined ? cell : { value: cell.value };
    }),
  );
  const rows = [...own.sheet.rows.slice(0, first), ...lines, ...own.sheet.rows.slice(last + 1)];
  const sheet = { ...own.sheet, rows };
  return { ...snapshot, sheets: snapshot.sheets.map((one) => (one === own.sheet ? sheet : one)) };
}

/** What the lines say, ids, sums and places in the source apart. */
function said(rubric: Rubric, units: readonly Unit[]): unknown[] {
  const sheet = findSheet(plannedSnapshot(planWorkbook(rubric, units)), "rubric");
  if (!sheet) throw new Error("no 指标体系");
  const apart = new Set(["sum", "source", "note"].map((id) => sheet.columns.get(id)));
  return [...sheet.rows.values()].map((row) =>
    (sheet.sheet.rows[row] ?? []).flatMap((cell, column) =>
      column === 0 || apart.has(column) || (cell?.value ?? null) === null ? [] : [[column, cell?.value]],
    ),
  );
}

function typedIn(book: Book): string[] {
  const entered = [...book.entries].flatMap(([unit, own]) =>
    [...own].map(([field, value]) => `${unit} ${field} ${valueText(value)}`),
  );
  const aside = (findAside(book.snapshot)?.items ?? []).flatMap(({ unitId, fieldId, typed }) =>
    unitId === "" ? [] : [`${unitId} ${fieldId} ${"value" in typed ? valueText(typed.value) : typed.formula}`],
  );
  return [...entered, ...aside].sort();
}

const scenario = arbitraryRubric().chain((rubric) =>
  fc.record({
    rubric: fc.constant(rubric),
    units: arbitraryUnits(rubric, 3),
    seed: fc.integer({ min: 1, max: 1_000_000 }),
    edits: fc.array(fc.constantFrom(...Object.keys(EDITS)), { minLength: 1, maxLength: 5 }),
  }),
);

it("25 random rubrics, each with the lines of another", () => {
  fc.assert(
    fc.property(scenario, ({ rubric, units, seed, edits }) => {
      const next = randomNumbers(seed);
      const own = settleReadings(rubric);
      let target = own;
      for (const edit of edits)
        target = sound((EDITS[edit]?.({ rubric: target, units }, next) ?? { rubric: target }).rubric);
      target = settleReadings(target);
      const clean = bare(plannedSnapshot(planWorkbook(own, units, randomEntries(rubric, units, seed))));
      const typed = typedIn(bookOf(clean));
      const snapshot = withLinesOf(clean, target, units);
      const book = bookOf(snapshot);
      const edited = asEdited(book);
      expect(edited.faults.map(({ fault }) => describeFault(fault, "zh-CN"))).toEqual([]);
      expect(said(edited.rubric, units)).toEqual(said(target, units));
      const known = new Set(layOutGrid(own, 0).rows.map(({ id }) => id));
      const ids = (one: Rubric) => layOutGrid(one, 0).rows.map(({ id }) => (known.has(id) ? id : "new"));
      expect(ids(edited.rubric)).toEqual(ids(target));

      const made = regenerateInPlace(book, { rubric: null, units: null }, 44_000);
      if (!made) throw new Error("too many units");
      const after = bookOf(rewritten(snapshot, made.rewrite));
      expect(after.rubric).toEqual(edited.rubric);
      expect(typedIn(after)).toEqual(typed);
      const wrong = checkBook(after, NOT_COMPUTED).findings.filter(
        ({ rule, sheet }) => sheet === SHEETS.rubric || rule.startsWith("row-") || rule.startsWith("formula-"),
      );
      expect(wrong.map(({ rule, data }) => [rule, data])).toEqual([]);
      expect(asEdited(after).rubric).toEqual(after.rubric);
      const again = regenerateInPlace(after, { rubric: null, units: null }, 44_000);
      expect(again?.rewrite.sheets.map(({ sheet, part }) => [sheet, JSON.stringify(part.fills).slice(0, 600)])).toEqual(
        [],
      );
    }),
    { numRuns: 25, seed: 5, endOnFailure: true },
  );
});
