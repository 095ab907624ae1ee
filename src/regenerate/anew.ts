/** The whole workbook made anew, as a plan: the scorebook, what is kept aside, and the sheets that people put beside. */
import { madeBookInSteps } from "../checks/made/made-book";
import { planWorkbook, withSheetBehind } from "../plan";
import type { Book, SheetPlan, WorkbookPlan } from "../plan";
import { findAside, planAside } from "../plan/aside";
import { othersIn } from "../plan/others";
import type { Others } from "../plan/others";
import type { SheetSnapshot } from "../sheet/snapshot";
import { finish } from "../sheet/steps";
import { memoryThen } from "./memory";
import { movedFormula } from "./moved-formula";
import { movesTo } from "./moves";
import type { Moves } from "./moves";
import type { Regeneration } from "./types";

export function planAnew(book: Book, regeneration: Regeneration): WorkbookPlan {
  const { snapshot } = book;
  const { target, entries, aside } = regeneration;
  const plan = planWorkbook(target.rubric, target.units, entries, memoryThen(book, regeneration));
  const others = movedTo(book, plan, othersIn({ ...snapshot, sheets: withoutAside(snapshot.sheets) }, Infinity));
  const whole = { ...plan, sheets: [...plan.sheets, ...others.plans], names: [...plan.names, ...others.names] };
  return aside.length === 0 ? whole : withSheetBehind(whole, planAside(target.rubric.title, aside));
}

/** Sheets but for the one that keeps what has no place: a new one takes its contents over. */
export function withoutAside(sheets: readonly SheetSnapshot[]): readonly SheetSnapshot[] {
  const kept = findAside({ sheets })?.sheet;
  return sheets.filter((sheet) => sheet !== kept);
}

/** People's own sheets, their formulas following to where the scorebook's cells stand then. @param plan of the scorebook */
export function movedTo(book: Book, plan: WorkbookPlan, others: Others): Others {
  const made = finish(madeBookInSteps(book));
  const moves: Moves = made ? movesTo(made, plan) : new Map();
  return { ...others, plans: others.plans.map((sheet) => moved(sheet, moves)) };
}

function moved(sheet: SheetPlan, moves: Moves): SheetPlan {
  return {
    ...sheet,
    fills: sheet.fills.map((fill) =>
      fill.kind === "formula" ? { ...fill, formula: movedFormula(fill.formula, moves) } : fill,
    ),
  };
}
