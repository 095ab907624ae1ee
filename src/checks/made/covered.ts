/**
 * Rules that belong to areas – validations, conditional formats – held against those that are there. Programs cut the
 * areas up or join them when they save, so that cells are compared, as rectangles, and never lists of areas.
 */
import type { Area, CellAddress } from "../../sheet/address";
import { hullOf, intersection, overlaps, without } from "../../sheet/areas";

export interface Found {
  readonly areas: readonly Area[];
}

/** An area that is to have something, where it stands now. */
export interface Wanted<F extends Found> {
  readonly area: Area;
  /** Whether what is there is, in this cell, what belongs there. */
  readonly isAlike: (found: F, cell: CellAddress) => boolean;
}

export interface Covered {
  readonly right: readonly Area[];
  /** Something else is there. */
  readonly other: readonly Area[];
  readonly bare: readonly Area[];
}

/** @param several more than one thing may be in a cell: what else is there does not count then */
export function coveredBy<F extends Found>(
  wanted: readonly Wanted<F>[],
  found: readonly F[],
  several: boolean,
): Covered {
  const right: Area[] = [];
  const other: Area[] = [];
  const bare: Area[] = [];
  const there = found.flatMap((one) => one.areas.map((area) => ({ one, area })));
  for (const { area, isAlike } of wanted) {
    let rest = [area];
    for (const candidate of there) {
      const hit = intersection(area, candidate.area);
      if (!hit) continue;
      const alike = isAlike(candidate.one, hit);
      if (!alike && several) continue;
      (alike ? right : other).push(hit);
      rest = rest.flatMap((part) => without(part, candidate.area));
      if (rest.length === 0) break;
    }
    bare.push(...rest);
  }
  return { right, other, bare };
}

export interface Fold {
  /** Holds all its cells, and none that is right. */
  readonly area: Area;
  readonly first: CellAddress;
  readonly cells: number;
}

/** Folds before an area that it may be joined to: only near ones, that many areas take no more time. */
const NEAR = 20;

/** Faulty areas as few as can be: joined wherever nothing that is right stands between them. */
export function fold(faulty: readonly Area[], right: readonly Area[]): Fold[] {
  const folds: Fold[] = [];
  for (const area of [...faulty].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const cells = area.rows * area.columns;
    const at = folds.findLastIndex((one, i) => {
      if (i < folds.length - NEAR) return false;
      const hull = hullOf([one.area, area]);
      return !right.some((each) => overlaps(each, hull));
    });
    const into = folds[at];
    if (into) folds[at] = { ...into, area: hullOf([into.area, area]), cells: into.cells + cells };
    else folds.push({ area, first: { row: area.row, column: area.column }, cells });
  }
  return folds;
}
