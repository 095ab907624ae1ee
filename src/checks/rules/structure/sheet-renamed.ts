/** A sheet under another name. Excel's formulas follow it, but people and instructions look for the old one. */
import { SHEETS } from "../../../plan";
import type { SheetKey } from "../../../plan";
import { findSheet } from "../../../plan/read/sheets";
import { NOWHERE } from "../../findings";
import type { Finding, Rule } from "../../types";

export const sheetRenamed: Rule = {
  meta: { id: "sheet-renamed", severity: "info" },
  run: ({ book: { snapshot } }) => {
    const { id, severity } = sheetRenamed.meta;
    return (Object.keys(SHEETS) as SheetKey[]).flatMap((key): Finding[] => {
      const found = findSheet(snapshot, key);
      if (!found || found.sheet.name === SHEETS[key]) return [];
      const { name } = found.sheet;
      return [{ ...NOWHERE, rule: id, severity, sheet: name, data: { name: SHEETS[key], now: name } }];
    });
  },
};
