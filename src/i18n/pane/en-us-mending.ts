/** What mending would do, and has done, in English. */
import { areaName, columnLetters } from "../../sheet/address";
import type { LinesRepair, MakeRepair } from "../../sheet/repair-make";
import type { RowsRun } from "../../sheet/repair-rows";
import type { MendedNotice } from "./messages-notices";

export function repairMakeInEnglish(make: MakeRepair): string {
  switch (make.kind) {
    case "protection":
      return make.on ? "Protect the sheet again" : "Unprotect the sheet";
    case "lines":
      return `${make.hidden ? "Hide" : "Show"} ${linesOf(make)}`;
    case "name":
      return make.before === null
        ? `Define the name ${make.name} again`
        : `Let the name ${make.name} refer to ${make.after ?? ""} again`;
    case "rows":
      return make.runs
        .map(
          (run) => `${make.back ? "Put back" : "Take out"} ${rowsOf(run)}${make.back ? LOST[make.lost ?? "none"] : ""}`,
        )
        .join("; ");
    case "validations":
      return `Restore the limits to what ${areaName(make.area)} accepts`;
    case "formats":
      return `Set the sheet's ${make.after.filter(({ kept }) => kept === null).length} conditional formats anew, some of which ${areaName(make.area)} lacks`;
  }
}

const LOST = {
  entries:
    ". What was typed there went with the rows and cannot be brought back: they come back blank, to be filled in again",
  edits:
    ". Weights, shares and parameters come back as the workbook was made; what was changed since must be changed again",
  none: "",
} as const;

/** Rows 13 to 14: 信息发布 · 2, 信息发布 · 3. */
function rowsOf({ row, rows }: RowsRun): string {
  const named = rows.slice(0, MOST_NAMES).map(({ names }) => names.join(" · "));
  const more = rows.length > MOST_NAMES ? ` and ${rows.length - MOST_NAMES} more` : "";
  const last = row + rows.length;
  return `${last === row + 1 ? `row ${last}` : `rows ${row + 1} to ${last}`}: ${named.join(", ")}${more}`;
}

/** Rows that are named. */
const MOST_NAMES = 6;

function linesOf({ axis, from, to }: LinesRepair): string {
  const [first, last] = axis === "row" ? [from + 1, to + 1] : [columnLetters(from), columnLetters(to)];
  return first === last ? `${axis} ${first}` : `${axis}s ${first} to ${last}`;
}

export function mendedInEnglish({ count, isOfCells }: MendedNotice): string {
  const what = isOfCells ? cellsInEnglish(count) : placesInEnglish(count);
  return `${what} ${count === 1 ? "was" : "were"} ${isOfCells ? "written" : "mended"}; this can be undone.`;
}

export function unmendedInEnglish({ count, isOfCells }: MendedNotice): string {
  const what = isOfCells ? cellsInEnglish(count) : placesInEnglish(count);
  return `${what} ${count === 1 ? "is" : "are"} as before it.`;
}

export function cellsInEnglish(count: number): string {
  return `${count} ${count === 1 ? "cell" : "cells"}`;
}

export function placesInEnglish(count: number): string {
  return `${count} ${count === 1 ? "place" : "places"}`;
}
