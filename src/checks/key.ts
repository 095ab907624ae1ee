/**
 * What a finding is recognized by from one check to the next, though rows moved, sheets got other names and texts
 * changed: the ids of what it is about. Addresses count only where a row or column has no id, and then by their
 * distance from the nearest one that has.
 */
import { findSheet, SHEETS } from "../plan";
import type { Book, SheetKey } from "../plan";
import type { FoundSheet } from "../plan/read/sheets";
import { fingerprintOfText } from "../rubric";
import type { CellAddress } from "../sheet/address";
import { valueText } from "../sheet/value";
import type { Finding, IgnoredFinding } from "./types";

/** Stands between the parts of a key; the first one is the rule. */
const BETWEEN = "|";
/** Longer keys are told apart by a fingerprint. */
const LONGEST = 200;

/** Data of a finding that name what it is about, rather than tell what is wrong with it. */
const NAMING: readonly string[] = ["id", "key", "name", "failed", "other", "units"];

/** Rules whose cell is where to look first, and no part of what is wrong: another may take its place. */
const ANYWHERE: ReadonlySet<Finding["rule"]> = new Set<Finding["rule"]>([
  "cache-stale",
  "column-uniform",
  "near-tie",
  "rank-wrong",
  "row-missing",
  "rubric-edited",
  "tie-hidden",
  "unit-copied",
  "unit-missing",
  "unit-unranked",
]);

export type KeyedBook = Pick<Book, "snapshot" | "units">;

/**
 * The keys of a report's findings, in their order. Where two have nothing to tell them apart (a row that stands three
 * times), the later ones are counted.
 *
 * @param others keys that other findings of the same report have
 */
export function findingKeys(findings: readonly Finding[], book: KeyedBook, others: readonly string[] = []): string[] {
  const nameOf = namerFor(book);
  const taken = new Set<string>(others);
  return findings.map((finding) => {
    const own = nameOf(finding);
    let key = own;
    for (let number = 2; taken.has(key); number += 1) key = [own, `#${number}`].join(BETWEEN);
    taken.add(key);
    return key;
  });
}

/** All findings of a report with their keys, those that nobody ignores first. */
export function keysOf(
  { findings, ignored }: { readonly findings: readonly Finding[]; readonly ignored: readonly IgnoredFinding[] },
  book: KeyedBook,
): ReadonlyMap<Finding, string> {
  const keys = findingKeys(
    findings,
    book,
    ignored.map(({ key }) => key),
  );
  return new Map([
    ...findings.map((finding, i): [Finding, string] => [finding, keys[i] ?? ""]),
    ...ignored.map((finding): [Finding, string] => [finding, finding.key]),
  ]);
}

/** The rule that a key belongs to. */
export function ruleOfKey(key: string): string {
  return key.split(BETWEEN, 1)[0] ?? "";
}

/** The unit and the field whose entry a key is about; null for the keys of other findings. */
export function entryOfKey(key: string): { readonly unitId: string; readonly fieldId: string } | null {
  const parts = key.split(BETWEEN);
  const [unitId, fieldId] = ["unit:", "field:"].map((tag) => {
    const found = parts.find((part) => part.startsWith(tag));
    return found === undefined ? null : unescaped(found.slice(tag.length));
  });
  return unitId && fieldId ? { unitId, fieldId } : null;
}

function namerFor({ snapshot, units }: KeyedBook): (finding: Finding) => string {
  const sheets = new Map<string, FoundSheet>();
  for (const key of Object.keys(SHEETS) as SheetKey[]) {
    const found = findSheet(snapshot, key);
    if (found) sheets.set(found.sheet.name, found);
  }
  const idOf = new Map(units.map(({ id, name }) => [name, id]));
  const lines = new Map<FoundSheet, { rows: IdLine; columns: IdLine }>();
  const linesOf = (found: FoundSheet) => {
    let own = lines.get(found);
    if (!own) lines.set(found, (own = { rows: idLine(found, "row"), columns: idLine(found, "column") }));
    return own;
  };
  return (finding) => {
    const { rule, unit, field, category, indicator, criterion, sheet, cell, data } = finding;
    if (unit && field) return joined([rule, tagged("unit", unit.id), tagged("field", field.id)]);
    const found = sheet === null ? undefined : sheets.get(sheet);
    const part = criterion ?? indicator ?? category;
    // What was left behind by what it refers to is one finding for its sheet.
    const isPlaced = !ANYWHERE.has(rule) && data["left"] !== true;
    return joined([
      rule,
      ...(found ? [tagged("sheet", found.key)] : sheet === null ? [] : [tagged("name", sheet)]),
      ...(unit ? [tagged("unit", unit.id)] : []),
      ...(part ? [tagged("part", part.id)] : []),
      ...(cell && isPlaced ? placeIn(found && linesOf(found), cell) : []),
      ...(data["left"] === true ? ["left"] : []),
      ...NAMING.flatMap((name) => {
        const value = data[name];
        if (value === undefined || value === "" || value === null) return [];
        const texts = Array.isArray(value) ? value.map(String) : [valueText(value as string)];
        return [tagged(name, texts.map((text) => idOf.get(text) ?? text).join(" "))];
      }),
    ]);
  };
}

function placeIn(lines: { rows: IdLine; columns: IdLine } | undefined, { row, column }: CellAddress): string[] {
  if (!lines) return [tagged("at", `${row} ${column}`)];
  return [tagged("row", lines.rows(row)), tagged("column", lines.columns(column))];
}

/** Names a row (a column) by its id, or by how far it stands behind the last one that has any. */
type IdLine = (at: number) => string;

function idLine({ origin, rows, columns, repeated }: FoundSheet, along: "row" | "column"): IdLine {
  const ids = new Map([...(along === "row" ? rows : columns)].map(([id, at]) => [at, id]));
  for (const { id, row, column } of repeated) {
    // Ids of columns stand in the marker's row, those of rows below it.
    if ((row !== origin.row) === (along === "row")) ids.set(along === "row" ? row : column, id);
  }
  ids.set(origin[along], "");
  return (at) => {
    for (let known = at; known >= 0; known--) {
      const id = ids.get(known);
      if (id !== undefined) return known === at ? id : `${id}+${at - known}`;
    }
    return `-${origin[along] - at}`;
  };
}

function tagged(tag: string, text: string): string {
  return `${tag}:${text.replaceAll("%", "%25").replaceAll(BETWEEN, "%7C")}`;
}

function unescaped(text: string): string {
  return text.replaceAll("%7C", BETWEEN).replaceAll("%25", "%");
}

function joined([rule = "", ...parts]: readonly string[]): string {
  const key = [rule, ...parts].join(BETWEEN);
  return key.length <= LONGEST ? key : [rule, fingerprintOfText(key)].join(BETWEEN);
}
