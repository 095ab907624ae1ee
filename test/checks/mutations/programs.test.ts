/** What scripts and another office program do to a file: found in what they save. */
import { writeFileSync } from "node:fs";
import { checkBook } from "../../../src/checks";
import { planWorkbook, SHEETS } from "../../../src/plan";
import { builtInRubric } from "../../../src/rubric/builtin";
import { cellName } from "../../../src/sheet/address";
import type { CellAddress } from "../../../src/sheet/address";
import { workbookBytes } from "../../../src/xlsx";
import { CREATED, scratch } from "../../helpers/books";
import { startLibreOffice } from "../../helpers/libreoffice";
import type { CellEdit } from "../../helpers/libreoffice/types";
import { editWithOpenpyxl } from "../../helpers/openpyxl-edit";
import type { BookEdit } from "../../helpers/openpyxl-edit";
import { randomNumbers } from "../../helpers/random";
import { openFile } from "../../plan/edited-books";
import { randomSources, randomUnits } from "./clean";
import { Draft } from "./draft";
import { isNumber, isRange } from "./kinds/entries";
import { on, placed, placeOfFinding } from "./kind";

const files = scratch();
afterAll(files.dispose);

function cleanDraft(seed: number): Draft {
  const next = randomNumbers(seed);
  return new Draft(randomSources(builtInRubric, randomUnits(builtInRubric, 4, next), seed), next);
}

async function saved({ sources: { rubric, units, entries } }: Draft, name: string): Promise<string> {
  const path = files.file(name);
  writeFileSync(path, await workbookBytes(planWorkbook(rubric, units, entries), { created: CREATED }));
  return path;
}

async function foundIn(path: string): Promise<string[]> {
  const { findings } = checkBook(await openFile(path));
  return findings
    .filter(({ rule }) => rule !== "near-tie" && rule !== "tie-hidden")
    .map((one) => `${one.rule} ${placeOfFinding(one)}`)
    .sort();
}

async function afterOpenpyxl(draft: Draft, edits: readonly BookEdit[]): Promise<string[]> {
  const out = files.file("edited.xlsx");
  await editWithOpenpyxl(await saved(draft, "made.xlsx"), out, edits);
  return foundIn(out);
}

const name = ({ row, column }: CellAddress) => cellName(row, column);

/** Places of entries in rows of their own. */
function entriesApart(draft: Draft, count: number): { place: CellAddress; unit: string; id: string }[] {
  const chosen: { place: CellAddress; unit: string; id: string }[] = [];
  while (chosen.length < count) {
    const { unit, field } = draft.entry(isRange);
    const place = draft.entryPlace(unit, field);
    if (chosen.some((one) => one.place.row === place.row)) continue;
    chosen.push({ place, unit: unit.id, id: field.id });
  }
  return chosen;
}

it.each([1, 2, 3])("a script that writes values into cells and drops rules (seed %i)", async (seed) => {
  const draft = cleanDraft(seed);
  const [text, word, blank, hidden, limit] = entriesApart(draft, 5);
  if (!text || !word || !blank || !hidden || !limit) throw new Error("there are five rows");
  const { entries, scores, ranking, guide } = SHEETS;
  const unit = draft.unit().id;
  const score = draft.place("scores", blank.id, unit);
  const total = draft.place("ranking", unit, "total");
  const share = draft.place("entries", limit.id, "share");
  const units = draft.unitIds().map((id) => draft.line("entries", "column", id));
  const left = Math.min(...units);
  const listed = Math.min(...draft.unitIds().map((id) => draft.line("units", "row", id)));
  const condition = Math.min(
    ...draft.sources.rubric.conditions.map(({ id }) => draft.line("units", "column", `condition:${id}`)),
  );
  const found = await afterOpenpyxl(draft, [
    { edit: "set", sheet: entries, cell: name(text.place), value: "0.05" },
    { edit: "set", sheet: entries, cell: name(word.place), value: "合格" },
    { edit: "set", sheet: entries, cell: name(blank.place), value: null },
    { edit: "set", sheet: entries, cell: name(share), value: 0.99 },
    { edit: "set", sheet: scores, cell: name(score), value: 0.05 },
    { edit: "set", sheet: ranking, cell: name(total), value: 99 },
    { edit: "drop-validations", sheet: SHEETS.units, cells: "A1:AZ99" },
    { edit: "hide", sheet: entries, rows: [hidden.place.row + 1], columns: [] },
    { edit: "unprotect", sheet: guide },
    { edit: "name", sheet: ranking, name: "scorebook.ranking", refersTo: "#REF!" },
  ]);
  expect(found).toEqual(
    [
      `entry-number-as-text ${on("entries", text.place, text.unit)}`,
      `entry-not-a-number ${on("entries", word.place, word.unit)}`,
      `entry-missing ${on("entries", blank.place, blank.unit)}`,
      `formula-overwritten ${on("entries", share)}`,
      `formula-overwritten ${on("scores", score, unit)}`,
      `formula-overwritten ${on("ranking", total, unit)}`,
      `validation-missing ${on("units", { row: listed, column: condition })}`,
      `rows-hidden ${on("entries", { row: hidden.place.row, column: left })}`,
      `protection-off ${on("guide", null)}`,
      `name-broken ${on("ranking", null)}`,
    ].sort(),
  );
});

