/** Workbooks that older versions of the product made: files of then, opened, judged, scored and brought up to date now. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkBook } from "../../../src/checks";
import { LAYOUT_VERSION, readBook } from "../../../src/plan";
import type { Book } from "../../../src/plan";
import { STEPS_BACK } from "../../../src/plan/layouts";
import { regenerateInPlace } from "../../../src/regenerate";
import { score } from "../../../src/scoring";
import type { Snapshot } from "../../../src/sheet/snapshot";
import { NOT_COMPUTED } from "../../checks/edited";
import { snapshotOf } from "../../helpers/books";
import { rewritten } from "../../regenerate/rewritten";
import { resultsOf } from "../edited-books";
import { inserted, typed } from "../rubric-lines";

const FILES = join(__dirname, "../../fixtures/workbooks");

/** Rules about entries tell of what the file was filled in with. */
function madeFindings(book: Book): string[] {
  return checkBook(book, NOT_COMPUTED)
    .findings.filter(({ rule }) => !rule.startsWith("entry-"))
    .map(({ rule, sheet, data }) => `${rule} ${sheet ?? ""} ${JSON.stringify(data)}`);
}

function bookIn(snapshot: Snapshot): Book {
  const read = readBook(snapshot, LAYOUT_VERSION);
  if ("faults" in read) throw new Error(JSON.stringify(read.faults));
  return read.book;
}

it("there is a step back, and a file, for every layout before this one", () => {
  const older = Array.from({ length: LAYOUT_VERSION - 1 }, (_, i) => i + 1);
  expect([...STEPS_BACK.keys()].sort()).toEqual(older);
  const files = readdirSync(FILES).filter((name) => name.endsWith(".xlsx"));
  expect(files.sort()).toEqual(older.map((layout) => `layout-${layout}.xlsx`));
});

describe.each([...STEPS_BACK.keys()])("layout %i", (layout) => {
  let snapshot: Snapshot;
  beforeAll(async () => {
    const file = await snapshotOf(readFileSync(join(FILES, `layout-${layout}.xlsx`)));
    // What cells accept and how they look is followed in the real client.
    snapshot = { sheets: file.sheets.map(({ name, visibility, rows }) => ({ name, visibility, rows })) };
  });

  it("is read as then, scores as then, and is found whole but for its age", () => {
    const book = bookIn(snapshot);
    const { units } = JSON.parse(readFileSync(join(FILES, `layout-${layout}.scores.json`), "utf8")) as {
      units: { unit: string; total: number; rank: number; completeness: number }[];
    };
    const now = score(book.rubric, book.units, book.entries).units;
    expect(now.map(({ unit, total, rank, completeness }) => [unit.name, total, rank, completeness.ratio])).toEqual(
      units.map(({ unit, total, rank, completeness }) => [unit, total, rank, completeness]),
    );
    expect(madeFindings(book)).toEqual([`layout-older  {"layout":${layout},"newest":${LAYOUT_VERSION}}`]);
  });

  it("is brought up to date where it stands, and loses nothing", () => {
    const before = bookIn(snapshot);
    const made = regenerateInPlace(before, { rubric: null, units: null }, 44_000);
    if (!made) throw new Error("too many units");
    expect([made.regeneration.changes, made.regeneration.setAside]).toEqual([[], []]);
    const after = bookIn(rewritten(snapshot, made.rewrite));
    expect(after.state.layout).toBe(LAYOUT_VERSION);
    expect(madeFindings(after)).toEqual([]);
    const scores = ({ rubric, units, entries }: Book) => resultsOf(score(rubric, units, entries));
    expect(scores(after)).toEqual(scores(before));
    expect(after.entries).toEqual(before.entries);
    const again = regenerateInPlace(after, { rubric: null, units: null }, 44_000);
    expect([again?.rewrite.sheets, again?.rewrite.added]).toEqual([[], []]);
    // What undoes it gives the file of then.
    const back = rewritten(rewritten(snapshot, made.rewrite), { sheets: made.rewrite.undo });
    expect(bookIn(back).state.layout).toBe(layout);
    expect(madeFindings(bookIn(back))).toEqual(madeFindings(before));
  });

  it("is brought up to date together with what somebody edited in it", () => {
    const line = { kind: "区间", share: 0.25, text: "3.新增一项" };
    const edited = inserted(typed(snapshot, "info.agency.2", { share: 0.25 }), "info.agency.2", line);
    const made = regenerateInPlace(bookIn(edited), { rubric: null, units: null }, 44_000);
    if (!made) throw new Error("too many units");
    const after = bookIn(rewritten(edited, made.rewrite));
    expect(after.rubric.categories[0]?.indicators[0]?.criteria.map(({ id }) => id)).toEqual([
      ...["info.agency.1", "info.agency.2", "n1"],
    ]);
    expect(madeFindings(after)).toEqual([]);
  });
});
