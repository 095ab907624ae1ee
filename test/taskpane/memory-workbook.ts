/** An open workbook without Excel: cells in memory that do what the pane asks for, and a log of what it asked. */
import { ExcelProblem } from "../../src/excel/types";
import type {
  AreaCells,
  Change,
  Entered,
  EntryTarget,
  Look,
  Mended,
  OpenWorkbook,
  ProblemCode,
  ReadWork,
  ResultsWritten,
  Rewritten,
  SelectedTable,
  Selection,
  Work,
  WorkbookListener,
} from "../../src/excel/types";
import { findResults, planResults, updateResults, withResultCells } from "../../src/plan/results";
import type { ResultsInput } from "../../src/plan/results";
import type { WorkbookRewrite } from "../../src/plan/rewrite";
import { ruleChoicesRow } from "../../src/plan/state/rules";
import type { WorkbookPlan } from "../../src/plan";
import type { Rubric, Unit } from "../../src/rubric";
import type { Entries } from "../../src/scoring";
import type { Area, CellAddress } from "../../src/sheet/address";
import type { Repair, Witness } from "../../src/sheet/repair";
import { cellAt } from "../../src/sheet/snapshot";
import type { CellSnapshot, SheetSnapshot, Snapshot } from "../../src/sheet/snapshot";
import { valueText } from "../../src/sheet/value";
import type { CellValue } from "../../src/sheet/value";
import { rewritten } from "../regenerate/rewritten";
import { madeOnce, sheetsOf } from "./made-sheets";

/** What is computed from the other sheets, and read by nobody. */
const COMPUTED = ["得分计算", "汇总排名"];

const OWN: SheetSnapshot = { name: "Sheet1", visibility: "visible", rows: [] };

export class MemoryWorkbook implements OpenWorkbook {
  sheets: SheetSnapshot[] = [OWN];
  selected: { sheet: string; cell: CellAddress } = { sheet: "Sheet1", cell: { row: 0, column: 0 } };
  values: CellValue[][] = [];
  state: Look["state"] = "none";
  readOnly = false;
  structureProtected = false;
  /** A check reads what is computed, too. */
  readsWhole = false;
  /** Names of the calls, in their order. */
  readonly calls: string[] = [];
  /** What each reading was for. */
  readonly readFor: (ReadWork["for"] | "score")[] = [];
  /** Names of the scorebook's own sheets. */
  private readonly made = new Set<string>();
  private held = 0;
  private readonly gates: { readonly call: string; readonly opened: Promise<void> }[] = [];
  private readonly failures: { readonly call: string; readonly error: Error }[] = [];
  private readonly listeners = new Set<WorkbookListener>();

  /** Holds the scorebook made from these, its first entry cell not selected yet. */
  static async holding(rubric: Rubric, units: readonly Unit[], entries: Entries = new Map()): Promise<MemoryWorkbook> {
    const book = new MemoryWorkbook();
    book.hold(await madeOnce(rubric, units, entries));
    return book;
  }

  async make(plan: WorkbookPlan): Promise<void> {
    this.hold(await sheetsOf(plan));
  }

  private hold(sheets: readonly SheetSnapshot[]): void {
    this.sheets = [...this.sheets, ...sheets];
    for (const { name } of sheets) this.made.add(name);
    this.state = "scorebook";
  }

  /** The next call of that name fails. */
  failNext(call: string, code: ProblemCode, details: readonly string[] = []): void {
    this.failures.push({ call, error: new ExcelProblem(code, details) });
  }

  /** Whether a call waits for what `holdNext` returned. */
  get isHeld(): boolean {
    return this.held > 0;
  }

  /** The next call of that name is answered only when the returned function is called. */
  holdNext(call: string): () => void {
    let open = () => {};
    const opened = new Promise<void>((resolve) => (open = resolve));
    this.gates.push({ call, opened });
    return () => {
      open();
    };
  }

  get watched(): boolean {
    return this.listeners.size > 0;
  }

  /** What a person does in the sheet. */
  select(sheet: string, cell: CellAddress): void {
    this.selected = { sheet, cell };
    for (const { selected } of this.listeners) selected();
  }