it("a script that deletes a row, copies a sheet, and drops the conditional formats", async () => {
  const draft = cleanDraft(4);
  const { field } = draft.entry((one) => isNumber(one) && /\.2$/.test(one.id));
  const row = draft.line("entries", "row", field.id);
  const found = await afterOpenpyxl(draft, [
    { edit: "copy", sheet: SHEETS.entries, name: "评分录入 副本" },
    { edit: "delete-rows", sheet: SHEETS.entries, at: row + 1, count: 1 },
    { edit: "drop-formats", sheet: SHEETS.ranking, cells: "A1:AZ100" },
  ]);
  const board = ["completeness", "board-rank", "board-total"].map((id) => draft.line("ranking", "column", id));
  const first = Math.min(...draft.unitIds().map((id) => draft.line("ranking", "row", id)));
  // Validations stay where they were, under rows that have moved up.
  expect(found.filter((one) => !one.startsWith("validation-changed"))).toEqual(
    [
      `row-missing ${on("entries", { row, column: 1 })}`,
      // All that reads the rows below, told once for each sheet.
      `formula-changed ${on("entries", { row, column: 2 })}`,
      `formula-changed ${on("scores", { row: row + 1, column: 1 })}`,
      ...board.map((column) => `format-missing ${on("ranking", { row: first, column })}`),
    ].sort(),
  );
  expect(found.length).toBeGreaterThan(board.length + 3);
});

it("a script that renames a sheet, which no formula follows", async () => {
  const draft = cleanDraft(5);
  const found = await afterOpenpyxl(draft, [{ edit: "rename", sheet: SHEETS.rubric, name: "细则" }]);
  const first = Math.min(...draft.rowIds().map((id) => draft.line("entries", "row", id)));
  expect(found).toEqual([
    // The first of all that read the sheet under its old name.
    `formula-changed ${on("entries", { row: first - 1, column: 2 })}`,
    `name-broken ${placed("细则", null, null)}`,
    `sheet-renamed ${placed("细则", null, null)}`,
  ]);
});

it("LibreOffice, in which somebody types over formulas and writes formulas for numbers", async () => {
  const draft = cleanDraft(6);
  const [text, formula, gone, typed] = entriesApart(draft, 4);
  if (!text || !formula || !gone || !typed) throw new Error("there are four rows");
  const unit = draft.unit().id;
  const [indicator, total] = [draft.oneOf(draft.sources.rubric.categories).indicators[0]?.id ?? "", "total"];
  const score = draft.place("scores", indicator, unit);
  const sum = draft.place("ranking", unit, total);
  const cell = (key: "entries" | "scores" | "ranking", place: CellAddress) => ({
    sheet: SHEETS[key],
    cell: name(place),
  });
  const edits: CellEdit[] = [
    { ...cell("entries", text.place), value: "5%" },
    { ...cell("entries", formula.place), formula: "0.02+0.01" },
    { ...cell("entries", gone.place), value: null },
    { ...cell("entries", typed.place), value: 9 },
    { ...cell("scores", score), value: 1.5 },
    { ...cell("ranking", sum), formula: `${draft.formulaAt("ranking", sum).slice(1)}+0` },
  ];
  const office = await startLibreOffice();
  try {
    const out = files.file("office.xlsx");
    await office.fill(await saved(draft, "made.xlsx"), out, edits, { unprotect: true });
    expect(await foundIn(out)).toEqual(
      [
        `entry-number-as-text ${on("entries", text.place, text.unit)}`,
        `entry-formula ${on("entries", formula.place, formula.unit)}`,
        `entry-missing ${on("entries", gone.place, gone.unit)}`,
        `entry-whole-percent ${on("entries", typed.place, typed.unit)}`,
        `formula-overwritten ${on("scores", score, unit)}`,
        `formula-changed ${on("ranking", sum, unit)}`,
        ...(["entries", "scores", "ranking"] as const).map(
          (key) => `protection-off ${placed(SHEETS[key], null, null)}`,
        ),
      ].sort(),
    );
  } finally {
    await office.stop();
  }
});
