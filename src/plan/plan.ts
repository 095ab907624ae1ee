/** (rubric, units, entries) → the whole workbook, as data. */
import { fingerprintOf } from "../rubric";
import type { Rubric, Unit } from "../rubric";
import type { Entries } from "../scoring";
import { planContext } from "./context";
import type { PlanContext } from "./context";
import { entriesSheet } from "./entries/sheet";
import { guideSheet } from "./guide/sheet";
import { APPLICATION, MAX_UNITS, SHEETS } from "./names";
import { rankingSheet } from "./ranking/sheet";
import { rubricSheet } from "./rubric/sheet";
import { scoresSheet } from "./scores/sheet";
import { stateSheet } from "./state/sheet";
import type { NamePlan, WorkbookPlan } from "./types";
import { unitsSheet } from "./units/sheet";
import { unitRows } from "./units/layout";
import { fullTitle } from "./words";

const NO_ENTRIES: Entries = new Map();

/**
 * @param entries what is already typed; nothing unless given
 * @throws RangeError when there is no unit, or there are more than MAX_UNITS
 */
export function planWorkbook(rubric: Rubric, units: readonly Unit[], entries: Entries = NO_ENTRIES): WorkbookPlan {
  if (units.length === 0) throw new RangeError("A scorebook needs at least one unit.");
  if (units.length > MAX_UNITS) throw new RangeError(`A scorebook has room for ${MAX_UNITS} units.`);
  const context = planContext(rubric, units, entries);
  const fingerprint = fingerprintOf(rubric);
  return {
    properties: {
      title: `${fullTitle(rubric)}评分簿`,
      subject: rubric.title,
      description: `由评分簿生成；指标体系 ${rubric.id}，指纹 ${fingerprint}。`,
      keywords: "评分簿;绩效评估;政府网站;政务新媒体",
      application: APPLICATION,
    },
    sheets: [
      guideSheet(context, fingerprint),
      rubricSheet(context),
      unitsSheet(context),
      entriesSheet(context),
      scoresSheet(context),
      rankingSheet(context),
      stateSheet(rubric, fingerprint),
    ],
    names: names(context),
  };
}

/** Names by which programs find the parts that they read, so that they need not ask for whole sheets. */
function names({ grid, tail, units }: PlanContext): NamePlan[] {
  const width = grid.firstUnit + grid.units;
  const { row, rows } = unitRows(units.length);
  return [
    {
      name: "scorebook.entries",
      sheet: SHEETS.entries,
      area: { row: 0, column: 0, rows: grid.lastRow + 1, columns: width },
    },
    {
      name: "scorebook.scores",
      sheet: SHEETS.scores,
      area: { row: 0, column: 0, rows: tail.lastRow + 1, columns: width },
    },
    { name: "scorebook.units", sheet: SHEETS.units, area: { row, column: 0, rows, columns: 3 } },
  ];
}
