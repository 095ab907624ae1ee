/** Which cells of the scorebook's sheets take validations, told from the ids beside them: what to ask Excel about. */
import { mayBeUnitId } from "../plan";
import type { FoundSheet } from "../plan";
import type { Area } from "../sheet/address";
import { runsOfNumbers } from "../sheet/reference";
import type { Run } from "../sheet/snapshot";
import type { FormatId } from "./read-formats";

/** What is to be asked about a sheet: areas that take validations; its conditional formats, null where none are asked. */
export interface Subject {
  readonly areas: readonly Area[];
  readonly formats: readonly FormatId[] | null;
}

/** By the sheets' ids. */
export type Subjects = ReadonlyMap<string, Subject>;

/** Columns of 指标体系, the parameters' apart. */
const RUBRIC_VALIDATED: ReadonlySet<string> = new Set(["kind", "weight", "share", "sum", "condition"]);

/**
 * Areas in each of which all cells should accept relatively the same: rows of 评分录入, columns of numbers in 指标体系.
 * Excel tells of an area in one answer what its cells accept, as long as they agree.
 */
export function validatedAreas(found: FoundSheet): Area[] {
  const { key, columns } = found;
  const rows = sorted(found.rows.values());
  const columnsOf = (wanted: (id: string) => boolean) =>
    sorted([...columns].filter(([id]) => wanted(id)).map(([, column]) => column));
  switch (key) {
    case "entries":
      return areas(single(rows), runsOfNumbers(columnsOf(mayBeUnitId)));
    case "rubric":
      return areas(runsOfNumbers(rows), [
        ...single(columnsOf((id) => RUBRIC_VALIDATED.has(id))),
        ...runsOfNumbers(columnsOf((id) => id.startsWith("parameter"))),
      ]);
    case "units":
      return areas(runsOfNumbers(rows), runsOfNumbers(columnsOf((id) => id.startsWith("condition:"))));
    case "guide":
      return areas(single(rows), single(columnsOf((id) => id === "choice")));
    case "scores":
    case "ranking":
    case "state":
      return [];
  }
}

function sorted(numbers: Iterable<number>): number[] {
  return [...numbers].sort((a, b) => a - b);
}

function single(numbers: readonly number[]): Run[] {
  return numbers.map((number) => [number, number]);
}

function areas(rows: readonly Run[], columns: readonly Run[]): Area[] {
  return rows.flatMap(([top, bottom]) =>
    columns.map(([left, right]) => ({ row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 })),
  );
}
