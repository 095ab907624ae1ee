/** A workbook that an older version of the product made: what it was given beside its cells cannot be judged. */
import { isOfThisLayout } from "../../made";
import { NOWHERE } from "../../findings";
import { LAYOUT_VERSION } from "../../../plan";
import type { Rule } from "../../types";

export const layoutOlder: Rule = {
  meta: { id: "layout-older", severity: "info" },
  run: ({ book }) => {
    if (isOfThisLayout(book)) return [];
    const { id, severity } = layoutOlder.meta;
    return [{ ...NOWHERE, rule: id, severity, data: { layout: book.state.layout, newest: LAYOUT_VERSION } }];
  },
};
