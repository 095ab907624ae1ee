/** A scorebook brought to another rubric or other units where it stands: what becomes of it, and all that is to be written. */
import { makeDamageInSteps } from "../checks/make-damage";
import { planWorkbook } from "../plan";
import type { Book, SheetKey } from "../plan";
import { findSheet } from "../plan/read/sheets";
import type { WorkbookRewrite } from "../plan/rewrite";
import { parseCellName } from "../sheet/address";
import type { CellAddress } from "../sheet/address";
import { finish } from "../sheet/steps";
import type { Steps } from "../sheet/steps";
import { asEdited } from "./as-edited";
import type { EditedBook } from "./as-edited";
import { idsMendedInSteps } from "./ids";
import { memoryThen } from "./memory";
import { regenerateInSteps } from "./regenerate";
import { asideRewrite } from "./rewrite/aside";
import { rewriteInSteps } from "./rewrite/rewrite";
import type { Regeneration, Wanted } from "./types";

export interface InPlace {
  readonly regeneration: Regeneration;
  readonly rewrite: WorkbookRewrite;
}

/**
 * Pure: nothing is written. What people put beside the product's rows and columns stays there, unless its row or column goes.
 *
 * @param since when it is done: Excel's number of days
 * @returns null where there are more units than a workbook is made for
 */
export function regenerateInPlace(asRead: Book, wanted: Wanted, since: number): InPlace | null {
  return finish(regenerateInPlaceInSteps(asRead, wanted, since));
}

/** The same in steps of some ten milliseconds, for many units. */
export function* regenerateInPlaceInSteps(asRead: Book, wanted: Wanted, since: number): Steps<InPlace | null> {
  const { book, made, mended } = yield* idsMendedInSteps(asRead);
  const state = findSheet(book.snapshot, "state");
  if (!made) return null;
  const edited = asEdited(book);
  yield;
  const own = edited.faults.length === 0 ? edited : book;
  const target = { rubric: wanted.rubric ?? own.rubric, units: wanted.units ?? own.units };
  const all = yield* regenerateInSteps(book, target, since);
  const next = planWorkbook(all.target.rubric, all.target.units, all.entries, memoryThen(book, all));
  const sheets = new Set([...made.sheets.values()].map(({ found }) => found.sheet));
  const others = book.snapshot.sheets.filter((sheet) => !sheets.has(sheet) && sheet !== state?.sheet);
  yield;
  const damage = yield* makeDamageInSteps(book, made);
  const taken = takenRows(edited, own === edited);
  const rewrite = yield* rewriteInSteps(made, state, next, { others, ids: mended, damage, taken });
  const stays = new Set(all.setAside.filter(({ reason, stood }) => reason === "no-place" && !goes(rewrite, stood)));
  const regeneration: Regeneration = {
    ...all,
    setAside: all.setAside.filter((item) => !stays.has(item)),
    aside: all.aside.filter((item) => !stays.has(item)),
  };
  return { regeneration, rewrite: withAside(book, rewrite, regeneration) };
}

/** What was read from rows without an id of their own stands in rows of the new plan then. */
function takenRows({ lines, newUnits }: EditedBook, isSound: boolean): ReadonlyMap<SheetKey, ReadonlySet<number>> {
  return new Map(
    isSound
      ? [
          ["rubric", lines.taken],
          ["units", newUnits],
        ]
      : [],
  );
}

/** Whether the row or the column is deleted that a cell (`评分录入!H10`) stands in. */
function goes({ sheets }: WorkbookRewrite, stood: string): boolean {
  const at = stood.lastIndexOf("!");
  const cell = parseCellName(stood.slice(at + 1));
  const sheet = sheets.find((one) => one.sheet === stood.slice(0, at));
  if (!cell || !sheet) return false;
  const isIn = (axis: keyof CellAddress, runs: (typeof sheet.rows)["deleted"]) =>
    runs.some(([from, to]) => from <= cell[axis] && cell[axis] <= to);
  return isIn("row", sheet.rows.deleted) || isIn("column", sheet.columns.deleted);
}

function withAside({ snapshot }: Book, rewrite: WorkbookRewrite, { target, aside }: Regeneration): WorkbookRewrite {
  const own = asideRewrite(snapshot, target.rubric.title, aside);
  switch (own.kind) {
    case "nothing":
      return rewrite;
    case "added":
      return { ...rewrite, added: [...rewrite.added, own.plan], names: [...rewrite.names, own.name] };
    case "changed":
      return { ...rewrite, sheets: [...rewrite.sheets, own.done], undo: [...rewrite.undo, own.undo] };
  }
}
