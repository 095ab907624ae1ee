/** 参评单位: the units, their group, which conditions hold, and what the appendices ask of them. */
import { dutiesOf } from "../../rubric";
import type { CellValue } from "../../sheet/value";
import type { PlanContext } from "../context";
import { conditionColumnId, markerOf, NO, SHEETS, YES } from "../names";
import { STYLES } from "../styles";
import type { Fill, SheetPlan, ValidationPlan } from "../types";
import { fullTitle, message } from "../words";
import { UNITS, UNITS_HEADER_ROW, UNITS_TITLE_ROW, unitRows } from "./layout";

const WIDTHS = { name: 30, group: 14, condition: 15, duties: 60 } as const;

export function unitsSheet(context: PlanContext): SheetPlan {
  const { rubric, units } = context;
  const { row, rows } = unitRows(units.length);
  const conditions = rubric.conditions.length;
  const duties = UNITS.conditions + conditions;
  const width = duties + rubric.appendices.length;
  const body = (column: number, columns = 1) => ({ row, rows, column, columns });
  return {
    name: SHEETS.units,
    visibility: "visible",
    tabColor: "5B9BD5",
    fills: fills(context),
    styles: [
      { area: { row: UNITS_TITLE_ROW, column: UNITS.name, rows: 1, columns: 1 }, style: STYLES.title },
      {
        area: { row: UNITS_TITLE_ROW + 1, column: UNITS.name, rows: 1, columns: 1 },
        style: { ...STYLES.subtitle, wrap: false },
      },
      { area: { row: UNITS_HEADER_ROW, column: 0, rows: 1, columns: width }, style: STYLES.header },
      { area: body(0), style: STYLES.text },
      { area: body(UNITS.name, 2), style: STYLES.inputText },
      ...(conditions > 0 ? [{ area: body(UNITS.conditions, conditions), style: STYLES.inputChoice }] : []),
      ...(rubric.appendices.length > 0
        ? [{ area: body(duties, rubric.appendices.length), style: { ...STYLES.textTop, size: 9 } }]
        : []),
    ],
    columns: [
      { from: 0, to: 0, width: 10, hidden: true },
      { from: UNITS.name, to: UNITS.name, width: WIDTHS.name },
      { from: UNITS.group, to: UNITS.group, width: WIDTHS.group },
      ...(conditions > 0 ? [{ from: UNITS.conditions, to: duties - 1, width: WIDTHS.condition }] : []),
      ...(rubric.appendices.length > 0 ? [{ from: duties, to: width - 1, width: WIDTHS.duties }] : []),
    ],
    rows: [
      { row: 0, hidden: true },
      { row: UNITS_TITLE_ROW, height: 34 },
      { row: UNITS_TITLE_ROW + 1, height: 20 },
      { row: UNITS_HEADER_ROW, height: 34 },
      ...units.map((_, i) => ({ row: row + i, height: 30 })),
    ],
    merges: [],
    freeze: { rows: row, columns: UNITS.group },
    validations: conditions > 0 ? [conditionList(context)] : [],
    formats: [],
    // Units are added and removed here, row by row.
    protected: false,
    print: {
      landscape: false,
      pagesWide: 1,
      titleRows: [UNITS_HEADER_ROW, UNITS_HEADER_ROW],
      titleColumns: null,
      areas: [{ row: UNITS_TITLE_ROW, column: UNITS.name, rows: row + rows - UNITS_TITLE_ROW, columns: duties - 1 }],
      header: `${rubric.title} · ${SHEETS.units}`,
    },
    charts: [],
  };
}

function fills({ rubric, units }: PlanContext): Fill[] {
  const { row, rows } = unitRows(units.length);
  const { conditions, appendices } = rubric;
  const line = (at: number, column: number, values: readonly CellValue[]): Fill => ({
    kind: "values",
    area: { row: at, column, rows: 1, columns: values.length },
    values: [values],
  });
  const ids = [
    markerOf("units"),
    "name",
    "group",
    ...conditions.map(({ id }) => conditionColumnId(id)),
    ...appendices.map(({ id }) => `duties:${id}`),
  ];
  return [
    line(0, 0, ids),
    line(UNITS_TITLE_ROW, UNITS.name, [`${fullTitle(rubric)} · ${SHEETS.units}`]),
    line(UNITS_TITLE_ROW + 1, UNITS.name, [
      "浅黄色单元格可改；条件不成立时相应指标不考核，权重按“说明”中的口径处理。增删单位：插入、删除整行，或在末行下面填名称，再“重新生成”。",
    ]),
    line(UNITS_HEADER_ROW, UNITS.name, [
      "单位",
      "分组",
      ...conditions.map(({ name }) => name),
      ...appendices.map(({ title }) => title),
    ]),
    {
      kind: "values",
      grows: "rows",
      area: { row, rows, column: 0, columns: ids.length },
      values: units.map((unit) => [
        unit.id,
        unit.name,
        unit.group,
        ...conditions.map(({ id }) => (unit.conditions[id] ? YES : NO)),
        ...appendices.map(({ id }) => {
          const duties = dutiesOf(rubric, unit.name, id).map(({ text }) => text);
          return duties.length > 0 ? duties.join("\n") : null;
        }),
      ]),
    },
  ];
}

function conditionList({ rubric, units }: PlanContext): ValidationPlan {
  const area = { ...unitRows(units.length), column: UNITS.conditions, columns: rubric.conditions.length };
  return {
    area,
    rule: { kind: "list", source: `"${YES},${NO}"` },
    prompt: message("适用条件", `条件对该单位成立选“${YES}”，不成立选“${NO}”。`),
    alert: message("只能选是或否", `请选“${YES}”或“${NO}”。`),
  };
}
