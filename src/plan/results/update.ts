/**
 * 检查结果 after a check: rows of findings that are still there keep their place and what people typed, those of findings
 * that are gone say so, new ones come below. Only cells that change are told.
 */
import { cellName } from "../../sheet/address";
import { cellAt } from "../../sheet/snapshot";
import type { CellSnapshot, SheetSnapshot } from "../../sheet/snapshot";
import { valueText } from "../../sheet/value";
import type { CellValue } from "../../sheet/value";
import {
  columnOf,
  daysOf,
  HEADER_ID,
  MAX_RESULT_TEXT,
  MAX_RESULTS,
  RESULT_COLUMNS,
  SEVERITIES,
  STATES,
  SUMMARY_ID,
} from "./layout";
import type { ResultColumn } from "./layout";
import { textIn } from "./read";
import type { FoundResults } from "./read";
import { summaryText, withTime } from "./summary";
import type { Counted } from "./summary";
import type { ResultCell, ResultItem, ResultsInput } from "./types";

export interface ResultsUpdate {
  /** In the order of rows and columns; none where nothing changed. */
  readonly cells: readonly ResultCell[];
  /** Rows that were added below. */
  readonly added: { readonly row: number; readonly rows: number } | null;
  /** The last row with anything in it, then. */
  readonly lastRow: number;
}

/** What a row is to say, by column; a column left out stays as it is. */
type Wanted = Partial<Record<ResultColumn, CellValue>>;

interface Row {
  readonly at: number;
  readonly key: string;
  readonly item: ResultItem | null;
  readonly wanted: Wanted;
}

export function updateResults(found: FoundResults, input: ResultsInput): ResultsUpdate {
  const { sheet, columns, rows } = found;
  const byKey = new Map(input.items.map((item) => [item.key, item]));
  const known = [...rows]
    .filter(([id]) => id !== SUMMARY_ID && id !== HEADER_ID)
    .map(([key, at]): Row => {
      const item = byKey.get(key) ?? null;
      return { at, key, item, wanted: item ? stillThere(found, at, item, input) : gone(found, at, key, input) };
    });
  const fresh = input.items.filter(({ key }) => !rows.has(key));
  const free = freeRows(found, known, Math.max(0, known.length + fresh.length - MAX_RESULTS));
  const below = Math.max(rows.get(HEADER_ID) ?? 0, lastUsed(sheet)) + 1;
  const room = Math.max(0, MAX_RESULTS - known.length);
  let number = Math.max(0, ...known.map(({ at }) => numberIn(found, at)));
  const places = [...free, ...Array.from({ length: room }, (_, i) => below + i)];
  const added = fresh.slice(0, places.length).map((item, i): Row => {
    number += 1;
    return { at: places[i] ?? 0, key: item.key, item, wanted: firstTold(item, number, input) };
  });
  const taken = new Set(added.map(({ at }) => at));
  const all = [...known.filter(({ at }) => !taken.has(at)), ...added];
  const cells = all.flatMap((row) => cellsOf(found, row));
  const told = summaryOf(found, all, fresh.length - added.length);
  const summaryRow = rows.get(SUMMARY_ID);
  const summaryColumn = columns.get("number");
  if (summaryRow !== undefined && summaryColumn !== undefined) {
    const before = valueText(cellAt(sheet, summaryRow, summaryColumn).value);
    // When nothing changed, nothing is written: the time is that of the last change.
    if (cells.length > 0 || !before.endsWith(told)) {
      cells.push({ row: summaryRow, column: summaryColumn, value: withTime(daysOf(input.time), told) });
    }
  }
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  const appended = added.filter(({ at }) => at >= below).length;
  return {
    cells,
    added: appended > 0 ? { row: below, rows: appended } : null,
    lastRow: below + appended - 1,
  };
}

/** The sheet with the cells changed. */
export function withResultCells(sheet: SheetSnapshot, cells: readonly ResultCell[]): SheetSnapshot {
  const rows = [...sheet.rows];
  for (const { row, column, value, formula } of cells) {
    const line: (CellSnapshot | undefined)[] = [...(rows[row] ?? [])];
    line[column] = formula === undefined ? { value } : { value, formula };
    rows[row] = line;
  }
  return { ...sheet, rows };
}

/** What a person reads in a row, whatever finding it is of. */
function described(item: ResultItem): Wanted {
  return {
    target: item.target,
    severity: SEVERITIES[item.severity],
    rule: item.rule,
    unit: item.unit,
    message: item.message,
    fix: item.fix,
  };
}

function firstTold(item: ResultItem, number: number, { time, decisions }: ResultsInput): Wanted {
  const reason = decisions?.get(item.key) ?? null;
  return {
    ...described(item),
    key: item.key,
    number,
    state: reason === null ? STATES.open : STATES.ignored,
    reason,
    change: item.value,
    checked: daysOf(time),
  };
}

