/** Conditional formats of a sheet in the open workbook. */
import { parseWideArea } from "../sheet/reference";
import type { FormatSnapshot } from "../sheet/snapshot";

export interface AskedFormat {
  readonly found: Excel.ConditionalFormat;
  readonly type: Excel.ConditionalFormat["type"];
  readonly areas: Excel.RangeAreas;
  readonly rule: Excel.ConditionalFormatRule | null;
}

/** What of a format must be known to ask for it. */
export type FormatId = Pick<Excel.ConditionalFormat, "id" | "type">;

/** Queued: to be answered by the next sync. A range does not outlive a sync, so that each is asked for anew. */
export function askEachFormat(worksheet: Excel.Worksheet, formats: readonly FormatId[]): AskedFormat[] {
  if (formats.length === 0) return [];
  const { conditionalFormats } = worksheet.getRange();
  return formats.map(({ id, type }) => {
    const format = conditionalFormats.getItem(id);
    const areas = format.getRanges();
    areas.load("address");
    const rule = type === "Custom" ? format.custom.rule : null;
    rule?.load("formula");
    return { found: format, type, areas, rule };
  });
}

/** Excel gives the formula as it reads in the first cell. https://github.com/OfficeDev/office-js/issues/5194 */
export function formatOf({ type, areas, rule }: AskedFormat): FormatSnapshot {
  return {
    areas: areasOf(areas.address),
    kind: rule ? "formula" : type === "DataBar" ? "bar" : "other",
    formula: rule?.formula.replace(/^=/, "") ?? "",
  };
}

/** `'评分 录入'!Q10:S11,'评分 录入'!Q13:S153`, in some Excels with blanks. */
function areasOf(address: string): FormatSnapshot["areas"] {
  const parts = address.match(/(?:'(?:[^']|'')*'|[^',])+/g) ?? [];
  return parts.flatMap((part) => parseWideArea(part.trim().replace(/^.*!/, "")) ?? []);
}
