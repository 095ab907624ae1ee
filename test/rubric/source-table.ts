/**
 * Reads the official attachment's text as the table that it was, knowing nothing of the rubric's data: cells begin with
 * a tab, rows end with an empty line, merged cells are empty in the rows that they reach into.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";

export const SOURCE = readFileSync(join(__dirname, "../../src/rubric/suizhou-2022/source.txt"), "utf8");

interface Cell {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

export interface TableRow {
  readonly category: string;
  readonly total: number;
  readonly group: string | null;
  readonly name: string;
  readonly description: string;
  readonly detail: Cell;
  readonly weight: number;
  /** From the cell that names the indicator to its weight. */
  readonly from: number;
  readonly to: number;
}

interface AppendixTable {
  readonly title: string;
  readonly header: readonly string[];
  readonly rows: readonly { readonly number: number; readonly unit: Cell; readonly text: Cell }[];
  readonly from: number;
  readonly to: number;
}

/** Lines of the source, joined as they stand. */
export function lines(source: string, span: { readonly from: number; readonly to: number }): string {
  return source
    .split("\n")
    .slice(span.from - 1, span.to)
    .join("\n");
}

/** Word breaks a name wherever its column ends. */
export function unbroken(text: string): string {
  return text.split(/\s/u).join("");
}

const TITLES = /^ ?附录\d：.*$/gmu;

/** The rows of all tables between two offsets. */
function rowsBetween(source: string, start: number, end: number): Cell[][] {
  const blocks = source.slice(start, end).matchAll(/^\t.*(?:\n.+)*/gmu);
  return [...blocks].map((block) => {
    let line = source.slice(0, start + block.index).split("\n").length;
    return block[0]
      .split(/(?:^|\n)\t/u)
      .slice(1)
      .map((text) => {
        const from = line;
        line += text.split("\n").length;
        return { text, from, to: line - 1 };
      });
  });
}

function only<T>(cells: readonly T[], index: number): T {
  const cell = cells[index];
  if (cell === undefined) throw new Error(`A row has no cell ${index}.`);
  return cell;
}

export function headerOf(source: string): string[] {
  return only(rowsBetween(source, 0, source.search(TITLES)), 0).map((cell) => unbroken(cell.text));
}

/** The main table without its header, merged cells filled in. */
export function mainTable(source: string): TableRow[] {
  const [, ...rows] = rowsBetween(source, 0, source.search(TITLES));
  let category = "";
  let group: Cell = { text: "", from: 0, to: 0 };
  return rows.map((cells) => {
    if (cells.length !== 6) throw new Error(`Line ${only(cells, 0).from}: a row of ${cells.length} cells.`);
    category = unbroken(only(cells, 0).text) || category;
    group = only(cells, 1).text === "" ? group : only(cells, 1);
    const third = only(cells, 2);
    const isThird = third.text !== "——";
    const weight = only(cells, 5);
    return {
      category: category.replace(/\d+$/u, ""),
      total: Number(/\d+$/u.exec(category)?.[0]),
      group: isThird ? unbroken(group.text) : null,
      name: unbroken(isThird ? third.text : group.text),
      description: only(cells, 3).text,
      detail: only(cells, 4),
      weight: Number(weight.text),
      from: isThird ? third.from : group.from,
      to: weight.to,
    };
  });
}

/** The four appendices. */
export function appendixTables(source: string): AppendixTable[] {
  const titles = [...source.matchAll(TITLES)];
  return titles.map((title, index) => {
    const end = titles[index + 1]?.index ?? source.trimEnd().length;
    const [header, ...rows] = rowsBetween(source, title.index, end);
    const from = source.slice(0, title.index).split("\n").length;
    return {
      title: title[0].trim(),
      header: (header ?? []).map((cell) => unbroken(cell.text)),
      rows: rows.map((cells) => ({ number: Number(only(cells, 0).text), unit: only(cells, 1), text: only(cells, 2) })),
      from,
      to: only(only(rows, rows.length - 1), 2).to,
    };
  });
}

/** The numbered sentences of a 评分细则; the sentence itself, as number 1, where it stands alone without a number. */
export function sentencesOf(detail: string): { number: number; text: string }[] {
  const numbered = detail.split("\n").flatMap((text) => {
    const number = /^([1-9])[.．]/u.exec(text)?.[1];
    return number === undefined ? [] : [{ number: Number(number), text }];
  });
  return numbered.length > 0 ? numbered : [{ number: 1, text: detail.split("\n")[0] ?? "" }];
}

/** Every percentage in a text, as fractions, in the order in which they stand. */
export function percentagesIn(text: string): number[] {
  return [...text.matchAll(/(\d+)%/gu)].map((match) => Number(match[1]) / 100);
}
