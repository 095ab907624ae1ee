/**
 * What a sheet's cells look like and accept, as few strokes. A table is first painted with what most of its rows have;
 * then each row that differs is painted, or gets a copy of a row painted before it. Copies carry everything, so the
 * strokes come before the content.
 */
import type { SheetPlan } from "../../plan";
import type { Area } from "../../sheet/address";
import { mixedRow, mostFrequentRow } from "./bases";
import { COPY_COST, costOf } from "./cost";
import { bands, keyOf, lineOf, PARTS, PLAIN, tablesOf } from "./rows";
import type { Band, Look, Row } from "./rows";
import type { Paint, Stroke } from "./stroke";

/** A table of a sheet, as its rows end up. */
interface Painted {
  readonly sheet: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Band[];
}

/** Each sheet's strokes, to be done in this order, sheet by sheet: one may be painted from another. */
export function strokesOf(sheets: readonly Pick<SheetPlan, "name" | "styles" | "validations">[]): Stroke[][] {
  const painted: Painted[] = [];
  return sheets.map(({ name, styles, validations }) => {
    const { columns, tables } = tablesOf(styles, validations);
    return tables.flatMap((rows) => {
      const strokes = paintTable(rows, columns, painted);
      painted.push({ sheet: name, rows, columns });
      return strokes;
    });
  });
}

/** Rows at the top of a table, such as its title and headings, that may be painted by themselves. */
const MAX_HEAD_ROWS = 6;

/**
 * The cheapest way to begin: with the look of the most frequent kind of row, with each part's by itself, both with or
 * without the first rows, or with a copy of a table like it on a sheet before.
 */
function paintTable(rows: readonly Row[], columns: readonly Band[], painted: readonly Painted[]): Stroke[] {
  const plain = columns.map(() => PLAIN);
  const lines = linesAround(rows, columns);
  const ways = [[...lines, ...paintRows(rows, plain, columns)]];
  for (let head = 0; head < Math.min(rows.length, MAX_HEAD_ROWS); head++) {
    const body = rows.slice(head);
    for (const base of [mostFrequentRow(body), mixedRow(body, columns)]) {
      ways.push([
        ...lines,
        ...paintRows(rows.slice(0, head), plain, columns),
        ...paintRow(base, withLinesOf(base, plain), columns),
        ...paintRows(body, base.looks, columns),
      ]);
    }
  }
  for (const other of painted) {
    const way = paintFromOther(rows, columns, other);
    if (way) ways.push(way);
  }
  return cheapest(ways);
}

/** A table that begins in the same row and has the same columns is copied, and what differs is painted over it. */
function paintFromOther(rows: readonly Row[], columns: readonly Band[], other: Painted): Stroke[] | null {
  const [first, otherLast] = [rows[0], other.rows.at(-1)];
  const sameColumns = JSON.stringify(columns) === JSON.stringify(other.columns);
  if (!first || !otherLast || first.from !== other.rows[0]?.from || !sameColumns) return null;
  const end = otherLast.to;
  if (rows.some(({ from, to }) => from < end && to > end)) return null;
  const area = lineOf({ from: first.from, to: end }, columns);
  const below = rows.filter(({ from }) => from >= end);
  const cut = bands([...rows.filter(({ to }) => to <= end), ...other.rows].flatMap(({ from, to }) => [from, to])).map(
    (band) => ({ band, before: looksAt(other.rows, band), looks: looksAt(rows, band) }),
  );
  const common = commonParts(cut, columns.length);
  return [
    { kind: "copy", from: area, to: area, sheet: other.sheet },
    ...paintCommon(common, { from: first.from, to: end }, columns),
    ...cut.flatMap(({ band, before, looks }) => {
      const under = before.map((look, i) => ({ ...look, ...common[i] }));
      return paintRow({ ...band, looks }, under, columns);
    }),
    ...linesAround(below, columns),
    ...paintRows(
      below,
      columns.map(() => PLAIN),
      columns,
    ),
  ];
}

/** The lines of a table, drawn at once around as many rows as have them in the same columns. */
function linesAround(rows: readonly Row[], columns: readonly Band[]): Paint[] {
  const spans = rows.map(({ looks }) => looks.map(({ border }) => border));
  const found: Paint[] = [];
  for (let at = 0; at < rows.length;) {
    let end = at + 1;
    while (end < rows.length && JSON.stringify(spans[end]) === JSON.stringify(spans[at])) end += 1;
    const [first, last] = [rows[at], rows[end - 1]];
    if (first && last) {
      const row = {
        from: first.from,
        to: last.to,
        looks: columns.map((_, i) => ({ ...PLAIN, border: spans[at]?.[i] ?? null })),
      };
      found.push(
        ...paintRow(
          row,
          columns.map(() => PLAIN),
          columns,
        ),
      );
    }
    at = end;
  }
  return found;
}

/** Looks that have the row's lines already. */
function withLinesOf({ looks }: Pick<Row, "looks">, under: readonly Look[]): Look[] {
  return under.map((look, i) => ({ ...look, border: looks[i]?.border ?? null }));
}

function looksAt(rows: readonly Row[], band: Band): readonly Look[] {
  return rows.find(({ from, to }) => from <= band.from && band.to <= to)?.looks ?? [];
}

