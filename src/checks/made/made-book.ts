/**
 * The workbook as it should be beside the one that was read: what its rubric and units make, sheet by sheet, and
 * where all of it stands now.
 */
import { MAX_UNITS, planAsMade, SHEETS } from "../../plan";
import type { Book, BookState, SheetKey, WorkbookPlan } from "../../plan";
import { mayBeUnitId } from "../../plan/grid/columns";
import { findSheet } from "../../plan/read/sheets";
import type { FoundSheet } from "../../plan/read/sheets";
import type { Unit } from "../../rubric";
import type { Entries, Scores } from "../../scoring";
import { parseCellName } from "../../sheet/address";
import { MAX_ROWS } from "../../sheet/limits";
import { once } from "../../sheet/once";
import type { Steps } from "../../sheet/steps";
import { cellAt, textAt } from "../../sheet/snapshot";
import type { Snapshot } from "../../sheet/snapshot";
import type { Axis, Carrier } from "./formula-text";
import { mapSheet } from "./sheet-map";
import type { SheetMap } from "./sheet-map";

export interface MadeBook {
  /** Sheets that are there and were read. */
  readonly sheets: ReadonlyMap<SheetKey, SheetMap>;
  /** All units that stand anywhere: those of 参评单位, then what only the other sheets have. */
  readonly units: readonly Unit[];
  /** Ids of the units that not every sheet has. */
  readonly partial: ReadonlySet<string>;
  readonly carrier: Carrier;
  /** As the carrier, but blind to the units that not every sheet has, since ranges may end before them. */
  readonly narrow: Carrier;
}

const MADE: readonly SheetKey[] = ["guide", "rubric", "units", "entries", "scores", "ranking"];
const NO_ENTRIES: Entries = new Map();

/** null where there are more units than a workbook is made for: nothing can be said of its make then. */
export function* madeBookInSteps(book: Book): Steps<MadeBook | null> {
  const { snapshot, units } = book;
  const found = new Map<SheetKey, FoundSheet>();
  for (const key of MADE) {
    const sheet = findSheet(snapshot, key);
    if (sheet) found.set(key, key === "scores" ? withOwnIds(snapshot, sheet) : sheet);
  }
  const all = allUnits(units, found);
  if (all.length > MAX_UNITS) return null;
  yield;
  const [plan, ranked] = yield* plansInSteps(book.state, all, NO_ENTRIES, found.get("ranking"));
  const sheets = new Map<SheetKey, SheetMap>();
  for (const [key, sheet] of found) {
    const own = (key === "ranking" ? ranked : plan).sheets.find(({ name }) => name === SHEETS[key]);
    if (own) sheets.set(key, mapSheet(own, sheet));
    yield;
  }
  const partial = partialUnits(all, units, found);
  return {
    sheets,
    units: all,
    partial,
    carrier: carrierFor(sheets, new Set()),
    narrow: carrierFor(sheets, partial),
  };
}

/**
 * The plan with the units in the order of 参评单位, and one with the order of 汇总排名, whose rows refer to the rows
 * above them; the same plan where the orders are the same.
 *
 * @param scores of the units in their order, where they are known
 */
export function* plansInSteps(
  { layout, rubric }: Pick<BookState, "layout" | "rubric">,
  units: readonly Unit[],
  entries: Entries,
  ranking: FoundSheet | undefined,
  scores?: () => Scores,
): Steps<readonly [WorkbookPlan, WorkbookPlan]> {
  const plan = planAsMade(layout, rubric, units, entries, {}, scores);
  yield;
  const rows = rankingRows(units, ranking);
  const order = units.map((_, i) => i).sort((a, b) => (rows[a] ?? 0) - (rows[b] ?? 0) || a - b);
  if (order.every((unit, i) => unit === i)) return [plan, plan];
  const inOrder = <T>(all: readonly T[]): T[] => order.flatMap((i) => all.slice(i, i + 1));
  const ordered = scores && once(() => ({ ...scores(), units: inOrder(scores().units) }));
  return [plan, planAsMade(layout, rubric, inOrder(units), entries, {}, ordered)];
}

/** By units: where each stands; one whose row is gone right behind the unit before it. */
function rankingRows(units: readonly Unit[], ranking: FoundSheet | undefined): number[] {
  const nameless = namelessRows(units, ranking);
  let last = 0;
  return units.map(({ id }) => (last = ranking?.rows.get(id) ?? nameless.get(id) ?? last));
}

/** Where units stand in 汇总排名 that have lost their ids there: in their order, where there are as many such rows. */
function namelessRows(units: readonly Unit[], ranking: FoundSheet | undefined): ReadonlyMap<string, number> {
  const lost = units.filter(({ id }) => ranking?.rows.has(id) === false);
  if (!ranking || lost.length === 0) return new Map();
  const [total, rank] = [ranking.columns.get("total") ?? -1, ranking.columns.get("rank") ?? -1];
  const named = new Set(ranking.rows.values());
  const rows = [...ranking.sheet.rows.keys()].filter((row) => {
    if (row <= ranking.origin.row || named.has(row)) return false;
    return [total, rank].some((column) => ranking.sheet.rows[row]?.[column]?.formula !== undefined);
  });
  return rows.length === lost.length ? new Map(lost.map(({ id }, i) => [id, rows[i] ?? MAX_ROWS])) : new Map();
}

