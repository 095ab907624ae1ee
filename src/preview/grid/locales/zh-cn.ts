/** What Univer's grid says in Chinese. Loaded when the language is used. */
import { mergeLocales } from "@univerjs/core";
import dataValidation from "@univerjs/data-validation/locale/zh-CN";
import design from "@univerjs/design/locale/zh-CN";
import docsUi from "@univerjs/docs-ui/locale/zh-CN";
import sheets from "@univerjs/sheets/locale/zh-CN";
import conditionalFormattingUi from "@univerjs/sheets-conditional-formatting-ui/locale/zh-CN";
import sheetsDataValidation from "@univerjs/sheets-data-validation/locale/zh-CN";
import dataValidationUi from "@univerjs/sheets-data-validation-ui/locale/zh-CN";
import formula from "@univerjs/sheets-formula/locale/zh-CN";
import formulaUi from "@univerjs/sheets-formula-ui/locale/zh-CN";
import numfmtUi from "@univerjs/sheets-numfmt-ui/locale/zh-CN";
import sheetsUi from "@univerjs/sheets-ui/locale/zh-CN";
import ui from "@univerjs/ui/locale/zh-CN";

/** Said while formulas are computed; the library's own words for it are missing. */
const withProgress = {
  "sheets-formula": {
    ...formula["sheets-formula"],
    progress: {
      analyzing: "正在分析公式",
      calculating: "正在计算",
      "array-analysis": "正在分析数组公式",
      "array-calculation": "正在计算数组公式",
      done: "计算完成",
    },
  },
};

export const WORDS = mergeLocales(
  dataValidation,
  design,
  docsUi,
  sheets,
  conditionalFormattingUi,
  sheetsDataValidation,
  dataValidationUi,
  formulaUi,
  numfmtUi,
  sheetsUi,
  ui,
  withProgress,
);
