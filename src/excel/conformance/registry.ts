/** All cases, in the order in which they are run and reported. */
import { ADDRESSES } from "./cases/addresses";
import { APPLICATION } from "./cases/application";
import { BATCHES } from "./cases/batches";
import { BORDERS } from "./cases/borders";
import { CHANGED_EVENTS } from "./cases/changed-events";
import { CHARTS } from "./cases/charts";
import { CLEARING } from "./cases/clearing";
import { CONDITIONAL_FORMATS } from "./cases/conditional-formats";
import { COPYING } from "./cases/copying";
import { DATA_BARS } from "./cases/data-bars";
import { DIMENSIONS } from "./cases/dimensions";
import { FILTERS } from "./cases/filters";
import { FORMATS } from "./cases/formats";
import { FORMULAS } from "./cases/formulas";
import { NAMES } from "./cases/names";
import { NAMES_MOVING } from "./cases/names-moving";
import { NUMBER_FORMATS } from "./cases/number-formats";
import { OTHER_EVENTS } from "./cases/other-events";
import { PAGE_LAYOUT } from "./cases/page-layout";
import { PROTECTION } from "./cases/protection";
import { RELATED_RANGES } from "./cases/related-ranges";
import { ROWS_BACK } from "./cases/rows-back";
import { SHIFTS } from "./cases/shifts";
import { STYLES } from "./cases/styles";
import { TYPING } from "./cases/typing";
import { USED_RANGES } from "./cases/used-ranges";
import { VALIDATION } from "./cases/validation";
import { VALIDATION_PARTS } from "./cases/validation-parts";
import { VALUES } from "./cases/values";
import { WORKSHEET_VIEW } from "./cases/worksheet-view";
import { WORKSHEETS } from "./cases/worksheets";
import type { ConformanceCase } from "./types";

export const CASES: readonly ConformanceCase[] = [
  ...VALUES,
  ...TYPING,
  ...FORMULAS,
  ...NUMBER_FORMATS,
  ...ADDRESSES,
  ...RELATED_RANGES,
  ...USED_RANGES,
  ...CLEARING,
  ...SHIFTS,
  ...ROWS_BACK,
  ...COPYING,
  ...FORMATS,
  ...BORDERS,
  ...DIMENSIONS,
  ...STYLES,
  ...PROTECTION,
  ...VALIDATION,
  ...VALIDATION_PARTS,
  ...CONDITIONAL_FORMATS,
  ...DATA_BARS,
  ...NAMES,
  ...NAMES_MOVING,
  ...WORKSHEETS,
  ...WORKSHEET_VIEW,
  ...PAGE_LAYOUT,
  ...FILTERS,
  ...CHARTS,
  ...APPLICATION,
  ...CHANGED_EVENTS,
  ...OTHER_EVENTS,
  ...BATCHES,
];
