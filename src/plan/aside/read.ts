/** 未能保留 read back, by the ids of its rows and columns. */
import { cellAt, textAt } from "../../sheet/snapshot";
import type { SheetSnapshot, Snapshot } from "../../sheet/snapshot";
import { valueText } from "../../sheet/value";
import type { CellValue } from "../../sheet/value";
import type { EntryFault } from "../../scoring";
import { ASIDE_SHEET, markerOf } from "../names";
import { findMarker, idsBeside } from "../read/sheets";
import { ASIDE_COLUMNS, HEADER_ID } from "./layout";
import type { AsideColumn } from "./layout";
import { ASIDE_REASONS } from "./types";
import type { AsideItem, Typed } from "./types";

const FAULT_CODES: readonly EntryFault[] = [
  "not-a-number",
  "below-range",
  "above-range",
  "not-a-level",
  "not-whole",
  "negative",
  "unknown-reason",
];

export interface FoundAside {
  readonly sheet: SheetSnapshot;
  readonly items: readonly AsideItem[];
  /** Key → its row. */
  readonly rows: ReadonlyMap<string, number>;
  /** A column as it is made → where it stands now; null where somebody deleted it. */
  readonly columnOf: (made: number) => number | null;
}

/** null where there is no such sheet. Rows that somebody damaged beyond reading are left out; they stay in the sheet. */
export function findAside({ sheets }: Pick<Snapshot, "sheets">): FoundAside | null {
  const found = sheets.flatMap((sheet) => {
    const origin = findMarker(sheet, markerOf("aside"));
    return origin ? [{ sheet, origin }] : [];
  });
  const own = found.find(({ sheet }) => sheet.name === ASIDE_SHEET) ?? found[0];
  if (!own) return null;
  const { rows, columns } = idsBeside(own.sheet, own.origin);
  const items = [...rows].flatMap(([key, row]) => {
    if (key === HEADER_ID) return [];
    const item = itemIn(own.sheet, row, key, (id) => columns.get(id));
    return item ? [item] : [];
  });
  const columnOf = (made: number) => {
    const id = ASIDE_COLUMNS[made]?.id;
    return made === 0 ? own.origin.column : ((id && columns.get(id)) ?? null);
  };
  return { sheet: own.sheet, items, rows, columnOf };
}

function itemIn(
  sheet: SheetSnapshot,
  row: number,
  key: string,
  columnAt: (id: AsideColumn) => number | undefined,
): AsideItem | null {
  const at = (id: AsideColumn) => columnAt(id) ?? -1;
  const text = (id: AsideColumn) => textAt(sheet, row, at(id));
  const [code, fault] = text("code").split(" ");
  const reason = ASIDE_REASONS.find((one) => one === code);
  const typed = typedIn(text("form"), cellAt(sheet, row, at("content")).value);
  if (!reason || !typed) return null;
  const since = cellAt(sheet, row, at("since")).value;
  return {
    key,
    reason,
    fault: FAULT_CODES.find((one) => one === fault) ?? null,
    unitId: text("unit-id"),
    fieldId: text("field-id"),
    unit: text("unit"),
    indicator: text("indicator"),
    criterion: text("criterion"),
    typed,
    ...(text("form") === PERCENT ? { percent: true } : {}),
    stood: text("stood"),
    since: typeof since === "number" ? since : 0,
  };
}

const PERCENT = "percent";

/** What kind of value it was: a cell alone does not tell a text from a formula or an error that looks like it. */
export function formOf({ typed, percent }: Pick<AsideItem, "typed" | "percent">): string {
  if (percent) return PERCENT;
  if ("formula" in typed) return "formula";
  const { value } = typed;
  return value === null ? "text" : typeof value === "object" ? "error" : typeof value;
}

/** What the sheet shows for it: numbers as numbers, all else as text. */
export function shownOf(typed: Typed): CellValue {
  if ("formula" in typed) return typed.formula;
  return typeof typed.value === "number" ? typed.value : valueText(typed.value);
}

function typedIn(form: string, value: CellValue): Typed | null {
  const text = valueText(value);
  switch (form) {
    case "number":
    case PERCENT:
      return { value };
    case "string":
    case "text":
      return { value: text };
    case "boolean":
      return { value: text.toUpperCase() === "TRUE" };
    case "error":
      return { value: { error: text } };
    case "formula":
      return { formula: text };
    default:
      return null;
  }
}
