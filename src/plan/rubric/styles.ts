/** How a row of 指标体系 looks: what can be edited is pale yellow. */
import { choiceOf } from "../../rubric";
import type { PlanContext } from "../context";
import type { GridRow } from "../grid/layout";
import type { RUBRIC_COLUMNS } from "../names";
import { COLORS, NUMBER_FORMATS, STYLES } from "../styles";
import type { CellStyle } from "../styles";
import type { StyledArea } from "../types";
import { RUBRIC_PARAMETERS, rubricColumn } from "./layout";

/** Columns that are centred whatever stands in them, each with its number format. */
const CENTRED: readonly [(typeof RUBRIC_COLUMNS)[number], CellStyle["numberFormat"]][] = [
  ["number", undefined],
  ["kind", undefined],
  ["weight", NUMBER_FORMATS.points],
  ["share", NUMBER_FORMATS.percent],
  ["sum", "0%"],
  ["condition", undefined],
  ["source", undefined],
];

export function rowStyles({ rubric }: PlanContext, row: GridRow, sheetRow: number, width: number): StyledArea[] {
  const at = (column: number, style: CellStyle, columns = 1): StyledArea => ({
    area: { row: sheetRow, column, rows: 1, columns },
    style,
  });
  const fill = row.kind === "category" ? COLORS.band : row.kind === "indicator" ? COLORS.subBand : null;
  const base: CellStyle = {
    ...STYLES.text,
    ...(fill === null ? {} : { fill }),
    ...(row.kind === "category" ? { bold: true } : {}),
    // People may protect the sheet.
    unlocked: true,
  };
  const styled = [
    at(0, base, width),
    ...CENTRED.map(([id, format]) =>
      at(rubricColumn(id), {
        ...base,
        horizontal: "center",
        ...(format === undefined ? {} : { numberFormat: format }),
      }),
    ),
  ];
  if (row.kind === "category")
    styled.push(at(rubricColumn("sum"), { ...STYLES.bandPoints, wrap: true, unlocked: true }));
  if (row.kind === "indicator") {
    styled.push(
      at(rubricColumn("indicator"), { ...base, bold: true }),
      at(rubricColumn("weight"), { ...STYLES.inputPoints, wrap: true }),
    );
  }
  if (row.kind === "criterion" && row.criterion.share !== null) {
    styled.push(at(rubricColumn("share"), { ...STYLES.inputPercent, wrap: true }));
  }
  if (row.kind === "indicator" && row.indicator.erratum && choiceOf(rubric, "erratum") === "mark") {
    styled.push(at(rubricColumn("text"), { ...base, fill: COLORS.warn }));
  }
  styled.push(...parameterStyles(row, base, width - RUBRIC_PARAMETERS, at));
  return styled;
}

/** One look for all of a row's parameters, filled or not; of tiers the first half are counts. */
function parameterStyles(
  row: GridRow,
  base: CellStyle,
  width: number,
  at: (column: number, style: CellStyle, columns?: number) => StyledArea,
): StyledArea[] {
  const style: CellStyle = { ...base, horizontal: "center", numberFormat: NUMBER_FORMATS.percent };
  const rule = row.kind === "criterion" ? row.criterion.rule : null;
  const own = at(RUBRIC_PARAMETERS, style, width);
  if (rule?.kind !== "tiers") return [own];
  return [own, at(RUBRIC_PARAMETERS, { ...style, numberFormat: NUMBER_FORMATS.count }, rule.tiers.length)];
}
