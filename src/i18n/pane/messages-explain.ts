/** Scores in words: why a criterion earned what it did. */
import type { Field } from "../../rubric";
import type { CriterionScore, IndicatorScore } from "../../scoring";
import type { CellValue } from "../../sheet/value";

export interface ExplainTexts {
  /** Why a criterion earned what it did. @param best the best count, for a benchmark */
  readonly criterion: (score: CriterionScore, indicator: IndicatorScore, best: number) => string;
  readonly value: (field: Field, value: CellValue) => string;
  readonly points: (points: number) => string;
}
