/** A workbook whose make somebody changed, its cells as they were: names, protection, hidden lines, validations, formats. */
import { LAYOUT_VERSION, readBook, SHEETS } from "../../src/plan";
import type { Book, SheetKey } from "../../src/plan";
import { checkBook } from "../../src/checks";
import type { Finding, RuleId } from "../../src/checks";
import { cellName, parseAreaName } from "../../src/sheet/address";
import type { Area } from "../../src/sheet/address";
import { without } from "../../src/sheet/areas";
import type { SheetSnapshot, Snapshot } from "../../src/sheet/snapshot";

export function areaOf(text: string): Area {
  const area = parseAreaName(text);
  if (!area) throw new Error(`${text} is no area`);
  return area;
}

export function reread(snapshot: Snapshot): Book {
  const result = readBook(snapshot, LAYOUT_VERSION);
  if ("faults" in result) throw new Error(JSON.stringify(result.faults));
  return result.book;
}

/** With other properties of one sheet. */
export function remade(
  { snapshot }: Book,
  key: SheetKey,
  change: (sheet: SheetSnapshot) => Partial<Omit<SheetSnapshot, "rows">>,
): Book {
  const sheets = snapshot.sheets.map((sheet) => (sheet.name === SHEETS[key] ? { ...sheet, ...change(sheet) } : sheet));
  return reread({ ...snapshot, sheets });
}

/** The same rules, but for the cells of an area; those written for another cell than their first say so. */
export function cleared<T extends { readonly areas: readonly Area[] }>(
  all: readonly T[] | undefined,
  text: string,
): T[] {
  const hole = areaOf(text);
  return (all ?? [])
    .map((one) => ({ ...one, areas: one.areas.flatMap((area) => without(area, hole)) }))
    .filter(({ areas }) => areas.length > 0);
}

export function findingsOf(book: Book, id: RuleId): Finding[] {
  return checkBook(book).findings.filter(({ rule }) => rule === id);
}

/** Sheet, first cell, and the area of each. */
export function areasFound(book: Book, id: RuleId): string[] {
  return findingsOf(book, id).map(({ sheet, cell, data }) => {
    const first = cell ? cellName(cell.row, cell.column) : "–";
    const { area, count } = data;
    return [`${sheet ?? "–"}!${first}`, typeof area === "string" ? area : "–", Number(count)].join(" ");
  });
}

/** Rules of all findings that are not about entries, each once. */
export function rulesFound(book: Book): string[] {
  return [...new Set(checkBook(book).findings.map(({ rule }) => rule))].sort();
}
