/** Defined names, of the book and of its sheets. Source: learn.microsoft.com/javascript/api/excel/excel.nameditem */
import { HostError, invalidArgument } from "../protocol/errors";
import type { Area } from "../../../sheet/address";
import { parseCells, splitAddress } from "./address-text";
import type { Calculation } from "./calculation";
import type { Sheet } from "./sheet";

export interface DefinedName {
  readonly id: string;
  name: string;
  /** With its equals sign. */
  formula: string;
  comment: string;
  visible: boolean;
  /** null for a name of the whole book. */
  sheetId: string | null;
}

/** Where a name points, when it is a plain reference. */
export interface Place {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** What names need of their book. */
export interface NamesHome {
  readonly unitId: string;
  readonly calculation: Calculation;
  sheetByName(name: string): Sheet | null;
  mutate(id: string, params: object): void;
  /** Told when cells cannot be taken back to what they were without the names that there were. */
  beforeRestructure(): void;
}

export class Names {
  private list: DefinedName[] = [];
  private next = 1;

  constructor(private readonly book: NamesHome) {}

  all(): readonly DefinedName[] {
    return this.list;
  }

  /** Names of one scope, in the order of the alphabet as Excel lists them. */
  of(sheetId: string | null): readonly DefinedName[] {
    return this.list
      .filter((each) => each.sheetId === sheetId)
      .sort((a, b) => (a.name.toUpperCase() < b.name.toUpperCase() ? -1 : 1));
  }

  find(name: string, sheetId: string | null): DefinedName | null {
    const upper = name.toUpperCase();
    return this.list.find((each) => each.sheetId === sheetId && each.name.toUpperCase() === upper) ?? null;
  }

  /** The name as a formula on that sheet understands it: the sheet's own before the book's. */
  resolve(name: string, sheetId: string | null): DefinedName | null {
    return (sheetId === null ? null : this.find(name, sheetId)) ?? this.find(name, null);
  }

  /** Errors: InvalidArgument for a text that cannot be a name, or that is taken. */
  add(name: string, formula: string, comment: string, sheetId: string | null): DefinedName {
    if (!isName(name) || this.find(name, sheetId)) throw invalidArgument();
    const added: DefinedName = { id: `name${this.next}`, name, formula, comment, visible: true, sheetId };
    this.book.beforeRestructure();
    this.next += 1;
    this.list.push(added);
    this.tellUniver(added);
    return added;
  }

  /** To be called after a name's formula has changed. */
  changed(name: DefinedName): void {
    this.book.beforeRestructure();
    this.tellUniver(name);
  }

  remove(name: DefinedName): void {
    if (!this.list.includes(name)) throw new HostError("ItemNotFound");
    this.book.beforeRestructure();
    this.list = this.list.filter((each) => each !== name);
    this.book.mutate("formula.mutation.remove-defined-name", { ...univerName(name), unitId: this.book.unitId });
    this.book.calculation.markAll();
  }

  /** The cells that a name stands for; null when it is a constant, a formula or lost. */
  place(name: DefinedName): Place | null {
    const { sheet, cells } = splitAddress(name.formula.slice(1));
    const area = parseCells(cells);
    const found = sheet === null ? null : this.book.sheetByName(sheet);
    return found && area ? { sheet: found, area } : null;
  }

  save(): readonly DefinedName[] {
    return this.list.map((each) => ({ ...each }));
  }

  open(saved: readonly DefinedName[]): void {
    this.list = saved.map((each) => ({ ...each }));
    this.next = saved.length + 1 + Math.max(0, ...saved.map((each) => Number(each.id.slice(4)) || 0));
    for (const name of this.list) this.tellUniver(name);
  }

  private tellUniver(name: DefinedName): void {
    this.book.mutate("formula.mutation.set-defined-name", { ...univerName(name), unitId: this.book.unitId });
    this.book.calculation.markAll();
  }
}

/** Univer writes references without an equals sign, formulas with one. */
function univerName(name: DefinedName): object {
  const isReference = parseCells(splitAddress(name.formula.slice(1)).cells) !== null;
  return {
    id: name.id,
    name: name.name,
    formulaOrRefString: isReference ? name.formula.slice(1) : name.formula,
    comment: name.comment,
    hidden: !name.visible,
    localSheetId: name.sheetId ?? "AllDefaultWorkbook",
  };
}

/** Excel's rules: a letter, underscore or backslash first, no spaces, nothing that is an address. */
export function isName(text: string): boolean {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(text) || text.length > 255) return false;
  return parseCells(text) === null && !/^(?:r|c|r\d+c\d*|rc\d*)$/i.test(text);
}
