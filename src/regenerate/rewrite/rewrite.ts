/**
 * What brings the sheets of a scorebook to what a new plan wants: rows and columns by their ids, then only the cells that
 * would hold something else. People's own rows, columns and sheets stay, and their formulas follow as Excel moves them.
 */
import type { Carrier } from "../../checks/made/formula-text";
import type { MadeBook } from "../../checks/made/made-book";
import type { MakeDamage } from "../../checks/make-damage";
import { extentOf, nameOf, SHEETS } from "../../plan";
import type { ChartPlan, Fill, FoundSheet, NamePlan, SheetKey, SheetPlan, StyledArea, WorkbookPlan } from "../../plan";
import type { FreshCells, SheetRewrite, WorkbookRewrite } from "../../plan/rewrite";
import type { Area, CellAddress } from "../../sheet/address";
import { hullOf } from "../../sheet/areas";
import type { MakeRepair } from "../../sheet/repair-make";
import type { SheetSnapshot } from "../../sheet/snapshot";
import { finish } from "../../sheet/steps";
import type { Steps } from "../../sheet/steps";
import type { Moves, SheetMove } from "../moves";
import { besideOf } from "./beside";
import { changedCells } from "./cells";
import { cellsOnly } from "./cells-only";
import { validationsIn } from "./covers";
import {
  changedRows,
  columnsThen,
  freshColumns,
  inFreshColumns,
  inFreshRows,
  keptPieces,
  placesThen,
  rowsThen,
} from "./looks";
import type { Piece } from "./looks";
import { extentThen, makeThen, reachOf } from "./make";
import { sheetLines } from "./sheet-lines";
import type { SheetLines } from "./sheet-lines";
import { witnessOf } from "./witness";
import { stateRewrite } from "./state";
import type { StateRewrite } from "./state";
import { undoAll } from "./undo-all";
import type { Done } from "./undo-all";

/** Name of a sheet → cells, as they stand now, that are taken to hold an id that they do not hold yet. */
export type MendedIds = ReadonlyMap<string, readonly CellAddress[]>;

const KEYS = Object.keys(SHEETS) as SheetKey[];

/** What is known of the workbook besides. */
export interface Besides {
  /** People's own sheets, as far as they were read. */
  readonly others?: readonly SheetSnapshot[];
  /** Cells of sheets, as they stand now, that are taken to hold an id that they do not hold yet. */
  readonly ids?: MendedIds;
  /** Rows whose contents the new plan has in rows of its own: they go. */
  readonly taken?: ReadonlyMap<SheetKey, ReadonlySet<number>>;
  /** What is damaged beside the cells. */
  readonly damage?: MakeDamage;
}

/** @param state the very-hidden sheet as it is; null where it is gone */
export function rewriteTo(
  made: MadeBook,
  state: FoundSheet | null,
  next: WorkbookPlan,
  besides: Besides = {},
): WorkbookRewrite {
  return finish(rewriteInSteps(made, state, next, besides));
}

/** The same in steps of some ten milliseconds, for many units. */
export function* rewriteInSteps(
  made: MadeBook,
  state: FoundSheet | null,
  next: WorkbookPlan,
  { others = [], ids = new Map(), damage = new Map(), taken = new Map() }: Besides,
): Steps<WorkbookRewrite> {
  const planned = (key: SheetKey) => next.sheets.find(({ name }) => name === SHEETS[key]);
  const lines = new Map<SheetKey, SheetLines>();
  for (const [key, map] of made.sheets) {
    const plan = planned(key);
    if (plan) lines.set(key, sheetLines(map, plan, taken.get(key)));
    yield;
  }
  const carrier = carrierOf(lines);
  const moves: Moves = new Map(
    [...lines.values()].map(({ map, rows, columns }) => {
      const { name } = map.found.sheet;
      const move: SheetMove = { name, row: rows.shifted, column: columns.shifted };
      return [name, move];
    }),
  );
  const sheets: Done[] = [];
  for (const one of lines.values()) {
    const changed = changedRows(one);
    yield;
    const make = makeThen(one, made, carrier, damage.get(one.map.key) ?? []);
    const fills = yield* changedCells(one, carrier, moves, ids.get(one.map.found.sheet.name));
    const done = sheetRewrite(one, changed, carrier, make, fills);
    if (isAnything(done)) sheets.push({ lines: one, changed, done });
    yield;
  }
  const isThere = (key: SheetKey) => (key === "state" ? state !== null : lines.has(key));
  const missing = KEYS.filter((key) => !isThere(key)).flatMap((key) => planned(key) ?? []);
  const memory = state && withMake(stateRewrite(state, next), state, damage.get("state") ?? []);
  const done = sheets.map((one) => one.done);
  const all = memory ? [...done, memory.done] : done;
  const undo = yield* undoAll(sheets, made, moves, others);
  const isAdded = new Set(missing.map(({ name }) => name));
  const isNothing = all.length === 0 && missing.length === 0;
  return {
    witnesses: isNothing
      ? []
      : [...lines.values()].map(({ map }) => witnessOf(map.found, ids.get(map.found.sheet.name))),
    sheets: all,
    undo: [...undo, ...(memory ? [memory.undo] : [])],
    added: missing,
    removed: [],
    unnamed: [],
    names: isNothing ? [] : [...namesThen(lines, all), ...next.names.filter(({ sheet }) => isAdded.has(sheet))],
  };
}

