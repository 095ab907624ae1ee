/** A sheet's cells by what they look like and accept: bands of columns, rows that are alike, tables of such rows. */
import type { StyledArea, ValidationPlan } from "../../plan";
import type { CellStyle } from "../../plan/styles";
import type { Area } from "../../sheet/address";
import { validationAt } from "./accepted";
import type { Accepted } from "./accepted";

/** null stands for what a cell has that nobody has formatted, once the sheet has its font. */
export type Look = { readonly [K in keyof Required<CellStyle>]: Required<CellStyle>[K] | null } & {
  readonly accepts: Accepted | null;
};
export type LookPart = keyof Look;

export const PLAIN: Look = {
  bold: null,
  italic: null,
  size: null,
  color: null,
  fill: null,
  border: null,
  horizontal: null,
  // Set for the whole sheet at first: files have the middle for every cell that is formatted at all.
  vertical: "center",
  wrap: null,
  indent: null,
  numberFormat: null,
  unlocked: null,
  accepts: null,
};
export const PARTS = Object.keys(PLAIN) as LookPart[];

/** Lines belong to the cells beside as well, and what cells accept is not a matter of looks. */
export const BARE: Partial<Look> = Object.fromEntries(
  PARTS.filter((part) => part !== "border" && part !== "accepts").map((part) => [part, PLAIN[part]]),
);

/** From … up to, the end not included; rows or columns. */
export interface Band {
  readonly from: number;
  readonly to: number;
}

export interface Row extends Band {
  /** The look of each band of columns. */
  readonly looks: readonly Look[];
  readonly key: string;
}

/** The sheet's bands of columns, and its tables: runs of rows without a plain row between them. */
export function tablesOf(
  styles: readonly StyledArea[],
  validations: readonly ValidationPlan[],
): { columns: Band[]; tables: Row[][] } {
  const areas = [...styles, ...validations].map(({ area }) => area);
  const columns = bands(areas.flatMap(({ column, columns: width }) => [column, column + width]));
  const rows = bands(areas.flatMap(({ row, rows: height }) => [row, row + height]));
  return { columns, tables: tables(joined(rows.map((band) => rowOf(band, columns, styles, validations)))) };
}

export function bands(cuts: readonly number[]): Band[] {
  const sorted = [...new Set(cuts)].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((from, i) => ({ from, to: sorted[i + 1] ?? from }));
}

function rowOf(
  band: Band,
  columns: readonly Band[],
  styles: readonly StyledArea[],
  validations: readonly ValidationPlan[],
): Row {
  const covers = ({ area }: { readonly area: Area }) => area.row <= band.from && band.to <= area.row + area.rows;
  const [ownStyles, ownValidations] = [styles.filter(covers), validations.filter(covers)];
  const looks = columns.map(({ from, to }): Look => {
    const spans = ({ area }: { readonly area: Area }) => area.column <= from && to <= area.column + area.columns;
    const style = ownStyles.findLast(spans)?.style;
    const validation = ownValidations.findLast(spans);
    if (!style && !validation) return PLAIN;
    return { ...PLAIN, ...style, accepts: validation ? validationAt(validation, band.from, from) : null };
  });
  return { ...band, looks, key: JSON.stringify(looks.map((look) => PARTS.map((part) => keyOf(look, part)))) };
}

/** What tells values of a part apart; a validation is the same wherever its formulas are relatively the same. */
export function keyOf(look: Look, part: LookPart): string | number | boolean | null {
  return part === "accepts" ? (look.accepts?.key ?? null) : look[part];
}

/** Neighbouring rows that look alike as one. */
function joined(rows: readonly Row[]): Row[] {
  const runs: Row[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last?.key === row.key && last.to === row.from) runs[runs.length - 1] = { ...last, to: row.to };
    else runs.push(row);
  }
  return runs;
}

/** Runs of rows without a plain row between them. */
function tables(rows: readonly Row[]): Row[][] {
  const found: Row[][] = [];
  for (const row of rows) {
    if (row.looks.every((look) => look === PLAIN)) continue;
    const last = found.at(-1);
    if (last?.at(-1)?.to === row.from) last.push(row);
    else found.push([row]);
  }
  return found;
}

/** The rows over the whole width of the table. */
export function lineOf({ from, to }: Band, columns: readonly Band[], rows = to - from): Area {
  const left = columns[0]?.from ?? 0;
  return { row: from, rows, column: left, columns: (columns.at(-1)?.to ?? left) - left };
}
