/**
 * The workbook that the host keeps: Univer's workbook with its sheets, and what Excel keeps beside them. Changes of
 * the book as a whole are made here; changes of cells by the modules beside it.
 */
import type { FUniver } from "@univerjs/core/facade";
import type { Workbook } from "@univerjs/core";
import { Registrations } from "../events/registrations";
import type { Area } from "../../../sheet/address";
import { shiftArea } from "./adjust";
import { Calculation } from "./calculation";
import { FormatTable } from "./formats";
import { Names } from "./names";
import { Sheet } from "./sheet";
import { StyleList } from "./styles";
import type { Shift } from "./adjust";
import type { Author, BookEvent } from "./book-event";
import type { SheetCells } from "./sheet-cells";

export interface DocumentProperties {
  title: string;
  subject: string;
  keywords: string;
  comments: string;
  author: string;
  category: string;
  company: string;
  manager: string;
}

/** What the book holds beside its sheets; plain data. */
export interface BookState {
  name: string;
  readOnly: boolean;
  structureProtected: boolean;
  calculationMode: string;
  isDirty: boolean;
  properties: DocumentProperties;
}

/** Events whose ranges can still be asked for. */
const MAX_EVENT_RANGES = 1_000;

export class Book {
  readonly formats: FormatTable;
  readonly styles: StyleList;
  readonly names: Names;
  readonly calculation: Calculation;
  readonly sheets: Sheet[] = [];
  readonly registrations = new Registrations();
  readonly keptRanges = new Set<SheetCells>();
  private readonly eventRanges = new Map<string, SheetCells>();
  private eventCount = 0;
  state: BookState;
  /** Who makes the changes of the moment, for the events they cause. */
  author: Author = "addin";
  /** True while a mutation of the host's own runs, in contrast to those of Univer's grid. */
  isMutating = false;
  /** Told before cells change; set by the host. */
  beforeChange: (sheet: Sheet, area: Area) => void = () => undefined;
  /** Told before names change; set by the host. */
  beforeRestructure: () => void = () => undefined;
  /** Told when a program selects cells, which a grid is to show; set by the host. */
  onSelect: (sheet: Sheet, area: Area) => void = () => undefined;
  /** Told of every change; set by the host. */
  onEvent: (event: BookEvent) => void = () => undefined;

  constructor(
    readonly univer: FUniver,
    readonly workbook: Workbook,
    calculates: boolean,
  ) {
    this.formats = new FormatTable(workbook.getStyles());
    this.styles = new StyleList();
    this.calculation = new Calculation(univer, workbook, calculates);
    this.names = new Names(this);
    this.state = newState(workbook.name);
    for (const worksheet of workbook.getSheets()) this.sheets.push(new Sheet(worksheet, this.formats));
  }

  get unitId(): string {
    return this.workbook.getUnitId();
  }

  /** Runs one of Univer's mutations, which change its model and repaint its grid. */
  mutate(id: string, params: object): void {
    this.isMutating = true;
    try {
      this.univer.syncExecuteCommand(id, params, { onlyLocal: true });
    } finally {
      this.isMutating = false;
    }
  }

  /** Remembers where an event was, so that its range can be asked for; follows inserted cells. */
  keepEventRange(cells: SheetCells): string {
    this.eventCount += 1;
    const id = `event:${this.eventCount}`;
    const kept: SheetCells = { sheet: cells.sheet, area: cells.area };
    this.eventRanges.set(id, kept);
    this.keptRanges.add(kept);
    const [oldest] = this.eventRanges;
    if (this.eventRanges.size > MAX_EVENT_RANGES && oldest) {
      this.eventRanges.delete(oldest[0]);
      this.keptRanges.delete(oldest[1]);
    }
    return id;
  }

  /** null when the event is long past or its cells have gone. */
  eventRange(id: string): SheetCells | null {
    const kept = this.eventRanges.get(id);
    return kept?.area && this.sheets.includes(kept.sheet) ? { sheet: kept.sheet, area: kept.area } : null;
  }

  emit(event: BookEvent): void {
    this.state.isDirty = true;
    this.onEvent(event);
  }

  /** Ranges that the client keeps follow inserted and deleted cells; null once their cells have gone. */
  shifted(sheet: Sheet, shift: Shift): void {
    for (const kept of this.keptRanges) {
      if (kept.sheet === sheet && kept.area) kept.area = shiftArea(kept.area, shift);
    }
  }

  /** In the order of the tabs. */
  get tabs(): readonly Sheet[] {
    const order = this.workbook.getSheetOrders();
    return [...this.sheets].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  }

  get activeSheet(): Sheet {
    const active = this.sheetById(this.workbook.getActiveSheet().getSheetId());
    if (!active) throw new Error("the active sheet is not in the book");
    return active;
  }

  sheetById(id: string): Sheet | null {
    return this.sheets.find((sheet) => sheet.id === id) ?? null;
  }

  sheetByName(name: string): Sheet | null {
    const upper = name.toUpperCase();
    return this.sheets.find((sheet) => sheet.name.toUpperCase() === upper) ?? null;
  }

  /** Excel takes either for a sheet. */
  sheetByKey(key: string): Sheet | null {
    return this.sheetById(key) ?? this.sheetByName(key);
  }
}

function newState(name: string): BookState {
  return {
    name,
    readOnly: false,
    structureProtected: false,
    calculationMode: "Automatic",
    isDirty: false,
    properties: {
      title: "",
      subject: "",
      keywords: "",
      comments: "",
      author: "",
      category: "",
      company: "",
      manager: "",
    },
  };
}
