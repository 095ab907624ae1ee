/**
 * A defined name of the workbook that is gone, broken, or points to something else than its sheet's content. Our own
 * formulas do without names; it is programs that find the sheets by them, whatever the sheets are called.
 */
import { findSheet, nameOf, SHEETS } from "../../../plan";
import type { SheetKey } from "../../../plan";
import { absoluteAreaName, areaName, quoteSheetName } from "../../../sheet/address";
import type { Area } from "../../../sheet/address";
import { intersection } from "../../../sheet/areas";
import type { NameSnapshot, SheetSnapshot } from "../../../sheet/snapshot";
import { isOfThisLayout } from "../../made";
import type { Made } from "../../made";
import { extentNow } from "../../made/places";
import { NOWHERE } from "../../findings";
import type { CheckContext, Finding, Rule } from "../../types";

export const nameBroken: Rule = {
  meta: { id: "name-broken", severity: "warning" },
  run: (context) => {
    const { book } = context;
    const made = context.made();
    const { names } = book.snapshot;
    if (!made || !names || !isOfThisLayout(book)) return [];
    const known = new Map(names.map((name) => [name.name.toLowerCase(), name]));
    const { id, severity } = nameBroken.meta;
    return (Object.keys(SHEETS) as SheetKey[]).flatMap((key): Finding[] => {
      const own = contentOf(context, made, key);
      if (!own) return [];
      const { sheet, area } = own;
      const name = nameOf(key);
      const found = known.get(name.toLowerCase());
      if (found && isRight(found, sheet, area)) return [];
      return [
        {
          ...NOWHERE,
          rule: id,
          severity,
          // Nobody can be shown a sheet that is hidden.
          sheet: sheet.visibility === "visible" ? sheet.name : null,
          data: {
            name,
            key,
            found: found?.text ?? "",
            expected: `${quoteSheetName(sheet.name)}!${absoluteAreaName(area)}`,
            area: areaName(area),
          },
        },
      ];
    });
  },
};

/** A sheet and what of it the name stands for. */
function contentOf({ book }: CheckContext, made: Made, key: SheetKey): { sheet: SheetSnapshot; area: Area } | null {
  const map = made.book.sheets.get(key);
  if (map) {
    const area = extentNow(map);
    return area && { sheet: map.found.sheet, area };
  }
  const sheet = key === "state" ? findSheet(book.snapshot, key)?.sheet : undefined;
  if (!sheet) return null;
  const columns = sheet.rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
  return { sheet, area: { row: 0, column: 0, rows: sheet.rows.length, columns } };
}

/** Cutting a row at the edge out, and back in elsewhere, moves the edge: half of the content is enough. */
function isRight({ target }: NameSnapshot, sheet: SheetSnapshot, area: Area): boolean {
  if (target?.sheet.toLowerCase() !== sheet.name.toLowerCase()) return false;
  const common = intersection(target.area, area);
  return common !== null && common.rows * common.columns * 2 >= area.rows * area.columns;
}
