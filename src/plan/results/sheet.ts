/** 检查结果 as a plan: made with the first check that is written down, not with the scorebook. */
import { cellName } from "../../sheet/address";
import type { Area } from "../../sheet/address";
import { textAt } from "../../sheet/snapshot";
import type { CellSnapshot, SheetSnapshot } from "../../sheet/snapshot";
import type { CellValue } from "../../sheet/value";
import { rowHeight } from "../measure";
import { markerOf, nameOf, RESULTS_SHEET } from "../names";
import { inColumn } from "../refs";
import { COLORS, FORMATS, STYLES } from "../styles";
import type { CellStyle } from "../styles";
import type { Fill, FormatPlan, NamePlan, RowPlan, SheetPlan, StyledArea, ValidationPlan } from "../types";
import { message } from "../words";
import {
  columnOf,
  FIRST_ROW,
  HEADER_ID,
  HEADER_ROW,
  MAX_RESULTS,
  RESULT_COLUMNS,
  SEVERITIES,
  STATES,
  SUMMARY_ID,
  SUMMARY_ROW,
  TIME_FORMAT,
  TITLE_ROW,
} from "./layout";
import type { ResultColumn } from "./layout";
import { findResults } from "./read";
import type { FoundResults } from "./read";
import type { ResultsInput } from "./types";
import { placeFormula, updateResults, withResultCells } from "./update";

const WIDTH = RESULT_COLUMNS.length;
/** The first column in sight. */
const FIRST_COLUMN = columnOf("number");

export interface PlannedResults {
  readonly plan: SheetPlan;
  readonly name: NamePlan;
  /** What it then holds. */
  readonly sheet: SheetSnapshot;
}

/** @param name unless a sheet of others has its name */
export function planResults(input: ResultsInput, name: string = RESULTS_SHEET): PlannedResults {
  const blank = blankResults(input.title, name);
  const { cells } = updateResults(blank, input);
  const sheet = withResultCells(blank.sheet, cells);
  const plan: SheetPlan = { name, visibility: "visible", fills: fillsOf(sheet), ...resultsLook(sheet) };
  const area = { row: 0, column: 0, rows: Math.max(sheet.rows.length, FIRST_ROW), columns: WIDTH };
  return { plan, name: { name: nameOf("results"), sheet: name, area }, sheet };
}

/** All of the plan of a sheet, as it was made, but its cells. */
export function resultsLook(sheet: SheetSnapshot): Omit<SheetPlan, "name" | "visibility" | "fills"> {
  const count = Math.max(0, sheet.rows.length - FIRST_ROW);
  return {
    tabColor: "FFC000",
    styles: [
      { area: cell(TITLE_ROW, FIRST_COLUMN), style: STYLES.title },
      { area: cell(SUMMARY_ROW, FIRST_COLUMN), style: { ...STYLES.subtitle, wrap: false } },
      { area: { row: HEADER_ROW, column: 0, rows: 1, columns: WIDTH }, style: STYLES.header },
      ...resultStyles(FIRST_ROW, count),
    ],
    columns: RESULT_COLUMNS.map(({ width }, i) => ({
      from: i,
      to: i,
      width,
      ...(i < FIRST_COLUMN ? { hidden: true } : {}),
    })),
    rows: [
      { row: 0, hidden: true },
      { row: TITLE_ROW, height: 34 },
      { row: SUMMARY_ROW, height: 20 },
      { row: HEADER_ROW, height: 26 },
      ...resultRows(sheet, FIRST_ROW, count),
    ],
    merges: [],
    freeze: { rows: FIRST_ROW, columns: 0 },
    validations: [states()],
    formats: formats(),
    protected: false,
    print: {
      landscape: true,
      pagesWide: 1,
      titleRows: [HEADER_ROW, HEADER_ROW],
      titleColumns: null,
      // What is hidden is not printed, and what people put beside is.
      areas: [],
      header: textAt(sheet, TITLE_ROW, FIRST_COLUMN),
    },
    filter: { row: HEADER_ROW, column: 0, rows: Math.max(1, count) + 1, columns: WIDTH },
    charts: [],
  };
}

/** Whether nobody moved its columns or its headings. */
export function isAsMade({ origin, columns, rows }: FoundResults): boolean {
  const isHere = origin.row === 0 && origin.column === 0 && rows.get(HEADER_ID) === HEADER_ROW;
  return isHere && RESULT_COLUMNS.every(({ id }, at) => id === "key" || columns.get(id) === at);
}

/** What rows of findings look like. @param columnAt where the columns stand, undefined for one that is gone */
export function resultStyles(
  row: number,
  rows: number,
  columnAt: (id: ResultColumn) => number | undefined = columnOf,
): StyledArea[] {
  if (rows === 0) return [];
  return RESULT_COLUMNS.flatMap(({ id }) => {
    const column = columnAt(id);
    return column === undefined ? [] : [{ area: { row, rows, column, columns: 1 }, style: LOOKS[id] ?? TOP }];
  });
}

