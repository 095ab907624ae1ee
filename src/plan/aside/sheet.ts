/** 未能保留 as a plan: made when there is something to keep aside. */
import { cellName } from "../../sheet/address";
import type { Area } from "../../sheet/address";
import { runsOfNumbers } from "../../sheet/reference";
import type { CellValue } from "../../sheet/value";
import { rowHeight } from "../measure";
import { ASIDE_SHEET, markerOf, nameOf } from "../names";
import { TIME_FORMAT } from "../results/layout";
import { COLORS, NUMBER_FORMATS, STYLES } from "../styles";
import type { CellStyle } from "../styles";
import type { Fill, NamePlan, SheetPlan, StyledArea } from "../types";
import {
  ASIDE_COLUMNS,
  columnOf,
  FIRST_ROW,
  HEADER_ID,
  HEADER_ROW,
  NOTE,
  NOTE_ROW,
  reasonText,
  TITLE_ROW,
} from "./layout";
import type { AsideColumn } from "./layout";
import { formOf, shownOf } from "./read";
import type { AsideItem } from "./types";

const WIDTH = ASIDE_COLUMNS.length;
/** The first column in sight. */
const FIRST_COLUMN = columnOf("unit");

const TOP: CellStyle = STYLES.textTop;
const CONTENT: CellStyle = { ...TOP, horizontal: "center", fill: COLORS.input };
const LOOKS: Readonly<Partial<Record<AsideColumn, CellStyle>>> = {
  content: CONTENT,
  stood: { ...TOP, horizontal: "center" },
  since: { ...TOP, horizontal: "center", wrap: false, numberFormat: TIME_FORMAT },
};

export interface PlannedAside {
  readonly plan: SheetPlan;
  readonly name: NamePlan;
}

/** @param title of the rubric */
export function planAside(title: string, items: readonly AsideItem[]): PlannedAside {
  const rows = items.map(rowOf);
  const plan: SheetPlan = {
    name: ASIDE_SHEET,
    visibility: "visible",
    tabColor: "C00000",
    fills: fills(title, rows),
    styles: styles(items),
    columns: ASIDE_COLUMNS.map(({ width }, i) => ({
      from: i,
      to: i,
      width,
      ...(i < FIRST_COLUMN ? { hidden: true } : {}),
    })),
    rows: [
      { row: 0, hidden: true },
      { row: TITLE_ROW, height: 34 },
      { row: NOTE_ROW, height: 20 },
      { row: HEADER_ROW, height: 26 },
      ...rows.map((values, i) => ({
        row: FIRST_ROW + i,
        estimated: true,
        height: rowHeight(
          ASIDE_COLUMNS.slice(FIRST_COLUMN).map(({ width }, c) => {
            const value = values[FIRST_COLUMN + c];
            return { text: typeof value === "string" ? value : "", width };
          }),
        ),
      })),
    ],
    merges: [],
    freeze: { rows: FIRST_ROW, columns: 0 },
    validations: [],
    formats: [],
    protected: false,
    print: {
      landscape: true,
      pagesWide: 1,
      titleRows: [HEADER_ROW, HEADER_ROW],
      titleColumns: null,
      areas: [],
      header: `${title} · ${ASIDE_SHEET}`,
    },
    filter: { row: HEADER_ROW, column: 0, rows: Math.max(1, items.length) + 1, columns: WIDTH },
    charts: [],
  };
  const area = { row: 0, column: 0, rows: FIRST_ROW + items.length, columns: WIDTH };
  return { plan, name: { name: nameOf("aside"), sheet: ASIDE_SHEET, area } };
}

function rowOf(item: AsideItem): CellValue[] {
  const own: Readonly<Record<AsideColumn, CellValue>> = {
    key: item.key,
    "unit-id": item.unitId || null,
    "field-id": item.fieldId || null,
    code: item.fault === null ? item.reason : `${item.reason} ${item.fault}`,
    form: formOf(item),
    unit: item.unit || null,
    indicator: item.indicator || null,
    criterion: item.criterion || null,
    content: shownOf(item.typed),
    stood: item.stood,
    reason: reasonText(item.reason, item.fault),
    since: item.since,
  };
  return ASIDE_COLUMNS.map(({ id }) => own[id]);
}

function fills(title: string, rows: readonly (readonly CellValue[])[]): Fill[] {
  const block = (row: number, column: number, values: readonly (readonly CellValue[])[]): Fill => ({
    kind: "values",
    area: { row, column, rows: values.length, columns: values[0]?.length ?? 0 },
    values,
  });
  return [
    block(0, 0, [[markerOf("aside"), ...ASIDE_COLUMNS.slice(1).map(({ id }) => id)]]),
    block(TITLE_ROW, FIRST_COLUMN, [[`${title} · ${ASIDE_SHEET}`]]),
    block(NOTE_ROW, FIRST_COLUMN, [[NOTE]]),
    block(HEADER_ROW, 0, [[HEADER_ID, ...ASIDE_COLUMNS.slice(1).map((column) => column.title || null)]]),
    ...(rows.length > 0 ? [block(FIRST_ROW, 0, rows)] : []),
  ];
}

function styles(items: readonly AsideItem[]): StyledArea[] {
  const count = items.length;
  const cell = (row: number): Area => ({ row, column: FIRST_COLUMN, rows: 1, columns: 1 });
  const rows = { row: FIRST_ROW, rows: count, columns: 1 };
  return [
    { area: cell(TITLE_ROW), style: STYLES.title },
    { area: cell(NOTE_ROW), style: { ...STYLES.subtitle, wrap: false } },
    { area: { row: HEADER_ROW, column: 0, rows: 1, columns: WIDTH }, style: STYLES.header },
    ...(count === 0
      ? []
      : ASIDE_COLUMNS.map(({ id }, column) => ({
          area: { ...rows, column },
          // What is hidden must not make rows higher.
          style: column < FIRST_COLUMN ? { ...TOP, wrap: false } : (LOOKS[id] ?? TOP),
        }))),
    ...runsOfNumbers(items.flatMap(({ percent }, i) => (percent ? [i] : []))).map(([from, to]) => ({
      area: { row: FIRST_ROW + from, rows: to - from + 1, column: columnOf("content"), columns: 1 },
      style: { ...CONTENT, numberFormat: NUMBER_FORMATS.percent },
    })),
  ];
}

/** `'评分 录入'!H10`, as formulas name it, without what makes it a formula. */
export function stoodAt(sheet: string, row: number, column: number): string {
  return `${sheet}!${cellName(row, column)}`;
}
