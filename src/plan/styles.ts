/** How the workbook looks: a sober government table, where colour always means something. */
import type { CellStyle } from "../sheet/cell-style";

export type { CellStyle };

/** What a conditional format may change. */
export interface FormatStyle {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly strike?: boolean;
}

export const FONT = "微软雅黑";
export const FONT_SIZE = 10;

export const COLORS = {
  brand: "1F3864",
  band: "D6E0F0",
  subBand: "EDF2F9",
  border: "BFC7D5",
  input: "FFF8DC",
  done: "FFFFFF",
  invalid: "C00000",
  vetoed: "F8D7DA",
  vetoText: "9C0006",
  notApplicable: "D9D9D9",
  notApplicableText: "7F7F7F",
  muted: "595959",
  white: "FFFFFF",
  bar: "8FAADC",
  warn: "FFE699",
  link: "0563C1",
} as const;

export const NUMBER_FORMATS = {
  percent: "0.0%",
  points: "0.00",
  score: "0.000",
  count: "0",
} as const;

const cell: CellStyle = { border: "thin", vertical: "center" };

export const STYLES = {
  title: { bold: true, size: 16, color: COLORS.brand, vertical: "center" },
  subtitle: { color: COLORS.muted, vertical: "center", wrap: true },
  heading: { bold: true, size: 12, color: COLORS.brand, vertical: "center" },
  header: { ...cell, bold: true, color: COLORS.white, fill: COLORS.brand, horizontal: "center", wrap: true },
  text: { ...cell, wrap: true },
  textTop: { ...cell, wrap: true, vertical: "top" },
  center: { ...cell, horizontal: "center", wrap: true },
  band: { ...cell, bold: true, fill: COLORS.band },
  bandWrap: { ...cell, bold: true, fill: COLORS.band, wrap: true },
  bandCenter: { ...cell, bold: true, fill: COLORS.band, horizontal: "center" },
  bandPoints: {
    ...cell,
    bold: true,
    fill: COLORS.band,
    horizontal: "center",
    numberFormat: NUMBER_FORMATS.points,
  },
  bandScore: {
    ...cell,
    bold: true,
    fill: COLORS.band,
    horizontal: "center",
    wrap: true,
    numberFormat: NUMBER_FORMATS.score,
  },
  subBand: { ...cell, bold: true, fill: COLORS.subBand, wrap: true },
  subBandPlain: { ...cell, fill: COLORS.subBand, wrap: true },
  subBandText: { ...cell, color: COLORS.muted, fill: COLORS.subBand, wrap: true },
  subBandCenter: { ...cell, fill: COLORS.subBand, horizontal: "center", wrap: true },
  subBandPoints: {
    ...cell,
    bold: true,
    fill: COLORS.subBand,
    horizontal: "center",
    numberFormat: NUMBER_FORMATS.points,
  },
  subBandScore: {
    ...cell,
    bold: true,
    fill: COLORS.subBand,
    horizontal: "center",
    numberFormat: NUMBER_FORMATS.score,
  },
  percent: { ...cell, horizontal: "center", wrap: true, numberFormat: NUMBER_FORMATS.percent },
  points: { ...cell, horizontal: "center", wrap: true, numberFormat: NUMBER_FORMATS.points },
  score: { ...cell, horizontal: "center", wrap: true, numberFormat: NUMBER_FORMATS.score },
  count: { ...cell, horizontal: "center", wrap: true, numberFormat: NUMBER_FORMATS.count },
  /** Where 评分录入 takes a reason for a veto, and 得分计算 shows the score. */
  verdict: {
    ...cell,
    bold: true,
    fill: COLORS.subBand,
    horizontal: "center",
    wrap: true,
    numberFormat: NUMBER_FORMATS.score,
  },
  reason: { ...cell, horizontal: "center", wrap: true, numberFormat: NUMBER_FORMATS.percent },
  strongPoints: { ...cell, bold: true, horizontal: "center", wrap: true, numberFormat: NUMBER_FORMATS.points },
  strongCount: { ...cell, bold: true, horizontal: "center", wrap: true, numberFormat: NUMBER_FORMATS.count },
  muted: { ...cell, color: COLORS.muted, horizontal: "center", wrap: true },
  inputPercent: {
    ...cell,
    fill: COLORS.input,
    horizontal: "center",
    numberFormat: NUMBER_FORMATS.percent,
    unlocked: true,
  },
  inputCount: {
    ...cell,
    fill: COLORS.input,
    horizontal: "center",
    numberFormat: NUMBER_FORMATS.count,
    unlocked: true,
  },
  inputPoints: {
    ...cell,
    fill: COLORS.input,
    horizontal: "center",
    numberFormat: NUMBER_FORMATS.points,
    unlocked: true,
  },
  inputText: { ...cell, fill: COLORS.input, wrap: true, unlocked: true },
  inputChoice: { ...cell, fill: COLORS.input, horizontal: "center", wrap: true, unlocked: true },
  swatchInput: { ...cell, fill: COLORS.input },
  swatchDone: { ...cell, fill: COLORS.done },
  swatchInvalid: { ...cell, fill: COLORS.invalid, color: COLORS.white, bold: true, horizontal: "center" },
  swatchVetoed: { ...cell, fill: COLORS.vetoed, color: COLORS.vetoText, horizontal: "center" },
  swatchNotApplicable: { ...cell, fill: COLORS.notApplicable, color: COLORS.notApplicableText, horizontal: "center" },
} as const satisfies Record<string, CellStyle>;

/** Conditional formats that tell an entry's states apart. */
export const FORMATS = {
  blank: { fill: COLORS.input },
  invalid: { fill: COLORS.invalid, color: COLORS.white, bold: true },
  veto: { fill: COLORS.vetoText, color: COLORS.white, bold: true },
  vetoed: { fill: COLORS.vetoed, color: COLORS.vetoText, strike: true },
  notApplicable: { fill: COLORS.notApplicable, color: COLORS.notApplicableText },
  mismatch: { fill: COLORS.invalid, color: COLORS.white, bold: true },
  incomplete: { fill: COLORS.warn },
  lead: { bold: true },
} as const satisfies Record<string, FormatStyle>;
