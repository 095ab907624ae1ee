/** Which validation each cell has: read for a range and changed for a range. */
import { relativeForm } from "../../../sheet/formula";
import type { Area } from "../../../sheet/address";
import { intersection, without } from "../../../sheet/areas";
import { containsCell } from "./area";
import { NO_VALIDATION } from "./validations";
import { removeValidations } from "./validated";
import type { Sheet } from "./sheet";
import type { Validation, ValidationSettings } from "./validations";

export function validationAt(sheet: Sheet, row: number, column: number): Validation | null {
  return sheet.extras.validations.find(({ area }) => containsCell(area, row, column)) ?? null;
}

/** The parts of an area that have a validation, and those that have none. */
export interface Parts {
  readonly validated: readonly Validation[];
  readonly free: readonly Area[];
}

export function partsOf(sheet: Sheet, area: Area): Parts {
  const validated: Validation[] = [];
  let free = [area];
  for (const validation of sheet.extras.validations) {
    const part = intersection(validation.area, area);
    if (!part) continue;
    validated.push({ ...validation, area: part });
    free = free.flatMap((each) => without(each, part));
  }
  return { validated, free };
}

/** Two validations are alike when their rules are, read from each one's own origin. */
export function likeness(validation: Validation): string {
  return JSON.stringify([relativeRule(validation), validation.prompt, validation.errorAlert, validation.ignoreBlanks]);
}

export function relativeRule({ rule, origin }: Pick<Validation, "rule" | "origin">): string {
  return JSON.stringify(rule, (_key, value: unknown) =>
    typeof value === "string" && value.startsWith("=") ? relativeForm(value, origin.row, origin.column) : value,
  );
}

/** Replaces settings over the whole area; parts that were alike stay one. */
export function changeValidation(
  sheet: Sheet,
  area: Area,
  change: (old: ValidationSettings) => ValidationSettings,
  newOrigin: boolean,
): void {
  const { validated, free } = partsOf(sheet, area);
  const start = { row: area.row, column: area.column };
  const changed = [
    ...validated.map((part) => ({ ...part, ...change(part), origin: newOrigin ? start : part.origin })),
    ...free.map((part) => ({ ...change(NO_VALIDATION), area: part, origin: start })),
  ];
  removeValidations(sheet, area);
  const [first] = changed;
  const isOne = first && changed.every((part) => likeness(part) === likeness(first));
  sheet.extras.validations.push(...(isOne ? [{ ...first, area }] : changed));
}
