/** HeaderFooterGroup and HeaderFooter: the texts at the top and the foot of printed pages. */
import type { ClassDescription, Property } from "../protocol/host-class";
import type { HeaderFooter } from "../book/page-layout";
import { make } from "./make";
import type { BookSheet } from "./scopes";

export const headerFooterGroup: ClassDescription<BookSheet> = {
  name: "HeaderFooterGroup",
  page: "https://learn.microsoft.com/javascript/api/excel/excel.headerfootergroup",
  properties: { state: { get: () => "Default" } },
  objects: { defaultForAllPages: (self) => make("HeaderFooter", self) },
};

function text(key: keyof HeaderFooter): Property<BookSheet> {
  return {
    get: ({ sheet }) => sheet.extras.pageLayout.header[key],
    set: ({ sheet }, values) => {
      sheet.extras.pageLayout.header[key] = values.text(0);
    },
  };
}

export const headerFooter: ClassDescription<BookSheet> = {
  name: "HeaderFooter",
  page: "https://learn.microsoft.com/javascript/api/excel/excel.headerfooter",
  properties: {
    leftHeader: text("leftHeader"),
    centerHeader: text("centerHeader"),
    rightHeader: text("rightHeader"),
    leftFooter: text("leftFooter"),
    centerFooter: text("centerFooter"),
    rightFooter: text("rightFooter"),
  },
};
