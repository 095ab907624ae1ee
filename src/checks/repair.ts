/** The cells that mend findings, where what belongs there is certain. */
import { findSheet, SHEETS } from "../plan";
import type { FoundSheet, SheetKey } from "../plan";
import type { CellAddress } from "../sheet/address";
import { cellAt } from "../sheet/snapshot";
import type { CellSnapshot } from "../sheet/snapshot";
import type { CellRepair, Repair, SheetRepair, Witness } from "../sheet/repair";
import { fixOf } from "./fixes";
import type { Made } from "./made";
import type { FormulaFaultKind } from "./made/formula-faults";
import type { CheckContext, Finding } from "./types";

const FORMULAS: Readonly<Partial<Record<Finding["rule"], FormulaFaultKind>>> = {
  "formula-overwritten": "overwritten",
  "formula-missing": "missing",
  "formula-changed": "changed",
};

/** What these are about is the cell of an id; `data.expected` is the id that belongs there. */
const IDS: ReadonlySet<Finding["rule"]> = new Set(["row-unknown", "row-doubled", "unit-unknown", "unit-doubled"]);

/** All that is certain about the findings, each cell once. Empty where a person must decide. */
export function repairOf(context: CheckContext, findings: readonly Finding[]): Repair {
  const bySheet = new Map<string, Map<string, CellRepair>>();
  for (const finding of findings) {
    if (finding.sheet === null) continue;
    const own = bySheet.get(finding.sheet) ?? new Map<string, CellRepair>();
    for (const one of cellsOf(context, finding)) own.set(`${one.cell.row} ${one.cell.column}`, one);
    if (own.size > 0) bySheet.set(finding.sheet, own);
  }
  const keys = Object.keys(SHEETS) as SheetKey[];
  const found = keys.map((key) => findSheet(context.book.snapshot, key));
  return [...bySheet].flatMap(([name, cells]): SheetRepair[] => {
    const sheet = found.find((one) => one?.sheet.name === name);
    return sheet ? [withWitnesses(sheet, [...cells.values()])] : [];
  });
}

/** Whether anything about the finding is certain, without working out what. */
export function isMendable(finding: Finding): boolean {
  const { rule, data } = finding;
  if (fixOf(finding)) return true;
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

function withWitnesses({ sheet, origin }: FoundSheet, cells: readonly CellRepair[]): SheetRepair {
  const written = new Set(cells.map(({ cell }) => `${cell.row} ${cell.column}`));
  const witnesses = (places: readonly CellAddress[]): Witness[] =>
    places
      .filter(({ row, column }) => !written.has(`${row} ${column}`))
      .map((cell) => ({ cell, id: cellAt(sheet, cell.row, cell.column).value }));
  const rows = [...new Set(cells.map(({ cell }) => cell.row))].sort((a, b) => a - b);
  const columns = [...new Set(cells.map(({ cell }) => cell.column))].sort((a, b) => a - b);
  return {
    sheet: sheet.name,
    cells,
    rowIds: witnesses(rows.map((row) => ({ row, column: origin.column }))),
    columnIds: witnesses(columns.map((column) => ({ row: origin.row, column }))),
  };
}
