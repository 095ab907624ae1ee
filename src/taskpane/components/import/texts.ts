/** What is said when an attachment is imported: the pane's own words, and those of questions and faults. */
import { importTextsFor, questionText } from "../../../i18n/import";
import type { ImportTexts, QuestionWords } from "../../../i18n/import";
import { importTextsOf } from "../../../i18n/pane/import";
import type { PaneImportTexts } from "../../../i18n/pane/import";
import type { Question } from "../../../rubric/import";
import type { Refusal } from "../../model/importing";
import { usePaneState } from "../shared/context";

export function useImportTexts(): PaneImportTexts {
  return importTextsOf(usePaneState().locale);
}

interface ImportWords extends ImportTexts {
  readonly question: (question: Question) => QuestionWords;
  /** Where it stands: names from the category down. */
  readonly place: (question: Question) => string;
  readonly refusal: (refusal: Refusal) => readonly string[];
}

export function useImportWords(): ImportWords {
  const { locale } = usePaneState();
  const own = importTextsOf(locale);
  const common = importTextsFor(locale);
  return {
    ...common,
    question: (question) => questionText(question, locale),
    place: ({ place }) => (place.length > 0 ? place.join(" › ") : own.general),
    refusal: (refusal) => {
      switch (refusal.kind) {
        case "docx":
          return [common.docx(refusal.fault)];
        case "import":
          return refusal.faults.map(common.fault);
        case "nothing-selected":
          return [own.nothingSelected];
        case "too-much-selected":
          return [own.tooMuchSelected(refusal.cells, refusal.most)];
      }
    },
  };
}
