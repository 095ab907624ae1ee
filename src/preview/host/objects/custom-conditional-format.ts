/** CustomConditionalFormat: its rule is a formula; its format lies over the cells' own. */
import { HostError, invalidArgument } from "../protocol/errors";
import { repaint } from "../book/write";
import type { ArgumentList } from "../protocol/argument-list";
import type { ClassDescription, Property } from "../protocol/host-class";
import type { ConditionalStyle } from "../book/conditional-formats";
import { make } from "./make";
import { color } from "./format-properties";
import type { ConditionBorder, RangeCondition } from "./scopes";

export const customConditionalFormat: ClassDescription<RangeCondition> = {
  name: "CustomConditionalFormat",
  page: "https://learn.microsoft.com/javascript/api/excel/excel.customconditionalformat",
  properties: {},
  objects: {
    rule: (self) => make("ConditionalFormatRule", self),
    format: (self) => make("ConditionalRangeFormat", self),
  },
};

export const conditionalFormatRule: ClassDescription<RangeCondition> = {
  name: "ConditionalFormatRule",
  page: "https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatrule",
  properties: {
    formula: {
      get: ({ format }) => format.formula,
      set: ({ range, format }, values) => {
        const formula = values.text(0);
        if (!formula.startsWith("=") || formula.length < 2) throw new HostError("InvalidArgument");
        format.formula = formula;
        repaint(range.book, range.sheet);
      },
    },
  },
};

/** A part of the style: null where it leaves the cell's own. */
function part<K extends keyof ConditionalStyle>(
  key: K,
  read: (values: ArgumentList) => NonNullable<ConditionalStyle[K]>,
): Property<RangeCondition> {
  return {
    get: ({ format }) => format.style[key] ?? null,
    set: ({ range, format }, values) => {
      format.style[key] = read(values);
      repaint(range.book, range.sheet);
    },
  };
}

export const conditionalRangeFormat: ClassDescription<RangeCondition> = {
  name: "ConditionalRangeFormat",
  page: "https://learn.microsoft.com/javascript/api/excel/excel.conditionalrangeformat",
  properties: { numberFormat: part("numberFormat", (values) => values.text(0)) },
  objects: {
    fill: (self) => make("ConditionalRangeFill", self),
    font: (self) => make("ConditionalRangeFont", self),
    borders: (self) => make("ConditionalRangeBorderCollection", self),
  },
};

export const conditionalRangeFill: ClassDescription<RangeCondition> = {
  name: "ConditionalRangeFill",
  page: "https://learn.microsoft.com/javascript/api/excel/excel.conditionalrangefill",
  properties: { color: part("fillColor", (values) => color(values.text(0))) },
  methods: {
    clear: ({ format }) => {
      delete format.style.fillColor;
    },
  },
};

export const conditionalRangeFont: ClassDescription<RangeCondition> = {
  name: "ConditionalRangeFont",
  page: "https://learn.microsoft.com/javascript/api/excel/excel.conditionalrangefont",
  properties: {
    color: part("fontColor", (values) => color(values.text(0))),
    bold: part("bold", (values) => values.truth(0)),
    italic: part("italic", (values) => values.truth(0)),
    underline: part("underline", (values) => values.word(0, ["None", "Single", "Double"])),
    strikethrough: part("strikethrough", (values) => values.truth(0)),
  },
  methods: {
    clear: ({ format }) => {
      for (const key of ["fontColor", "bold", "italic", "underline", "strikethrough"] as const) {
        Reflect.deleteProperty(format.style, key);
      }
    },
  },
};

const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

function border(condition: RangeCondition, side: string) {
  const found = SIDES.find((each) => each === side);
  if (!found) throw invalidArgument();
  return make("ConditionalRangeBorder", { condition, side: found });
}

export const conditionalRangeBorderCollection: ClassDescription<RangeCondition> = {
  name: "ConditionalRangeBorderCollection",
  page: "https://learn.microsoft.com/javascript/api/excel/excel.conditionalrangebordercollection",
  properties: { count: { get: () => SIDES.length } },
  items: (self) => SIDES.map((side) => border(self, side)),
  item: (self, values) => border(self, values.text(0)),
  objects: {
    top: (self) => border(self, "EdgeTop"),
    bottom: (self) => border(self, "EdgeBottom"),
    left: (self) => border(self, "EdgeLeft"),
    right: (self) => border(self, "EdgeRight"),
  },
};

function line({ condition, side }: ConditionBorder): { style: string; color: string } {
  return condition.format.style.borders[side] ?? { style: "None", color: "#000000" };
}

export const conditionalRangeBorder: ClassDescription<ConditionBorder> = {
  name: "ConditionalRangeBorder",
  page: "https://learn.microsoft.com/javascript/api/excel/excel.conditionalrangeborder",
  id: ({ side }) => side,
  properties: {
    sideIndex: { get: ({ side }) => side },
    style: {
      get: (self) => line(self).style,
      set: (self, values) => {
        const style = values.word(0, ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"]);
        self.condition.format.style.borders[self.side] = { ...line(self), style };
      },
    },
    color: {
      get: (self) => line(self).color,
      set: (self, values) => {
        const { style } = line(self);
        const shown = style === "None" ? "Continuous" : style;
        self.condition.format.style.borders[self.side] = { style: shown, color: color(values.text(0)) };
      },
    },
  },
};