/** 得分计算 has its units' ids from 评分录入, by formulas: a file without cached values has them only there. */
function withOwnIds(snapshot: Snapshot, found: FoundSheet): FoundSheet {
  const { sheet, origin } = found;
  const columns = new Map(found.columns);
  sheet.rows[origin.row]?.forEach((cell, column) => {
    const [, name = "", address = ""] = /^=(.+)!(\$?[A-Z]+\$?[0-9]+)$/i.exec(cell?.formula ?? "") ?? [];
    const place = parseCellName(address);
    const plain = name.replace(/^'(.*)'$/, "$1").replaceAll("''", "'");
    const source = place && snapshot.sheets.find((one) => one.name === plain);
    if (!source || column <= origin.column) return;
    const { value } = cellAt(source, place.row, place.column);
    const id = typeof value === "number" ? String(value) : textAt(source, place.row, place.column);
    if (id !== "" && !columns.has(id)) columns.set(id, column);
  });
  return { ...found, columns };
}

/** A column of 评分录入 or a row of 汇总排名 counts as a unit's where it holds what a unit's does. */
function allUnits(units: readonly Unit[], found: ReadonlyMap<SheetKey, FoundSheet>): Unit[] {
  const known = new Set(units.map(({ id }) => id));
  const more: string[] = [];
  const note = (id: string) => {
    if (known.has(id)) return;
    known.add(id);
    more.push(id);
  };
  for (const id of unknownUnits("entries", known, found)) note(id);
  for (const id of unknownUnits("ranking", known, found)) note(id);
  return [...units, ...more.map((id): Unit => ({ id, name: id, group: "", conditions: {} }))];
}

/** Ids that stand where units' do, but that 参评单位 does not have. */
export function unknownUnits(
  key: "entries" | "scores" | "ranking",
  known: ReadonlySet<string>,
  found: ReadonlyMap<SheetKey, FoundSheet>,
): string[] {
  const sheet = found.get(key);
  if (!sheet) return [];
  const { rows } = sheet.sheet;
  if (key === "ranking") {
    return [...sheet.rows]
      .filter(([id, row]) => !known.has(id) && rows[row]?.some((cell) => cell?.formula !== undefined))
      .map(([id]) => id);
  }
  const units = [...sheet.columns].filter(([id]) => known.has(id)).map(([, column]) => column);
  const first = Math.min(...units);
  return [...sheet.columns]
    .filter(
      ([id, column]) =>
        !known.has(id) &&
        column >= first - 1 &&
        rows.some((row, at) => at > sheet.origin.row && row?.[column]?.formula !== undefined),
    )
    .filter(([id]) => mayBeUnitId(id))
    .map(([id]) => id);
}

function partialUnits(
  all: readonly Unit[],
  units: readonly Unit[],
  found: ReadonlyMap<SheetKey, FoundSheet>,
): Set<string> {
  const listed = new Set(units.map(({ id }) => id));
  const [entries, scores, ranking] = [found.get("entries"), found.get("scores"), found.get("ranking")];
  return new Set(
    all
      .map(({ id }) => id)
      .filter(
        (id) =>
          !listed.has(id) ||
          (entries && !entries.columns.has(id)) ||
          (scores && !scores.columns.has(id)) ||
          (ranking && !ranking.rows.has(id)),
      ),
  );
}

export function carrierFor(sheets: ReadonlyMap<SheetKey, SheetMap>, blind: ReadonlySet<string>): Carrier {
  const placeOf = (key: SheetKey, axis: Axis, at: number) => {
    const sheet = sheets.get(key);
    if (!sheet) return null;
    return axis === "row" ? sheet.rowOf(at) : sheet.columnOf(at);
  };
  const known = new Map<string, readonly [number, number] | null>();
  const measure = (key: SheetKey, axis: Axis, from: number, to: number): readonly [number, number] | null => {
    const sheet = sheets.get(key);
    const ids = axis === "row" ? sheet?.rowIds : sheet?.columnIds;
    let [low, high] = [Infinity, -Infinity];
    for (let at = from; at <= to; at++) {
      const place = placeOf(key, axis, at);
      if (place === null || blind.has(ids?.get(at) ?? "")) continue;
      low = Math.min(low, place);
      high = Math.max(high, place);
    }
    return low <= high ? [low, high] : null;
  };
  return {
    nameOf: (key) => sheets.get(key)?.found.sheet.name ?? null,
    placeOf,
    stretchOf: (key, axis, from, to) => {
      const name = `${key} ${axis} ${from} ${to}`;
      let stretch = known.get(name);
      if (stretch === undefined) known.set(name, (stretch = measure(key, axis, from, to)));
      return stretch;
    },
  };
}
