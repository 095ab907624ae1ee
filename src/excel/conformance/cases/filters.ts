/** AutoFilter: which range is filtered; which rows pass is for people to choose. */
import { classPage, method } from "../pages";
import type { ConformanceCase } from "../types";

export const FILTERS: readonly ConformanceCase[] = [
  {
    id: "filter-apply",
    title: "A filter stands over the range it was applied to",
    page: method("AutoFilter", "apply"),
    set: "1.9",
    async run(kit) {
      kit.range("A1:B3").values = [
        ["state", "reason"],
        ["open", ""],
        ["done", "x"],
      ];
      await kit.isNull(kit.sheet.autoFilter.getRangeOrNullObject(), true, "at first");
      kit.sheet.autoFilter.apply("A1:B3");
      await kit.expect(kit.sheet.autoFilter, { enabled: true, isDataFiltered: false }, "applied");
      await kit.expect(
        kit.sheet.autoFilter.getRangeOrNullObject(),
        { address: `${kit.sheetName}!A1:B3`, rowCount: 3 },
        "its range",
      );
    },
  },
  {
    id: "filter-apply-again",
    title: "A filter that is applied again stands over the new range",
    page: method("AutoFilter", "apply"),
    set: "1.9",
    async run(kit) {
      kit.range("A1:A4").values = [["state"], ["open"], ["done"], ["open"]];
      kit.sheet.autoFilter.apply("A1:A3");
      kit.sheet.autoFilter.apply("A1:A4");
      await kit.expect(kit.sheet.autoFilter.getRangeOrNullObject(), { address: `${kit.sheetName}!A1:A4` }, "its range");
    },
  },
  {
    id: "filter-remove",
    title: "A filter that is removed leaves none",
    page: classPage("autofilter"),
    set: "1.9",
    async run(kit) {
      kit.range("A1:A2").values = [["state"], ["open"]];
      kit.sheet.autoFilter.apply("A1:A2");
      kit.sheet.autoFilter.remove();
      await kit.expect(kit.sheet.autoFilter, { enabled: false }, "removed");
      await kit.isNull(kit.sheet.autoFilter.getRangeOrNullObject(), true, "its range");
    },
  },
];
