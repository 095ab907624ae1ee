/** Sheets brought to a new plan hold what that plan makes, and only what changes is written. */
import fc from "fast-check";
import { madeBookInSteps } from "../../src/checks/made/made-book";
import { planWorkbook, SHEETS } from "../../src/plan";
import type { Book, WorkbookPlan } from "../../src/plan";
import { findSheet } from "../../src/plan/read/sheets";
import type { WorkbookRewrite } from "../../src/plan/rewrite";
import { regenerate } from "../../src/regenerate";
import { rewriteTo } from "../../src/regenerate/rewrite/rewrite";
import { settleReadings } from "../../src/rubric";
import { areaName, cellName } from "../../src/sheet/address";
import { sameFormula } from "../../src/sheet/same-formula";
import type { Snapshot } from "../../src/sheet/snapshot";
import { finish } from "../../src/sheet/steps";
import { sameValue } from "../../src/sheet/value";
import { builtInRubric } from "../../src/rubric/builtin";
import { edited as edit, pathOf } from "../rubric/edit";
import { filledIn, UNITS } from "../checks/checked";
import { bookOf } from "../checks/mutations/clean";
import { arbitraryRubric, arbitraryUnits } from "../helpers/arbitrary-rubric";
import { plannedSnapshot } from "../helpers/planned";
import { randomEntries, randomNumbers, USUAL } from "../helpers/random";
import { EDITS, sound } from "./edits";
import type { Assessed } from "./edits";
import { rewritten } from "./rewritten";

function rewriteOf(book: Book, next: WorkbookPlan): WorkbookRewrite {
  const made = finish(madeBookInSteps(book));
  const state = findSheet(book.snapshot, "state");
  if (!made || !state) throw new Error("no workbook");
  return rewriteTo(made, state, next);
}

/** Cells of the product's sheets that are not alike. */
function differences(a: Snapshot, b: Snapshot): string[] {
  return Object.values(SHEETS).flatMap((name) => {
    const [one, other] = [a, b].map(({ sheets }) => sheets.find((sheet) => sheet.name === name));
    if (!one || !other) return [`no ${name}`];
    const found: string[] = [];
    for (let r = 0; r < Math.max(one.rows.length, other.rows.length); r++) {
      for (let c = 0; c < Math.max(one.rows[r]?.length ?? 0, other.rows[r]?.length ?? 0); c++) {
        const [x, y] = [one.rows[r]?.[c], other.rows[r]?.[c]];
        const same =
          x?.formula !== undefined || y?.formula !== undefined
            ? sameFormula(x?.formula ?? "", y?.formula ?? "")
            : sameValue(x?.value ?? null, y?.value ?? null);
        if (!same) found.push(`${name}!${cellName(r, c)} ${JSON.stringify([x, y])}`);
      }
    }
    return found;
  });
}

function changed(assessed: Assessed, name: string, next: () => number): Assessed {
  const { rubric, units } = EDITS[name]?.(assessed, next) ?? assessed;
  return { rubric: sound(rubric), units };
}

const scenario = arbitraryRubric().chain((rubric) =>
  fc.record({
    rubric: fc.constant(rubric),
    units: arbitraryUnits(rubric, 4),
    seed: fc.integer({ min: 1, max: 1_000_000 }),
    edits: fc.array(fc.constantFrom(...Object.keys(EDITS)), { minLength: 1, maxLength: 4 }),
  }),
);

it("40 random rubrics edited at random, and taken back", () => {
  fc.assert(
    fc.property(scenario, ({ rubric, units, seed, edits }) => {
      const next = randomNumbers(seed);
      const first: Assessed = { rubric: settleReadings(rubric), units };
      const entries = randomEntries(first.rubric, units, seed, { ...USUAL, bad: 0 });
      const book = bookOf(plannedSnapshot(planWorkbook(first.rubric, units, entries)));
      const target = edits.reduce((so, name) => changed(so, name, next), first);
      const made = regenerate(book, target, 1);
      const plan = planWorkbook(target.rubric, target.units, made.entries);
      const rewrite = rewriteOf(book, plan);
      const done = rewritten(book.snapshot, rewrite);
      expect(differences(done, plannedSnapshot(plan))).toEqual([]);
      expect(differences(rewritten(done, { sheets: rewrite.undo }), book.snapshot)).toEqual([]);
    }),
    { numRuns: 40, seed: 7, endOnFailure: true },
  );
});

describe("of the built-in rubric", () => {
  const told = ({ sheets }: WorkbookRewrite) =>
    sheets.map(({ sheet, rows, columns, fresh, part, over }) =>
      [
        sheet,
        ...[rows, columns].map(
          ({ deleted, inserted }) =>
            `-${JSON.stringify(deleted)}+${JSON.stringify(inserted.map(({ at, count }) => [at, count]))}`,
        ),
        `new ${fresh.flatMap(({ areas }) => areas.map(areaName)).join(",")}`,
        `over ${over.styles.length},${over.validations.length}`,
        `cells ${part.fills.map(({ area }) => areaName(area)).join(",")}`,
      ].join(" "),
    );

  it("writes nothing where nothing changes", async () => {
    const book = await filledIn();
    const plan = planWorkbook(book.rubric, book.units, book.entries);
    expect(told(rewriteOf(book, plan))).toEqual([]);
  });

  it("writes a weight where one changed, and what the workbook was made from", async () => {
    const book = await filledIn();
    const rubric = edit({ [`${pathOf("info.agency")}.weight`]: 3, [`${pathOf("info.leaders")}.weight`]: 1 });
    const plan = planWorkbook(rubric, book.units, book.entries);
    expect(told(rewriteOf(book, plan))).toEqual([
      "说明 -[]+[] -[]+[] new  over 0,0 cells C33",
      "指标体系 -[]+[] -[]+[] new  over 0,0 cells H6,H9",
      "_评分簿 -[]+[] -[]+[] new  over 0,0 cells C3,C4,C5",
    ]);
  });

  it("inserts and deletes what comes and goes", async () => {
    const book = await filledIn();
    const [a, b, c] = UNITS;
    if (!a || !b || !c) throw new Error("no units");
    const units = [a, { ...a, id: "u9", name: "新局" }, c];
    const plan = planWorkbook(builtInRubric, units, book.entries);
    const rewrite = rewriteOf(book, plan);
    expect(differences(rewritten(book.snapshot, rewrite), plannedSnapshot(plan))).toEqual([]);
    const lines = told(rewrite).map((line) => line.split(" cells ")[0]);
    expect(lines).toEqual([
      "参评单位 -[[5,5]]+[[5,1]] -[]+[] new A6:K6 over 0,0",
      "评分录入 -[]+[] -[[17,17]]+[[17,1]] new R1:R153 over 0,0",
      "得分计算 -[]+[] -[[17,17]]+[[17,1]] new R1:R238 over 0,0",
      "汇总排名 -[[5,5]]+[[5,1]] -[]+[] new A6:Z6 over 0,0",
    ]);
    // Entries of the others are not touched.
    const entries = rewrite.sheets.find(({ sheet }) => sheet === "评分录入");
    expect(entries?.part.fills.filter(({ area }) => area.column !== 17)).toEqual([]);
  });
});