  /** Somebody types into a cell. @param told false: Excel says nothing of it */
  type(sheet: string, cell: CellAddress, value: CellValue, told = true): void {
    this.put(sheet, cell, { value });
    if (told) this.tell({ sheet, area: { ...cell, rows: 1, columns: 1 } });
  }

  tell(change: Change | null): void {
    for (const { changed } of this.listeners) changed(change);
  }

  rename(from: string, to: string): void {
    this.sheets = this.sheets.map((sheet) => (sheet.name === from ? { ...sheet, name: to } : sheet));
    if (this.made.delete(from)) this.made.add(to);
  }

  valueAt(sheet: string, { row, column }: CellAddress): CellValue {
    return cellAt(this.sheet(sheet), row, column).value;
  }

  sheet(name: string): SheetSnapshot {
    const found = this.sheets.find((one) => one.name === name);
    if (!found) throw new Error(`no sheet ${name}`);
    return found;
  }

  put(name: string, { row, column }: CellAddress, cell: CellSnapshot): void {
    this.sheets = this.sheets.map((sheet) => {
      if (sheet.name !== name) return sheet;
      const rows = [...sheet.rows];
      const cells = [...(rows[row] ?? [])];
      cells[column] = cell;
      rows[row] = cells;
      return { ...sheet, rows };
    });
  }

  /** Of a sheet's make nothing else is done here. */
  protect(name: string, on: boolean): void {
    this.sheets = this.sheets.map((sheet) => (sheet.name === name ? { ...sheet, protected: on } : sheet));
  }

  async look(): Promise<Look> {
    await this.called("look");
    const { state, readOnly, structureProtected } = this;
    return { state, sheets: this.sheets.map(({ name }) => name), readOnly, structureProtected };
  }

  async generate(plan: WorkbookPlan, work?: Work): Promise<void> {
    work?.onProgress?.({ step: "writing", share: 0.5 });
    await this.called("generate");
    if (work?.signal?.aborted) throw new ExcelProblem("cancelled");
    await this.make(plan);
  }

  async takeBack(): Promise<void> {
    await this.called("takeBack");
    this.state = "none";
  }

  async read(work: ReadWork = {}): Promise<Snapshot> {
    this.readFor.push(work.for ?? "score");
    await this.called("read");
    const own = this.sheets.filter(({ name }) => this.made.has(name));
    if (this.readsWhole && work.for === "check") return { sheets: own, unread: [] };
    const [unread, sheets] = [true, false].map((computed) =>
      own.filter(({ name }) => COMPUTED.includes(name) === computed),
    );
    return { sheets: sheets ?? [], unread: unread?.map(({ name }) => name) ?? [] };
  }

  async readArea(sheet: string, area: Area): Promise<AreaCells> {
    await this.called("readArea");
    const found = this.sheet(sheet);
    const cells = Array.from({ length: area.rows }, (_, i) =>
      Array.from({ length: area.columns }, (_, j) => cellAt(found, area.row + i, area.column + j)),
    );
    return { sheet, area, cells };
  }

  async selection(): Promise<Selection> {
    const { sheet, cell } = this.selected;
    const content = cellAt(this.sheet(sheet), cell.row, cell.column);
    await this.called("selection");
    return { sheet, cell, content };
  }

  async selectedValues(): Promise<readonly (readonly CellValue[])[]> {
    await this.called("selectedValues");
    return this.values;
  }

  async selectedTable(most: number): Promise<SelectedTable> {
    await this.called("selectedTable");
    const cells = this.values.reduce((sum, row) => sum + row.length, 0);
    return cells > most ? { cells } : { texts: this.values.map((row) => row.map(valueText)) };
  }

  async goTo(sheet: string, cell: CellAddress): Promise<void> {
    await this.called("goTo");
    this.select(sheet, cell);
  }

  async enter(target: EntryTarget, value: CellValue): Promise<Entered> {
    await this.called("enter");
    const { sheet, cell, idRow, idColumn, rowId, columnId, before } = target;
    const there = (row: number, column: number) => this.valueAt(sheet, { row, column });
    if (there(cell.row, idColumn) !== rowId || there(idRow, cell.column) !== columnId) return { state: "moved" };
    const now = this.valueAt(sheet, cell);
    if ((now ?? "") !== (before ?? "")) return { state: "changed", value: now };
    this.put(sheet, cell, { value });
    return { state: "written", value };
  }

