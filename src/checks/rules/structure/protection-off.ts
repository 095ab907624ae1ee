/** A sheet that is no longer protected: formulas and ids can be typed over by mistake. */
import { isOfThisLayout } from "../../made";
import { NOWHERE } from "../../findings";
import type { Finding, Rule } from "../../types";

export const protectionOff: Rule = {
  meta: { id: "protection-off", severity: "warning" },
  run: (context) => {
    const made = context.made();
    if (!made || !isOfThisLayout(context.book)) return [];
    const { id, severity } = protectionOff.meta;
    return [...made.book.sheets.values()].flatMap(({ key, plan, found }): Finding[] => {
      if (!plan.protected || found.sheet.protected !== false) return [];
      return [{ ...NOWHERE, rule: id, severity, sheet: found.sheet.name, data: { key } }];
    });
  },
};
