/** What the checks report, and what to do about it. */
import type { Finding } from "../checks";
import { valueText } from "../sheet/value";
import type { CellValue } from "../sheet/value";
import type { FindingText } from "./messages";
import { limitOf, placeName } from "./places";

export function findingText({ rule, criterion, indicator, unit, value, field }: Finding): FindingText {
  const where = placeName(unit, indicator, criterion, field);
  const limit = criterion ? limitOf(criterion) : "";
  switch (rule) {
    case "entry-not-a-number":
      return {
        message: `${where}: “${shown(value)}” is not a number and earns nothing.`,
        fix: "Type a number: a percentage such as 45 %, or a whole count.",
      };
    case "entry-out-of-range":
      return {
        message: `${where}: ${percentOf(value)} is not between 0 and ${limit} and earns nothing.`,
        fix: `Type a percentage between 0 and ${limit}.`,
      };
    case "entry-not-a-level":
      return {
        message: `${where}: ${percentOf(value)} is none of the levels and earns nothing.`,
        fix: `Choose from the list: ${limit}.`,
      };
    case "entry-not-whole-count":
      return {
        message: `${where}: ${shown(value)} is not a whole count of 0 or more and earns nothing.`,
        fix: "Type 0 or a positive whole number.",
      };
    case "entry-not-applicable":
      return {
        message: `${where}: this is not assessed for the unit, so “${shown(value)}” has no effect.`,
        fix: "Empty the cell, or correct the unit's conditions in 参评单位.",
      };
    case "entry-missing":
      return { message: `${where}: not scored yet.`, fix: "Type the score; a count of nothing is 0." };
    case "veto-unknown-reason":
      return {
        message: `${where}: “${shown(value)}” is no known reason, yet it vetoes.`,
        fix: "Choose a reason from the list, or empty the cell.",
      };
    default:
      return { message: `${where}: ${rule}`, fix: "" };
  }
}

function shown(value: CellValue): string {
  return value === null ? "(empty)" : valueText(value);
}

function percentOf(value: CellValue): string {
  return typeof value === "number" ? `${Number((value * 100).toPrecision(12))}%` : `“${shown(value)}”`;
}
