/** A clean workbook opened in Excel, what is done there by hand, and what a check finds then. */
import { checkBook } from "../../../src/checks";
import { planWorkbook, SHEETS } from "../../../src/plan";
import type { SheetKey } from "../../../src/plan";
import type { Field, Unit } from "../../../src/rubric";
import { builtInRubric } from "../../../src/rubric/builtin";
import { openBlank } from "../../helpers/open-scorebook";
import type { OpenScorebook } from "../../helpers/open-scorebook";
import { randomNumbers } from "../../helpers/random";
import { bookOf, randomSources, randomUnits } from "./clean";
import { Draft } from "./draft";
import { placeOfFinding } from "./kind";
import { isNumber, isRange } from "./kinds/entries";

/** Where everything stands in a clean workbook of four units, all assessed in all. */
export function cleanDraft(seed: number): Draft {
  const next = randomNumbers(seed);
  const units = randomUnits(builtInRubric, 4, next).map((unit): Unit => {
    return { ...unit, conditions: Object.fromEntries(builtInRubric.conditions.map(({ id }) => [id, true])) };
  });
  return new Draft(randomSources(builtInRubric, units, seed), next);
}

export interface Hands {
  readonly person: OpenScorebook["excel"]["host"]["person"];
  /** With the sheet's protection off for as long as it takes. */
  readonly change: (
    key: SheetKey,
    change: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
  ) => Promise<void>;
}

/** Everything that is found once it was done, with what is told for information beside it. */
export async function after(draft: Draft, act: (hands: Hands) => Promise<void>): Promise<string[]> {
  const { excel, workbook, dispose } = openBlank();
  try {
    const { rubric, units, entries } = draft.sources;
    await workbook.generate(planWorkbook(rubric, units, entries));
    await act({
      person: excel.host.person,
      change: async (key, change) => {
        const context = excel.context();
        const sheet = context.workbook.worksheets.getItem(SHEETS[key]);
        sheet.protection.unprotect();
        change(sheet, context);
        sheet.protection.protect();
        await context.sync();
      },
    });
    const { findings } = checkBook(bookOf(await workbook.read({ for: "check" })));
    return findings
      .filter(({ rule }) => rule !== "near-tie" && rule !== "tie-hidden")
      .map((one) => `${one.rule} ${placeOfFinding(one)}`)
      .sort();
  } finally {
    dispose();
  }
}

/** Rows with percentages, in the sheet's order, whose neighbour below has one, too; each at least two from the next. */
export function rowsApart(draft: Draft, count: number): { field: Field; below: Field }[] {
  const chosen: { field: Field; below: Field; row: number }[] = [];
  while (chosen.length < count) {
    const { field } = draft.entry(isRange);
    const row = draft.line("entries", "row", field.id);
    const { field: below } = draft.entry(isNumber);
    if (!isRange(below) || draft.line("entries", "row", below.id) !== row + 1) continue;
    if (chosen.every((one) => Math.abs(one.row - row) > 2)) chosen.push({ field, below, row });
  }
  return chosen;
}
