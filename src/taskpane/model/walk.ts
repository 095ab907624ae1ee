/** The way through the entries: down the column of one unit, then on to the next unit. */
import type { Book } from "../../plan";
import { criterionVetoId, indicatorVetoId } from "../../rubric";
import type { Field, Unit } from "../../rubric";
import { appliesTo, entryOf, isBlank } from "../../scoring";
import { indexOf } from "./book-index";
import { entryCell } from "./place";
import type { Place } from "./place";

export type Step = "next-criterion" | "previous-criterion" | "next-unit" | "previous-unit" | "next-blank";

/** Where a step leads; null at the end of the way. Without a start it leads to the first place there is. */
export function stepFrom(book: Book, from: Place | null, step: Step): Place | null {
  switch (step) {
    case "next-criterion":
      return along(book, from, 1);
    case "previous-criterion":
      return along(book, from, -1);
    case "next-unit":
      return across(book, from, 1);
    case "previous-unit":
      return across(book, from, -1);
    case "next-blank":
      return nextBlank(book, from);
  }
}

/** Whether the unit is assessed by the field's indicator, and its cell is there. */
function isOpen(book: Book, unit: Unit, field: Field): boolean {
  return appliesTo(book.rubric, field.indicator, unit) === "assessed" && entryCell(book, unit, field) !== null;
}

/** Whether an entry is still wanted: vetoes never are, nor is what a veto makes needless. */
export function isWanted(book: Book, unit: Unit, field: Field): boolean {
  if (field.kind === "veto") return false;
  const { entries } = book;
  const taken = (id: string) => !isBlank(entryOf(entries, unit.id, id));
  if (taken(field.id) || !isOpen(book, unit, field)) return false;
  return !taken(indicatorVetoId(field.indicator)) && !taken(criterionVetoId(field.criterion));
}

/** All that is open comes by, vetoes included: whoever scores an indicator has to think of them. */
function along(book: Book, from: Place | null, direction: 1 | -1): Place | null {
  const { fields } = indexOf(book);
  const { units } = book;
  const count = fields.length * units.length;
  const start = from ? positionOf(book, from) : direction > 0 ? -1 : count;
  for (let at = start + direction; at >= 0 && at < count; at += direction) {
    const found = placeAt(book, at);
    if (found && isOpen(book, found.unit, found.field)) return placeOf(found);
  }
  return null;
}

/** The same field of the neighbour, even where it is not assessed: there the pane says why. */
function across(book: Book, from: Place | null, direction: 1 | -1): Place | null {
  if (!from) return along(book, null, direction);
  const { units } = book;
  const field = indexOf(book).fieldById.get(from.fieldId);
  const at = units.findIndex(({ id }) => id === from.unitId);
  for (let i = at + direction; field && i >= 0 && i < units.length; i += direction) {
    const unit = units[i];
    if (unit && entryCell(book, unit, field)) return { unitId: unit.id, fieldId: field.id };
  }
  return null;
}

/** The next one wanted after the place, from the beginning again after the last unit. */
function nextBlank(book: Book, from: Place | null): Place | null {
  const count = indexOf(book).fields.length * book.units.length;
  const start = from ? positionOf(book, from) : -1;
  for (let i = 1; i <= count; i++) {
    const found = placeAt(book, (start + i) % count);
    if (found && isWanted(book, found.unit, found.field)) return placeOf(found);
  }
  return null;
}

/** The unit's first entry wanted, by indicator where one is given; null where all is done. */
export function firstBlankOf(book: Book, unitId: string, categoryId: string | null = null): Place | null {
  const { fields, unitById } = indexOf(book);
  const unit = unitById.get(unitId);
  const field =
    unit && fields.find((one) => (categoryId === null || one.category.id === categoryId) && isWanted(book, unit, one));
  return unit && field ? { unitId: unit.id, fieldId: field.id } : null;
}

/** The first entry wanted in a category, by the order of units. */
export function firstBlankIn(book: Book, categoryId: string): Place | null {
  for (const { id } of book.units) {
    const found = firstBlankOf(book, id, categoryId);
    if (found) return found;
  }
  return null;
}

interface Found {
  readonly unit: Unit;
  readonly field: Field;
}

function placeOf({ unit, field }: Found): Place {
  return { unitId: unit.id, fieldId: field.id };
}

function placeAt(book: Book, position: number): Found | null {
  const { fields } = indexOf(book);
  const unit = book.units[Math.floor(position / fields.length)];
  const field = fields[position % fields.length];
  return unit && field ? { unit, field } : null;
}

/** Just before the unit's first field where the book does not have the field; −1 where it does not have the unit. */
function positionOf(book: Book, { unitId, fieldId }: Place): number {
  const { fields } = indexOf(book);
  const unit = book.units.findIndex(({ id }) => id === unitId);
  return unit < 0 ? -1 : unit * fields.length + fields.findIndex(({ id }) => id === fieldId);
}
