/** Validations and conditional formats that are gone, or that something else has taken the place of. */
import { formulasOf } from "../../plan";
import type { FormatPlan, ValidationPlan } from "../../plan";
import type { Area, CellAddress } from "../../sheet/address";
import { hullOf, intersection, overlaps, visibleParts } from "../../sheet/areas";
import { parseFormula, shiftFormula } from "../../sheet/formula";
import type { FormatSnapshot, ValidationSnapshot } from "../../sheet/snapshot";
import { coveredBy, fold } from "./covered";
import type { Fold, Found, Wanted } from "./covered";
import type { MadeBook } from "./made-book";
import { madePlaces, placesNow } from "./places";
import { openAreas } from "./open-areas";
import { carried, saysTheSame } from "./rule-formulas";
import type { SheetMap } from "./sheet-map";

export interface CoverFault extends Fold {
  readonly sheet: SheetMap;
  readonly kind: "missing" | "changed";
  /** How many rules its cells should have; of conditional formats there may be several. */
  readonly rules: number;
}

/** Cells that take no input need no validation. */
export function validationFaults(made: MadeBook): CoverFault[] {
  return [...made.sheets.values()].flatMap((sheet): CoverFault[] => {
    const { validations } = sheet.found.sheet;
    if (!validations || sheet.plan.validations.length === 0) return [];
    const wanted = wantedValidations(made, sheet);
    const { right, other, bare } = coveredBy(wanted, validations, false);
    const faults = (kind: CoverFault["kind"], areas: readonly Area[], clear: readonly Area[]) =>
      fold(areas, clear).map((one): CoverFault => ({ ...one, sheet, kind, rules: 1 }));
    return [...faults("missing", bare, [...right, ...other]), ...faults("changed", other, [...right, ...bare])];
  });
}

interface WantedValidation extends Wanted<ValidationSnapshot> {
  readonly plan: ValidationPlan;
}

export function wantedValidations(made: MadeBook, sheet: SheetMap): WantedValidation[] {
  const { plan } = sheet;
  const parts = visibleParts(plan.validations.map(({ area }) => area));
  const open = openAreas(plan);
  const madeAt = madePlaces(sheet);
  return plan.validations.flatMap((validation, i) => {
    const isAlike = alikeValidation(made, sheet, validation, madeAt);
    return (parts[i] ?? [])
      .flatMap((part) => open.filter((area) => overlaps(area, part)).flatMap((area) => intersection(area, part) ?? []))
      .flatMap((area) => placesNow(sheet, area))
      .map((area) => ({ area, isAlike, plan: validation }));
  });
}

type Alike<F extends Found> = (found: F, cell: CellAddress) => boolean;

function alikeValidation(
  made: MadeBook,
  sheet: SheetMap,
  { area, rule }: ValidationPlan,
  madeAt: (cell: CellAddress) => CellAddress | null,
): Alike<ValidationSnapshot> {
  const texts = formulasOf(rule).map((formula) => carried(made, sheet.key, area, formula));
  return ({ kind, operator, formulas, origin, areas }, cell) => {
    if (kind !== rule.kind || operator !== "between") return false;
    return texts.every((text, i) => isAsExpected(formulas[i] ?? "", originsOf(origin, areas), cell, madeAt, text));
  };
}

/** What refers to something that is gone is not judged: that is told as such. */
function isAsExpected(
  found: string,
  origins: readonly CellAddress[],
  cell: CellAddress,
  madeAt: (cell: CellAddress) => CellAddress | null,
  text: (made: CellAddress) => string | null,
): boolean {
  const at = madeAt(cell);
  const expected = at && text(at);
  return expected === null || saysTheSame(found, origins, cell, expected);
}

/** The first area's first cell, or the first cell of all areas together. */
function originsOf(origin: CellAddress | undefined, areas: readonly Area[]): CellAddress[] {
  return origin ? [origin, hullOf(areas)] : [];
}

/** Formats with the same cells are told as one: who pastes over cells takes all of theirs away. */
export function formatFaults(made: MadeBook): CoverFault[] {
  return [...made.sheets.values()].flatMap((sheet): CoverFault[] => {
    const { formats } = sheet.found.sheet;
    if (!formats) return [];
    const madeAt = madePlaces(sheet);
    const folds = new Map<string, CoverFault>();
    for (const plan of sheet.plan.formats) {
      const isAlike = alikeFormat(made, sheet, plan, madeAt);
      const wanted = placesNow(sheet, plan.area).map((area) => ({ area, isAlike }));
      const { right, bare } = coveredBy(wanted, formats, true);
      for (const one of fold(bare, right)) {
        const key = JSON.stringify(one);
        folds.set(key, { ...one, sheet, kind: "missing", rules: (folds.get(key)?.rules ?? 0) + 1 });
      }
    }
    return [...folds.values()];
  });
}

function alikeFormat(
  made: MadeBook,
  sheet: SheetMap,
  plan: FormatPlan,
  madeAt: (cell: CellAddress) => CellAddress | null,
): Alike<FormatSnapshot> {
  if (plan.kind === "bar") return ({ kind }) => kind === "bar";
  const text = carried(made, sheet.key, plan.area, plan.formula);
  const pattern = parseFormula(plan.formula);
  return ({ kind, formula, areas }, cell) => {
    const [first] = areas;
    const origins = originsOf(first, areas);
    if (kind !== "formula") return false;
    if (isAsExpected(formula, origins, cell, madeAt, text)) return true;
    // Nobody touched it: cells moved under it, by a program that takes no references along, and formulas tell of that.
    const asMade = shiftFormula(pattern, cell.row - plan.area.row, cell.column - plan.area.column);
    return saysTheSame(formula, origins, cell, asMade);
  };
}
