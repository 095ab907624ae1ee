/** RangeFont: the font of a range's cells or of a named style. */
import type { ClassDescription } from "../protocol/host-class";
import { colorField, numberField, textField, truthField, UNDERLINES, wordField } from "./format-properties";
import type { FormatHolder } from "./format-holder";

const self = (holder: FormatHolder) => holder;

export const rangeFont: ClassDescription<FormatHolder> = {
  name: "RangeFont",
  page: "https://learn.microsoft.com/javascript/api/excel/excel.rangefont",
  properties: {
    name: textField(self, "fontName"),
    size: numberField(self, "fontSize", 1, 409),
    bold: truthField(self, "bold"),
    italic: truthField(self, "italic"),
    underline: wordField(self, "underline", UNDERLINES),
    strikethrough: truthField(self, "strikethrough"),
    color: colorField(self, "fontColor"),
  },
};