function stillThere(found: FoundResults, at: number, item: ResultItem, { time, decisions }: ResultsInput): Wanted {
  const before = textIn(found, at, "state");
  const decision = decisions?.get(item.key);
  const isOpenAgain = before === "" || before === STATES.mended || (decision === null && before === STATES.ignored);
  const state = typeof decision === "string" ? STATES.ignored : isOpenAgain ? STATES.open : before;
  return {
    ...described(item),
    change: item.value,
    ...(state === before ? {} : { state, checked: daysOf(time) }),
    ...(typeof decision === "string" ? { reason: decision } : {}),
  };
}

/** What it was replaced by is kept beside what it was. */
function gone(found: FoundResults, at: number, key: string, { time, isJudged, valueNow }: ResultsInput): Wanted {
  const before = textIn(found, at, "state");
  const isOurs = before === "" || before === STATES.open || before === STATES.ignored;
  if (!isOurs || !isJudged(key)) return {};
  const [was, now] = [textIn(found, at, "change"), valueNow(key)];
  const change = was !== "" && now !== null && now !== was ? { change: `${was} → ${now === "" ? "（空）" : now}` } : {};
  return { state: STATES.mended, checked: daysOf(time), ...change };
}

/** Where there is no more room, rows of mended findings are used again, but for those that somebody wrote in. */
function freeRows(found: FoundResults, known: readonly Row[], wanted: number): number[] {
  if (wanted === 0) return [];
  const own = new Set(RESULT_COLUMNS.flatMap(({ id }) => found.columns.get(id) ?? []));
  own.add(found.origin.column);
  return known
    .filter(({ at, item }) => {
      if (item || textIn(found, at, "state") !== STATES.mended) return false;
      if (textIn(found, at, "reason") !== "" || textIn(found, at, "change") !== "") return false;
      return (found.sheet.rows[at] ?? []).every(
        (cell, column) => own.has(column) || valueText(cell?.value ?? null) === "",
      );
    })
    .slice(0, wanted)
    .map(({ at }) => at);
}

/** The row's cells that are to hold something else. */
function cellsOf(found: FoundResults, { at, wanted }: Row): ResultCell[] {
  const { sheet, columns, origin } = found;
  const cells = RESULT_COLUMNS.flatMap(({ id }): ResultCell[] => {
    const column = id === "key" ? origin.column : columns.get(id);
    const want = wanted[id];
    if (column === undefined || want === undefined) return [];
    const value = cut(want);
    const before = cellAt(sheet, at, column);
    if (before.formula === undefined && valueText(before.value) === valueText(value)) return [];
    return [{ row: at, column, value }];
  });
  const [place, target] = [columns.get("place"), columns.get("target")];
  if (place === undefined || target === undefined || wanted.target === undefined) return cells;
  const before = cellAt(sheet, at, place);
  const formula = placeFormula(at, target);
  if (before.formula === undefined || !/^=IF\(.*HYPERLINK\(/i.test(before.formula)) {
    cells.push({ row: at, column: place, value: wanted.target, formula });
  }
  return cells;
}

/** The cell's name, which leads there; the name itself is text, whatever the sheet is called. */
export function placeFormula(row: number, target = columnOf("target")): string {
  const cell = `$${cellName(row, target)}`;
  return `=IF(${cell}="","",HYPERLINK("#"&${cell},${cell}))`;
}

function cut(value: CellValue): CellValue {
  if (typeof value !== "string") return value;
  // Programs drop blanks at the ends of a text, or break lines in ways of their own.
  const plain = value.trim();
  return plain.length <= MAX_RESULT_TEXT ? plain : `${plain.slice(0, MAX_RESULT_TEXT - 1)}…`;
}

function numberIn({ sheet, columns }: FoundResults, row: number): number {
  const column = columns.get("number");
  const value = column === undefined ? null : cellAt(sheet, row, column).value;
  return typeof value === "number" ? value : 0;
}

function lastUsed({ rows }: SheetSnapshot): number {
  return rows.findLastIndex(
    (row) => row?.some((cell) => cell?.formula !== undefined || valueText(cell?.value ?? null) !== "") ?? false,
  );
}

function summaryOf(found: FoundResults, rows: readonly Row[], unlisted: number): string {
  const counted = rows.flatMap(({ at, item, wanted }): Counted[] => {
    const text = (id: "state" | "reason") => (wanted[id] === undefined ? textIn(found, at, id) : valueText(wanted[id]));
    const state = text("state");
    // Without a reason nothing is ignored.
    if (state === STATES.ignored && text("reason") !== "") return [{ kind: "ignored", severity: null }];
    if (item) return [{ kind: "open", severity: item.severity }];
    return state === STATES.mended ? [{ kind: "mended", severity: null }] : [];
  });
  return summaryText(counted, unlisted);
}
