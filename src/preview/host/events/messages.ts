/**
 * Events of the book in the form in which the client takes them: an id, whom it concerns, and the arguments as JSON.
 * Source: the client's Worksheet and WorksheetCollection, where each event has its eventType and target.
 */
import { cellsText } from "../book/address-text";
import type { BookEvent, ValueChange } from "../book/book-event";
import { ANY_SHEET, EventType } from "./registrations";

export interface EventEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

/** The category of all events that the generic registration hands on. */
const EVENT_CATEGORY = 65_536;
type Fields = Readonly<Record<string, unknown>>;

/** One entry for those who listen to any sheet and one for those who listen to that sheet. */
export function entriesOf(event: BookEvent, referenceId: string | null): EventEntry[] {
  switch (event.kind) {
    case "changed":
      return both(EventType.Changed, event.sheet.id, changedFields(event, referenceId));
    case "selected":
      return both(EventType.SelectionChanged, event.sheet.id, { address: cellsText(event.area) });
    case "activated":
      return both(EventType.Activated, event.sheet.id, {});
    case "deactivated":
      return both(EventType.Deactivated, event.sheet.id, {});
    case "added":
      return [entry(EventType.Added, ANY_SHEET, { source: "Local", worksheetId: event.sheet.id })];
    case "deleted":
      return [entry(EventType.Deleted, ANY_SHEET, { source: "Local", worksheetId: event.sheetId })];
    case "renamed":
      return both(EventType.NameChanged, event.sheet.id, {
        source: "Local",
        nameBefore: event.before,
        nameAfter: event.after,
      });
    case "protected":
      return both(EventType.ProtectionChanged, event.sheet.id, { source: "Local", isProtected: event.isProtected });
  }
}

function changedFields(event: Extract<BookEvent, { kind: "changed" }>, referenceId: string | null): Fields {
  return {
    changeType: event.changeType,
    source: "Local",
    address: cellsText(event.area),
    triggerSource: event.author === "addin" ? "ThisLocalAddin" : "Unknown",
    shiftDirection: event.shift,
    referenceId,
    ...(event.details ? detailFields(event.details) : {}),
  };
}

function detailFields({ before, after }: ValueChange): Fields {
  return {
    valueBefore: before,
    valueAfter: after,
    valueTypeBefore: typeOf(before),
    valueTypeAfter: typeOf(after),
  };
}

function typeOf(value: string | number | boolean): string {
  if (value === "") return "Empty";
  if (typeof value === "string") return "String";
  return typeof value === "number" ? "Double" : "Boolean";
}

function both(type: number, sheetId: string, fields: Fields): EventEntry[] {
  const all = { ...fields, worksheetId: sheetId };
  return [entry(type, ANY_SHEET, all), entry(type, sheetId, all)];
}

function entry(messageType: number, targetId: string, fields: Fields): EventEntry {
  return { messageCategory: EVENT_CATEGORY, messageType, targetId, message: JSON.stringify(fields) };
}