function withMake(
  memory: StateRewrite | null,
  { sheet }: FoundSheet,
  make: readonly MakeRepair[],
): StateRewrite | null {
  if (make.length === 0) return memory;
  const none = cellsOnly(sheet.name, sheet.visibility, []);
  const { done, undo } = memory ?? { done: none, undo: none };
  return { done: { ...done, make }, undo };
}

/** Where the new plan's rows and columns stand then. */
function carrierOf(lines: ReadonlyMap<SheetKey, SheetLines>): Carrier {
  return {
    nameOf: (key) => lines.get(key)?.map.found.sheet.name ?? SHEETS[key],
    placeOf: (key, axis, at) => {
      const own = lines.get(key);
      if (!own) return at;
      return (axis === "row" ? own.rows : own.columns).places[at] ?? null;
    },
    stretchOf: (key, axis, from, to) => {
      const own = lines.get(key);
      if (!own) return [from, to];
      const { places } = axis === "row" ? own.rows : own.columns;
      const [first, last] = [places[from], places[to]];
      return first === undefined || last === undefined ? null : [first, last];
    },
  };
}

function sheetRewrite(
  lines: SheetLines,
  changed: ReadonlySet<number>,
  carrier: Carrier,
  make: readonly MakeRepair[],
  fills: readonly Fill[],
): SheetRewrite {
  const { map, next, rows, columns } = lines;
  const reach = reachOf(lines, make);
  const moved = [rows, columns].some(({ deleted, inserted }) => deleted.length > 0 || inserted.length > 0);
  const at = (area: Area) => hullOf(placesThen(lines, area).map(({ then }) => then));
  const freshCells = (pieces: (area: Area) => Piece[]): FreshCells => {
    const areas = pieces(extentOf(next)).map(({ then }) => then);
    return {
      areas,
      styles: stylesIn(next, pieces),
      validations: validationsIn(lines, carrier, pieces),
      careful: areas.some(reach.then),
    };
  };
  const fresh = [
    freshCells((area) => inFreshRows(lines, area)),
    ...freshColumns(lines).map((run) => freshCells((area) => inFreshColumns(lines, run, area))),
  ];
  const kept = (area: Area) => keptPieces(lines, changed, area);
  const { filter, ...plan } = next;
  const part: SheetPlan = {
    ...plan,
    name: map.found.sheet.name,
    fills,
    styles: [],
    validations: [],
    columns: columnsThen(lines),
    rows: rowsThen(lines, rows.fresh),
    merges: next.merges.filter(({ row }) => rows.fresh.has(row)).map(at),
    formats: [],
    print: { ...next.print, areas: next.print.areas.map(at) },
    charts: moved ? next.charts.map((one) => ({ ...one, ...mapped(at, one) })) : [],
    ...(filter ? { filter: at(filter) } : {}),
  };
  return {
    sheet: map.found.sheet.name,
    rows: { deleted: rows.deleted, inserted: rows.inserted },
    columns: { deleted: columns.deleted, inserted: columns.inserted },
    fresh: fresh.filter(({ areas }) => areas.length > 0),
    part,
    over: {
      styles: stylesIn(next, kept),
      validations: validationsIn(lines, carrier, kept),
      rows: rowsThen(lines, changed),
    },
    make,
    beside: moved ? besideOf(lines) : [],
    moved,
  };
}

function mapped(at: (area: Area) => Area, { labels, values, position }: ChartPlan) {
  return { labels: at(labels), values: at(values), position: at(position) };
}

function isAnything({ part, over, make, moved }: SheetRewrite): boolean {
  return moved || make.length > 0 || part.fills.length > 0 || over.styles.length > 0 || over.validations.length > 0;
}

function stylesIn({ styles }: SheetPlan, pieces: (area: Area) => Piece[]): StyledArea[] {
  return styles.flatMap(({ area, style }) => pieces(area).map(({ then }) => ({ area: then, style })));
}

/** But for those that are mended anyway. */
function namesThen(lines: ReadonlyMap<SheetKey, SheetLines>, sheets: readonly SheetRewrite[]): NamePlan[] {
  const mended = new Set(sheets.flatMap(({ make }) => make.flatMap((one) => (one.kind === "name" ? [one.name] : []))));
  return [...lines].flatMap(([key, own]) => {
    const area = extentThen(own);
    const name = nameOf(key);
    return area && !mended.has(name) ? [{ name, sheet: own.map.found.sheet.name, area }] : [];
  });
}
