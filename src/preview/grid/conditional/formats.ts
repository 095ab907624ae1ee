/**
 * Lays conditional formats over the cells that Univer draws: the first one that holds wins, property by property, as
 * in Excel. A cell is judged when it is drawn, and again after any change.
 */
import { BooleanNumber, CellValueType, InterceptorEffectEnum } from "@univerjs/core";
import type { ICellData, IStyleData, Nullable, Univer, Worksheet } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import type { SavedBook } from "../../host";
import { evaluate } from "./evaluate";
import { parseExpression } from "./parse";
import type { Expression, Scalar } from "./parse";
import { truthOf } from "./scalars";

export type SavedFormat = SavedBook["sheets"][string]["conditionalFormats"][number];

export interface ConditionalFormats {
  /** Takes the place of what the sheet had; only formats by formula are drawn here. */
  readonly set: (sheetId: string, formats: readonly SavedFormat[]) => void;
  readonly clear: () => void;
  /** Some cells have changed. */
  readonly judgeAnew: () => void;
}

interface Rule {
  readonly format: SavedFormat;
  readonly expression: Expression;
  readonly style: IStyleData;
}

/** Milliseconds in which changes are drawn together. */
const SOON = 40;

export function drawConditionalFormats(univer: Univer, api: FUniver): ConditionalFormats {
  const rules = new Map<string, readonly Rule[]>();
  /** By sheet, then by row and column. */
  const judged = new Map<string, Map<number, IStyleData | null>>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const styleAt = (worksheet: Worksheet, row: number, column: number): IStyleData | null => {
    const id = worksheet.getSheetId();
    const own = rules.get(id);
    if (!own) return null;
    let known: Map<number, IStyleData | null> | undefined = judged.get(id);
    if (!known) {
      known = new Map();
      judged.set(id, known);
    }
    const key = row * 16_384 + column;
    let style = known.get(key);
    if (style === undefined) known.set(key, (style = judge(own, worksheet, row, column)));
    return style;
  };
  univer
    .__getInjector()
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      effect: InterceptorEffectEnum.Style,
      // Before Univer's own, which draw data bars.
      priority: 20,
      handler: (cell, { worksheet, workbook, row, col, rawData }, next) => {
        const style = styleAt(worksheet, row, col);
        if (!style) return next(cell);
        const own = typeof cell?.s === "string" ? workbook.getStyles().get(cell.s) : cell?.s;
        return next({ ...(cell ?? rawData), s: { ...own, ...style } });
      },
    });

  const judgeAnew = () => {
    judged.clear();
    clearTimeout(timer);
    timer = setTimeout(() => {
      judged.clear();
      api.getActiveWorkbook()?.getActiveSheet().refreshCanvas();
    }, SOON);
  };
  return {
    set: (sheetId, formats) => {
      rules.set(sheetId, formats.flatMap(ruleOf));
      judgeAnew();
    },
    clear: () => {
      rules.clear();
      judged.clear();
    },
    judgeAnew,
  };
}

function ruleOf(format: SavedFormat): Rule[] {
  if (format.type !== "Custom") return [];
  const expression = parseExpression(format.formula);
  return expression ? [{ format, expression, style: styleOf(format.style) }] : [];
}

function styleOf({ fillColor, fontColor, bold, italic, strikethrough }: SavedFormat["style"]): IStyleData {
  return {
    ...(fillColor === undefined ? {} : { bg: { rgb: fillColor } }),
    ...(fontColor === undefined ? {} : { cl: { rgb: fontColor } }),
    ...(bold === undefined ? {} : { bl: flag(bold) }),
    ...(italic === undefined ? {} : { it: flag(italic) }),
    ...(strikethrough === undefined ? {} : { st: { s: flag(strikethrough) } }),
  };
}

function flag(on: boolean): BooleanNumber {
  return on ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function judge(rules: readonly Rule[], worksheet: Worksheet, row: number, column: number): IStyleData | null {
  const styles: IStyleData[] = [];
  for (const rule of rules) {
    const { area, stopIfTrue } = rule.format;
    const down = row - area.row;
    const right = column - area.column;
    if (down < 0 || right < 0 || down >= area.rows || right >= area.columns) continue;
    if (!holds(rule.expression, worksheet, down, right)) continue;
    styles.unshift(rule.style);
    if (stopIfTrue) break;
  }
  return styles.length === 0 ? null : styles.reduce((sum, style) => ({ ...sum, ...style }));
}

function holds(expression: Expression, worksheet: Worksheet, down: number, right: number): boolean {
  const cell = (row: number, column: number) => scalarOf(worksheet.getCellRaw(row, column));
  try {
    return truthOf(evaluate(expression, { cell, down, right }).at(0, 0));
  } catch {
    return false;
  }
}

const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|CYCLE!|SPILL!|CALC!)$/;

/** @throws for an error */
function scalarOf(cell: Nullable<ICellData>): Scalar {
  const value = cell?.v;
  if (value === undefined || value === null) return null;
  if (typeof value === "string" && ERROR.test(value)) throw new Error(value);
  if (cell?.t === CellValueType.BOOLEAN) return value === true || Number(value) === 1;
  return cell?.t === CellValueType.NUMBER && typeof value === "string" ? Number(value) : value;
}
