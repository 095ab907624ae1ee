/** (rubric, units, entries) → the whole workbook, as data. */
import { fingerprintOf } from "../rubric";
import type { Rubric, Unit } from "../rubric";
import type { Entries, Scores } from "../scoring";
import { planContext } from "./context";
import { extentOf } from "./extent";
import { entriesSheet } from "./entries/sheet";
import { guideSheet } from "./guide/sheet";
import { APPLICATION, MAX_UNITS, nameOf, SHEETS } from "./names";
import type { SheetKey } from "./names";
import { rankingSheet } from "./ranking/sheet";
import { rubricSheet } from "./rubric/sheet";
import { scoresSheet } from "./scores/sheet";
import { stateSheet } from "./state/sheet";
import type { Memory } from "./state/sheet";
import type { NamePlan, SheetPlan, WorkbookPlan } from "./types";
import { unitsSheet } from "./units/sheet";
import { fullTitle } from "./words";

const NO_ENTRIES: Entries = new Map();

/**
 * @param entries what is already typed; nothing unless given
 * @param memory what it remembers besides the rubric; nothing unless given
 * @param scores what the units score with these entries, in the units' order, where somebody knows it already
 * @throws RangeError when there is no unit, or there are more than MAX_UNITS
 */
export function planWorkbook(
  rubric: Rubric,
  units: readonly Unit[],
  entries: Entries = NO_ENTRIES,
  memory: Memory = {},
  scores?: () => Scores,
): WorkbookPlan {
  if (units.length === 0) throw new RangeError("A scorebook needs at least one unit.");
  if (units.length > MAX_UNITS) throw new RangeError(`A scorebook has room for ${MAX_UNITS} units.`);
  const context = planContext(rubric, units, entries, scores);
  const fingerprint = fingerprintOf(rubric);
  const sheets = [
    guideSheet(context, fingerprint),
    rubricSheet(context),
    unitsSheet(context),
    entriesSheet(context),
    scoresSheet(context),
    rankingSheet(context),
    stateSheet(rubric, fingerprint, memory),
  ];
  return {
    properties: {
      title: `${fullTitle(rubric)}评分簿`,
      subject: rubric.title,
      description: `由评分簿生成；指标体系 ${rubric.id}，指纹 ${fingerprint}。`,
      keywords: "评分簿;绩效评估;政府网站;政务新媒体",
      application: APPLICATION,
    },
    sheets,
    names: names(sheets),
  };
}

/**
 * A name for each sheet's content, by which programs find it, whatever the sheet is called by now: asking for all
 * names is cheaper than looking into all sheets.
 */
function names(sheets: readonly SheetPlan[]): NamePlan[] {
  return Object.entries(SHEETS).flatMap(([key, name]) => {
    const sheet = sheets.find((one) => one.name === name);
    return sheet ? [{ name: nameOf(key as SheetKey), sheet: name, area: extentOf(sheet) }] : [];
  });
}
