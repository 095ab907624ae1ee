/** A planned sheet as steps: looks, cells, sizes, conditional formats, charts, then the page and what is protected. */
import type { SheetPlan } from "../../plan";
import { FONT, FONT_SIZE } from "../../plan/styles";
import { areaName, quoteSheetName } from "../../sheet/address";
import type { Area } from "../../sheet/address";
import { setWhole } from "../whole";
import { STEP_BYTES } from "./batch";
import type { SheetSteps, Step } from "./batch";
import { chartStep } from "./chart";
import { formatSteps } from "./conditional";
import { costOf } from "./cost";
import { bytesOf, writesOf } from "./content";
import type { Write } from "./content";
import { paint } from "./formats";
import { heightSteps } from "./heights";
import { pageStep } from "./page";
import type { Stroke } from "./stroke";
import { strokesOf } from "./strokes";
import { widthSteps } from "./widths";

/** What the cells of all sheets look like and accept; nothing may stand in them yet. */
export function lookSteps(plans: readonly SheetPlan[]): SheetSteps[] {
  return strokesOf(plans).map((strokes, i) => ({
    sheet: plans[i]?.name ?? "",
    steps: [...(strokes.length > 0 ? [step(0, setSheetDefaults)] : []), ...strokes.map(strokeStep)],
  }));
}

/** What some cells of a sheet look like that nobody has formatted, the rest of it left alone. */
export function paintSteps(plan: Pick<SheetPlan, "name" | "styles" | "validations">): Step[] {
  return strokesOf([plan]).flat().map(strokeStep);
}

/** Everything else of a sheet. */
export function contentSteps(plan: SheetPlan): Step[] {
  return [
    ...writeSteps(plan.fills),
    ...widthSteps(plan),
    ...heightSteps(plan),
    ...plan.merges.map((area) =>
      step(0, (sheet) => {
        sheet.getRange(areaName(area)).merge();
      }),
    ),
    ...formatSteps(plan.formats),
    ...plan.charts.map(chartStep),
    pageStep(plan),
    step(0, (sheet) => {
      finish(sheet, plan);
    }),
  ];
}

/** What cells hold. */
export function writeSteps(fills: SheetPlan["fills"]): Step[] {
  return writesOf(fills).flatMap(splitLarge).map(writeStep);
}

export function step(bytes: number, queue: Step["queue"]): Step {
  return { bytes: bytes + STEP_BYTES, queue };
}

/** One array should not be a whole request. */
const MAX_WRITE_BYTES = 1_000_000;

function splitLarge(write: Write): Write[] {
  const bytes = bytesOf(write);
  if (write.kind !== "cells" || bytes <= MAX_WRITE_BYTES || write.area.rows === 1) return [write];
  const rows = Math.max(1, Math.floor((write.area.rows * MAX_WRITE_BYTES) / bytes));
  const parts: Write[] = [];
  for (let from = 0; from < write.area.rows; from += rows) {
    const cells = write.cells.slice(from, from + rows);
    parts.push({ kind: "cells", area: { ...write.area, row: write.area.row + from, rows: cells.length }, cells });
  }
  return parts;
}

function writeStep(write: Write): Step {
  return step(bytesOf(write), (sheet) => {
    switch (write.kind) {
      case "cells":
        sheet.getRange(areaName(write.area)).formulas = write.cells.map((row) => [...row]);
        break;
      case "fill":
        setWhole(sheet.getRange(areaName(write.area)), { formulas: write.formula });
        break;
      case "copy":
        copy(sheet, write.from, write.to, "Formulas");
    }
  });
}

function strokeStep(stroke: Stroke): Step {
  return step(costOf([stroke]), (sheet) => {
    if (stroke.kind === "copy") copy(sheet, stroke.from, stroke.to, "All", stroke.sheet);
    else paint(sheet.getRange(areaName(stroke.area)), stroke.look, stroke.area);
  });
}

/** A destination of several times the source's size is filled repeatedly, relative references adjusted. */
function copy(
  sheet: Excel.Worksheet,
  from: Area,
  to: Area,
  what: "Formulas" | "All",
  other: string | null = null,
): void {
  if (to.rows === 0 || to.columns === 0) return;
  const source = other === null ? areaName(from) : `${quoteSheetName(other)}!${areaName(from)}`;
  sheet.getRange(areaName(to)).copyFrom(source, what);
}

function setSheetDefaults(sheet: Excel.Worksheet): void {
  setDefaults(sheet.getRange());
}

export function setDefaults({ format }: Excel.Range): void {
  format.font.name = FONT;
  format.font.size = FONT_SIZE;
  format.verticalAlignment = "Center";
}

/** What a scorer may do besides typing: make rows and columns wider. */
export const PROTECTION: Excel.WorksheetProtectionOptions = { allowFormatColumns: true, allowFormatRows: true };

function finish(sheet: Excel.Worksheet, { freeze, filter, tabColor, visibility, protected: locked }: SheetPlan): void {
  if (tabColor !== "") sheet.tabColor = `#${tabColor}`;
  sheet.showGridlines = false;
  if (freeze.rows > 0 && freeze.columns > 0) {
    sheet.freezePanes.freezeAt(areaName({ row: 0, column: 0, ...freeze }));
  } else if (freeze.rows > 0) sheet.freezePanes.freezeRows(freeze.rows);
  else if (freeze.columns > 0) sheet.freezePanes.freezeColumns(freeze.columns);
  if (filter) sheet.autoFilter.apply(areaName(filter));
  if (locked) sheet.protection.protect(PROTECTION);
  if (visibility === "hidden") sheet.visibility = "Hidden";
  if (visibility === "very-hidden") sheet.visibility = "VeryHidden";
}