const TOP: CellStyle = STYLES.textTop;
const CENTERED: CellStyle = { ...TOP, horizontal: "center" };
const LOOKS: Readonly<Partial<Record<ResultColumn, CellStyle>>> = {
  // What is hidden must not make rows higher.
  key: { ...TOP, wrap: false },
  target: { ...TOP, wrap: false },
  number: CENTERED,
  severity: CENTERED,
  place: { ...TOP, color: COLORS.link },
  state: { ...CENTERED, fill: COLORS.input },
  reason: { ...TOP, fill: COLORS.input },
  checked: { ...CENTERED, wrap: false, numberFormat: TIME_FORMAT },
};

/** How high rows of findings are, told from their texts. */
export function resultRows(sheet: SheetSnapshot, row: number, rows: number): RowPlan[] {
  return Array.from({ length: rows }, (_, i) => ({
    row: row + i,
    estimated: true,
    height: rowHeight(
      RESULT_COLUMNS.slice(FIRST_COLUMN).map(({ width }, c) => {
        const value = sheet.rows[row + i]?.[FIRST_COLUMN + c]?.value;
        return { text: typeof value === "string" ? value : "", width };
      }),
    ),
  }));
}

/** The sheet before any finding is in it. */
function blankResults(title: string, name: string): FoundResults {
  const line = (values: readonly CellValue[]): (CellSnapshot | undefined)[] =>
    values.map((value) => (value === null ? undefined : { value }));
  const rest = RESULT_COLUMNS.slice(1);
  const sheet: SheetSnapshot = {
    name,
    visibility: "visible",
    rows: [
      line([markerOf("results"), ...rest.map(({ id }) => id)]),
      line([null, null, `${title} · ${RESULTS_SHEET}`]),
      line([SUMMARY_ID]),
      line([HEADER_ID, ...rest.map((column) => column.title || null)]),
    ],
  };
  const found = findResults({ sheets: [sheet] });
  if (!found) throw new Error("检查结果 is not found as it is made.");
  return found;
}

function fillsOf({ rows }: SheetSnapshot): Fill[] {
  const place = columnOf("place");
  const values = rows.map((row) =>
    Array.from({ length: WIDTH }, (_, c) => (row?.[c]?.formula === undefined ? (row?.[c]?.value ?? null) : null)),
  );
  const count = rows.length - FIRST_ROW;
  const block = (row: number, part: readonly (readonly CellValue[])[]): Fill => ({
    kind: "values",
    area: { row, column: 0, rows: part.length, columns: WIDTH },
    values: part,
  });
  if (count <= 0) return [block(0, values)];
  return [
    block(0, values.slice(0, FIRST_ROW)),
    block(FIRST_ROW, values.slice(FIRST_ROW)),
    {
      kind: "formula",
      area: { row: FIRST_ROW, column: place, rows: count, columns: 1 },
      formula: placeFormula(FIRST_ROW),
      cached: (row) => rows[FIRST_ROW + row]?.[place]?.value ?? "",
    },
  ];
}

function cell(row: number, column: number): Area {
  return { row, column, rows: 1, columns: 1 };
}

/** Down to the last row that there will ever be. */
function whole(column: number, columns = 1): Area {
  return { row: FIRST_ROW, column, rows: MAX_RESULTS, columns };
}

function states(): ValidationPlan {
  const { open, mended, ignored } = STATES;
  return {
    area: whole(columnOf("state")),
    rule: { kind: "list", source: `"${[open, mended, ignored].join(",")}"` },
    prompt: message("状态", `不必改的问题选“${ignored}”，并在右边写明理由；没有理由仍算问题。其余状态由检查填写。`),
    alert: message("状态不在列表中", `请选“${open}”“${mended}”或“${ignored}”。`),
  };
}

function formats(): FormatPlan[] {
  const at = (id: "state" | "reason" | "severity") => inColumn(FIRST_ROW, columnOf(id));
  const rule = (area: Area, formula: string, style: Extract<FormatPlan, { kind: "formula" }>["style"]): FormatPlan => ({
    kind: "formula",
    area,
    formula,
    style,
    stop: true,
  });
  return [
    rule(
      whole(columnOf("reason")),
      `AND(${at("state")}="${STATES.ignored}",TRIM(${cellName(FIRST_ROW, columnOf("reason"))})="")`,
      FORMATS.invalid,
    ),
    rule(
      whole(FIRST_COLUMN, WIDTH - FIRST_COLUMN),
      `OR(${at("state")}="${STATES.mended}",${at("state")}="${STATES.ignored}")`,
      { color: COLORS.notApplicableText },
    ),
    rule(whole(columnOf("severity")), `${at("severity")}="${SEVERITIES.error}"`, {
      fill: COLORS.vetoed,
      color: COLORS.vetoText,
    }),
    rule(whole(columnOf("severity")), `${at("severity")}="${SEVERITIES.warning}"`, FORMATS.incomplete),
  ];
}
