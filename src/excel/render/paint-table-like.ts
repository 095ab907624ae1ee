/** A table painted as a copy of one like it on a sheet before: 得分计算 looks much as 评分录入 does. */
import { linesAround, paintRow } from "./paint-row";
import { paintRows } from "./paint-rows";
import { bands, keyOf, lineOf, PARTS, PLAIN } from "./rows";
import type { Band, Look, Row } from "./rows";
import type { Paint, Stroke } from "./stroke";

/** A table of a sheet, as its rows end up. */
export interface Painted {
  readonly sheet: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Band[];
}

/** A table that begins in the same row and has the same columns is copied, and what differs is painted over it. */
export function paintFromOther(rows: readonly Row[], columns: readonly Band[], other: Painted): Stroke[] | null {
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