/** For each column the parts that change and are to be the same in all rows. */
function commonParts(
  cut: readonly { readonly before: readonly Look[]; readonly looks: readonly Look[] }[],
  width: number,
): Partial<Look>[] {
  return Array.from({ length: width }, (_, i) => {
    const parts = PARTS.filter((part) => {
      const [key, ...others] = new Set(cut.map(({ looks }) => keyOf(looks[i] ?? PLAIN, part)));
      return others.length === 0 && cut.some(({ before }) => keyOf(before[i] ?? PLAIN, part) !== key);
    });
    return Object.fromEntries(parts.map((part) => [part, cut[0]?.looks[i]?.[part] ?? null]));
  });
}

function paintCommon(common: readonly Partial<Look>[], rows: Band, columns: readonly Band[]): Paint[] {
  return columns.flatMap((column, i): Paint[] => {
    const look = common[i] ?? {};
    if (Object.keys(look).length === 0) return [];
    return [{ kind: "paint", area: lineOf(rows, [column]), look }];
  });
}

/**
 * What differs from what is painted under the rows, their lines being drawn, from top to bottom: as many rows as possible are copied from a
 * sequence like them above, since indicators with as many criteria look alike; what is new is painted, or copied from
 * the row most like it and painted over.
 */
function paintRows(runs: readonly Row[], under: readonly Look[], columns: readonly Band[]): Stroke[] {
  const strokes: Stroke[] = [];
  const rows = runs.flatMap((run) => singleRows(run));
  const different = rows.map((row) => paintRow(row, withLinesOf(row, under), columns).length > 0);
  for (let at = 0; at < rows.length;) {
    const row = rows[at];
    if (!row || !different[at]) {
      at += 1;
      continue;
    }
    const same = sameRows(rows, at);
    const band = { ...row, to: row.from + same };
    const [from, length] = longestMatch(rows, at);
    const painted = cheapest([
      paintRow(band, withLinesOf(band, under), columns),
      ...fromLikeRows(rows.slice(0, at), band, columns),
    ]);
    if (length > 0 && (length > same || costOf(painted) > COPY_COST)) {
      const source = { from: rows[from]?.from ?? 0, to: (rows[from]?.from ?? 0) + length };
      const target = { from: row.from, to: row.from + length };
      strokes.push({ kind: "copy", from: lineOf(source, columns), to: lineOf(target, columns), sheet: null });
      at += length;
    } else {
      strokes.push(...painted);
      at += same;
    }
  }
  return strokes;
}

function singleRows({ from, to, looks, key }: Row): Row[] {
  return Array.from({ length: to - from }, (_, i) => ({ from: from + i, to: from + i + 1, looks, key }));
}

/** How many rows from there on are like the first. */
function sameRows(rows: readonly Row[], at: number): number {
  let end = at;
  while (rows[end]?.key === rows[at]?.key && rows[end]) end += 1;
  return end - at;
}

/** The longest sequence above that is like the one from there on: where it begins, and its length. */
function longestMatch(rows: readonly Row[], at: number): [number, number] {
  let best: [number, number] = [0, 0];
  for (let from = 0; from < at; from++) {
    let length = 0;
    while (from + length < at && rows[at + length] && rows[from + length]?.key === rows[at + length]?.key) length += 1;
    if (length > best[1]) best = [from, length];
  }
  return best;
}

/** For each kind of row above: its copy, and what then differs painted over it. */
function fromLikeRows(above: readonly Row[], row: Row, columns: readonly Band[]): Stroke[][] {
  const kinds = new Map(above.map((one) => [one.key, one]));
  return [...kinds.values()].map((one) => [
    { kind: "copy", from: lineOf(one, columns), to: lineOf(row, columns), sheet: null },
    ...paintRow(row, one.looks, columns),
  ]);
}

/** The first way never takes lines away: a line belongs to two cells, so who takes it away takes the neighbour's too. */
function cheapest(ways: readonly Stroke[][]): Stroke[] {
  const sound = ways.filter((way) => !way.some((stroke) => stroke.kind === "paint" && stroke.look.border === null));
  return sound.reduce((best, way) => (costOf(way) < costOf(best) ? way : best));
}

/** Each part of the look over as many neighbouring columns as have it, parts of the same columns together. */
function paintRow(row: Omit<Row, "key">, before: readonly Look[], columns: readonly Band[]): Paint[] {
  const strokes = new Map<string, { area: Area; look: Partial<Look> }>();
  for (const part of PARTS) {
    for (let i = 0; i < columns.length;) {
      const look = row.looks[i] ?? PLAIN;
      const key = keyOf(look, part);
      let end = i + 1;
      while (end < columns.length && keyOf(row.looks[end] ?? PLAIN, part) === key) end++;
      const [first, last] = [columns[i], columns[end - 1]];
      const changed = columns.slice(i, end).some((_, k) => keyOf(before[i + k] ?? PLAIN, part) !== key);
      if (changed && first && last) {
        const area = { row: row.from, rows: row.to - row.from, column: first.from, columns: last.to - first.from };
        const name = `${area.column} ${area.columns}`;
        const stroke = strokes.get(name) ?? { area, look: {} };
        strokes.set(name, { area, look: { ...stroke.look, [part]: look[part] } });
      }
      i = end;
    }
  }
  return [...strokes.values()].map((stroke) => ({ kind: "paint", ...stroke }));
}
