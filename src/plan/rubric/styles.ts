/** How a row of 指标体系 looks: what can be edited is pale yellow. */
import { choiceOf } from "../../rubric";
import type { PlanContext } from "../context";
import type { GridRow } from "../grid/layout";
import { parameterValues } from "../grid/parameters";
import { COLORS, STYLES } from "../styles";
import type { CellStyle } from "../styles";
import type { StyledArea } from "../types";
import { RUBRIC_PARAMETERS, rubricColumn } from "./layout";

export function rowStyles({ rubric }: PlanContext, row: GridRow, sheetRow: number, width: number): StyledArea[] {
  const at = (column: number, style: CellStyle, columns = 1): StyledArea => ({
    area: { row: sheetRow, column, rows: 1, columns },
    style,
  });
  const base = row.kind === "category" ? STYLES.band : row.kind === "indicator" ? STYLES.subBand : STYLES.text;
  const numbers = row.kind === "category" ? STYLES.bandPoints : STYLES.subBandPoints;
  const styled = [
    at(0, base, width),
    at(rubricColumn("number"), { ...base, horizontal: "center" }),
    at(rubricColumn("kind"), { ...base, horizontal: "center" }),
    at(rubricColumn("source"), { ...base, horizontal: "center" }),
  ];
  if (row.kind === "category" || row.kind === "indicator") {
    styled.push(at(rubricColumn("weight"), row.kind === "category" ? numbers : STYLES.inputPoints));
    styled.push(at(rubricColumn("sum"), row.kind === "category" ? numbers : { ...numbers, numberFormat: "0%" }));
  } else if (row.kind === "criterion") {
    styled.push(at(rubricColumn("share"), row.criterion.share === null ? base : STYLES.inputPercent));
  }
  if (row.kind === "indicator") {
    styled.push(at(rubricColumn("text"), STYLES.subBandPlain), at(rubricColumn("note"), STYLES.subBandText));
  }
  if (row.kind === "indicator" && row.indicator.erratum && choiceOf(rubric, "erratum") === "mark") {
    styled.push(at(rubricColumn("text"), { ...STYLES.subBand, fill: COLORS.warn }));
  }
  parameterStyles(row).forEach((style, i) => styled.push(at(RUBRIC_PARAMETERS + i, style)));
  return styled;
}

function parameterStyles(row: GridRow): CellStyle[] {
  const rule = row.kind === "criterion" ? row.criterion.rule : null;
  return parameterValues(row).map((value, i) => {
    if (typeof value === "string") return STYLES.inputText;
    if (rule?.kind === "levels" && rule.reading !== null) return STYLES.percent;
    return rule?.kind === "tiers" && i < rule.tiers.length ? STYLES.inputCount : STYLES.inputPercent;
  });
}
