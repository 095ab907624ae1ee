/** Workbooks as files, and what LibreOffice makes of them. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { planWorkbook } from "../../src/plan";
import type { Rubric, Unit } from "../../src/rubric";
import type { Entries } from "../../src/scoring";
import { cellName } from "../../src/sheet/address";
import type { Snapshot } from "../../src/sheet/snapshot";
import { isErrorValue } from "../../src/sheet/value";
import type { CellValue } from "../../src/sheet/value";
import { readWorkbook, workbookBytes } from "../../src/xlsx";
import type { LibreOffice } from "./libreoffice";

export const CREATED = new Date("2022-12-01T08:00:00Z");

/** A directory for one test file, removed by `dispose`. */
export function scratch(): { file: (name: string) => string; dispose: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "scorebook-"));
  return {
    file: (name) => join(folder, name),
    dispose: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export async function makeBook(
  rubric: Rubric,
  units: readonly Unit[],
  entries: Entries = new Map(),
): Promise<Uint8Array> {
  return workbookBytes(planWorkbook(rubric, units, entries), { created: CREATED });
}

export async function snapshotOf(bytes: Uint8Array): Promise<Snapshot> {
  const result = await readWorkbook(bytes);
  if ("fault" in result) throw new Error(JSON.stringify(result.fault));
  return result.snapshot;
}

/** A formula cell whose value after recalculation differs from the one that we wrote. */
export interface Difference {
  readonly cell: string;
  readonly formula: string;
  readonly written: CellValue;
  readonly recalculated: unknown;
}

/** Recalculates a workbook from scratch and holds every formula cell against the value that we cached there. */
export async function compareWithLibreOffice(
  office: LibreOffice,
  bytes: Uint8Array,
  path: string,
  tolerance = 1e-9,
): Promise<{ compared: number; differences: Difference[] }> {
  writeFileSync(path, bytes);
  const [snapshot, book] = await Promise.all([snapshotOf(bytes), office.recalculate(path)]);
  const differences: Difference[] = [];
  let compared = 0;
  for (const sheet of snapshot.sheets) {
    const values = book.sheet(sheet.name).values;
    sheet.rows.forEach((row, r) => {
      row?.forEach((cell, c) => {
        if (cell?.formula === undefined) return;
        compared += 1;
        const recalculated = values[r]?.[c] ?? "";
        const written = cell.value ?? "";
        if (!same(written, recalculated, tolerance)) {
          differences.push({ cell: `${sheet.name}!${cellName(r, c)}`, formula: cell.formula, written, recalculated });
        }
      });
    });
  }
  return { compared, differences };
}

function same(written: CellValue, recalculated: unknown, tolerance: number): boolean {
  if (typeof written === "number" && typeof recalculated === "number") {
    return Math.abs(written - recalculated) <= tolerance;
  }
  return !isErrorValue(written) && written === recalculated;
}
