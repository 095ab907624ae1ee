/** RangeBorderCollection and RangeBorder: the lines on the sides of a range's cells or of a named style. */
import { BORDER_SIDES } from "../book/borders";
import { invalidArgument } from "../protocol/errors";
import type { Border } from "../book/cell-format";
import type { ClassDescription, HostObject } from "../protocol/host-class";
import { make } from "./make";
import { color } from "./format-properties";
import type { FormatHolder } from "./format-holder";
import type { HolderBorder } from "./scopes";

const STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;
const PLAIN: Border = { style: "Continuous", color: "#000000", weight: "Thin" };

function itemOf(holder: FormatHolder, side: string): HostObject {
  const found = BORDER_SIDES.find((each) => each === side);
  if (!found) throw invalidArgument();
  return make("RangeBorder", { holder, side: found });
}

export const rangeBorderCollection: ClassDescription<FormatHolder> = {
  name: "RangeBorderCollection",
  page: "https://learn.microsoft.com/javascript/api/excel/excel.rangebordercollection",
  properties: { count: { get: () => BORDER_SIDES.length } },
  items: (holder) => BORDER_SIDES.map((side) => itemOf(holder, side)),
  item: (holder, values) => itemOf(holder, values.text(0)),
  methods: {
    getItem: (holder, values) => itemOf(holder, values.text(0)),
    getItemAt: (holder, values) => itemOf(holder, BORDER_SIDES[values.count(0)] ?? ""),
  },
};

/** A field of the line: None or null for no line and for lines that differ. */
function read({ holder, side }: HolderBorder, key: keyof Border): string | null {
  const border = holder.border(side);
  if (border === null) return null;
  return border ? border[key] : key === "style" ? "None" : PLAIN[key];
}

function change({ holder, side }: HolderBorder, part: Partial<Border>): void {
  holder.setBorder(side, (old) => (part.style === "None" ? undefined : { ...(old ?? PLAIN), ...part }));
}

export const rangeBorder: ClassDescription<HolderBorder> = {
  name: "RangeBorder",
  page: "https://learn.microsoft.com/javascript/api/excel/excel.rangeborder",
  id: ({ side }) => side,
  properties: {
    sideIndex: { get: ({ side }) => side },
    style: {
      get: (self) => read(self, "style"),
      set: (self, values) => {
        change(self, { style: values.word(0, STYLES) });
      },
    },
    color: {
      get: (self) => read(self, "color"),
      set: (self, values) => {
        change(self, { color: color(values.text(0)) });
      },
    },
    weight: {
      get: (self) => read(self, "weight"),
      set: (self, values) => {
        change(self, { weight: values.word(0, WEIGHTS) });
      },
    },
  },
};
