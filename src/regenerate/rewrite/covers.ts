/** What the new plan lays over areas of a sheet – validations, conditional formats –, where these stand then. */
import type { Carrier } from "../../checks/made/formula-text";
import { carried } from "../../checks/made/rule-formulas";
import { mapFormulas } from "../../plan";
import type { FormatPlan, SheetKey, ValidationPlan } from "../../plan";
import type { Area } from "../../sheet/address";
import { hullOf } from "../../sheet/areas";
import { placesThen } from "./looks";
import type { Piece } from "./looks";
import type { SheetLines } from "./sheet-lines";

export function validationsIn(
  { map, next }: SheetLines,
  carrier: Carrier,
  pieces: (area: Area) => Piece[],
): ValidationPlan[] {
  return next.validations.flatMap((validation) =>
    pieces(validation.area).map(({ planned, then }) => ({
      ...validation,
      area: then,
      rule: mapFormulas(validation.rule, (formula) => carriedTo(carrier, map.key, validation.area, formula, planned)),
    })),
  );
}

/** People's rows and columns between are covered, too, as they are when Excel moves an area. */
export function formatsThen(lines: SheetLines, carrier: Carrier): FormatPlan[] {
  const { key } = lines.map;
  return lines.next.formats.map((format): FormatPlan => {
    const area = hullOf(placesThen(lines, format.area).map(({ then }) => then));
    if (format.kind === "bar") return { ...format, area };
    return { ...format, area, formula: carriedTo(carrier, key, format.area, format.formula, format.area) };
  });
}

function carriedTo(carrier: Carrier, key: SheetKey, area: Area, formula: string, cell: Area): string {
  return carried({ carrier }, key, area, formula)(cell) ?? "#REF!";
}
