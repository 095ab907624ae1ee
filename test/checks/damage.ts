/** Workbooks damaged cell by cell, as a snapshot has them: what a rule about the workbook's make must find. */
import { checkBook, RULE_IDS } from "../../src/checks";
import type { Finding } from "../../src/checks";
import { LAYOUT_VERSION, readBook, SHEETS } from "../../src/plan";
import type { Book, SheetKey } from "../../src/plan";
import { cellName, parseCellName } from "../../src/sheet/address";
import type { CellSnapshot, SheetSnapshot, Snapshot } from "../../src/sheet/snapshot";
import type { CellValue } from "../../src/sheet/value";
import { addressOf } from "../plan/edited-books";
import { filledIn } from "./checked";

type Cells = (CellSnapshot | undefined)[][];

/** A snapshot that can be written to. */
export class Damaged {
  sheets: { name: string; visibility: SheetSnapshot["visibility"]; rows: Cells }[];

  constructor(private readonly whole: Snapshot) {
    this.sheets = whole.sheets.map(({ name, visibility, rows }) => ({
      name,
      visibility,
      rows: Array.from({ length: rows.length }, (_, i) => [...(rows[i] ?? [])]),
    }));
  }

  rows(key: SheetKey): Cells {
    const sheet = this.sheets.find(({ name }) => name === SHEETS[key]);
    if (!sheet) throw new Error(`no sheet ${key}`);
    return sheet.rows;
  }

  /** Where a row and a column were, as the workbook was made. */
  address(key: SheetKey, row: string, column: string): string {
    return addressOf(this.whole, key, row, column);
  }

  cell(key: SheetKey, address: string): CellSnapshot | undefined {
    const place = parseCellName(address);
    return place ? this.rows(key)[place.row]?.[place.column] : undefined;
  }

  put(key: SheetKey, address: string, cell: CellSnapshot | undefined): this {
    const place = parseCellName(address);
    const row = place && this.rows(key)[place.row];
    if (!place || !row) throw new Error(`no cell ${address}`);
    row[place.column] = cell;
    return this;
  }

  /** The formula there, as something else. */
  change(key: SheetKey, address: string, formula: (old: string) => string, value?: CellValue): this {
    const old = this.cell(key, address);
    if (old?.formula === undefined) throw new Error(`no formula at ${address}`);
    return this.put(key, address, { value: value === undefined ? old.value : value, formula: formula(old.formula) });
  }

  rowOf(key: SheetKey, id: string): number {
    const row = this.rows(key).findIndex((cells) => cells[0]?.value === id);
    if (row < 0) throw new Error(`no row ${id}`);
    return row;
  }

  book(): Book {
    const { sheets } = this;
    const result = readBook({ sheets }, LAYOUT_VERSION);
    if ("faults" in result) throw new Error(JSON.stringify(result.faults));
    return result.book;
  }

  /** All findings but those about single entries. */
  findings(): Finding[] {
    const entries: readonly string[] = RULE_IDS.entries;
    return checkBook(this.book()).findings.filter(({ rule }) => !entries.includes(rule));
  }

  /** Severity, rule, address and unit of each. */
  found(): string[] {
    return this.findings().map(({ severity, rule, sheet, cell, unit }) =>
      [severity, rule, `${sheet ?? ""}!${cell ? cellName(cell.row, cell.column) : ""}`, unit?.id ?? "–"].join(" "),
    );
  }
}

let whole: Promise<Snapshot> | null = null;

/** A workbook for three units in which all is well, to be damaged. */
export async function damaged(): Promise<Damaged> {
  whole ??= filledIn().then(({ snapshot }) => snapshot);
  return new Damaged(await whole);
}
