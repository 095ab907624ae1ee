/**
 * What brings the sheets of a scorebook to what a new plan wants: rows and columns by their ids, then only the cells that
 * would hold something else. People's own rows, columns and sheets stay, and their formulas follow as Excel moves them.
 */
import { carried } from "../../checks/made/rule-formulas";
import type { Carrier } from "../../checks/made/formula-text";
import type { MadeBook } from "../../checks/made/made-book";
import { extentOf, mapFormulas, nameOf, SHEETS } from "../../plan";
import type {
  ChartPlan,
  FormatPlan,
  FoundSheet,
  NamePlan,
  SheetKey,
  SheetPlan,
  StyledArea,
  ValidationPlan,
  WorkbookPlan,
} from "../../plan";
import type { FreshCells, SheetRewrite, WorkbookRewrite } from "../../plan/rewrite";
import type { Area, CellAddress } from "../../sheet/address";
import { hullOf } from "../../sheet/areas";
import type { SheetSnapshot } from "../../sheet/snapshot";
import type { Moves, SheetMove } from "../moves";
import { changedCells } from "./cells";
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
import { sheetLines } from "./sheet-lines";
import type { SheetLines } from "./sheet-lines";
import { witnessOf } from "./witness";
import { stateRewrite } from "./state";
import { undoAll } from "./undo-all";

/** Name of a sheet → cells, as they stand now, that are taken to hold an id that they do not hold yet. */
export type MendedIds = ReadonlyMap<string, readonly CellAddress[]>;

const KEYS = Object.keys(SHEETS) as SheetKey[];

export interface Around {
  /** People's own sheets, as far as they were read. */
  readonly others?: readonly SheetSnapshot[];
  /** Cells of sheets, as they stand now, that are taken to hold an id that they do not hold yet. */
  readonly ids?: MendedIds;
  /** Rows whose contents the new plan has in rows of its own: they go. */
  readonly taken?: ReadonlyMap<SheetKey, ReadonlySet<number>>;
}

/** @param state the very-hidden sheet as it is */
export function rewriteTo(
  made: MadeBook,
  state: FoundSheet,
  next: WorkbookPlan,
  { others = [], ids = new Map(), taken = new Map() }: Around = {},
): WorkbookRewrite {
  const planned = (key: SheetKey) => next.sheets.find(({ name }) => name === SHEETS[key]);
  const lines = new Map<SheetKey, SheetLines>();
  for (const [key, map] of made.sheets) {
    const plan = planned(key);
    if (plan) lines.set(key, sheetLines(map, plan, taken.get(key)));
  }
  const carrier = carrierOf(lines);
  const moves: Moves = new Map(
    [...lines.values()].map(({ map, rows, columns }) => {
      const { name } = map.found.sheet;
      const move: SheetMove = { name, row: rows.shifted, column: columns.shifted };
      return [name, move];
    }),
  );
  const sheets = [...lines.values()].flatMap((one) => {
    const changed = changedRows(one);
    const done = sheetRewrite(one, changed, carrier, moves, ids);
    return isAnything(done) ? [{ lines: one, changed, done }] : [];
  });
  const missing = KEYS.filter((key) => !lines.has(key) && key !== "state").flatMap((key) => planned(key) ?? []);
  const memory = stateRewrite(state, next);
  const done = sheets.map((one) => one.done);
  const all = memory ? [...done, memory.done] : done;
  const isNothing = all.length === 0 && missing.length === 0;
  return {
    witnesses: isNothing
      ? []
      : [...lines.values()].map(({ map }) => witnessOf(map.found, ids.get(map.found.sheet.name))),
    sheets: all,
    undo: [...undoAll(sheets, made, moves, others), ...(memory ? [memory.undo] : [])],
    added: missing,
    removed: [],
    unnamed: [],
    names: isNothing ? [] : namesThen(lines),
  };
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
  moves: Moves,
  ids: MendedIds,
): SheetRewrite {
  const { map, next, rows, columns } = lines;
  const moved = [rows, columns].some(({ deleted, inserted }) => deleted.length > 0 || inserted.length > 0);
  const at = (area: Area) => hullOf(placesThen(lines, area).map(({ then }) => then));
  const freshCells = (pieces: (area: Area) => Piece[]): FreshCells => ({
    areas: pieces(extentOf(next)).map(({ then }) => then),
    styles: stylesIn(next, pieces),
    validations: validationsIn(lines, carrier, pieces),
  });
  const fresh = [
    freshCells((area) => inFreshRows(lines, area)),
    ...freshColumns(lines).map((run) => freshCells((area) => inFreshColumns(lines, run, area))),
  ];
  const kept = (area: Area) => keptPieces(lines, changed, area);
  const { filter, ...plan } = next;
  const part: SheetPlan = {
    ...plan,
    name: map.found.sheet.name,
    fills: changedCells(lines, carrier, moves, ids.get(map.found.sheet.name)),
    styles: [],
    validations: [],
    columns: columnsThen(lines),
    rows: rowsThen(lines, rows.fresh),
    merges: next.merges.filter(({ row }) => rows.fresh.has(row)).map(at),
    formats: moved ? formatsThen(lines, carrier) : [],
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
    moved,
  };
}

function mapped(at: (area: Area) => Area, { labels, values, position }: ChartPlan) {
  return { labels: at(labels), values: at(values), position: at(position) };
}

function isAnything({ part, over, moved }: SheetRewrite): boolean {
  return moved || part.fills.length > 0 || over.styles.length > 0 || over.validations.length > 0;
}

function stylesIn({ styles }: SheetPlan, pieces: (area: Area) => Piece[]): StyledArea[] {
  return styles.flatMap(({ area, style }) => pieces(area).map(({ then }) => ({ area: then, style })));
}

function validationsIn({ map, next }: SheetLines, carrier: Carrier, pieces: (area: Area) => Piece[]): ValidationPlan[] {
  return next.validations.flatMap((validation) =>
    pieces(validation.area).map(({ planned, then }) => ({
      ...validation,
      area: then,
      rule: mapFormulas(validation.rule, (formula) => carriedTo(carrier, map.key, validation.area, formula, planned)),
    })),
  );
}

/** People's rows and columns between are covered, too, as they are when Excel moves an area. */
function formatsThen(lines: SheetLines, carrier: Carrier): FormatPlan[] {
  const { key } = lines.map;
  return lines.next.formats.map((format): FormatPlan => {
    const area = hullOf(placesThen(lines, format.area).map(({ then }) => then));
    if (format.kind === "bar") return { ...format, area };
    return { ...format, area, formula: carriedTo(carrier, key, format.area, format.formula, format.area) };
  });
}

function carriedTo(carrier: Carrier, key: SheetKey, area: Area, formula: string, cell: Area): string {
  return carried({ carrier }, key, area, formula)(cell) ?? "#REF!";
}

function namesThen(lines: ReadonlyMap<SheetKey, SheetLines>): NamePlan[] {
  return [...lines].flatMap(([key, own]) => {
    const { map, next } = own;
    const then = placesThen(own, extentOf(next)).map((piece) => piece.then);
    return then.length > 0 ? [{ name: nameOf(key), sheet: map.found.sheet.name, area: hullOf([CORNER, ...then]) }] : [];
  });
}

const CORNER: Area = { row: 0, column: 0, rows: 1, columns: 1 };
