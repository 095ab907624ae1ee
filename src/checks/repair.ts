/** What mends findings, where what belongs there is certain. */
import { findSheet, SHEETS } from "../plan";
import type { FoundSheet, SheetKey } from "../plan";
import { areaName } from "../sheet/address";
import type { Area, CellAddress } from "../sheet/address";
import { hullOf } from "../sheet/areas";
import { MAX_COLUMNS, MAX_ROWS } from "../sheet/limits";
import { once } from "../sheet/once";
import { cellAt } from "../sheet/snapshot";
import type { CellSnapshot } from "../sheet/snapshot";
import type { CellRepair, Repair, SheetRepair, Witness } from "../sheet/repair";
import type { MakeRepair } from "../sheet/repair-make";
import { fixOf } from "./fixes";
import type { Made } from "./made";
import type { FormulaFaultKind } from "./made/formula-faults";
import { isOfMake, makeRepairs, sheetOfMake } from "./repair-make";
import { isOfRows, rowRepairs } from "./repair-rows";
import type { CheckContext, Finding } from "./types";

const FORMULAS: Readonly<Partial<Record<Finding["rule"], FormulaFaultKind>>> = {
  "formula-overwritten": "overwritten",
  "formula-missing": "missing",
  "formula-changed": "changed",
};

/** What these are about is the cell of an id; `data.expected` is the id that belongs there. */
const IDS: ReadonlySet<Finding["rule"]> = new Set(["row-unknown", "row-doubled", "unit-unknown", "unit-doubled"]);

/** What is mended of one sheet, each cell and each part of its make once. */
interface OfSheet {
  readonly cells: Map<string, CellRepair>;
  readonly make: Map<string, MakeRepair>;
}

/**
 * All that is certain about the findings, each cell once. Empty where a person must decide. Rows that are gone come back
 * by themselves, since everything below them moves: whatever else is wrong is judged again when they are there.
 */
export function repairOf(context: CheckContext, findings: readonly Finding[]): Repair {
  const areIdsRight = once(() => {
    const made = context.made();
    return made !== null && !idsComeFirst(made);
  });
  const rows = findings.some(isOfRows) && areIdsRight() ? rowsOf(context, findings) : [];
  if (rows.length > 0) return rows;
  const keys = Object.keys(SHEETS) as SheetKey[];
  const found = keys.flatMap((key) => findSheet(context.book.snapshot, key) ?? []);
  const bySheet = new Map<FoundSheet, OfSheet>();
  for (const finding of findings) {
    const name = sheetOfMake(finding);
    const sheet = found.find((one) => one.sheet.name === name || (finding.sheet === null && one.key === name));
    if (!sheet) continue;
    const own = bySheet.get(sheet) ?? { cells: new Map<string, CellRepair>(), make: new Map<string, MakeRepair>() };
    for (const one of cellsOf(context, finding)) own.cells.set(`${one.cell.row} ${one.cell.column}`, one);
    if (isOfMake(finding)) {
      for (const one of makeRepairs(context, sheet.key, finding, areIdsRight)) {
        own.make.set(keyOf(one), joined(own.make.get(keyOf(one)), one));
      }
    }
    if (own.cells.size > 0 || own.make.size > 0) bySheet.set(sheet, own);
  }
  return [...bySheet].map(([sheet, { cells, make }]) => withWitnesses(sheet, [...cells.values()], [...make.values()]));
}

function rowsOf(context: CheckContext, findings: readonly Finding[]): SheetRepair[] {
  const made = context.made();
  const repairs = made ? rowRepairs(context, made, findings) : [];
  return repairs.map(({ sheet, cells, make }) => withWitnesses(sheet.found, cells, make));
}

/** All formats of a sheet are put right together: only the areas that people are shown differ. */
function joined(known: MakeRepair | undefined, one: MakeRepair): MakeRepair {
  return known?.kind === "formats" && one.kind === "formats" ? { ...one, area: hullOf([known.area, one.area]) } : one;
}

function keyOf(make: MakeRepair): string {
  switch (make.kind) {
    case "protection":
    case "formats":
    case "rows":
      return make.kind;
    case "name":
      return `name ${make.name}`;
    case "lines":
      return `${make.axis} ${make.from}`;
    case "validations":
      return `validations ${areaName(make.area)}`;
  }
}

