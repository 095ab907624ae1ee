/** What a rewrite brings along of a sheet's make beside its cells: damage mended, and conditional formats where lines come or go. */
import { formatsAnew, acceptsOf, heldFormat, plannedFormat } from "../../checks/repair-covers";
import type { Carrier } from "../../checks/made/formula-text";
import type { MadeBook } from "../../checks/made/made-book";
import { extentOf, formulasOf } from "../../plan";
import { absoluteAreaName, areaName, quoteSheetName } from "../../sheet/address";
import type { Area } from "../../sheet/address";
import { hullOf, overlaps, visibleParts } from "../../sheet/areas";
import { parseFormula, shiftFormula } from "../../sheet/formula";
import type { HeldValidation } from "../../sheet/held-validation";
import type { FormatsRepair, LinesRepair, MakeRepair, ValidationsRepair } from "../../sheet/repair-make";
import { areaThen, reversed } from "./lines";
import { formatsThen, validationsIn } from "./covers";
import { damagedPieces, placesThen } from "./looks";
import type { SheetLines } from "./sheet-lines";

/** @param damage what mends it where things stand now */
export function makeThen(
  lines: SheetLines,
  made: MadeBook,
  carrier: Carrier,
  damage: readonly MakeRepair[],
): MakeRepair[] {
  const { rows, columns } = lines;
  const mended = damage.flatMap((one): MakeRepair[] => {
    switch (one.kind) {
      case "protection":
        return [one];
      case "lines":
        return linesThen(one, (one.axis === "row" ? rows : columns).shifted);
      case "name": {
        const area = extentThen(lines);
        const { name } = lines.map.found.sheet;
        return area ? [{ ...one, after: `${quoteSheetName(name)}!${absoluteAreaName(area)}` }] : [];
      }
      case "validations":
        return validationsMended(lines, carrier, one);
      case "formats":
      case "rows":
        return [];
    }
  });
  const areas = damage.flatMap((one) => (one.kind === "formats" ? [one.area] : []));
  return [...opened(lines), ...mended, ...formatsMended(lines, made, carrier, areas)];
}

/** A layout may leave open what an older one protected. */
function opened({ map, next }: SheetLines): MakeRepair[] {
  const isClosed = map.plan.protected && map.found.sheet.protected === true;
  return isClosed && !next.protected ? [{ kind: "protection", on: false }] : [];
}

/** All that the name of the sheet's content stands for then. */
export function extentThen(lines: SheetLines): Area | null {
  const then = placesThen(lines, extentOf(lines.next)).map((piece) => piece.then);
  return then.length > 0 ? hullOf([{ row: 0, column: 0, rows: 1, columns: 1 }, ...then]) : null;
}

/** Whether people's conditional formats may reach over cells, now or then, which must neither be cleared nor copied there. */
export function reachOf(
  { map, rows, columns }: SheetLines,
  make: readonly MakeRepair[],
): { readonly now: (area: Area) => boolean; readonly then: (area: Area) => boolean } {
  const { formats } = map.found.sheet;
  if (!formats) return { now: () => true, then: () => true };
  const own = make.find((one) => one.kind === "formats");
  const kept = (own?.after ?? []).flatMap((one) => (one.kept === null ? [] : one.areas));
  const then = kept.flatMap((area) => areaThen(rows, columns, area) ?? []);
  const reaches = (areas: readonly Area[]) => (area: Area) => areas.some((one) => overlaps(one, area));
  return { now: reaches(kept), then: reaches(then) };
}

/** Lines that are neighbours now and then. */
function linesThen({ axis, from, to, hidden }: LinesRepair, shifted: (at: number) => number | null): LinesRepair[] {
  const runs: { now: [number, number]; then: [number, number] }[] = [];
  for (let at = from; at <= to; at++) {
    const place = shifted(at);
    if (place === null) continue;
    const last = runs.at(-1);
    if (last?.now[1] === at - 1 && last.then[1] === place - 1) {
      last.now[1] = at;
      last.then[1] = place;
    } else runs.push({ now: [at, at], then: [place, place] });
  }
  return runs.map(({ now, then }) => ({ kind: "lines", axis, from: now[0], to: now[1], hidden, then }));
}

/** As the new plan has it. */
function validationsMended(
  lines: SheetLines,
  carrier: Carrier,
  { area, before, after }: ValidationsRepair,
): MakeRepair[] {
  const plans = validationsIn(lines, carrier, (whole) => after.flatMap((one) => damagedPieces(lines, one.area, whole)));
  const parts = visibleParts(plans.map((plan) => plan.area));
  const wanted = plans.flatMap((plan, i) =>
    (parts[i] ?? []).map((part): HeldValidation => {
      const [down, across] = [part.row - plan.area.row, part.column - plan.area.column];
      const formulas = formulasOf(plan.rule).map((one) => shiftFormula(parseFormula(one), down, across));
      return { area: part, accepts: acceptsOf(plan, formulas) };
    }),
  );
  return wanted.length > 0 ? [{ kind: "validations", area, before, after: wanted }] : [];
}

/** Ours anew wherever rows or columns come or go, some of ours are gone, or say something else now; people's stay where they stand among them. */
function formatsMended(lines: SheetLines, made: MadeBook, carrier: Carrier, damaged: readonly Area[]): FormatsRepair[] {
  const { map, rows, columns, next } = lines;
  const hasMoved = [rows, columns].some(({ deleted, inserted }) => deleted.length + inserted.length > 0);
  const isOther = JSON.stringify(map.plan.formats) !== JSON.stringify(next.formats);
  if (!map.found.sheet.formats || (!hasMoved && !isOther && damaged.length === 0)) return [];
  if (map.plan.formats.length + next.formats.length + map.found.sheet.formats.length === 0) return [];
  const now = map.plan.formats.flatMap((plan) => plannedFormat(made, map, plan) ?? []);
  const own = formatsThen(lines, carrier).map(heldFormat);
  const area = hullOf([...damaged, ...own.flatMap(({ areas }) => areas), extentOf(next)]);
  const anew = formatsAnew(map, area, now, own);
  const stays = (areas: readonly Area[]) => areas.some((one) => areaThen(rows, columns, one) !== null);
  const comesBack = (one: Area) => {
    const then = areaThen(rows, columns, one);
    const back = then && areaThen(reversed(rows), reversed(columns), then);
    return back !== null && areaName(back) === areaName(one);
  };
  const theirs = new Set(anew.after.flatMap(({ kept }) => kept ?? []));
  return [
    {
      ...anew,
      before: anew.before.map((format, i) =>
        theirs.has(i) && !format.areas.every(comesBack) ? { ...format, reshaped: true } : format,
      ),
      after: anew.after.filter(({ kept, areas }) => kept === null || stays(areas)),
    },
  ];
}
