/** DataBarConditionalFormat: bars as long as the cells' numbers are large. */
import { invalidArgument } from "../protocol/errors";
import { repaint } from "../book/write";
import type { ArgumentList } from "../protocol/argument-list";
import type { ClassDescription, Property } from "../protocol/host-class";
import type { DataBar, DataBarRule } from "../book/conditional-formats";
import { make } from "./make";
import { color } from "./format-properties";
import type { RangeCondition } from "./scopes";

const BOUNDS = ["Automatic", "LowestValue", "HighestValue", "Number", "Percent", "Formula", "Percentile", "Invalid"];

function setting<K extends keyof DataBar>(
  key: K,
  read: (values: ArgumentList) => DataBar[K],
): Property<RangeCondition> {
  return {
    get: ({ format }) => format.dataBar[key],
    set: ({ range, format }, values) => {
      format.dataBar[key] = read(values);
      repaint(range.book, range.sheet);
    },
  };
}

function bound(values: ArgumentList): DataBarRule {
  const { type, formula } = values.record(0, ["type", "formula"]);
  const found = BOUNDS.find((each) => each === type);
  if (found === undefined) throw invalidArgument();
  if (formula === undefined) return { type: found };
  if (typeof formula !== "string") throw invalidArgument();
  return { type: found, formula };
}

export const dataBarConditionalFormat: ClassDescription<RangeCondition> = {
  name: "DataBarConditionalFormat",
  page: "https://learn.microsoft.com/javascript/api/excel/excel.databarconditionalformat",
  properties: {
    barDirection: setting("barDirection", (values) => values.word(0, ["Context", "LeftToRight", "RightToLeft"])),
    showDataBarOnly: setting("showDataBarOnly", (values) => values.truth(0)),
    lowerBoundRule: setting("lowerBoundRule", bound),
    upperBoundRule: setting("upperBoundRule", bound),
  },
  objects: { positiveFormat: (self) => make("ConditionalDataBarPositiveFormat", self) },
};

export const conditionalDataBarPositiveFormat: ClassDescription<RangeCondition> = {
  name: "ConditionalDataBarPositiveFormat",
  page: "https://learn.microsoft.com/javascript/api/excel/excel.conditionaldatabarpositiveformat",
  properties: {
    fillColor: setting("fillColor", (values) => color(values.text(0))),
    borderColor: setting("borderColor", (values) => (values.text(0) === "" ? "" : color(values.text(0)))),
    gradientFill: setting("gradientFill", (values) => values.truth(0)),
  },
};
