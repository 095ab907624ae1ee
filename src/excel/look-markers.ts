/** Sheets of the scorebook that neither a name nor their own name tells of: their marker does. */
import { markerOf } from "../plan";
import type { OwnSheetKey } from "../plan";

interface Tab {
  readonly id: string;
  readonly name: string;
}

/** The marker is made in A1; people may have put rows and columns before it. */
const CORNER = "A1:J20";
/** Beyond so many sheets nobody is asked: it would be no scorebook. */
const MOST_SHEETS = 60;

/**
 * One sync; none where there is nothing to be asked.
 *
 * @param keys what is missing
 * @param tabs sheets that are nobody's yet
 */
export async function sheetsByMarker(
  { workbook }: Excel.RequestContext,
  keys: readonly OwnSheetKey[],
  tabs: readonly Tab[],
): Promise<(Tab & { readonly key: OwnSheetKey })[]> {
  if (keys.length === 0 || tabs.length === 0 || tabs.length > MOST_SHEETS) return [];
  const asked = tabs.map((tab) => {
    const corner = workbook.worksheets.getItem(tab.id).getRange(CORNER);
    corner.load("values");
    return { tab, corner };
  });
  await workbook.context.sync();
  return keys.flatMap((key) => {
    const bearer = asked.find(({ corner }) => corner.values.some((row) => row.includes(markerOf(key))));
    return bearer ? [{ key, ...bearer.tab }] : [];
  });
}
