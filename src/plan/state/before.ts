/** What the workbook was made for before it was last regenerated, in its very-hidden sheet, so that it can be brought back. */
import { parseRubric } from "../../rubric";
import type { Rubric, Unit } from "../../rubric";
import { lately } from "../../sheet/lately";
import { MAX_CELL_TEXT } from "../../sheet/limits";
import { cellAt, textAt } from "../../sheet/snapshot";
import type { SheetSnapshot } from "../../sheet/snapshot";
import type { CellValue } from "../../sheet/value";
import { pack, unpack } from "./pack";

export interface Before {
  readonly rubric: Rubric;
  readonly units: readonly Unit[];
}

const KEYS = { rubric: "before-rubric", units: "before-units" } as const;

/** A cell's text stays well below Excel's limit, also when a program counts bytes of some other encoding. */
const CHUNK = Math.floor(MAX_CELL_TEXT / 2);

/** A workbook is planned and read several times for one answer, always with the same rubric. */
const KEPT = 3;
const packed = lately(KEPT, pack);
const unpacked = lately(KEPT, unpack);

/** Rows of key, number and text: JSON, packed, cut into pieces that are numbered from 0. */
export function packedRows(key: string, value: unknown): CellValue[][] {
  const text = packed(JSON.stringify(value));
  const rows: CellValue[][] = [];
  for (let start = 0; start < text.length; start += CHUNK) {
    rows.push([key, rows.length, text.slice(start, start + CHUNK)]);
  }
  return rows;
}

/** The JSON that rows of a key hold; null where they hold none that is whole. */
export function unpackedRows(sheet: SheetSnapshot, key: string): string | null {
  const pieces = new Map<number, string>();
  sheet.rows.forEach((_, row) => {
    const number = cellAt(sheet, row, 1).value;
    const text = cellAt(sheet, row, 2).value;
    if (textAt(sheet, row, 0) === key && typeof number === "number" && typeof text === "string") {
      pieces.set(number, text.trim());
    }
  });
  const inOrder = [...pieces].sort(([a], [b]) => a - b).map(([, text]) => text);
  return unpacked(inOrder.join(""));
}

export function beforeRows({ rubric, units }: Before): CellValue[][] {
  return [...packedRows(KEYS.rubric, rubric), ...packedRows(KEYS.units, units)];
}

/** null where nothing was regenerated, or what was kept of it is damaged. */
export function beforeIn(sheet: SheetSnapshot): Before | null {
  const [rubricText, unitsText] = [unpackedRows(sheet, KEYS.rubric), unpackedRows(sheet, KEYS.units)];
  if (rubricText === null || unitsText === null) return null;
  const parsed = parseRubric(rubricText);
  const units = "rubric" in parsed ? unitsIn(unitsText) : null;
  return "rubric" in parsed && units ? { rubric: parsed.rubric, units } : null;
}

function unitsIn(text: string): Unit[] | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  return Array.isArray(json) && json.length > 0 && json.every(isUnit) ? json : null;
}

function isUnit(one: unknown): one is Unit {
  if (typeof one !== "object" || one === null) return false;
  const { id, name, group, conditions }: Partial<Record<keyof Unit, unknown>> = one;
  const isText = [id, name, group].every((text) => typeof text === "string") && id !== "";
  if (!isText || typeof conditions !== "object" || conditions === null) return false;
  return Object.values(conditions).every((holds) => typeof holds === "boolean");
}
