/** A clean workbook that can be written to, as cells and properties, and where in it what stands. */
import { SHEETS } from "../../../src/plan";
import type { SheetKey } from "../../../src/plan";
import { findSheet, placeOf } from "../../../src/plan/read/sheets";
import { rowIdOf } from "../../../src/plan/read/entries";
import { fieldsOf } from "../../../src/rubric";
import type { Field, Unit } from "../../../src/rubric";
import { areaName, cellName, quoteSheetName } from "../../../src/sheet/address";
import type { CellAddress } from "../../../src/sheet/address";
import type { CellSnapshot, NameSnapshot, SheetSnapshot, Snapshot } from "../../../src/sheet/snapshot";
import type { CellValue } from "../../../src/sheet/value";
import { pick } from "../../helpers/random";
import { cleared } from "../remade";
import { madeFrom } from "./clean";
import type { Random, Sources } from "./clean";

type Cells = (CellSnapshot | undefined)[][];
type DraftSheet = Omit<SheetSnapshot, "rows" | "name"> & { name: string; rows: Cells };

export class Draft {
  sheets: DraftSheet[];
  names: NameSnapshot[];
  private readonly whole: Snapshot;

  constructor(
    readonly sources: Sources,
    readonly next: Random,
  ) {
    this.whole = madeFrom(sources);
    this.sheets = this.whole.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => [...(row ?? [])]) }));
    this.names = [...(this.whole.names ?? [])];
  }

  get snapshot(): Snapshot {
    return { ...this.whole, sheets: this.sheets, names: this.names };
  }

  /** @throws where there is none */
  oneOf<T>(items: readonly T[]): T {
    const item = pick(items, this.next);
    if (item === null) throw new Error("nothing to choose from");
    return item;
  }

  unit(): Unit {
    return this.oneOf(this.sources.units);
  }

  /** A unit and a field that applies to it. */
  entry(isMeant: (field: Field) => boolean): { unit: Unit; field: Field } {
    const fields = fieldsOf(this.sources.rubric).filter(isMeant);
    const places = this.sources.units.flatMap((unit) =>
      fields.filter((field) => appliesTo(field, unit)).map((field) => ({ unit, field })),
    );
    return this.oneOf(places);
  }

  /** Where a row and a column, given by their ids, were as the workbook was made. */
  place(key: SheetKey, row: string, column: string): CellAddress {
    const found = findSheet(this.whole, key);
    const place = found && placeOf(found, row, column);
    if (!place) throw new Error(`${key} has no ${row}, ${column}`);
    return place;
  }

  entryPlace(unit: Unit, field: Field): CellAddress {
    return this.place("entries", rowIdOf(field), unit.id);
  }

  /** Row of an id, or column of one. */
  line(key: SheetKey, axis: "row" | "column", id: string): number {
    const found = findSheet(this.whole, key);
    const at = (axis === "row" ? found?.rows : found?.columns)?.get(id);
    if (at === undefined) throw new Error(`${key} has no ${axis} ${id}`);
    return at;
  }

  sheet(key: SheetKey): DraftSheet {
    const sheet = this.sheets.find(({ name }) => name === SHEETS[key]);
    if (!sheet) throw new Error(`no sheet ${key}`);
    return sheet;
  }

  cell(key: SheetKey, { row, column }: CellAddress): CellSnapshot | undefined {
    return this.sheet(key).rows[row]?.[column];
  }

  put(key: SheetKey, { row, column }: CellAddress, cell: CellSnapshot | undefined): void {
    (this.sheet(key).rows[row] ??= [])[column] = cell;
  }

  type(key: SheetKey, place: CellAddress, value: CellValue): void {
    this.put(key, place, { value });
  }

  formulaAt(key: SheetKey, place: CellAddress): string {
    const formula = this.cell(key, place)?.formula;
    if (formula === undefined) throw new Error(`no formula at ${cellName(place.row, place.column)}`);
    return formula;
  }

  /** Another formula, which comes to the same as long as nothing else is given. */
  rewrite(key: SheetKey, place: CellAddress, change: (old: string) => string, value?: CellValue): void {
    const formula = change(this.formulaAt(key, place));
    this.put(key, place, { value: value === undefined ? (this.cell(key, place)?.value ?? null) : value, formula });
  }

  /** Places of formulas that stand in the rows and columns meant. */
  formulas(key: SheetKey, rows: readonly string[], columns: readonly string[]): CellAddress[] {
    return rows
      .flatMap((row) => columns.map((column) => this.place(key, row, column)))
      .filter((place) => this.cell(key, place)?.formula !== undefined);
  }

  /** Ids of the rows with entries: of indicators, criteria, counters and vetoes. */
  rowIds(): string[] {
    return [...new Set(fieldsOf(this.sources.rubric).map(rowIdOf))];
  }

  unitIds(): string[] {
    return this.sources.units.map(({ id }) => id);
  }

  /** Takes validations or conditional formats away from an area. */
  clear(key: SheetKey, what: "validations" | "formats", area: Parameters<typeof areaName>[0]): void {
    const sheet = this.sheet(key);
    if (what === "formats") this.set(key, { formats: cleared(sheet.formats, areaName(area)) });
    else this.set(key, { validations: cleared(sheet.validations, areaName(area)) });
  }

  set(key: SheetKey, properties: Partial<DraftSheet>): void {
    Object.assign(this.sheet(key), properties);
  }

  /** Another name, which all formulas, rules and names follow, as in Excel. */
  rename(key: SheetKey, name: string): void {
    const [from, to] = [`${SHEETS[key]}!`, `${quoteSheetName(name)}!`];
    const follow = (formula: string) => formula.replaceAll(from, to);
    this.sheet(key).name = name;
    for (const sheet of this.sheets) {
      sheet.rows = sheet.rows.map((row) =>
        Array.from(row, (cell) => (cell?.formula === undefined ? cell : { ...cell, formula: follow(cell.formula) })),
      );
      Object.assign(sheet, {
        validations: sheet.validations?.map((one) => ({ ...one, formulas: one.formulas.map(follow) })),
        formats: sheet.formats?.map((one) => ({ ...one, formula: follow(one.formula) })),
      });
    }
    this.names = this.names.map((one) =>
      one.target?.sheet === SHEETS[key]
        ? { ...one, text: follow(one.text), target: { ...one.target, sheet: name } }
        : one,
    );
  }
}

export function appliesTo({ indicator: { applicability } }: Field, unit: Unit): boolean {
  return applicability === null || unit.conditions[applicability.condition] === true;
}
