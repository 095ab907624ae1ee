/** Properties that ranges' formats and named styles have in common, over a FormatHolder. */
import { invalidArgument } from "../protocol/errors";
import type { ArgumentList } from "../protocol/argument-list";
import type { CellFormat } from "../book/cell-format";
import type { Property } from "../protocol/host-class";
import type { FormatHolder } from "./format-holder";

type Keys<V> = { [K in keyof CellFormat]: CellFormat[K] extends V ? K : never }[keyof CellFormat];

/** A property that is one field of the format. */
function field<T, K extends keyof CellFormat>(
  holder: (self: T) => FormatHolder,
  key: K,
  read: (values: ArgumentList) => CellFormat[K],
): Property<T> {
  return {
    get: (self) => holder(self).read(key),
    set: (self, values) => {
      const value = read(values);
      holder(self).change((old) => ({ ...old, [key]: value }));
    },
  };
}

export function truthField<T>(holder: (self: T) => FormatHolder, key: Keys<boolean>): Property<T> {
  return field(holder, key, (values) => values.truth(0));
}

export function wordField<T>(
  holder: (self: T) => FormatHolder,
  key: Keys<string>,
  words: readonly string[],
): Property<T> {
  return field(holder, key, (values) => values.word(0, words));
}

export function textField<T>(holder: (self: T) => FormatHolder, key: Keys<string>): Property<T> {
  return field(holder, key, (values) => values.text(0));
}

export function colorField<T>(holder: (self: T) => FormatHolder, key: Keys<string>): Property<T> {
  return field(holder, key, (values) => color(values.text(0)));
}

/** A whole number or a fraction within limits, both allowed. */
export function numberField<T>(
  holder: (self: T) => FormatHolder,
  key: Keys<number>,
  least: number,
  most: number,
): Property<T> {
  return field(holder, key, (values) => {
    const value = values.number(0);
    if (value < least || value > most) throw invalidArgument();
    return value;
  });
}

const NAMED: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
};

/** `#RRGGBB` in capitals, from that form or an HTML name. Errors: InvalidArgument for anything else. */
export function color(text: string): string {
  const found = /^#[0-9A-F]{6}$/i.test(text) ? text.toUpperCase() : NAMED[text.toLowerCase()];
  if (found === undefined) throw invalidArgument();
  return found;
}

export const HORIZONTAL = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
export const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
export const UNDERLINES = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;
