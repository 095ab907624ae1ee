/** What Univer's grid says in English. Loaded when the language is used. */
import { mergeLocales } from "@univerjs/core";
import dataValidation from "@univerjs/data-validation/locale/en-US";
import design from "@univerjs/design/locale/en-US";
import docsUi from "@univerjs/docs-ui/locale/en-US";
import sheets from "@univerjs/sheets/locale/en-US";
import conditionalFormattingUi from "@univerjs/sheets-conditional-formatting-ui/locale/en-US";
import sheetsDataValidation from "@univerjs/sheets-data-validation/locale/en-US";
import dataValidationUi from "@univerjs/sheets-data-validation-ui/locale/en-US";
import formula from "@univerjs/sheets-formula/locale/en-US";
import formulaUi from "@univerjs/sheets-formula-ui/locale/en-US";
import numfmtUi from "@univerjs/sheets-numfmt-ui/locale/en-US";
import sheetsUi from "@univerjs/sheets-ui/locale/en-US";
import ui from "@univerjs/ui/locale/en-US";

/** Said while formulas are computed; the library's own words for it are missing. */
const withProgress = {
  "sheets-formula": {
    ...formula["sheets-formula"],
    progress: {
      analyzing: "Reading formulas",
      calculating: "Calculating",
      "array-analysis": "Reading array formulas",
      "array-calculation": "Calculating array formulas",
      done: "Calculated",
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
