/** The whole workbook made anew, as a plan: the scorebook, what is kept aside, and the sheets that people put beside. */
import { madeBookInSteps } from "../checks/made/made-book";
import { planWorkbook, withSheetBehind } from "../plan";
import type { Book, SheetPlan, WorkbookPlan } from "../plan";
import { findAside, planAside } from "../plan/aside";
import { othersIn } from "../plan/others";
import { finish } from "../sheet/steps";
import { memoryThen } from "./memory";
import { movedFormula } from "./moved-formula";
import { movesTo } from "./moves";
import type { Moves } from "./moves";
import type { Regeneration } from "./types";

export function planAnew(book: Book, regeneration: Regeneration): WorkbookPlan {
  const { target, entries, aside } = regeneration;
  const { snapshot } = book;
  const { rubric, units } = target;
  const plan = planWorkbook(rubric, units, entries, memoryThen(book, regeneration));
  const kept = findAside(snapshot)?.sheet;
  const others = othersIn({ ...snapshot, sheets: snapshot.sheets.filter((sheet) => sheet !== kept) }, Infinity);
  const made = finish(madeBookInSteps(book));
  const moves: Moves = made ? movesTo(made, plan) : new Map();
  const withOthers: WorkbookPlan = {
    ...plan,
    sheets: [...plan.sheets, ...others.plans.map((sheet) => moved(sheet, moves))],
    names: [...plan.names, ...others.names],
  };
  return aside.length === 0 ? withOthers : withSheetBehind(withOthers, planAside(rubric.title, aside));
}

function moved(sheet: SheetPlan, moves: Moves): SheetPlan {
  return {
    ...sheet,
    fills: sheet.fills.map((fill) =>
      fill.kind === "formula" ? { ...fill, formula: movedFormula(fill.formula, moves) } : fill,
    ),
  };
}
