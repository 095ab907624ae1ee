/** RangeFill: the background of a range's cells or of a named style. */
import type { ClassDescription } from "../protocol/host-class";
import { color } from "./format-properties";
import type { FormatHolder } from "./format-holder";

export const rangeFill: ClassDescription<FormatHolder> = {
  name: "RangeFill",
  page: "https://learn.microsoft.com/javascript/api/excel/excel.rangefill",
  properties: {
    color: {
      // No fill reads as white; cells that differ read as an empty text.
      get: (holder) => {
        const found = holder.read("fillColor");
        if (found === null) return "";
        return found === "" ? "#FFFFFF" : found;
      },
      set: (holder, values) => {
        const text = values.text(0);
        holder.change({ fillColor: text === "" ? "" : color(text) });
      },
    },
  },
  methods: {
    clear: (holder) => {
      holder.change({ fillColor: "" });
    },
  },
};
