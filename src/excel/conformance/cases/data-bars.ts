/** Conditional formats of the type DataBar. */
import { classPage, member } from "../pages";
import type { ConformanceCase, Kit } from "../types";

function firstOf(kit: Kit, address: string): Excel.ConditionalFormat {
  return kit.range(address).conditionalFormats.getItemAt(0);
}

export const DATA_BARS: readonly ConformanceCase[] = [
  {
    id: "data-bar",
    title: "A data bar has a direction, a fill, and may stand without the value",
    page: classPage("databarconditionalformat"),
    set: "1.6",
    async run(kit) {
      const bar = kit.range("A1:A3").conditionalFormats.add("DataBar").dataBar;
      bar.barDirection = "LeftToRight";
      bar.showDataBarOnly = true;
      bar.positiveFormat.fillColor = "#4472C4";
      bar.positiveFormat.gradientFill = false;
      await kit.context.sync();
      await kit.expect(firstOf(kit, "A1:A3"), { type: "DataBar", priority: 0 }, "the format");
      await kit.expect(
        firstOf(kit, "A1:A3").dataBar,
        { barDirection: "LeftToRight", showDataBarOnly: true },
        "the bar",
      );
      await kit.expect(
        firstOf(kit, "A1:A3").dataBar.positiveFormat,
        { fillColor: "#4472C4", gradientFill: false },
        "its fill",
      );
    },
  },
  {
    id: "data-bar-bounds",
    title: "A data bar's bounds are rules, set as a whole",
    page: member("DataBarConditionalFormat", "lowerBoundRule"),
    set: "1.6",
    async run(kit) {
      const bar = kit.range("A1:A3").conditionalFormats.add("DataBar").dataBar;
      bar.lowerBoundRule = { type: "Number", formula: "=0" };
      bar.upperBoundRule = { type: "HighestValue" };
      await kit.context.sync();
      const lower = await kit.read(firstOf(kit, "A1:A3").dataBar, "lowerBoundRule");
      const upper = await kit.read(firstOf(kit, "A1:A3").dataBar, "upperBoundRule");
      kit.equal(lower.type, "Number", "the lower bound's type");
      kit.oneOf(lower.formula, ["=0", "0"], "the lower bound's formula");
      kit.equal(upper.type, "HighestValue", "the upper bound's type");
    },
  },
  {
    id: "data-bar-no-stop",
    title: "A data bar stops nothing: its stopIfTrue is null",
    page: member("ConditionalFormat", "stopIfTrue"),
    set: "1.6",
    async run(kit) {
      kit.range("A1:A3").conditionalFormats.add("DataBar");
      await kit.context.sync();
      await kit.expect(kit.range("A1:A3").conditionalFormats.getItemAt(0), { stopIfTrue: null }, "the bar");
    },
  },
  {
    id: "data-bar-not-custom",
    title: "A data bar has no custom format",
    page: member("ConditionalFormat", "customOrNullObject"),
    set: "1.6",
    async run(kit) {
      kit.range("A1:A3").conditionalFormats.add("DataBar");
      await kit.context.sync();
      await kit.isNull(firstOf(kit, "A1:A3").customOrNullObject, true, "customOrNullObject");
      await kit.isNull(firstOf(kit, "A1:A3").dataBarOrNullObject, false, "dataBarOrNullObject");
    },
  },
];