  async mend(repair: Repair): Promise<Mended> {
    await this.called("mend");
    for (const { sheet, cells, rowIds, columnIds } of repair) {
      if ([...rowIds, ...columnIds].some(({ cell, id }) => this.valueAt(sheet, cell) !== id)) return { state: "moved" };
      const isSame = ({ cell, before }: (typeof cells)[number]) => {
        const now = cellAt(this.sheet(sheet), cell.row, cell.column);
        return (
          now.formula === before.formula && (now.formula !== undefined || (now.value ?? "") === (before.value ?? ""))
        );
      };
      if (!cells.every(isSame)) return { state: "changed" };
    }
    for (const { sheet, cells, make } of repair) {
      for (const one of make) if (one.kind === "protection") this.protect(sheet, one.on);
      for (const { cell, after } of cells)
        this.put(sheet, cell, "formula" in after ? { value: null, ...after } : after);
    }
    return { state: "written", repair };
  }

  async writeResults(input: ResultsInput): Promise<ResultsWritten> {
    await this.called("writeResults");
    const found = findResults({ sheets: this.sheets });
    if (!found) {
      const { sheet } = planResults(input);
      this.sheets = [...this.sheets, sheet];
      this.made.add(sheet.name);
      return { sheet, isNew: true, changed: 0 };
    }
    const { cells } = updateResults(found, input);
    const sheet = withResultCells(found.sheet, cells);
    this.sheets = this.sheets.map((one) => (one === found.sheet ? sheet : one));
    return { sheet, isNew: false, changed: cells.length };
  }

  async rewrite(rewrite: WorkbookRewrite, work?: Work): Promise<Rewritten> {
    work?.onProgress?.({ step: "writing", share: 0.5 });
    await this.called("rewrite");
    if (work?.signal?.aborted) throw new ExcelProblem("cancelled");
    const { witnesses, sheets, added, removed, undo } = rewrite;
    const isThere = (sheet: string, { cell, id }: Witness) => this.valueAt(sheet, cell) === id;
    const isAsRead = witnesses.every(({ sheet, rowIds, columnIds }) =>
      [...rowIds, ...columnIds].every((witness) => isThere(sheet, witness)),
    );
    if (!isAsRead) return { state: "moved" };
    this.sheets = rewritten({ sheets: this.sheets }, rewrite).sheets.filter(({ name }) => !removed.includes(name));
    for (const { name } of added) this.made.add(name);
    for (const name of removed) this.made.delete(name);
    const names = added.map(({ name }) => name);
    return {
      state: "written",
      undo: { witnesses: [], sheets: undo, added: [], removed: names, unnamed: [], names: [], undo: sheets },
    };
  }

  async writeRules(text: string): Promise<SheetSnapshot> {
    await this.called("writeRules");
    const state = this.sheets.find(({ name }) => name.startsWith("_"));
    if (!state) throw new ExcelProblem("no-scorebook");
    const row = ruleChoicesRow(state);
    this.put(state.name, { row, column: 0 }, { value: "rules" });
    this.put(state.name, { row, column: 2 }, { value: text });
    return this.sheet(state.name);
  }

  async whenEditingEnds(): Promise<void> {
    await this.called("whenEditingEnds");
  }

  async watch(listener: WorkbookListener): Promise<() => Promise<void>> {
    await this.called("watch");
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
      return Promise.resolve();
    };
  }

  private async called(call: string): Promise<void> {
    this.calls.push(call);
    const gate = this.gates.findIndex((one) => one.call === call);
    const [held] = this.gates.splice(gate, gate < 0 ? 0 : 1);
    if (held) {
      this.held++;
      await held.opened;
      this.held--;
    }
    const failure = this.failures.findIndex((one) => one.call === call);
    const failed = failure < 0 ? undefined : this.failures.splice(failure, 1)[0];
    if (failed) throw failed.error;
  }
}
