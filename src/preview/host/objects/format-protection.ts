/** FormatProtection: whether cells are locked and their formulas hidden once the sheet is protected. */
import type { ClassDescription } from "../protocol/host-class";
import { truthField } from "./format-properties";
import type { FormatHolder } from "./format-holder";

const self = (holder: FormatHolder) => holder;

export const formatProtection: ClassDescription<FormatHolder> = {
  name: "FormatProtection",
  page: "https://learn.microsoft.com/javascript/api/excel/excel.formatprotection",
  properties: {
    locked: truthField(self, "locked"),
    formulaHidden: truthField(self, "formulaHidden"),
  },
};
