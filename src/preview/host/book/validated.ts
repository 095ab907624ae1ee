/** Validations and conditional formats of a sheet's cells, taken away from an area. */
import { parseFormula, shiftFormula } from "../../../sheet/formula";
import type { Area } from "../../../sheet/address";
import { without } from "../../../sheet/areas";
import { freshIds } from "./condition-ids";
import { isSameArea } from "./area";
import type { Sheet } from "./sheet";

/** What validations hold outside of the area stays. */
export function removeValidations(sheet: Sheet, area: Area): void {
  sheet.extras.validations = sheet.extras.validations.flatMap((validation) => {
    const rest = without(validation.area, area);
    return isUntouched(rest, validation.area) ? [validation] : rest.map((part) => ({ ...validation, area: part }));
  });
}

/** What conditional formats hold outside of the area stays, with formulas written for each part's first cell. */
export function removeConditionalFormats(sheet: Sheet, area: Area): void {
  const ids = freshIds(sheet);
  sheet.extras.conditionalFormats = sheet.extras.conditionalFormats.flatMap((format) => {
    const rest = without(format.area, area);
    if (isUntouched(rest, format.area)) return [format];
    return rest.map((part, at) => ({
      ...format,
      id: at === 0 ? format.id : ids(),
      area: part,
      formula: shiftFormula(parseFormula(format.formula), part.row - format.area.row, part.column - format.area.column),
    }));
  });
}

function isUntouched(rest: readonly Area[], area: Area): boolean {
  return rest.length === 1 && rest[0] !== undefined && isSameArea(rest[0], area);
}
