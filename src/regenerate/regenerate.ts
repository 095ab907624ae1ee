/**
 * A scorebook made anew for another rubric or other units: what was typed is carried over by the ids of unit and criterion,
 * and what has no place any more is set aside, to come back when it has one again.
 */
import { cellOf } from "../plan";
import type { Book } from "../plan";
import { findAside, stoodAt } from "../plan/aside";
import type { AsideItem } from "../plan/aside";
import { fieldsOf, isSameRubric, settledAs, validateRubric } from "../rubric";
import type { Field, Unit } from "../rubric";
import { readEntries } from "../plan/read/entries";
import { finish } from "../sheet/steps";
import type { Steps } from "../sheet/steps";
import type { CellValue } from "../sheet/value";
import { asEdited, withConditions } from "./as-edited";
import type { EditedBook } from "./as-edited";
import { carryEntries } from "./carry";
import type { LostEntry } from "./carry";
import { rubricChanges, unitChanges } from "./changes";
import { fieldsById, wordsOf } from "./fields";
import { restoredLines } from "./restored";
import { bringBack } from "./return";
import { standingsInSteps } from "./standings";
import { straysInSteps } from "./strays";
import type { Stray } from "./strays";
import type { Regeneration, Target } from "./types";

/** The fields that are there, each as it was when the workbook was made, as far as it was there then. */
function fieldsThen({ rubric, state }: Book): Field[] {
  const made = fieldsById(settledAs(state.rubric, rubric));
  return fieldsOf(rubric).map((field) => made.get(field.id) ?? field);
}

/** Of what stands in no row of a criterion. */
const WORDLESS = { indicator: "", criterion: "" };

/**
 * Pure: nothing is written. Every value that somebody typed is then in the entries, in what is kept aside, or in the target
 * itself.
 *
 * @param wanted its units with the ids that the scorebook has for them
 * @param since when it is done: Excel's number of days
 */
export function regenerate(book: Book, wanted: Target, since: number): Regeneration {
  return finish(regenerateInSteps(book, wanted, since));
}

/** The same in steps, for many units. */
export function* regenerateInSteps(book: Book, wanted: Target, since: number): Steps<Regeneration> {
  const target: Target = { ...wanted, units: withConditions(wanted.units, wanted.rubric) };
  const { rubric, units } = target;
  const then = fieldsThen(book);
  const edited = asEdited(book);
  const isWanted = isSameRubric(edited.rubric, rubric);
  const isSound = edited.faults.length === 0;
  yield;
  const { strays, orphans } = yield* straysInSteps(book, isSound ? edited : null);
  const before = [...book.units, ...orphans];
  const orphaned = readEntries(book.rubric, orphans, book.entriesSheet);
  const fields = fieldsById(rubric);
  const ids = new Set(units.map(({ id }) => id));
  const all = new Map([...book.entries, ...orphaned]);
  yield;
  const { entries, carried, lost } = carryEntries(before, all, then, ids, fields);
  yield;

  const kept = findAside(book.snapshot)?.items ?? [];
  const { returned, still } = bringBack(kept, ids, fields, entries);
  const key = keyMaker(kept);
  const byId = new Map(then.map((field) => [field.id, field]));
  const setAside = [
    ...lost.map((entry) => ofEntry(book, entry, key(), since)),
    ...strays.map((stray) => ofStray(stray, before, byId, key(), since)),
  ];
  return {
    target,
    before: stateBefore(book, edited, target, isWanted),
    entries,
    changes: [
      ...(isWanted ? restoredLines(book.rubric, edited.restored) : []),
      ...rubricChanges(book.state.rubric, rubric),
      ...unitChanges(book.units, units, rubric),
    ],
    carried,
    returned,
    setAside,
    aside: [...still, ...setAside],
    standings: yield* standingsInSteps(book, { rubric, units, entries }),
  };
}

/**
 * What people edited and is not wanted now is kept with the state before, as long as it is a rubric. Else it is what the
 * workbook computes with; where edited numbers alone do not add up, what it was made from.
 */
function stateBefore(book: Book, edited: EditedBook, target: Target, isWanted: boolean): Target {
  const isRubric = validateRubric(book.rubric).length === 0;
  const own = isRubric ? book.rubric : settledAs(book.state.rubric, book.rubric);
  if (edited.faults.length > 0) return { rubric: own, units: book.units };
  const listed = new Set([...book.units, ...target.units].map(({ name }) => name));
  const hasAll = edited.units.every(({ name }) => listed.has(name));
  return { rubric: isWanted ? own : edited.rubric, units: (hasAll ? book : edited).units };
}

/** As 评分录入 shows it. */
function percentOf(field: Field, value: CellValue): Pick<AsideItem, "percent"> {
  if (typeof value !== "number" || field.kind === "veto") return {};
  const { kind } = field.criterion.rule;
  return kind === "range" || kind === "levels" ? { percent: true } : {};
}

function keyMaker(kept: readonly AsideItem[]): () => string {
  let last = Math.max(0, ...kept.map(({ key }) => Number(/^a([1-9][0-9]{0,8})$/.exec(key)?.[1] ?? 0)));
  return () => `a${(last += 1)}`;
}

function ofEntry(book: Book, { unit, field, value, reason }: LostEntry, key: string, since: number): AsideItem {
  const cell = cellOf(book, unit, field);
  return {
    key,
    reason: reason.code,
    fault: reason.code === "not-fitting" ? reason.fault : null,
    unitId: unit.id,
    fieldId: field.id,
    unit: unit.name,
    ...wordsOf(field),
    typed: { value },
    ...percentOf(field, value),
    stood: cell ? stoodAt(book.entriesSheet.sheet.name, cell.row, cell.column) : "",
    since,
  };
}

function ofStray(
  { reason, sheet, cell, rowId, columnId, typed }: Stray,
  units: readonly Unit[],
  fields: ReadonlyMap<string, Field>,
  key: string,
  since: number,
): AsideItem {
  const unit = units.find(({ id }) => id === columnId || id === rowId);
  const field = fields.get(rowId);
  return {
    key,
    reason,
    fault: null,
    unitId: unit?.id ?? "",
    fieldId: field?.id ?? "",
    unit: unit?.name ?? "",
    ...(field ? wordsOf(field) : WORDLESS),
    typed,
    ...("value" in typed && field ? percentOf(field, typed.value) : {}),
    stood: stoodAt(sheet, cell.row, cell.column),
    since,
  };
}