/** Whether anything about the finding is certain, without working out what. */
export function isMendable(finding: Finding): boolean {
  const { rule, data } = finding;
  if (fixOf(finding) || isOfMake(finding) || isOfRows(finding)) return true;
  return (rule in FORMULAS || IDS.has(rule)) && typeof data.expected === "string" && data.expected !== "";
}

function cellsOf(context: CheckContext, finding: Finding): CellRepair[] {
  const { rule, cell, sheet, data } = finding;
  if (!cell) return [];
  const before = (at: CellAddress): CellSnapshot => {
    const own = context.book.snapshot.sheets.find(({ name }) => name === sheet);
    return own ? cellAt(own, at.row, at.column) : { value: null };
  };
  const fix = fixOf(finding);
  if (fix) return [{ cell, before: before(cell), after: { value: fix.value } }];
  if (IDS.has(rule) && typeof data.expected === "string" && data.expected !== "") {
    return [{ cell, before: before(cell), after: { value: data.expected } }];
  }
  const kind = FORMULAS[rule];
  const made = context.made();
  if (!made || !kind || idsComeFirst(made)) return [];
  const fault = made
    .formulas()
    .find(
      (one) =>
        one.kind === kind &&
        one.sheet.found.sheet.name === sheet &&
        one.cell.row === cell.row &&
        one.cell.column === cell.column,
    );
  return (fault?.cells ?? []).flatMap(({ cell: at, expected, found }) =>
    expected === null ? [] : [{ cell: at, before: found, after: { formula: expected } }],
  );
}

/** As long as a row or a unit goes by a wrong id, or two by the same, formulas are judged by the wrong place. */
function idsComeFirst(made: Made): boolean {
  return [...made.rows(), ...made.units().faults].some(({ kind, expected }) => expected !== "" || kind === "doubled");
}

function withWitnesses(
  { sheet, origin, rows, columns }: FoundSheet,
  cells: readonly CellRepair[],
  make: readonly MakeRepair[],
): SheetRepair {
  const written = new Set(cells.map(({ cell }) => `${cell.row} ${cell.column}`));
  const witnesses = (places: readonly CellAddress[]): Witness[] =>
    places
      .filter(({ row, column }) => !written.has(`${row} ${column}`))
      .map((cell) => ({ cell, id: cellAt(sheet, cell.row, cell.column).value }));
  const areas = make.flatMap(areasOf);
  const known = (lines: ReadonlyMap<string, number>, isIn: (area: Area, at: number) => boolean) =>
    [...lines.values()].filter((at) => areas.some((area) => isIn(area, at)));
  const sorted = (places: readonly number[]) => [...new Set(places)].sort((a, b) => a - b);
  const ownRows = known(rows, (area, at) => area.row <= at && at < area.row + area.rows);
  const ownColumns = known(columns, (area, at) => area.column <= at && at < area.column + area.columns);
  return {
    sheet: sheet.name,
    cells,
    make,
    rowIds: witnesses(
      sorted([...cells.map(({ cell }) => cell.row), ...ownRows]).map((row) => ({ row, column: origin.column })),
    ),
    columnIds: witnesses(
      sorted([...cells.map(({ cell }) => cell.column), ...ownColumns]).map((column) => ({ row: origin.row, column })),
    ),
  };
}

/** Cells whose rows and columns must still be where they were. */
function areasOf(make: MakeRepair): Area[] {
  switch (make.kind) {
    case "protection":
    case "name":
      return [];
    case "lines": {
      const { axis, from, to } = make;
      const lines = to - from + 1;
      return [
        axis === "row"
          ? { row: from, rows: lines, column: 0, columns: 0 }
          : { row: 0, rows: 0, column: from, columns: lines },
      ];
    }
    case "rows":
      return [{ row: 0, rows: MAX_ROWS, column: 0, columns: MAX_COLUMNS }];
    case "validations":
      return make.after.map(({ area }) => area);
    case "formats":
      return make.after.flatMap(({ kept, areas }) => (kept === null ? areas : []));
  }
}
