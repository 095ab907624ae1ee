/** What gives areas their validations and conditional formats back, for where their rows and columns stand now. */
import { formulasOf } from "../plan";
import type { FormatPlan, ValidationPlan } from "../plan";
import { areaName, parseAreaName } from "../sheet/address";
import type { Area } from "../sheet/address";
import { hullOf, intersection, overlaps, without } from "../sheet/areas";
import { relativeForm } from "../sheet/formula";
import type { Accepts, HeldValidation } from "../sheet/held-validation";
import type { FormatLook, FormatsRepair, HeldFormat, MakeRepair } from "../sheet/repair-make";
import type { FormatSnapshot, ValidationSnapshot } from "../sheet/snapshot";
import { wantedValidations } from "./made/cover-faults";
import type { MadeBook } from "./made/made-book";
import { madePlaces, placesNow } from "./made/places";
import { carried, saysTheSame } from "./made/rule-formulas";
import type { SheetMap } from "./made/sheet-map";
import type { Finding } from "./types";

/** Empty where a formula would refer to something that is gone. */
export function coverRepairs(made: MadeBook, map: SheetMap, { rule, data }: Finding): MakeRepair[] {
  const area = typeof data.area === "string" ? parseAreaName(data.area) : null;
  if (!area) return [];
  return rule === "format-missing" ? formatRepairs(made, map, area) : validationRepairs(made, map, area);
}

/** Cells between that take no input are left alone, and so are those that have theirs. */
function validationRepairs(made: MadeBook, map: SheetMap, area: Area): MakeRepair[] {
  const found = (map.found.sheet.validations ?? []).flatMap((one) => one.areas.map((own) => ({ ...one, area: own })));
  const placed = madePlaces(map);
  const before = new Map<string, HeldValidation>();
  const after: HeldValidation[] = [];
  for (const { area: whole, plan, isAlike } of wantedValidations(made, map)) {
    const part = intersection(whole, area);
    if (!part) continue;
    let rest = [part];
    for (const one of found) {
      const hit = intersection(one.area, part);
      if (!hit) continue;
      rest = rest.flatMap((each) => without(each, hit));
      if (isAlike(one, hit)) continue;
      before.set(areaName(one.area), heldOf(one));
      after.push(...accepted(made, map, placed, plan, hit));
    }
    for (const bare of rest) {
      before.set(areaName(bare), { area: bare, accepts: null });
      after.push(...accepted(made, map, placed, plan, bare));
    }
  }
  if (after.length === 0 || after.some(({ accepts }) => accepts === null)) return [];
  return [{ kind: "validations", area, before: [...before.values()], after }];
}

/** As it was read: the formulas for its first area, or wherever the reader has them from. */
function heldOf({ area, kind, operator, formulas }: ValidationSnapshot & { readonly area: Area }): HeldValidation {
  return { area, accepts: { kind, operator, formulas } };
}

/** Rows in which the formulas read relatively the same are one area; null where a formula cannot be carried over. */
export function accepted(
  made: MadeBook,
  map: SheetMap,
  placed: ReturnType<typeof madePlaces>,
  plan: ValidationPlan,
  area: Area,
): HeldValidation[] {
  const texts = formulasOf(plan.rule).map((formula) => carried(made, map.key, plan.area, formula));
  const found: (HeldValidation & { readonly key: string })[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    const own = { ...area, row, rows: 1 };
    const at = placed({ row, column: area.column });
    const formulas = texts.map((text) => (at ? text(at) : null));
    const whole = formulas.every((formula) => formula !== null) ? formulas : null;
    const key = JSON.stringify(whole?.map((formula) => relativeForm(formula, row, area.column)));
    const last = found.at(-1);
    if (last?.key === key) found[found.length - 1] = { ...last, area: { ...last.area, rows: last.area.rows + 1 } };
    else found.push({ area: own, accepts: whole && acceptsOf(plan, whole), key });
  }
  return found.map(({ area: own, accepts }) => ({ area: own, accepts }));
}

export function acceptsOf(
  { rule, prompt, alert }: Pick<ValidationPlan, "rule" | "prompt" | "alert">,
  formulas: readonly string[],
): Accepts {
  return {
    kind: rule.kind,
    operator: "between",
    formulas,
    messages: {
      prompt: { shown: true, ...prompt },
      alert: { shown: true, style: "Stop", ...alert },
      ignoreBlanks: true,
      dropDown: true,
    },
  };
}

/**
 * All formats of the sheet anew: what is left of ours is in the way of their order, by which the first that holds wins.
 * Other people's formats stay, and stay before ours where they were.
 *
 * @param then the workbook and the sheet for which ours are set, where rows come back at the same time
 */
export function formatRepairs(
  made: MadeBook,
  map: SheetMap,
  area: Area,
  then: { readonly made: MadeBook; readonly map: SheetMap } = { made, map },
): FormatsRepair[] {
  const { formats } = map.plan;
  const now = formats.flatMap((plan) => plannedFormat(made, map, plan) ?? []);
  const own = formats.flatMap((plan) => plannedFormat(then.made, then.map, plan) ?? []);
  if (now.length < formats.length || own.length < formats.length) return [];
  return [formatsAnew(map, area, now, own)];
}

/**
 * @param now ours as they belong there, by which those that are there are known
 * @param own ours as they are to be
 */
export function formatsAnew(
  map: SheetMap,
  area: Area,
  now: readonly HeldFormat[],
  own: readonly HeldFormat[],
): FormatsRepair {
  const before: readonly FormatSnapshot[] = map.found.sheet.formats ?? [];
  const isOwn = before.map((format) => now.some((plan) => isLeftOf(plan, format)));
  const first = isOwn.includes(true) ? isOwn.indexOf(true) : before.length;
  const others = before.flatMap((format, i) => (isOwn[i] ? [] : [{ ...format, kept: i }]));
  const added = own.map((format) => ({ ...format, kept: null }));
  const after = [...others.filter(({ kept }) => kept < first), ...added, ...others.filter(({ kept }) => kept > first)];
  return { kind: "formats", area, before, after };
}

/** Without gaps, since Excel may shift a formula wrongly across them; null where its formula cannot be carried over. */
export function plannedFormat(made: MadeBook, map: SheetMap, plan: FormatPlan): HeldFormat | null {
  const places = placesNow(map, plan.area);
  if (places.length === 0) return null;
  const area = hullOf(places);
  if (plan.kind === "bar") return heldFormat({ ...plan, area });
  const at = madePlaces(map)(area);
  const formula = at && carried(made, map.key, plan.area, plan.formula)(at);
  return formula === null ? null : heldFormat({ ...plan, area, formula });
}

/** A planned format where it stands. */
export function heldFormat(plan: FormatPlan): HeldFormat {
  const areas = [plan.area];
  if (plan.kind === "bar") return { areas, kind: "bar", formula: "", look: { kind: "bar", color: plan.color } };
  const look: FormatLook = { kind: "formula", ...plan.style, stop: plan.stop };
  return { areas, kind: "formula", formula: plan.formula, look };
}

/** Of a format that was cut up, each part says the same in its own place. */
function isLeftOf(plan: HeldFormat, { kind, areas, formula }: FormatSnapshot): boolean {
  const [whole] = plan.areas;
  const [first] = areas;
  if (!whole || !first || kind !== plan.kind || !areas.some((area) => overlaps(area, whole))) return false;
  if (kind === "bar") return true;
  const from = { row: whole.row, column: whole.column };
  return [first, hullOf(areas)].some((origin) => saysTheSame(plan.formula, [from], origin, formula));
}
